import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChunkError, createChunkCutter } from './cut-chunks.ts';

/** What is cut out of the text, fed in pieces of so many bytes, and what is left from the message's end on. */
function cut(
  text: string,
  pieceBytes = 1 << 20,
): { readonly payload: string; readonly rest: string | undefined } {
  const cutter = createChunkCutter();
  const bytes = Buffer.from(text, 'latin1');
  const payload: Uint8Array[] = [];
  for (let at = 0; at < bytes.byteLength; at += pieceBytes) {
    const piece = bytes.subarray(at, at + pieceBytes);
    const end = cutter.cut(piece, (view) => {
      expect(view.buffer).toBe(bytes.buffer);
      payload.push(view);
    });
    if (end >= 0) {
      return {
        payload: Buffer.concat(payload).toString('latin1'),
        rest: bytes.subarray(at + end).toString('latin1'),
      };
    }
  }
  return { payload: Buffer.concat(payload).toString('latin1'), rest: undefined };
}

const CASES: readonly (readonly [string, string, string | undefined])[] = [
  ['3\r\nabc\r\n0\r\n\r\n', 'abc', '\r\n'],
  ['0\r\n\r\n', '', '\r\n'],
  ['00\r\nTrailer: x\r\n\r\n', '', 'Trailer: x\r\n\r\n'],
  ['3\r\nabc\r\nA\r\n0123456789\r\n0\r\n', 'abc0123456789', ''],
  ['a;name="v";x\r\n0123456789\r\n0 ; last\r\n\r\n', '0123456789', '\r\n'],
  ['2 \r\n\r\n\r\n0\r\n\r\n', '\r\n', '\r\n'],
  ['3\r\nab', 'ab', undefined],
  ['3\r\nabc\r\n0\r', 'abc', undefined],
  ['', '', undefined],
];

describe('chunks', () => {
  it.each(CASES)('%j', (text, payload, rest) => {
    expect(cut(text)).toEqual({ payload, rest });
    for (const pieceBytes of [1, 2, 3, 5]) {
      const parts = cut(text, pieceBytes);
      expect(parts.payload).toBe(payload);
      expect(parts.rest === undefined).toBe(rest === undefined);
    }
  });

  it.each([
    '\r\n',
    ';x\r\n',
    'g\r\n',
    '-1\r\n',
    '+1\r\n',
    '0x1\r\n',
    '1\nab',
    '3\rabc',
    '3\r\nabcd\r\n',
    '3\r\nabc\n0\r\n\r\n',
    '3\r\nabc\r0\r\n\r\n',
    '3;x\nabc',
    'ffffffffffff\r\n',
    `1;${'x'.repeat(5000)}`,
    ' 3\r\nabc',
  ])('refuses %j', (text) => {
    for (const pieceBytes of [1, 2, 1 << 20]) {
      expect(() => cut(text, pieceBytes)).toThrow(ChunkError);
    }
  });

  it('of any size, cut anywhere, hold what was put into them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, unit: 'binary-ascii' }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 50 }),
        (chunks, pieceBytes) => {
          const text = chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join('');
          expect(cut(`${text}0\r\n\r\n`, pieceBytes).payload).toBe(chunks.join(''));
        },
      ),
    );
  });
});
