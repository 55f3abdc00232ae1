import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import {
  busyAnswer,
  emptyAnswer,
  errorEvent,
  type Framing,
  type GeminiAnswer,
  type GeminiScript,
  type GeminiServer,
  garbageAnswer,
  googleErrorAnswer,
  htmlAnswer,
  imageSafety,
  jsonArrayAnswer,
  jsonByteLength,
  jsonText,
  noImage,
  oddSpelling,
  pngText,
  promptBlock,
  redirectAnswer,
  relayErrorAnswer,
  type ServerEvent,
  sampleBody,
  sha256OfJson,
  specStream,
  sseAnswer,
  startGeminiServer,
  studioEndWithoutParts,
  studioLive,
  studioTextThenPicture,
  textOnly,
  thoughtPictures,
  unaryAnswer,
  unaryJsonAnswer,
  vertexThoughts,
  wrongKeyAnswer,
} from '@heliograph/testkit';
import {
  decodeGenerateRequest,
  EventScanner,
  findModel,
  GatewayError,
  type ImageModel,
  JsonScanner,
} from '@heliograph/wire';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpClient, type HttpClient } from '../http-client.ts';
import type { RequestBytes, UpstreamRequest } from '../upstream.ts';
import type { GeminiChannel } from './gemini-channel.ts';
import { createRunGemini } from './run-gemini.ts';
import { testGemini } from './test-gemini.ts';

const SECRET = 'AIza-the-channels-own-key';
const MODEL = findModel('gemini-3.1-flash-image') as ImageModel;

let server: GeminiServer;
let client: HttpClient;
afterEach(async () => {
  client?.close();
  await server?.close();
});

function channelOf(settings: Partial<GeminiChannel> = {}): GeminiChannel {
  return {
    baseUrl: server.url,
    keyIn: 'header',
    thoughts: 'as-asked',
    streams: true,
    allowsPrivate: true,
    connectTimeoutMs: 5000,
    firstByteTimeoutMs: 5000,
    idleTimeoutMs: 5000,
    ...settings,
  };
}

function requestOf(text: string): UpstreamRequest {
  const bytes = Buffer.from(text);
  const scanner = new JsonScanner();
  scanner.feed(bytes);
  const body: RequestBytes = {
    byteLength: bytes.byteLength,
    async *read() {
      for (let at = 0; at < bytes.byteLength; at += 65_536) {
        yield bytes.subarray(at, at + 65_536);
      }
    },
  };
  return {
    model: MODEL,
    request: decodeGenerateRequest(scanner.end().value),
    readSpan: async () => Buffer.alloc(0),
    body,
    tail: 'spec',
    responseId: 'r',
    createTime: '2026-01-01T00:00:00Z',
  };
}

/** The exact JSON of each event. */
async function collect(stream: AsyncIterable<readonly Uint8Array[]>): Promise<string[]> {
  const texts: string[] = [];
  let pieces: Uint8Array[] = [];
  const scanner = new EventScanner({
    onBytes: (piece) => pieces.push(piece),
    onEvent: () => {
      texts.push(Buffer.concat(pieces).toString('utf8'));
      pieces = [];
    },
  });
  for await (const batch of stream) {
    for (const piece of batch) {
      scanner.feed(piece);
    }
  }
  expect(scanner.end()).toEqual({ insideEvent: false });
  return texts;
}

async function start(script: GeminiScript): Promise<void> {
  server = await startGeminiServer(script);
  client = createHttpClient();
}

const run = (
  settings: Partial<GeminiChannel> = {},
  body = JSON.stringify(sampleBody()),
  signal = new AbortController().signal,
) => createRunGemini(channelOf(settings), SECRET, client, 'heliograph/test')(requestOf(body), signal);

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** What a run that must fail throws. */
async function failureOf(stream: AsyncIterable<readonly Uint8Array[]>): Promise<GatewayError> {
  try {
    for await (const _ of stream) {
      // Until it fails.
    }
  } catch (error) {
    expect(GatewayError.is(error)).toBe(true);
    expect((error as GatewayError).message).not.toContain(SECRET);
    return error as GatewayError;
  }
  throw new Error('it did not fail');
}

