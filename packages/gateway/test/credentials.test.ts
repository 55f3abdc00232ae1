import { call, generatePath, startTestGateway, type TestGateway } from '@heliograph/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ runUpstream: async function* () {} });
});
afterAll(() => gateway[Symbol.asyncDispose]());

const models = (headers: Record<string, string>, query = '') =>
  call(gateway, { path: `/v1beta/models${query}`, headers });

describe('the key', () => {
  it('is taken from the header, the query or a bearer token', async () => {
    const { secret } = gateway;
    expect((await models({ 'x-goog-api-key': secret })).status).toBe(200);
    expect((await models({}, `?key=${secret}`)).status).toBe(200);
    expect((await models({ authorization: `Bearer ${secret}` })).status).toBe(200);
    expect((await models({ authorization: `bearer ${secret}` })).status).toBe(200);
  });

  it('counts in the header before the query, and in the query before the bearer token', async () => {
    const { secret } = gateway;
    expect((await models({ 'x-goog-api-key': secret }, '?key=wrong')).status).toBe(200);
    expect((await models({ 'x-goog-api-key': 'wrong' }, `?key=${secret}`)).status).toBe(401);
    expect((await models({ authorization: 'Bearer wrong' }, `?key=${secret}`)).status).toBe(200);
  });

  it.each([
    ['missing', {}, 'No API key was sent'],
    ['empty', { 'x-goog-api-key': '' }, 'No API key was sent'],
    ['unknown', { 'x-goog-api-key': 'hg-unknown-secret' }, 'is not known here'],
    ['of another scheme', { authorization: 'Basic aGVsbG8=' }, 'No API key was sent'],
  ])('that is %s is answered 401 with the remedy', async (_case, headers, says) => {
    for (const path of ['/v1beta/models', generatePath(), generatePath('countTokens')]) {
      const method = path.includes(':') ? 'POST' : 'GET';
      const answer = await call(gateway, { method, path, headers, body: '{}' });
      expect(answer.status).toBe(401);
      expect(answer.headers['content-type']).toBe('application/json; charset=UTF-8');
      expect(answer.error()).toMatchObject({ code: 401, status: 'UNAUTHENTICATED' });
      expect(answer.error().message).toContain(says);
      expect(answer.error().message).toContain('heliograph tokens create');
    }
  });

  it('of a revoked token is refused, within a second also by a gateway that knew it', async () => {
    const { token, secret } = await gateway.tokens.createToken({ name: 'leaving', group: 'direct' });
    expect((await models({ 'x-goog-api-key': secret })).status).toBe(200);
    const revokedAt = performance.now();
    await gateway.tokens.revokeToken(token.id);
    await expect
      .poll(async () => (await models({ 'x-goog-api-key': secret })).status, { interval: 20, timeout: 5000 })
      .toBe(401);
    expect(performance.now() - revokedAt).toBeLessThan(1300);
    const answer = await models({ 'x-goog-api-key': secret });
    expect(answer.error().message).toContain('"leaving" was revoked');
    expect(answer.error().details[0]).toMatchObject({ reason: 'TOKEN_REVOKED' });
  });

  it('of an expired token is refused with the moment it expired', async () => {
    const expiresAt = Date.now() - 1000;
    const { secret } = await gateway.tokens.createToken({ name: 'old', group: 'direct', expiresAt });
    const answer = await models({ 'x-goog-api-key': secret });
    expect(answer.status).toBe(401);
    expect(answer.error().message).toContain(new Date(expiresAt).toISOString());
    expect(answer.error().details[0]).toMatchObject({ reason: 'TOKEN_EXPIRED' });
  });

  it('of a token that expires while the gateway runs stops counting at that moment', async () => {
    const expiresAt = Date.now() + 400;
    const { secret } = await gateway.tokens.createToken({ name: 'short', group: 'direct', expiresAt });
    expect((await models({ 'x-goog-api-key': secret })).status).toBe(200);
    await expect
      .poll(async () => (await models({ 'x-goog-api-key': secret })).status, { interval: 20, timeout: 3000 })
      .toBe(401);
    expect(Date.now()).toBeGreaterThanOrEqual(expiresAt);
  });
});
