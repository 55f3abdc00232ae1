import { expect, test } from 'vitest';
import { decodeChunk } from './decode-chunk.ts';
import type { GenerationEvent } from './generation-event.ts';
import { readChunks } from './read-chunks.ts';

const PICTURE = Uint8Array.from({ length: 700 }, (_unused, index) => (index * 31) & 255);
const STREAM = [
  {
    candidates: [{ content: { role: 'model', parts: [{ text: '**Light**\n\nLow sun.', thought: true }] } }],
    usageMetadata: { trafficType: 'ON_DEMAND' },
  },
  { candidates: [{ content: { role: 'model', parts: [{ text: '', thought: true }] } }] },
  {
    candidates: [
      {
        content: {
          role: 'model',
          parts: [
            // The mark of a draft may follow its bytes.
            {
              inlineData: { data: Buffer.from([9, 9]).toString('base64'), mimeType: 'image/jpeg' },
              thought: true,
            },
            { inlineData: { mimeType: 'image/png', data: Buffer.from(PICTURE).toString('base64') } },
            { text: 'Here it is: "data".' },
          ],
        },
      },
    ],
  },
  {
    usageMetadata: {
      promptTokenCount: 8,
      candidatesTokenCount: 1120,
      totalTokenCount: 1392,
      candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1120 }],
      thoughtsTokenCount: 264,
    },
  },
]
  .map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`)
  .join('');

async function eventsOf(pieces: readonly Uint8Array[]): Promise<GenerationEvent[]> {
  const events: GenerationEvent[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  await readChunks(body, {
    onChunk: (chunk, pictureOf) => events.push(...decodeChunk(chunk, pictureOf)),
    onMedia: () => {},
  });
  return events;
}

test('a stream cut anywhere gives thought, pictures, text and usage in their order', async () => {
  const bytes = new TextEncoder().encode(STREAM);
  for (let cut = 1; cut < bytes.length; cut++) {
    const events = await eventsOf([bytes.subarray(0, cut), bytes.subarray(cut)]);
    expect(events.map((event) => event.type)).toEqual(['thought', 'picture', 'picture', 'text', 'usage']);
    const [, draft, picture, , usage] = events;
    if (draft?.type !== 'picture' || picture?.type !== 'picture') throw new Error('no pictures');
    expect([draft.isDraft, picture.isDraft]).toEqual([true, false]);
    expect(draft.blob.type).toBe('image/jpeg');
    expect(Buffer.from(await picture.blob.arrayBuffer()).equals(PICTURE)).toBe(true);
    expect(usage).toEqual({
      type: 'usage',
      usage: { promptTokens: 8, thoughtTokens: 264, imageTokens: 1120, totalTokens: 1392 },
    });
  }
});

test('the picture on its way is reported while its line is unfinished', async () => {
  const told: number[] = [];
  const bytes = new TextEncoder().encode(STREAM);
  const picture = Buffer.from(PICTURE).toString('base64');
  const inside = STREAM.indexOf(picture) + 400;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes.subarray(0, inside));
      controller.close();
    },
  });
  const reading = readChunks(body, { onChunk: () => {}, onMedia: (characters) => told.push(characters) });
  await expect(reading).rejects.toThrow('inside a chunk');
  expect(told).toEqual([400]);
});

test('a stream that stops inside a picture is a failure, not a picture', async () => {
  const bytes = new TextEncoder().encode(STREAM);
  await expect(eventsOf([bytes.subarray(0, 800)])).rejects.toThrow('inside a chunk');
});

test('damaged base64 is a failure, not a damaged picture', async () => {
  const bytes = new TextEncoder().encode(STREAM.replace('"image/png","data":"', '"image/png","data":"%'));
  await expect(eventsOf([bytes])).rejects.toThrow('base64');
});

test('an error chunk carries the words and the code of the server', async () => {
  const line = 'data: {"error":{"code":503,"message":"Try later.","status":"UNAVAILABLE"}}\n\n';
  await expect(eventsOf([new TextEncoder().encode(line)])).rejects.toMatchObject({
    httpStatus: 503,
    status: 'UNAVAILABLE',
    message: 'Try later.',
  });
});

test('a refusal is an event with its reason and message', async () => {
  const chunk = { candidates: [{ content: {}, finishReason: 'NO_IMAGE', finishMessage: 'Name something.' }] };
  const blocked = { promptFeedback: { blockReason: 'SAFETY' } };
  expect(decodeChunk(chunk, () => undefined)).toEqual([
    { type: 'finish', reason: 'NO_IMAGE', message: 'Name something.' },
  ]);
  expect(decodeChunk(blocked, () => undefined)).toEqual([
    { type: 'finish', reason: 'SAFETY', message: undefined },
  ]);
});

test('twice the length of a line takes about twice the time', async () => {
  const timeOf = async (megabytes: number) => {
    const data = Buffer.alloc(megabytes * 1024 * 1024, 'QUJD').toString('latin1');
    const bytes = new TextEncoder().encode(
      `data: {"candidates":[{"content":{"parts":[{"inlineData":{"mimeType":"image/png","data":"${data}"}}]}}]}\n\n`,
    );
    const pieces: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; at += 16_384) pieces.push(bytes.subarray(at, at + 16_384));
    const startedAt = performance.now();
    const events = await eventsOf(pieces);
    expect(events).toHaveLength(1);
    return performance.now() - startedAt;
  };
  await timeOf(4);
  const small = await timeOf(4);
  const large = await timeOf(32);
  // Eight times the bytes; a quadratic reader needs 64 times as long. The machine may be busy.
  expect(large).toBeLessThan(Math.max(small, 20) * 24);
});