const SHAPES: readonly (readonly [string, readonly ServerEvent[]])[] = [
  ['AI Studio, live', studioLive()],
  ['AI Studio, text then picture', studioTextThenPicture()],
  ['AI Studio, end without parts', studioEndWithoutParts()],
  ['Vertex, thoughts', vertexThoughts()],
  ['the specification', specStream()],
  ['usage on every chunk', specStream({ usage: 'every' })],
  ['usage never', specStream({ usage: 'never' })],
  ['thought pictures', thoughtPictures()],
  ['no image', noImage()],
  ['image safety', imageSafety()],
  ['prompt block', promptBlock()],
  ['text only', textOnly()],
  ['odd spelling', oddSpelling()],
  ['an error in mid-stream', [...specStream().slice(0, 2), errorEvent()]],
];

const FRAMINGS: readonly (readonly [string, Framing, Partial<GeminiAnswer>])[] = [
  ['CRLF', {}, {}],
  ['LF', { lineEnd: '\n' }, {}],
  ['CR', { lineEnd: '\r' }, {}],
  ['no space', { space: false, lineEnd: '\n' }, {}],
  ['no last blank line', { lastBlankLine: false }, {}],
  ['comments between', { between: ': ping\n\n', lineEnd: '\n' }, {}],
  ['a byte-order mark, [DONE]', { before: '\ufeff', after: 'data: [DONE]\n\n' }, {}],
  ['gzip', {}, { encoding: 'gzip' }],
  ['deflate', {}, { encoding: 'deflate' }],
  ['brotli', {}, { encoding: 'br' }],
  ['writes of 1000 bytes', {}, { writeBytes: 1000 }],
  ['writes of 1 MiB', {}, { writeBytes: 1 << 20 }],
  ['no content type', {}, { headers: { 'content-type': '' } }],
  ['called text', {}, { headers: { 'content-type': 'text/plain' } }],
];

describe('what the upstream says comes through byte for byte', () => {
  it.each(SHAPES)('%s', async (_name, events) => {
    await start([sseAnswer(events)]);
    expect((await collect(run())).map(hash)).toEqual(events.map(sha256OfJson));
    expect(server.requests[0]?.state).toBe('ended');
  });

  it.each(FRAMINGS)('framed with %s', async (_name, framing, rest) => {
    await start([sseAnswer(oddSpelling(), framing, rest), sseAnswer(studioLive(), framing, rest)]);
    expect(await collect(run())).toEqual(oddSpelling().map(jsonText));
    expect((await collect(run())).map(hash)).toEqual(studioLive().map(sha256OfJson));
  });

  it('one byte at a time', async () => {
    await start([sseAnswer(oddSpelling({ picture: pngText(300) }), {}, { writeBytes: 1 })]);
    expect(await collect(run())).toEqual(oddSpelling({ picture: pngText(300) }).map(jsonText));
  });

  it('a bare error of Vertex in mid-stream', async () => {
    const bare = errorEvent({ form: 'bare', code: 499, status: 'CANCELLED' });
    await start([sseAnswer([...vertexThoughts().slice(0, 1), bare], { lineEnd: '\n' })]);
    const texts = await collect(run());
    expect(texts.map((text) => JSON.parse(text) as object)[1]).toEqual(JSON.parse(jsonText(bare)));
  });

  it('a line of 256 MB, in memory that does not know it', async () => {
    const events = vertexThoughts({ picture: pngText(192_000_000) });
    await start([sseAnswer(events, {}, { writeBytes: 64 * 1024 })]);
    let bytes = 0;
    let peak = 0;
    const before = process.memoryUsage().rss;
    for await (const batch of run()) {
      bytes += batch.reduce((sum, piece) => sum + piece.byteLength, 0);
      peak = Math.max(peak, process.memoryUsage.rss() - before);
    }
    expect(bytes).toBe(events.reduce((sum, event) => sum + jsonByteLength(event) + 10, 0));
    // The scripted server lives in this process too.
    expect(peak).toBeLessThan(120 * 1024 * 1024);
  });
});

