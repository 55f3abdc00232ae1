import {
  busyAnswer,
  type GeminiAnswer,
  htmlAnswer,
  redirectAnswer,
  SELF_SIGNED,
  startGeminiServer,
  startTestGateway,
  type TestGateway,
  wrongKeyAnswer,
} from '@heliograph/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

const KEY = 'key-of-the-upstream-0123456789';

const modelsAnswer = (...names: readonly string[]): GeminiAnswer => ({
  headers: { 'content-type': 'application/json' },
  body: [JSON.stringify({ models: names.map((name) => ({ name: `models/${name}` })) })],
});

interface Test {
  readonly ok: boolean;
  readonly httpStatus: number | null;
  readonly latencyMs: number;
  readonly errorCode: string | null;
  readonly message: string;
  readonly missingModels: readonly string[];
}

async function testWith(baseUrl: string, settings: object = {}): Promise<Test> {
  const channel = { name: 'tested', baseUrl, secret: KEY, allowPrivate: true, ...settings };
  await gateway.manage('POST', '/channels', channel);
  try {
    const test = (await gateway.manage('POST', '/channels/tested/test')) as Test;
    expect(JSON.stringify(test)).not.toContain(KEY);
    return test;
  } finally {
    await gateway.manage('DELETE', '/channels/tested');
  }
}

describe('testing a channel', () => {
  it('asks for the models, with the key of the channel, and makes no picture', async () => {
    await using upstream = await startGeminiServer([modelsAnswer('gemini-2.5-flash-image', 'gemini-pro')]);
    expect(await testWith(upstream.url)).toMatchObject({ ok: true, httpStatus: 200, errorCode: null });
    expect(upstream.requests.map(({ method, path }) => [method, path])).toEqual([['GET', '/v1beta/models']]);
    expect(upstream.requests[0]?.headers['x-goog-api-key']).toBe(KEY);
    await testWith(upstream.url, { keyIn: 'query' });
    expect(upstream.requests[1]?.headers['x-goog-api-key']).toBeUndefined();
  });

  it('tells that a model is not there under the name that was given', async () => {
    await using upstream = await startGeminiServer([modelsAnswer('gemini-pro')]);
    const test = await testWith(upstream.url, {
      models: { 'gemini-2.5-flash-image': 'gemini-2.5-flash-imag' },
    });
    expect(test).toMatchObject({ ok: false, missingModels: ['gemini-2.5-flash-image'] });
    expect(test.message).toContain('gemini-2.5-flash-imag.');
  });

  it.each<[string, GeminiAnswer, Partial<Test>, RegExp]>([
    ['a wrong key', wrongKeyAnswer(), { httpStatus: 400, errorCode: 'upstream_misconfigured' }, /key/i],
    ['a used-up quota', busyAnswer(), { httpStatus: 429, errorCode: 'upstream_busy' }, /quota/],
    ['a broken gateway in front', htmlAnswer(502), { httpStatus: 502, errorCode: 'upstream_failed' }, /502/],
    [
      'another address',
      redirectAnswer('https://elsewhere.example/login'),
      { errorCode: 'upstream_misconfigured' },
      /elsewhere\.example/,
    ],
    ['a page', htmlAnswer(200), { errorCode: 'upstream_misconfigured' }, /base URL/],
    ['no such path', htmlAnswer(404), { httpStatus: 404 }, /base URL/],
  ])('tells of %s', async (_case, answer, expected, says) => {
    await using upstream = await startGeminiServer([answer]);
    const test = await testWith(upstream.url);
    expect(test).toMatchObject({ ok: false, ...expected });
    expect(test.message).toMatch(says);
  });

  it('tells that nobody listens, and that nobody answers in time', async () => {
    const gone = await startGeminiServer([htmlAnswer()]);
    await gone[Symbol.asyncDispose]();
    expect(await testWith(gone.url)).toMatchObject({
      ok: false,
      httpStatus: null,
      errorCode: 'upstream_failed',
      message: expect.stringContaining('refused'),
    });
    await using silent = await startGeminiServer([{ ...htmlAnswer(), headAfter: new Promise(() => {}) }]);
    const test = await testWith(silent.url, { firstByteTimeoutMs: 150 });
    expect(test).toMatchObject({ ok: false, httpStatus: null, errorCode: 'upstream_timeout' });
    expect(test.latencyMs).toBeGreaterThanOrEqual(140);
  });

  it('tells that the certificate is not accepted', async () => {
    await using upstream = await startGeminiServer([modelsAnswer('gemini-pro')], { tls: SELF_SIGNED });
    const test = await testWith(`https://localhost:${new URL(upstream.url).port}`);
    expect(test).toMatchObject({ ok: false, httpStatus: null, errorCode: 'upstream_misconfigured' });
    expect(test.message).toContain('self-signed');
    expect(upstream.requests).toHaveLength(0);
  });

  it('tells that a host does not exist', async () => {
    const test = await testWith('https://no-such-host.invalid');
    expect(test).toMatchObject({ ok: false, httpStatus: null });
    expect(test.message).toMatch(/resolved|name server/);
  });
});
