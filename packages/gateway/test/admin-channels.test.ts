import { GatewayError } from '@heliograph/wire';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSecret } from '../src/base/seal-secret.ts';
import type { Channel } from '../src/store/channels.ts';
import { listChannels } from '../src/store/channels.ts';
import { type Admin, MASTER_KEY, startAdmin, violationsOf } from './start-admin.ts';

let admin: Admin;
let listModels: (channel: Channel) => Promise<{ models: readonly string[] }>;
beforeAll(async () => {
  admin = await startAdmin((channel) => listModels(channel));
});
afterAll(() => admin.close());

const SECRET = 'AIzaSyD-very-secret-0123456789';
const BASE_URL = 'https://generativelanguage.googleapis.com';

describe('a channel', () => {
  it('is added with its key sealed, which is never shown again', async () => {
    admin.log.length = 0;
    const made = await admin.call('POST', '/channels', {
      name: 'google',
      baseUrl: BASE_URL,
      secret: SECRET,
      models: { 'nano-banana': 'models/gemini-2.5-flash-image' },
      groups: ['direct'],
      priority: 10,
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      kind: 'gemini',
      baseUrl: BASE_URL,
      secretHint: 'AIzaSy…6789',
      keyIn: 'header',
      models: { 'gemini-2.5-flash-image': 'models/gemini-2.5-flash-image' },
      groups: ['direct'],
      priority: 10,
      weight: 1,
      enabled: true,
      thoughts: 'as-asked',
      streams: true,
      allowPrivate: false,
      firstByteTimeoutMs: 300_000,
      health: null,
    });
    const stored = (await listChannels(admin.db)).find(({ name }) => name === 'google');
    expect(openSecret(MASTER_KEY, stored?.secretSealed ?? '', made.body.id)).toBe(SECRET);
    const answers = [made, await admin.call('GET', '/channels/google'), await admin.call('GET', '/channels')];
    for (const { text } of answers) {
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain(stored?.secretSealed);
    }
    expect(JSON.stringify(admin.log)).not.toContain(SECRET);
    expect(admin.log).toContainEqual(
      expect.objectContaining({ change: 'channel.create', subject: made.body.id }),
    );
  });

  it('keeps its key until another one or null is given', async () => {
    const sealed = async () =>
      (await listChannels(admin.db)).find(({ name }) => name === 'keyed')?.secretSealed;
    await admin.call('POST', '/channels', { name: 'keyed', baseUrl: BASE_URL, secret: SECRET });
    const before = await sealed();
    await admin.call('PATCH', '/channels/keyed', { priority: 3, models: null, groups: null });
    expect(await sealed()).toBe(before);
    await admin.call('PATCH', '/channels/keyed', { secret: 'another-key-of-the-upstream' });
    expect(await sealed()).not.toBe(before);
    const { body } = await admin.call('PATCH', '/channels/keyed', { secret: null });
    expect(body.secretHint).toBeNull();
    expect(await sealed()).toBeUndefined();
  });

  it('is disabled, renamed and removed; by name or id', async () => {
    const { body } = await admin.call('POST', '/channels', { name: 'short', baseUrl: BASE_URL });
    expect((await admin.call('PATCH', '/channels/short', { enabled: false })).body.enabled).toBe(false);
    expect((await admin.call('PATCH', `/channels/${body.id}`, { name: 'long' })).body.name).toBe('long');
    expect((await admin.call('GET', '/channels/short')).status).toBe(404);
    expect((await admin.call('PATCH', '/channels/long', { name: 'google' })).status).toBe(409);
    expect((await admin.call('DELETE', '/channels/long')).status).toBe(200);
    expect((await admin.call('DELETE', '/channels/long')).status).toBe(404);
  });

  it('is listed in the order in which it is tried', async () => {
    await admin.call('POST', '/channels', { name: 'last', baseUrl: BASE_URL, priority: -5 });
    await admin.call('POST', '/channels', { name: 'heavy', baseUrl: BASE_URL, priority: 10, weight: 5 });
    const names = (await admin.call('GET', '/channels')).body.channels.map(({ name }: Channel) => name);
    expect(names.slice(0, 2)).toEqual(['heavy', 'google']);
    expect(names.at(-1)).toBe('last');
  });

  it('shows its health', async () => {
    const { id } = (await admin.call('GET', '/channels/google')).body;
    const { health } = admin;
    const end = health.begin(id, 'gemini-2.5-flash-image', Date.now());
    end(new GatewayError('upstream_busy', 'Too many', { retryAfterMs: 60_000 }), Date.now());
    const shown = (await admin.call('GET', '/channels/google')).body.health;
    expect(shown).toMatchObject({
      state: 'open',
      consecutiveFailures: 1,
      lastErrorCode: 'upstream_busy',
      lastErrorMessage: 'Too many',
    });
    expect(Date.parse(shown.retryAt)).toBeGreaterThan(Date.now() + 50_000);
  });

  it.each([
    ['no address', {}, 'baseUrl', 'https://'],
    ['a file', { baseUrl: 'file:///etc/passwd' }, 'baseUrl', 'http'],
    ['another scheme', { baseUrl: 'ftp://x.example' }, 'baseUrl', 'http'],
    ['no URL', { baseUrl: 'generativelanguage' }, 'baseUrl', 'http'],
    ['a private address', { baseUrl: 'http://10.1.2.3' }, 'baseUrl', 'private'],
    ['the own machine', { baseUrl: 'http://localhost:8787' }, 'baseUrl', 'private'],
    ['the metadata service', { baseUrl: 'http://169.254.169.254/' }, 'baseUrl', 'private'],
    ['a key in the address', { baseUrl: 'https://x.example/?key=abc' }, 'baseUrl', 'query'],
    ['a password in the address', { baseUrl: 'https://a:b@x.example' }, 'baseUrl', 'password'],
    ['no name of a model', { baseUrl: BASE_URL, models: { 'a b': 'x' } }, 'models.a b', 'name of a model'],
    ['no model', { baseUrl: BASE_URL, models: {} }, 'models', 'null for all'],
    ['an unknown group', { baseUrl: BASE_URL, groups: ['direct', 'x'] }, 'groups.1', 'Groups are'],
    ['a key with a line break', { baseUrl: BASE_URL, secret: 'a\nb' }, 'secret', 'ASCII'],
    ['an engine with an address', { kind: 'engine', baseUrl: BASE_URL }, 'baseUrl', 'Leave it out'],
    ['an engine with a key', { kind: 'engine', secret: 'abc' }, 'secret', 'Leave it out'],
    ['a weight of nothing', { baseUrl: BASE_URL, weight: 0 }, 'weight', ''],
    ['an endless timeout', { baseUrl: BASE_URL, idleTimeoutMs: 1e12 }, 'idleTimeoutMs', ''],
    ['a sealed key', { baseUrl: BASE_URL, secretSealed: 'x' }, 'secretSealed', 'no such member'],
  ])('with %s is refused with the field and the remedy', async (_case, settings, field, says) => {
    const answer = await admin.call('POST', '/channels', { name: 'bad', ...settings });
    expect(answer.status).toBe(400);
    expect(violationsOf(answer)[field]).toContain(says);
    expect((await admin.call('GET', '/channels/bad')).status).toBe(404);
  });

  it('may offer a model that the catalogue does not have: tokens, groups and prices may name it then', async () => {
    const token = { name: 'early', models: ['gemini-9-image'] };
    const price = () =>
      admin.call('PUT', '/prices/gemini-9-image/output_image', { microsPerMillionTokens: 1 });
    expect((await admin.call('POST', '/tokens', token)).status).toBe(400);
    expect((await price()).status).toBe(400);
    const settings = { name: 'tomorrow', baseUrl: BASE_URL, models: { 'gemini-9-image': 'gemini-9' } };
    expect((await admin.call('POST', '/channels', settings)).status).toBe(201);
    expect((await admin.call('POST', '/tokens', token)).body.models).toEqual(['gemini-9-image']);
    expect((await admin.call('PATCH', '/groups/direct', { models: ['gemini-9-image'] })).status).toBe(200);
    expect((await admin.call('PATCH', '/groups/direct', { models: null })).status).toBe(200);
    expect((await price()).body).toMatchObject({ microsPerMillionTokens: 1, source: 'override' });
  });

  it('may be in a private network when it is said to', async () => {
    const settings = { name: 'near', baseUrl: 'http://10.1.2.3:8080/v1beta', allowPrivate: true };
    expect((await admin.call('POST', '/channels', settings)).status).toBe(201);
    // Taking the permission away is looked at again.
    expect((await admin.call('PATCH', '/channels/near', { allowPrivate: false })).status).toBe(400);
  });
});