describe('an upstream that answers JSON', () => {
  it('is called without streaming when its key may not stream', async () => {
    await start([unaryJsonAnswer(unaryAnswer())]);
    const [text = ''] = await collect(run({ streams: false }));
    expect(server.requests[0]).toMatchObject({ path: `/v1beta/models/${MODEL.id}:generateContent` });
    expect(server.requests[0]?.query.get('alt')).toBeNull();
    // Nothing but line breaks between the tokens changed.
    expect(text).toBe(jsonText(unaryAnswer()).replace(/\n/g, ' ').trimEnd());
  });

  it('in an array, though it was asked for events', async () => {
    await start([jsonArrayAnswer(vertexThoughts()), jsonArrayAnswer(oddSpelling(), { writeBytes: 7 })]);
    expect((await collect(run())).map(hash)).toEqual(vertexThoughts().map(sha256OfJson));
    expect(await collect(run())).toEqual(oddSpelling().map(jsonText));
  });
});

describe('what the upstream is sent', () => {
  const body = '{ "contents":[{"parts":[{"text":"caf\u00e9 \\u00e9 漢"}]}], "future_field":[1.0,1e3] }';

  it('is the body as it came, and nothing else of the caller', async () => {
    await start([sseAnswer(textOnly())]);
    await collect(run({}, body));
    const [request] = server.requests;
    expect(request?.text).toBe(body);
    expect(request?.method).toBe('POST');
    expect(request?.path).toBe(`/v1beta/models/${MODEL.id}:streamGenerateContent`);
    expect(Object.fromEntries(request?.query ?? [])).toEqual({ alt: 'sse' });
    expect(request?.headers).toEqual({
      accept: 'text/event-stream',
      'accept-encoding': 'identity',
      connection: 'keep-alive',
      'content-length': String(Buffer.byteLength(body)),
      'content-type': 'application/json',
      host: new URL(server.url).host,
      'user-agent': 'heliograph/test',
      'x-goog-api-key': SECRET,
    });
  });

  it('has the key in the query, or none', async () => {
    await start([sseAnswer(textOnly())]);
    await collect(run({ keyIn: 'query' }));
    await collect(
      createRunGemini(channelOf(), undefined, client, 'x')(requestOf(body), new AbortController().signal),
    );
    expect(server.requests[0]?.query.get('key')).toBe(SECRET);
    for (const { headers } of server.requests) {
      expect(headers['x-goog-api-key']).toBeUndefined();
    }
    expect(server.requests[1]?.query.get('key')).toBeNull();
  });

  it('names the model as the channel maps it', async () => {
    await start([sseAnswer(textOnly())]);
    await collect(run({ models: { [MODEL.id]: 'gemini-x' }, baseUrl: `${server.url}/v1` }));
    expect(server.requests[0]?.path).toBe('/v1/models/gemini-x:streamGenerateContent');
  });

  it.each([
    ['always', body, true],
    ['always', '{"contents":[],"generation_config":{"thinking_config":{"include_thoughts":false}}}', false],
    ['as-asked', body, false],
  ] as const)('asks for thoughts %s: %s', async (thoughts, text, isEdited) => {
    await start([sseAnswer(textOnly())]);
    await collect(run({ thoughts }, text));
    const sent = server.requests[0]?.text;
    const inserted = '"generationConfig":{"thinkingConfig":{"includeThoughts":true}},';
    expect(sent).toBe(isEdited ? `{${inserted}${text.slice(1)}` : text);
  });

  it('does not ask models for thoughts that have none', async () => {
    await start([sseAnswer(textOnly())]);
    const model = findModel('gemini-2.5-flash-image') as ImageModel;
    const wanted = { ...requestOf(body), model };
    await collect(
      createRunGemini(
        channelOf({ thoughts: 'always' }),
        SECRET,
        client,
        'x',
      )(wanted, new AbortController().signal),
    );
    expect(server.requests[0]?.text).toBe(body);
  });

  it('is large, and comes in pieces, with the edit made', async () => {
    await start([sseAnswer(textOnly())]);
    const large = JSON.stringify({ ...sampleBody('x', { pictures: ['A'.repeat(40_000_000)] }) });
    await collect(run({ thoughts: 'always' }, large));
    const wanted = large.replace(
      '"generationConfig":{',
      '"generationConfig":{"thinkingConfig":{"includeThoughts":true},',
    );
    expect(server.requests[0]).toMatchObject({ sha256: hash(wanted), byteLength: wanted.length });
  });
});

