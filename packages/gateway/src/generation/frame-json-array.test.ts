import { expect, test } from 'vitest';
import { frameJsonArray } from './frame-json-array.ts';

const EVENTS = [{ a: 1, text: 'data: inside' }, { b: ['x', { c: null }] }, {}];
const SPOOL = Buffer.from(EVENTS.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''));

function frame(pieces: readonly Uint8Array[]): string {
  const framed: Uint8Array[] = [];
  const framing = frameJsonArray({
    write: (some) => framed.push(...some) > 0,
    holdsPieces: false,
    drained: async () => {},
  });
  for (const piece of pieces) {
    framing.write([piece]);
  }
  framing.end();
  return Buffer.concat(framed).toString();
}

test('canonical SSE becomes the array of Google, whatever the cuts', () => {
  const whole = frame([SPOOL]);
  expect(JSON.parse(whole)).toEqual(EVENTS);
  expect(whole).toBe(`[${EVENTS.map((event) => JSON.stringify(event)).join('\n,\r\n')}\n]`);
  for (let size = 1; size < 20; size++) {
    const pieces = Array.from({ length: Math.ceil(SPOOL.length / size) }, (_, index) =>
      SPOOL.subarray(index * size, (index + 1) * size),
    );
    expect(frame(pieces)).toBe(whole);
  }
});

test('no events make an empty array', () => {
  expect(JSON.parse(frame([]))).toEqual([]);
});
