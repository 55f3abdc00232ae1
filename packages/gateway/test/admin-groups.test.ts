import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Admin, startAdmin, violationsOf } from './start-admin.ts';

let admin: Admin;
beforeAll(async () => {
  admin = await startAdmin();
});
afterAll(() => admin.close());

describe('a group', () => {
  it('is made with defaults, changed and removed', async () => {
    const made = await admin.call('POST', '/groups', { name: 'team' });
    expect(made.status).toBe(201);
    const defaults = {
      name: 'team',
      description: '',
      mayStream: true,
      models: null,
      onLeave: 'keep',
      keepForSeconds: null,
      tail: 'auto',
      delivery: 'inline',
      deliveryMaxBytes: null,
      onNoImage: 'accept',
      priceRatio: 1,
      limits: { requestsPerMinute: null, concurrent: null, picturesPerDay: null },
    };
    expect(made.body).toEqual(defaults);
    const changes = {
      description: 'The team',
      mayStream: false,
      models: ['gemini-3-pro-image'],
      onLeave: 'keep-for',
      keepForSeconds: 90,
      tail: 'sdk',
      delivery: 'webp',
      deliveryMaxBytes: 500_000,
      onNoImage: 'retry',
      priceRatio: 1.000001,
      limits: { requestsPerMinute: 60 },
    };
    const changed = await admin.call('PATCH', '/groups/team', changes);
    const expected = { ...defaults, ...changes, limits: { ...defaults.limits, requestsPerMinute: 60 } };
    expect(changed.body).toEqual(expected);
    expect((await admin.call('GET', '/groups/team')).body).toEqual(expected);
    expect((await admin.call('GET', '/groups')).body.groups).toContainEqual(expected);
    expect((await admin.call('DELETE', '/groups/team')).status).toBe(200);
    expect((await admin.call('GET', '/groups/team')).status).toBe(404);
  });

  it('loses what belongs to an old policy when it gets another one', async () => {
    await admin.call('POST', '/groups', {
      name: 'moving',
      onLeave: 'keep-for',
      keepForSeconds: 5,
      delivery: 'jpeg',
      deliveryMaxBytes: 100_000,
    });
    const { body } = await admin.call('PATCH', '/groups/moving', { onLeave: 'cancel', delivery: 'link' });
    expect(body).toMatchObject({
      onLeave: 'cancel',
      keepForSeconds: null,
      delivery: 'link',
      deliveryMaxBytes: null,
    });
  });

  it('of a name that is taken is refused with 409', async () => {
    const { status, body } = await admin.call('POST', '/groups', { name: 'direct' });
    expect(status).toBe(409);
    expect(body.error.details[0].reason).toBe('ALREADY_EXISTS');
  });

  it('is not removed while live tokens belong to it', async () => {
    await admin.call('POST', '/groups', { name: 'busy' });
    await admin.call('POST', '/tokens', { name: 'member', group: 'busy' });
    const { status, body } = await admin.call('DELETE', '/groups/busy');
    expect(status).toBe(400);
    expect(body.error.message).toContain('"member"');
    await admin.call('DELETE', '/tokens/member');
    expect((await admin.call('DELETE', '/groups/busy')).status).toBe(200);
  });

  it.each([
    [{ name: 'Team One' }, 'name'],
    [{ name: 'x', onLeave: 'keep-for' }, 'keepForSeconds'],
    [{ name: 'x', keepForSeconds: 5 }, 'keepForSeconds'],
    [{ name: 'x', deliveryMaxBytes: 100_000 }, 'deliveryMaxBytes'],
    [{ name: 'x', delivery: 'gif' }, 'delivery'],
    [{ name: 'x', priceRatio: -1 }, 'priceRatio'],
    [{ name: 'x', priceRatioPpm: 1 }, 'priceRatioPpm'],
    [{ mayStream: true }, 'name'],
  ])('%j is refused at %s', async (wanted, field) => {
    const answer = await admin.call('POST', '/groups', wanted);
    expect(answer.status).toBe(400);
    expect(Object.keys(violationsOf(answer))).toContain(field);
    expect((await admin.call('GET', '/groups/x')).status).toBe(404);
  });

  it('keeps its name', async () => {
    expect((await admin.call('PATCH', '/groups/direct', { name: 'other' })).status).toBe(400);
  });
});