describe('an upstream that answers an error', () => {
  it.each([
    ['wrong key', wrongKeyAnswer(), 'upstream_misconfigured'],
    ['quota', busyAnswer(), 'upstream_busy'],
    [
      'bad request',
      googleErrorAnswer(400, { status: 'INVALID_ARGUMENT', message: 'Bad ratio.' }),
      'upstream_rejected',
    ],
    ['in an array', googleErrorAnswer(503, { status: 'UNAVAILABLE', isArray: true }), 'upstream_busy'],
    ['unknown model', googleErrorAnswer(404, { status: 'NOT_FOUND' }), 'upstream_misconfigured'],
    ['a relay', relayErrorAnswer(503, 'model_not_found', 'No available channel'), 'upstream_misconfigured'],
    ['a page', htmlAnswer(502), 'upstream_failed'],
    ['a page called 200', htmlAnswer(200), 'upstream_failed'],
    [
      'a page called a stream of JSON',
      { body: ['<!doctype html>'], headers: { 'content-type': 'application/json' } },
      'upstream_failed',
    ],
    ['nothing', emptyAnswer(), 'upstream_failed'],
    ['nothing, and no content', { status: 204, body: [] }, 'upstream_failed'],
    ['gzip', { ...busyAnswer(), encoding: 'gzip' as const }, 'upstream_busy'],
    [
      'broken gzip',
      { body: ['not gzip at all'], headers: { 'content-encoding': 'gzip' } },
      'upstream_failed',
    ],
    ['an unknown encoding', { body: ['x'], headers: { 'content-encoding': 'zstd' } }, 'upstream_failed'],
    ['no HTTP', { isRaw: true, body: ['SSH-2.0-OpenSSH_9.6\r\n'] }, 'upstream_failed'],
    [
      'an endless error',
      { status: 500, body: Array.from({ length: 4000 }, () => 'x'.repeat(1000)) },
      'upstream_failed',
    ],
  ] as const)('%s', async (_name, answer, code) => {
    await start([answer as GeminiAnswer]);
    expect((await failureOf(run())).code).toBe(code);
    await client.close();
    await server.requests[0]?.closed;
  });

  it('keeps what it says of time and fault', async () => {
    await start([
      busyAnswer('34.4s', '99'),
      { ...busyAnswer(), ...htmlAnswer(503), headers: { 'retry-after': '7' } },
    ]);
    expect(await failureOf(run())).toMatchObject({ code: 'upstream_busy', retryAfterMs: 34_400 });
    expect(await failureOf(run())).toMatchObject({ code: 'upstream_busy', retryAfterMs: 7000 });
  });

  it('even while the request is still being sent', async () => {
    await start([]);
    await server.close();
    const { createServer } = await import('node:net');
    const refusing = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => {
        socket.write('HTTP/1.1 413 Too Large\r\ncontent-length: 2\r\n\r\nno');
        socket.resume();
      });
    });
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
    const { port } = refusing.address() as AddressInfo;
    const large = JSON.stringify(sampleBody('x', { pictures: ['A'.repeat(30_000_000)] }));
    const failure = await failureOf(run({ baseUrl: `http://127.0.0.1:${port}` }, large));
    expect(failure).toMatchObject({ code: 'upstream_rejected', metadata: { upstreamStatus: '413' } });
    refusing.close();
  });

  it('that points elsewhere is not followed, and its query is not told', async () => {
    await start([
      redirectAnswer('https://evil.example/v1beta/models?key=AIza-other'),
      redirectAnswer('/here', 307),
    ]);
    const failure = await failureOf(run({ keyIn: 'query' }));
    expect(failure.code).toBe('upstream_misconfigured');
    expect(failure.message).toContain('https://evil.example/v1beta/models (HTTP 302)');
    expect(failure.message).not.toContain('AIza');
    expect((await failureOf(run())).message).toContain(`${server.url}/here`);
    expect(server.requests).toHaveLength(2);
  });
});

