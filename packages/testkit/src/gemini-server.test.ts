import { createHash } from 'node:crypto';
import { get, request } from 'node:http';
import { EventScanner } from '@heliograph/wire';
import { afterEach, expect, it } from 'vitest';
import { type GeminiScript, type GeminiServer, startGeminiServer } from './gemini-server.ts';
import { type GeminiAnswer, jsonArrayAnswer, sseAnswer, unaryJsonAnswer } from './gemini-server-answers.ts';
import {
  jsonByteLength,
  jsonBytes,
  jsonText,
  pngText,
  type ServerEvent,
  sha256OfJson,
  sha256OfLongText,
} from './gemini-server-event.ts';
import * as shapes from './gemini-server-shapes.ts';
import { readPictureSize } from './sample-pictures.ts';

let server: GeminiServer | undefined;
afterEach(() => server?.close());

async function start(script: GeminiScript): Promise<GeminiServer> {
  server = await startGeminiServer(script);
  return server;
}

interface Received {
  readonly status: number;
  readonly body: Buffer;
  readonly isWhole: boolean;
  readonly pieces: number;
}

function fetchAll({ url }: GeminiServer, body = ''): Promise<Received> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/v1beta/models/m:streamGenerateContent?alt=sse&key=k`, { method: 'POST' });
    sent.on('error', reject);
    sent.once('response', (response) => {
      // A reset is told to both: to the response by its being cut short.
      sent.off('error', reject).on('error', () => {});
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', () => {});
      response.once('close', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(pieces),
          isWhole: response.complete,
          pieces: pieces.length,
        }),
      );
    });
    sent.end(body);
  });
}

const SHAPES: Readonly<Record<string, readonly ServerEvent[]>> = {
  studioLive: shapes.studioLive(),
  studioTextThenPicture: shapes.studioTextThenPicture(),
  studioEndWithoutParts: shapes.studioEndWithoutParts(),
  vertexThoughts: shapes.vertexThoughts(),
  specEvery: shapes.specStream({ usage: 'every' }),
  specNever: shapes.specStream({ usage: 'never' }),
  thoughtPictures: shapes.thoughtPictures(),
  noImage: shapes.noImage(),
  imageSafety: shapes.imageSafety(),
  promptBlock: shapes.promptBlock(),
  textOnly: shapes.textOnly(),
  oddSpelling: shapes.oddSpelling(),
  error: [shapes.errorEvent(), shapes.errorEvent({ form: 'bare' })],
  unary: [shapes.unaryAnswer()],
};

it.each(Object.entries(SHAPES))('%s is JSON, and says its length and its hash', (_name, events) => {
  for (const event of events) {
    const text = jsonText(event);
    expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(Buffer.byteLength(text)).toBe(jsonByteLength(event));
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256OfJson(event));
  }
});

it('makes base64 of any size that has the head of a picture', () => {
  for (const byteLength of [33, 34, 35, 36, 49_152, 100_000]) {
    const text = pngText(byteLength, { width: 640, height: 360 });
    const [event] = shapes.vertexThoughts({ picture: text }).slice(-1) as [ServerEvent];
    const data = /"data": "([^"]*)"/.exec(jsonText(event))?.[1] ?? '';
    const bytes = Buffer.from(data, 'base64');
    expect(bytes.byteLength).toBe(byteLength);
    expect(bytes.toString('base64')).toBe(data);
    expect(readPictureSize(bytes)).toEqual({ type: 'png', width: 640, height: 360 });
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256OfLongText(text));
  }
});

it('sends every framing so that the scanner finds the exact events', async () => {
  const events = shapes.oddSpelling();
  const answers: GeminiAnswer[] = [];
  for (const lineEnd of ['\r\n', '\n', '\r'] as const) {
    for (const space of [true, false]) {
      answers.push(sseAnswer(events, { lineEnd, space, lastBlankLine: space, between: `: ping${lineEnd}` }));
    }
  }
  answers.push(sseAnswer(events, { before: '\ufeff', after: 'data: [DONE]\n\n' }, { writeBytes: 1 }));
  const { requests } = await start(answers);
  for (const _ of answers) {
    const { body, isWhole } = await fetchAll(server as GeminiServer);
    expect(isWhole).toBe(true);
    const texts: string[] = [];
    let text = '';
    const scanner = new EventScanner({
      onBytes: (piece) => {
        text += Buffer.from(piece).toString('latin1');
      },
      onEvent: () => {
        texts.push(Buffer.from(text, 'latin1').toString('utf8'));
        text = '';
      },
    });
    scanner.feed(body);
    scanner.end();
    expect(texts).toEqual(events.map(jsonText));
  }
  expect(requests.map(({ state }) => state)).toEqual(answers.map(() => 'ended'));
});

it('writes what it records: request, connection, end', async () => {
  const gemini = await start([sseAnswer(shapes.textOnly())]);
  await fetchAll(gemini, '{"contents":[]}');
  expect(gemini.requests[0]).toMatchObject({
    method: 'POST',
    path: '/v1beta/models/m:streamGenerateContent',
    text: '{"contents":[]}',
    byteLength: 15,
    connection: 0,
    state: 'ended',
  });
  expect(gemini.requests[0]?.query.get('key')).toBe('k');
  expect(gemini.requests[0]?.sha256).toBe(createHash('sha256').update('{"contents":[]}').digest('hex'));
});

it('one byte at a time arrives in many pieces', async () => {
  const gemini = await start([sseAnswer(shapes.promptBlock(), {}, { writeBytes: 1 })]);
  const { pieces, body } = await fetchAll(gemini);
  expect(pieces).toBe(body.byteLength);
});

it.each(['reset', 'close'] as const)('cuts the message: %s', async (how) => {
  const gemini = await start([sseAnswer(shapes.studioLive(), {}, { cut: { afterBytes: 100_000, how } })]);
  const { body, isWhole } = await fetchAll(gemini);
  expect(isWhole).toBe(false);
  expect(body.byteLength).toBe(100_000);
  expect(gemini.requests[0]?.state).toBe('cut');
});

it('stalls until the other side leaves, and notices that', async () => {
  const gemini = await start([sseAnswer(shapes.studioLive(), {}, { cut: { afterBytes: 10, how: 'stall' } })]);
  const response = await new Promise<import('node:http').IncomingMessage>((resolve) => {
    get(gemini.url, resolve);
  });
  await new Promise((resolve) => response.once('data', resolve));
  response.destroy();
  const served = await gemini.waitForRequest(0);
  await served.closed;
  expect(served).toMatchObject({ state: 'left', bytesSent: 10 });
});

it('answers with a JSON array, with one JSON object, and with a head of its own', async () => {
  const gemini = await start([
    jsonArrayAnswer(shapes.vertexThoughts()),
    unaryJsonAnswer(shapes.unaryAnswer()),
    { isRaw: true, body: ['HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc'] },
  ]);
  expect(JSON.parse((await fetchAll(gemini)).body.toString())).toHaveLength(3);
  expect(JSON.parse((await fetchAll(gemini)).body.toString())).toHaveProperty('candidates');
  expect((await fetchAll(gemini)).body.toString()).toBe('abc');
});

it('makes a line of 256 MB without holding it', () => {
  const before = process.memoryUsage().rss;
  let length = 0;
  for (const bytes of jsonBytes(
    shapes.vertexThoughts({ picture: pngText(192_000_000) }).at(-1) as ServerEvent,
  )) {
    length += bytes.byteLength;
  }
  expect(length).toBeGreaterThan(256_000_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
});