describe('testing a channel', () => {
  it('tells what it serves', async () => {
    listModels = async (channel) => {
      expect(channel.firstByteTimeoutMs).toBeLessThanOrEqual(20_000);
      return { models: ['gemini-2.5-flash-image', 'gemini-pro'] };
    };
    const { status, body } = await admin.call('POST', '/channels/google/test');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ok: true,
      httpStatus: 200,
      errorCode: null,
      servedModels: ['gemini-2.5-flash-image'],
      missingModels: [],
    });
    expect(body.latencyMs).toBeGreaterThanOrEqual(0);
  });

  it('tells that a model is not there', async () => {
    listModels = async () => ({ models: ['gemini-pro'] });
    const { body } = await admin.call('POST', '/channels/google/test');
    expect(body).toMatchObject({
      ok: false,
      errorCode: 'upstream_misconfigured',
      missingModels: ['gemini-2.5-flash-image'],
    });
    expect(body.message).toContain('It lists gemini-pro.');
  });

  it('tells what a generation would have met', async () => {
    listModels = async () => {
      throw new GatewayError('upstream_misconfigured', 'The key is not valid. Give another one.', {
        metadata: { upstreamStatus: '401' },
      });
    };
    const { body } = await admin.call('POST', '/channels/google/test');
    expect(body).toMatchObject({
      ok: false,
      httpStatus: 401,
      errorCode: 'upstream_misconfigured',
      message: 'The key is not valid. Give another one.',
    });
  });

  it('tells that a server which lists no models may have another address', async () => {
    listModels = async () => {
      throw new GatewayError('upstream_misconfigured', 'x', { metadata: { upstreamStatus: '404' } });
    };
    const { body } = await admin.call('POST', '/channels/google/test');
    expect(body.message).toContain('Check the base URL');
  });

  it('needs no call for the engine', async () => {
    listModels = async () => {
      throw new Error('called');
    };
    expect((await admin.call('POST', '/channels/engine/test')).body.ok).toBe(true);
  });

  it('does not take a fault of ours for one of the channel', async () => {
    admin.log.length = 0;
    listModels = async () => {
      throw new TypeError('a mistake');
    };
    const { status, text } = await admin.call('POST', '/channels/google/test');
    expect(status).toBe(500);
    expect(text).not.toContain('a mistake');
    expect(admin.log).toContainEqual(
      expect.objectContaining({ err: expect.any(TypeError), where: 'POST /api/v1/channels/:channel/test' }),
    );
  });
});