describe('a message that does not end properly', () => {
  it.each([
    ['reset inside the base64', { cut: { afterBytes: 100_000, how: 'reset' } }],
    ['closed inside the base64', { cut: { afterBytes: 100_000, how: 'close' } }],
    [
      'closed between the events, without the last chunk',
      { cut: { afterBytes: Number.MAX_SAFE_INTEGER, how: 'close' } },
    ],
    [
      'shorter than its content-length',
      { contentLength: 5_000_000, cut: { afterBytes: 200_000, how: 'close' } },
    ],
    ['compressed, and cut', { encoding: 'gzip', cut: { afterBytes: 100_000, how: 'close' } }],
    ['reset before the first byte', { cut: { afterBytes: 0, how: 'reset' } }],
  ] as const)('%s', async (_name, rest) => {
    await start([sseAnswer(studioLive(), {}, rest)]);
    const failure = await failureOf(run());
    expect(failure.code).toBe('upstream_failed');
  });

  it('gives what came before, then the error', async () => {
    await start([sseAnswer(studioLive(), {}, { cut: { afterBytes: 100_000, how: 'reset' } })]);
    let bytes = 0;
    const reading = (async () => {
      for await (const batch of run()) {
        bytes += batch.reduce((sum, piece) => sum + piece.byteLength, 0);
      }
    })();
    await expect(reading).rejects.toMatchObject({ code: 'upstream_failed' });
    expect(bytes).toBe(100_000);
  });

  it('is garbage that the scanner finds, for it passes as it is', async () => {
    await start([garbageAnswer()]);
    await expect(collect(run())).rejects.toThrow();
  });
});

describe('time limits', () => {
  it.each([
    [
      'no head',
      sseAnswer(textOnly(), {}, { headAfter: new Promise(() => {}) }),
      { firstByteTimeoutMs: 100 },
      /did not begin to answer within 0\.1 s/,
    ],
    [
      'silence after some thoughts',
      sseAnswer(specStream(), {}, { cut: { afterBytes: 300, how: 'stall' } }),
      { idleTimeoutMs: 100 },
      /fell silent within 0\.1 s/,
    ],
  ] as const)('%s', async (_name, answer, limits, says) => {
    await start([answer]);
    const failure = await failureOf(run(limits));
    expect(failure.code).toBe('upstream_timeout');
    expect(failure.message).toMatch(says);
    await server.requests[0]?.closed;
    expect(server.requests[0]?.state).toBe('left');
  });

  it('a slow head and slow bytes within the limits are waited for', async () => {
    const text = jsonText(textOnly()[0] as ServerEvent);
    const pieces = [0, 40, 80, 120, 160, 200, 240].map((at, index, all) => text.slice(at, all[index + 1]));
    const body = ['data: ', ...pieces.flatMap((piece) => [piece, { waitMs: 100 }]), '\n\n'];
    await start([{ body, headAfter: 250 }]);
    const limits = { connectTimeoutMs: 200, firstByteTimeoutMs: 5000, idleTimeoutMs: 500 };
    expect(await collect(run(limits))).toEqual([text]);
  });

  it('a reader that rests is not taken for a silent upstream', async () => {
    const events = vertexThoughts({ picture: pngText(6_000_000) });
    await start([sseAnswer(events)]);
    const stream = run({ idleTimeoutMs: 50 })[Symbol.asyncIterator]();
    let step = await stream.next();
    let bytes = 0;
    while (step.done !== true) {
      bytes += step.value.reduce((sum, piece) => sum + piece.byteLength, 0);
      if (bytes > 1_000_000 && bytes < 1_300_000) {
        await new Promise((resolve) => setTimeout(resolve, 130));
      }
      step = await stream.next();
    }
    expect(bytes).toBeGreaterThan(8_000_000);
  });

  it('a connection that nobody accepts', async () => {
    await start([]);
    // Reserved for documentation: packets to it go nowhere. Where the network answers at once, it is a refusal.
    const failure = await failureOf(run({ baseUrl: 'http://192.0.2.1:81', connectTimeoutMs: 150 }));
    expect(['upstream_timeout', 'upstream_failed']).toContain(failure.code);
  });
});

