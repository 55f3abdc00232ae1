import {
  base64Of,
  generate,
  generatePath,
  imageEvent,
  picturesOf,
  readChunks,
  scriptedUpstream,
  startTestGateway,
  textEvent,
  thoughtEvent,
  usageEvent,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';

const EVENTS = [
  thoughtEvent('**Light**\n\nThe sun stands low.\n\n\n'),
  textEvent('Line\u2028separator'),
  imageEvent(base64Of(300_000)),
  usageEvent(),
];
const STREAM = EVENTS.join('');

/** What a gateway sends for the bytes of an upstream. */
async function relay(script: readonly (string | Uint8Array)[], path = generatePath()) {
  await using gateway = await startTestGateway({ runUpstream: scriptedUpstream(script).run });
  return await generate(gateway, { path });
}

describe('a stream', () => {
  it('reaches the caller byte for byte, with the headers of server-sent events', async () => {
    const answer = await relay(EVENTS);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(STREAM);
    expect(answer.isWhole).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
      'transfer-encoding': 'chunked',
    });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.headers['x-heliograph-generation']).toMatch(/^\S+$/);
  });

  it('is the default, and the same with alt=sse', async () => {
    expect((await relay(EVENTS, `${generatePath()}?alt=sse`)).text).toBe(STREAM);
  });

  it('is the same however its upstream cut it', async () => {
    const bytes = Buffer.from(EVENTS.slice(0, 2).join('') + imageEvent(base64Of(60)) + usageEvent());
    for (const size of [1, 7, 64]) {
      const pieces = [];
      for (let at = 0; at < bytes.byteLength; at += size) {
        pieces.push(bytes.subarray(at, at + size));
      }
      expect((await relay(pieces)).body.equals(bytes)).toBe(true);
    }
  });

  it.each([
    ['CRLF', STREAM.replaceAll('\n', '\r\n')],
    ['CR', STREAM.replaceAll('\n', '\r')],
    ['no space after data:', STREAM.replaceAll('data: ', 'data:')],
    ['no last blank line', STREAM.slice(0, -2)],
    ['a byte-order mark', `\ufeff${STREAM}`],
    ['comments, names and ids', `: ping\n\nevent: chunk\nid: 7\nretry: 10\n${STREAM}`],
    ['[DONE] at the end', `${STREAM}data: [DONE]\n\n`],
  ])('of an upstream with %s has the one plain framing', async (_case, sent) => {
    expect((await relay([sent])).text).toBe(STREAM);
  });

  it('keeps the spelling of its JSON: unknown fields, order, numbers, escapes', async () => {
    const event =
      'data: {"z" : 1.50e+3,"candidates": [ {"content":{"parts":[{"inlineData":{"data":"aGVs\\/bG8=","mimeType":"image/png"},"thoughtSignature":"c2ln\\u002b"}],"role":"model"},"finishReason":"STOP","tomorrow":{"a":[]}} ]}\n\n';
    expect((await relay([event])).text).toBe(event);
  });
});

describe('alt=json', () => {
  it('gives one JSON array of the same chunks, separated as Google does', async () => {
    const answer = await relay(EVENTS, `${generatePath()}?alt=json`);
    expect(answer.headers['content-type']).toBe('application/json; charset=UTF-8');
    expect(answer.json()).toEqual(readChunks(STREAM));
    expect(answer.text.slice(0, 2)).toBe('[{');
    expect(answer.text.slice(-3)).toBe('}\n]');
    expect(answer.text.split('}\n,\r\n{')).toHaveLength(EVENTS.length);
    expect(picturesOf(answer.json() as never)[0]?.byteLength).toBe(300_000);
  });

  it('is told apart from anything else, which is answered 400', async () => {
    const answer = await relay(EVENTS, `${generatePath()}?alt=media`);
    expect(answer.status).toBe(400);
    expect(answer.error().message).toContain('alt=media is not known');
  });
});
