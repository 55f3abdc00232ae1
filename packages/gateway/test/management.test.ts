import {
  call,
  generate,
  sseAnswer,
  startGeminiServer,
  startTestGateway,
  type TestGateway,
  vertexThoughts,
} from '@heliograph/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generationSchema, wholeGenerationSchema } from '../src/http/routes/admin/generation-paths.ts';
import { openDatabase } from '../src/store/database.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

const admin = () => ({ authorization: `Bearer ${gateway.adminSecret}` });

/** A change counts within a second; what is measured here is that, and one call. */
const SOON = { interval: 20, timeout: 1500 };

describe('a change counts within a second', () => {
  it('of a token: models, and back', async () => {
    const { secret, token } = await gateway.tokens.createToken({ name: 'changing', group: 'direct' });
    const models = async () => {
      const answer = await call(gateway, { path: '/v1beta/models', key: secret });
      return (answer.json() as { models: { name: string }[] }).models.map(({ name }) => name);
    };
    expect((await models()).length).toBeGreaterThan(1);
    await gateway.manage('PATCH', `/tokens/${token.id}`, { models: ['gemini-3-pro-image'] });
    await expect.poll(models, SOON).toEqual(['models/gemini-3-pro-image']);
  });

  it('of a group: a token of it may not stream any more', async () => {
    await gateway.manage('POST', '/groups', { name: 'team' });
    const { secret } = await gateway.tokens.createToken({ name: 'member', group: 'team' });
    await gateway.manage('PATCH', '/groups/team', { mayStream: false });
    await expect.poll(async () => (await generate(gateway, { key: secret })).status, SOON).toBe(403);
  });

  it('of a channel: the next generation goes through it, with its key; disabled, it does not', async () => {
    await using upstream = await startGeminiServer([sseAnswer(vertexThoughts())]);
    await gateway.manage('POST', '/channels', {
      name: 'near',
      baseUrl: upstream.url,
      secret: 'key-of-the-upstream',
      allowPrivate: true,
    });
    const answer = await generate(gateway);
    expect(answer.status).toBe(200);
    expect(upstream.requests.at(-1)?.headers['x-goog-api-key']).toBe('key-of-the-upstream');
    const served = upstream.requests.length;
    await gateway.manage('PATCH', '/channels/near', { enabled: false });
    expect((await generate(gateway)).status).toBe(200);
    expect(upstream.requests).toHaveLength(served);
    await gateway.manage('DELETE', '/channels/near');
  });
});

describe('the log', () => {
  it('has a line for each change, and no secret', async () => {
    await using upstream = await startGeminiServer([sseAnswer(vertexThoughts())]);
    const secret = 'key-that-nobody-reads-0123456789';
    const settings = { name: 'logged', baseUrl: upstream.url, secret, allowPrivate: true };
    const { id } = (await gateway.manage('POST', '/channels', settings)) as { id: string };
    await gateway.manage('POST', '/channels/logged/test');
    await gateway.manage('DELETE', '/channels/logged');
    const changes = gateway.log.map(({ fields }) => fields).filter((fields) => 'change' in fields);
    expect(changes).toContainEqual(expect.objectContaining({ change: 'channel.create', subject: id }));
    expect(changes).toContainEqual(expect.objectContaining({ change: 'channel.remove', subject: id }));
    const all = JSON.stringify(gateway.log);
    expect(all).not.toContain(secret);
    expect(all).not.toContain(gateway.adminSecret);
  });
});

describe('generations', () => {
  it('are described by the OpenAPI document as they are answered', async () => {
    await generate(gateway);
    const { generations } = (await gateway.manage('GET', '/generations')) as {
      generations: { id: string }[];
    };
    expect(generations.length).toBeGreaterThan(0);
    for (const listed of generations) {
      expect(generationSchema.safeParse(listed).error).toBeUndefined();
      const whole = await gateway.manage('GET', `/generations/${listed.id}`);
      expect(wholeGenerationSchema.safeParse(whole).error).toBeUndefined();
    }
    const document = (await gateway.manage('GET', '/openapi.json')) as { paths: Record<string, object> };
    for (const [path, methods] of Object.entries(document.paths)) {
      if (path.startsWith('/api/v1/generations')) {
        const concrete = path.replace('{id}', generations[0]?.id ?? '').replace('{number}', '0');
        const { status, headers } = await call(gateway, { method: 'PUT', path: concrete, headers: admin() });
        expect([path, status]).toEqual([path, 405]);
        const allowed = String(headers['allow']).toLowerCase().split(', ');
        expect(allowed.filter((method) => method !== 'head').sort()).toEqual(Object.keys(methods).sort());
      }
    }
  });
});

describe('usage', () => {
  it('has what a priced picture was charged, and the token what it spent', async () => {
    const price = { microsPerMillionTokens: 1_000_000 };
    await gateway.manage('PUT', '/prices/heliograph-engine/output_image', price);
    const { secret, token } = await gateway.tokens.createToken({ name: 'payer', group: 'direct' });
    expect((await generate(gateway, { key: secret })).status).toBe(200);
    const rows = async () =>
      (await gateway.manage('GET', `/usage?by=token,modality&token=payer`)) as {
        rows: { modality: string }[];
      };
    await expect
      .poll(async () => (await rows()).rows.find(({ modality }) => modality === 'output_image'), SOON)
      .toMatchObject({ tokenId: token.id, tokenName: 'payer', tokens: 747, micros: 747, generations: 1 });
    const { spent } = (await gateway.manage('GET', '/tokens/payer')) as { spent: object };
    expect(spent).toMatchObject({ totalMicros: 747, dayMicros: 747, monthMicros: 747, picturesToday: 1 });
    await gateway.manage('DELETE', '/prices/heliograph-engine/output_image');
  });
});

describe('a channel', () => {
  it('whose stored key cannot be opened any more is told with the remedy', async () => {
    await using upstream = await startGeminiServer([sseAnswer(vertexThoughts())]);
    const near = { name: 'sealed', baseUrl: upstream.url, secret: 'abc', allowPrivate: true };
    await gateway.manage('POST', '/channels', near);
    // As with another master key.
    const db = await openDatabase(gateway.dataDir);
    await db.updateTable('channels').set({ secret_sealed: 'AQID' }).where('name', '=', 'sealed').execute();
    await db.destroy();
    expect(await gateway.manage('POST', '/channels/sealed/test')).toMatchObject({
      ok: false,
      errorCode: 'upstream_misconfigured',
      message: expect.stringContaining('Enter the secret again'),
    });
    await gateway.manage('PATCH', '/channels/sealed', { secret: 'abc' });
    expect(await gateway.manage('POST', '/channels/sealed/test')).toMatchObject({
      message: expect.not.stringContaining('Enter the secret again'),
    });
    await gateway.manage('DELETE', '/channels/sealed');
  });
});