describe('cancelling', () => {
  it.each([
    ['before the head', sseAnswer(textOnly(), {}, { headAfter: new Promise(() => {}) })],
    ['inside the picture', sseAnswer(studioLive(), {}, { cut: { afterBytes: 50_000, how: 'stall' } })],
    ['between the events', sseAnswer(specStream(), {}, { cut: { afterBytes: 400, how: 'stall' } })],
  ])('%s closes the socket within 200 ms', async (_name, answer) => {
    await start([answer]);
    const cancelling = new AbortController();
    const failure = failureOf(run({}, undefined, cancelling.signal));
    const request = await server.waitForRequest(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const cancelledAt = performance.now();
    cancelling.abort();
    expect((await failure).code).toBe('cancelled');
    await request.closed;
    expect(request.state).toBe('left');
    expect((request.closedAt as number) - cancelledAt).toBeLessThan(200);
  });

  it('before it begins opens nothing', async () => {
    await start([sseAnswer(textOnly())]);
    const signal = AbortSignal.abort();
    expect((await failureOf(run({}, undefined, signal))).code).toBe('cancelled');
    expect(server.connections).toHaveLength(0);
  });

  it('leaves nothing behind on the signal of a long task', async () => {
    await start([sseAnswer(textOnly())]);
    const { signal } = new AbortController();
    const { EventEmitter } = await import('node:events');
    for (let count = 0; count < 5; count++) {
      await collect(run({}, undefined, signal));
    }
    expect(EventEmitter.getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('by leaving the loop closes the socket too', async () => {
    await start([sseAnswer(studioLive(), {}, { cut: { afterBytes: 50_000, how: 'stall' } })]);
    for await (const _ of run()) {
      break;
    }
    await server.requests[0]?.closed;
    expect(server.requests[0]?.state).toBe('left');
  });
});

describe('testing a channel', () => {
  const test = (settings: Partial<GeminiChannel> = {}) =>
    testGemini(channelOf(settings), SECRET, client, 'x', new AbortController().signal);
  const list = (...names: readonly string[]): GeminiAnswer => ({
    headers: { 'content-type': 'application/json' },
    body: [JSON.stringify({ models: names.map((name) => ({ name: `models/${name}` })) })],
  });

  it('lists what the key may use, and what the mapping names in vain', async () => {
    await start([list('gemini-a', 'gemini-b')]);
    expect(await test({ models: { x: 'gemini-a', y: 'models/gone' } })).toEqual({
      models: ['gemini-a', 'gemini-b'],
      missing: ['gone'],
    });
    expect(server.requests[0]).toMatchObject({ method: 'GET', path: '/v1beta/models' });
    expect(server.requests[0]?.headers['x-goog-api-key']).toBe(SECRET);
  });

  it.each([
    ['a wrong key', wrongKeyAnswer(), /its key is not accepted/],
    ['another server', { headers: { 'content-type': 'text/html' }, body: ['<html>'] }, /lists no models/],
  ])('says what is wrong: %s', async (_name, answer, says) => {
    await start([answer]);
    await expect(test()).rejects.toMatchObject({
      code: 'upstream_misconfigured',
      message: expect.stringMatching(says),
    });
  });
});
