import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Admin, startAdmin, violationsOf } from './start-admin.ts';

let admin: Admin;
beforeAll(async () => {
  admin = await startAdmin();
});
afterAll(() => admin.close());

const DAY_MS = 86_400_000;

describe('a token', () => {
  it('is made with what was asked for, and tells its secret this once', async () => {
    const expiresAt = new Date(Date.now() + DAY_MS).toISOString();
    const made = await admin.call('POST', '/tokens', {
      name: 'laptop',
      group: 'aggregate',
      models: ['nano-banana', 'gemini-2.5-flash-image'],
      expiresAt,
      budgets: { dayMicros: 2_500_000, totalMicros: 0 },
      limits: { concurrent: 4, requestsPerMinute: null },
    });
    expect(made.status).toBe(201);
    const { secret, ...token } = made.body;
    expect(secret).toMatch(/^hg-[0-9A-Za-z]{40}$/);
    expect(token).toMatchObject({
      name: 'laptop',
      group: 'aggregate',
      state: 'active',
      models: ['gemini-2.5-flash-image'],
      expiresAt,
      revokedAt: null,
      budgets: { dayMicros: 2_500_000, totalMicros: 0, monthMicros: null },
      limits: { concurrent: 4, requestsPerMinute: null, picturesPerDay: null },
    });
    expect(token.secretHint).toBe(`${secret.slice(0, 6)}…${secret.slice(-4)}`);
    const { spent, ...read } = (await admin.call('GET', `/tokens/${token.id}`)).body;
    expect(read).toEqual(token);
    expect(spent).toEqual({
      totalMicros: 0,
      dayMicros: 0,
      monthMicros: 0,
      picturesToday: 0,
      reservedMicros: 0,
    });
    const list = await admin.call('GET', '/tokens');
    expect(list.body.tokens).toContainEqual(token);
    expect(list.text).not.toContain(secret);
  });

  it('needs nothing to be said: a Direct token without limits', async () => {
    const { body } = await admin.call('POST', '/tokens');
    expect(body).toMatchObject({ name: 'token', group: 'direct', models: null, expiresAt: null });
  });

  it('is found by id or name, an ambiguous name is told with the ids', async () => {
    const [first, second] = [
      (await admin.call('POST', '/tokens', { name: 'twin/é ?' })).body,
      (await admin.call('POST', '/tokens', { name: 'twin/é ?' })).body,
    ];
    const { status, body } = await admin.call('GET', `/tokens/${encodeURIComponent('twin/é ?')}`);
    expect(status).toBe(400);
    expect(body.error.message).toContain(first.id);
    expect(body.error.message).toContain(second.id);
    expect((await admin.call('GET', `/tokens/${second.id}`)).body.id).toBe(second.id);
    expect((await admin.call('GET', '/tokens/nobody')).status).toBe(404);
  });

  it('changes in what is named only; null takes a member away', async () => {
    const { body: made } = await admin.call('POST', '/tokens', {
      name: 'changing',
      budgets: { dayMicros: 1, monthMicros: 2 },
      limits: { concurrent: 1, picturesPerDay: 5 },
      models: ['gemini-3-pro-image'],
    });
    const changed = await admin.call('PATCH', `/tokens/${made.id}`, {
      name: 'changed',
      models: null,
      budgets: { dayMicros: null, totalMicros: 7 },
      limits: { concurrent: 2 },
      expiresAt: '2031-01-01T01:00:00+01:00',
    });
    expect(changed.status).toBe(200);
    const { secret: _secret, ...before } = made;
    expect(changed.body).toEqual({
      ...before,
      name: 'changed',
      models: null,
      expiresAt: '2031-01-01T00:00:00.000Z',
      budgets: { dayMicros: null, monthMicros: 2, totalMicros: 7 },
      limits: { concurrent: 2, picturesPerDay: 5, requestsPerMinute: null },
    });
    const { spent: _spent, ...read } = (await admin.call('GET', '/tokens/changed')).body;
    expect(read).toEqual(changed.body);
  });

  it('is revoked once; its record stays', async () => {
    const { body: made } = await admin.call('POST', '/tokens', { name: 'leaving' });
    const revoked = await admin.call('DELETE', `/tokens/${made.id}`);
    expect(revoked.body).toMatchObject({ state: 'revoked' });
    const again = await admin.call('DELETE', `/tokens/${made.id}`);
    expect(again.body.revokedAt).toBe(revoked.body.revokedAt);
    const listed = (await admin.call('GET', '/tokens?state=revoked')).body.tokens;
    expect(listed.map(({ id }: { id: string }) => id)).toEqual([made.id]);
    // A change does not bring it back.
    await admin.call('PATCH', `/tokens/${made.id}`, { name: 'left' });
    expect((await admin.call('GET', `/tokens/${made.id}`)).body.state).toBe('revoked');
  });

  it('is listed by group and state', async () => {
    await admin.call('POST', '/tokens', {
      name: 'old',
      group: 'aggregate',
      expiresAt: '2020-01-01T00:00:00Z',
    });
    const { tokens } = (await admin.call('GET', '/tokens?group=aggregate&state=expired')).body;
    expect(tokens.map(({ name }: { name: string }) => name)).toEqual(['old']);
    expect((await admin.call('GET', '/tokens?state=gone')).status).toBe(400);
  });

  it('with mistakes is refused with all of them and their remedies', async () => {
    const answer = await admin.call('POST', '/tokens', {
      nam: 'x',
      name: 'tok_abc',
      models: ['gemini 9'],
      expiresAt: 'tomorrow',
      budgets: { dayMicros: 0.5, weekMicros: 1 },
      limits: { concurrent: -1 },
    });
    expect(answer.status).toBe(400);
    expect(answer.body.error.status).toBe('INVALID_ARGUMENT');
    const violations = violationsOf(answer);
    expect(Object.keys(violations).sort()).toEqual([
      'budgets.dayMicros',
      'budgets.weekMicros',
      'expiresAt',
      'limits.concurrent',
      'models.0',
      'nam',
      'name',
    ]);
    expect(violations['models.0']).toContain('such as');
    expect(violations['budgets.weekMicros']).toContain('/api/v1/openapi.json');
  });

  it.each([
    [{ group: 'nobody' }, 'group', 'Groups are: aggregate, direct'],
    [{ models: [] }, 'models', 'null for all'],
    [{ models: ['gemini-9'] }, 'models.0', 'Models are: gemini-3.1-flash-image'],
    [{ name: '' }, 'name', ''],
    [{ name: 'a\nb' }, 'name', 'control characters'],
    [{ budgets: { totalMicros: 1e18 } }, 'budgets.totalMicros', ''],
  ])('%j is refused at %s', async (wanted, field, says) => {
    const made = await admin.call('POST', '/tokens', wanted);
    expect(made.status).toBe(400);
    expect(violationsOf(made)[field]).toContain(says);
    await admin.call('POST', '/tokens', { name: 'target' });
    const [target] = (await admin.call('GET', '/tokens')).body.tokens;
    expect((await admin.call('PATCH', `/tokens/${target.id}`, wanted)).status).toBe(400);
  });

  it('leaves a line in the log for each change, without values', async () => {
    admin.log.length = 0;
    const { body } = await admin.call('POST', '/tokens', { name: 'logged', budgets: { dayMicros: 12_345 } });
    await admin.call('PATCH', `/tokens/${body.id}`, { name: 'renamed' });
    await admin.call('DELETE', `/tokens/${body.id}`);
    await admin.call('DELETE', `/tokens/${body.id}`);
    expect(admin.log).toEqual([
      expect.objectContaining({ change: 'token.create', subject: body.id, from: '127.0.0.1' }),
      expect.objectContaining({ change: 'token.update', subject: body.id, fields: ['name'] }),
      expect.objectContaining({ change: 'token.revoke', subject: body.id }),
    ]);
    expect(JSON.stringify(admin.log)).not.toContain('12345');
    expect(JSON.stringify(admin.log)).not.toContain(body.secret);
  });
});
