import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN_SECRET, type Admin, startAdmin } from './start-admin.ts';

let admin: Admin;
beforeAll(async () => {
  admin = await startAdmin();
});
afterAll(() => admin.close());

describe('who may manage', () => {
  it('is who sends the admin secret, as a bearer token or in x-goog-api-key', async () => {
    expect((await admin.call('GET', '/tokens')).status).toBe(200);
    expect((await admin.call('GET', '/tokens', undefined, { 'x-goog-api-key': ADMIN_SECRET })).status).toBe(
      200,
    );
  });

  it.each([
    ['nothing', {}, 'No admin secret was sent'],
    ['an unknown secret', { authorization: 'Bearer hga-other' }, 'This is not the admin secret'],
    ['a part of the secret', { authorization: `Bearer ${ADMIN_SECRET.slice(0, -1)}` }, 'This is not'],
    ['an empty header', { 'x-goog-api-key': '' }, 'No admin secret was sent'],
  ])('is not who sends %s: 401 with the remedy', async (_case, headers, says) => {
    for (const path of ['/tokens', '/groups', '/channels', '/prices', '/usage', '/tokens/x']) {
      const { status, body } = await admin.call('GET', path, undefined, headers);
      expect(status).toBe(401);
      expect(body.error).toMatchObject({ code: 401, status: 'UNAUTHENTICATED' });
      expect(body.error.message).toContain(says);
      expect(body.error.message).toContain('admin.key');
    }
  });

  it('does not count in the address, which ends up in logs', async () => {
    expect((await admin.call('GET', `/tokens?key=${ADMIN_SECRET}`, undefined, {})).status).toBe(401);
  });

  it('is not who has a token for pictures: 403; 401 when that was revoked', async () => {
    const made = await admin.call('POST', '/tokens', { name: 'caller' });
    const headers = { 'x-goog-api-key': made.body.secret as string };
    for (const method of ['GET', 'POST']) {
      const { status, body } = await admin.call(method, '/tokens', undefined, headers);
      expect(status).toBe(403);
      expect(body.error).toMatchObject({ status: 'PERMISSION_DENIED' });
      expect(body.error.details[0].reason).toBe('ADMIN_REQUIRED');
      expect(body.error.message).toContain('"caller"');
    }
    await admin.call('DELETE', '/tokens/caller');
    await expect
      .poll(async () => (await admin.call('GET', '/tokens', undefined, headers)).status, { timeout: 5000 })
      .toBe(401);
  });

  it('is asked before the body is looked at', async () => {
    expect((await admin.call('POST', '/tokens', '{"nonsense', {})).status).toBe(401);
  });
});

describe('an address', () => {
  it('that does not exist is answered 404 and names the description', async () => {
    for (const path of ['/nothing', '/tokens/x/y', '/channels/x/tests']) {
      const { status, body } = await admin.call('GET', path);
      expect(status).toBe(404);
      expect(body.error.message).toContain('/api/v1/openapi.json');
    }
  });

  it('that exists for other methods is answered 405 with those', async () => {
    const { status, body, headers } = await admin.call('PUT', '/tokens/x', {});
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, PATCH, DELETE');
    expect(body.error.message).toContain('takes GET, PATCH, DELETE, not PUT');
    expect((await admin.call('DELETE', '/usage')).headers.get('allow')).toBe('GET');
  });

  it('may have doubled and trailing slashes', async () => {
    expect((await admin.call('GET', '//tokens/')).status).toBe(200);
  });
});

describe('a body', () => {
  it('is JSON whatever its type is said to be', async () => {
    const headers = {
      authorization: `Bearer ${ADMIN_SECRET}`,
      'content-type': 'application/x-www-form-urlencoded',
    };
    expect((await admin.call('POST', '/tokens', '{"name":"form"}', headers)).status).toBe(201);
  });

  it('that is no JSON is refused without being repeated: a secret may be in it', async () => {
    const { status, text } = await admin.call('POST', '/channels', '{"secret": sk-very-secret}');
    expect(status).toBe(400);
    expect(text).toContain('not valid JSON');
    expect(text).not.toContain('sk-very');
  });

  it.each([['[]'], ['"x"'], ['null'], ['{"__proto__": {"name": "x"}}']])('%s is refused', async (body) => {
    const { status } = await admin.call('POST', '/groups', body);
    expect(status).toBe(400);
  });

  it('that is too large is refused', async () => {
    const { status, body } = await admin.call('POST', '/tokens', { name: 'x'.repeat(300_000) });
    expect(status).toBe(413);
    expect(body.error.details[0].reason).toBe('BODY_TOO_LARGE');
  });
});
