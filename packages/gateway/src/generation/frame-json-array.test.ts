import { expect, test } from 'vitest';
import { frameJsonArray } from './frame-json-array.ts';

const EVENTS = [{ a: 1, text: 'data: inside' }, { b: ['x', { c: null }] }, {}];
const SPOOL = Buffer.from(EVENTS.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''));

async function frame(pieces: readonly Uint8Array[]): Promise<string> {
  const framed: Uint8Array[] = [];
  for await (const piece of frameJsonArray(asyncOf(pieces))) {
    framed.push(piece);
  }
  return Buffer.concat(framed).toString();
}

async function* asyncOf(pieces: readonly Uint8Array[]) {
  yield* pieces;
}

test('canonical SSE becomes the array of Google, whatever the cuts', async () => {
  const whole = await frame([SPOOL]);
  expect(JSON.parse(whole)).toEqual(EVENTS);
  expect(whole).toBe(`[${EVENTS.map((event) => JSON.stringify(event)).join('\n,\r\n')}\n]`);
  for (let size = 1; size < 20; size++) {
    const pieces = Array.from({ length: Math.ceil(SPOOL.length / size) }, (_, index) =>
      SPOOL.subarray(index * size, (index + 1) * size),
    );
    expect(await frame(pieces)).toBe(whole);
  }
});

test('no events make an empty array', async () => {
  expect(JSON.parse(await frame([]))).toEqual([]);
});
