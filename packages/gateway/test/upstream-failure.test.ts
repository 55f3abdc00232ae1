import {
  base64Of,
  call,
  generate,
  generatePath,
  imageEvent,
  readChunks,
  type Step,
  scriptedUpstream,
  startTestGateway,
  type TestGateway,
  thoughtEvent,
  usageEvent,
} from '@heliograph/testkit';
import { GatewayError } from '@heliograph/wire';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStoreOf, type StoreOf } from './store-of.ts';

const FAIL = { fail: new GatewayError('upstream_timeout', 'It took too long.', { retryAfterMs: 7000 }) };
const IMAGE = imageEvent(base64Of(500_000));

let script: readonly Step[] = [];
let gateway: TestGateway;
let store: StoreOf;
const upstream = scriptedUpstream(() => script);
beforeEach(async () => {
  gateway = await startTestGateway({ runUpstream: upstream.run });
  store = await openStoreOf(gateway);
});
afterEach(async () => {
  expect((await call(gateway, { path: '/readyz' })).status).toBe(200);
  expect(upstream.runs.every(({ isClosed }) => isClosed)).toBe(true);
  await store.close();
  await gateway[Symbol.asyncDispose]();
});

const records = (count = 1) => store.finishedAll(count);

describe('an upstream that fails before its first byte', () => {
  it('is answered with its own status, remedy and Retry-After, in the stream and in the array', async () => {
    script = [FAIL];
    for (const path of [generatePath(), `${generatePath()}?alt=json`]) {
      const answer = await generate(gateway, { path });
      expect(answer.status).toBe(504);
      expect(answer.headers['content-type']).toBe('application/json; charset=UTF-8');
      expect(answer.headers['retry-after']).toBe('7');
      expect(answer.error()).toMatchObject({ code: 504, status: 'DEADLINE_EXCEEDED' });
      expect(answer.error().details).toContainEqual({
        '@type': 'type.googleapis.com/google.rpc.RetryInfo',
        retryDelay: '7s',
      });
    }
    expect(await records(2)).toMatchObject([
      { outcome: 'failed', error_code: 'upstream_timeout', picture_count: 0 },
      { outcome: 'failed', error_code: 'upstream_timeout', picture_count: 0 },
    ]);
  });

  it('with an error of nobody is answered 500 without its words, which the log has', async () => {
    script = [{ fail: new Error('secret path /etc/shadow') }];
    const answer = await generate(gateway);
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('shadow');
    expect(faults()).toEqual(['secret path /etc/shadow']);
  });
});

describe('an upstream that fails between events', () => {
  it('ends the stream with one error chunk, whose first key is error', async () => {
    script = [thoughtEvent('hm'), FAIL];
    const answer = await generate(gateway);
    expect(answer.status).toBe(200);
    expect(answer.isWhole).toBe(true);
    const chunks = readChunks(answer.body);
    expect(chunks).toHaveLength(2);
    expect(Object.keys(chunks[1] ?? {})[0]).toBe('error');
    expect(chunks[1]?.error).toMatchObject({ code: 504, status: 'DEADLINE_EXCEEDED' });
    expect(await records()).toMatchObject([{ outcome: 'failed', error_code: 'upstream_timeout' }]);
  });

  it('ends the array with the error as its last element', async () => {
    script = [thoughtEvent('hm'), FAIL];
    const answer = await generate(gateway, { path: `${generatePath()}?alt=json` });
    expect(answer.json()).toMatchObject([{ candidates: [{}] }, { error: { code: 504 } }]);
  });

  it('after its picture still delivers the picture', async () => {
    script = [IMAGE, FAIL];
    const chunks = readChunks((await generate(gateway)).body);
    expect(chunks[0]?.candidates?.[0]?.content?.parts?.[0]?.inlineData?.data).toBe(base64Of(500_000));
    expect(chunks[1]?.error?.code).toBe(504);
    expect(await records()).toMatchObject([{ outcome: 'failed', picture_count: 1 }]);
  });

  it('with an error of nobody tells only the log what it was', async () => {
    script = [thoughtEvent('hm'), { fail: new Error('secret path /etc/shadow') }];
    const answer = await generate(gateway);
    expect(readChunks(answer.body)[1]?.error?.code).toBe(500);
    expect(answer.text).not.toContain('shadow');
    expect(faults()).toEqual(['secret path /etc/shadow']);
  });

  it('by ending without a finish reason or usage is an incomplete stream: an error chunk', async () => {
    script = [thoughtEvent('hm')];
    const chunks = readChunks((await generate(gateway)).body);
    expect(chunks[1]?.error).toMatchObject({ code: 502, status: 'UNAVAILABLE' });
    expect(await records()).toMatchObject([{ outcome: 'failed', error_code: 'upstream_failed' }]);
  });

  it('by ending without a single event is a proper error', async () => {
    script = [];
    expect((await generate(gateway)).status).toBe(502);
  });
});

describe('an upstream that fails inside an event', () => {
  const half = IMAGE.slice(0, 300_000);

  it.each<[string, readonly Step[]]>([
    ['dies', [thoughtEvent('hm'), half, FAIL]],
    ['ends', [thoughtEvent('hm'), half]],
    ['sends what is no JSON', [thoughtEvent('hm'), half, '"}}}nonsense\n\n']],
  ])('because it %s makes the gateway cut the connection, with the line unfinished', async (_case, steps) => {
    script = steps;
    const answer = await generate(gateway);
    expect(answer.status).toBe(200);
    expect(answer.isWhole).toBe(false);
    expect((thoughtEvent('hm') + IMAGE).startsWith(answer.text.slice(0, 290_000))).toBe(true);
    expect(answer.text.endsWith('\n')).toBe(false);
    expect(answer.text).not.toContain('"error"');
    expect(await records()).toMatchObject([{ outcome: 'truncated', picture_count: 0 }]);
  });

  it('at its very first event has sent a 200 that is then cut', async () => {
    script = [half, FAIL];
    const answer = await generate(gateway);
    expect(answer.isWhole).toBe(false);
  });

  it('cuts the array in the same way', async () => {
    script = [thoughtEvent('hm'), half, FAIL];
    const answer = await generate(gateway, { path: `${generatePath()}?alt=json` });
    expect(answer.isWhole).toBe(false);
    expect(() => answer.json()).toThrow();
  });
});

describe('an upstream that sends what is no Gemini stream', () => {
  it.each([
    ['a page of HTML', '<html><body>502 Bad Gateway</body></html>\n\n'],
    ['an event that is no JSON', 'data: oops\n\n'],
  ])('such as %s is let go of at once', async (_case, text) => {
    // A page's lines are no fields and are skipped, as the standard of server-sent events has it, until it ends.
    script = text.startsWith('<') ? [text] : [text, { waitFor: new Promise(() => {}) }];
    const answer = await generate(gateway);
    expect(answer.status).toBe(502);
    await expect.poll(() => upstream.runs.at(-1)?.isClosed).toBe(true);
  });

  it('after good events ends with an error chunk, and the upstream is let go of', async () => {
    script = [thoughtEvent('hm'), 'data: oops\n\n', usageEvent(), { waitFor: new Promise(() => {}) }];
    const chunks = readChunks((await generate(gateway)).body);
    expect(chunks.at(-1)?.error?.code).toBe(502);
    await expect.poll(() => upstream.runs.at(-1)?.isClosed).toBe(true);
  });
});

/** What lies at the bottom of the errors in the log. */
function faults(): readonly string[] {
  return gateway.log
    .filter(({ level }) => level === 'error')
    .map(({ fields }) => ((fields as { err: Error }).err.cause as Error).message);
}
