import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, places } from '../../test/pieces.ts';
import { Base64Decoder, Base64Error, decodedLength, encodedLength } from './base64.ts';

function decode(text: string, where: readonly number[] = [], strict = true): Buffer {
  const decoder = new Base64Decoder({ strict });
  const bytes = cut(Buffer.from(text, 'latin1'), where).map((piece) => decoder.decode(piece));
  decoder.end();
  return Buffer.concat(bytes);
}

function badOffset(text: string, where: readonly number[] = []): number {
  try {
    decode(text, where);
  } catch (error) {
    if (error instanceof Base64Error) return error.offset;
    throw error;
  }
  return -1;
}

it('decodes both alphabets, padded or not, cut anywhere, as Node does', () => {
  const texts = fc
    .tuple(fc.uint8Array({ maxLength: 50 }), fc.constantFrom('base64', 'base64url'), fc.boolean())
    .map(([bytes, alphabet, padded]) => {
      const text = Buffer.from(bytes).toString(alphabet as 'base64');
      const bare = text.replace(/=+$/, '');
      return { bytes, text: padded ? bare.padEnd(Math.ceil(bare.length / 4) * 4, '=') : bare };
    })
    .chain((written) => fc.tuple(fc.constant(written), places(written.text.length)));
  fc.assert(
    fc.property(texts, ([{ bytes, text }, where]) => {
      expect(decode(text, where)).toEqual(Buffer.from(bytes));
      expect(decode(text, where, false)).toEqual(Buffer.from(bytes));
    }),
  );
});

describe('strict', () => {
  it.each([
    ['QUJD QUJD', 4],
    ['QUJD\nQUJD', 4],
    ['<YOUR_BASE64_ENCODED_IMAGE>', 0],
    ['QU.D', 2],
    ['=', 0],
    ['Q===', 1],
    ['QU=D', 3],
    ['QUI=QUI=', 4],
    ['QUJD=', 4],
    ['QU==='.padEnd(5, '='), 4],
    ['QUJDQ', 5],
    ['QU=', 3],
  ])('refuses %j at character %i, cut anywhere', (text, offset) => {
    for (let at = 0; at <= text.length; at++) expect(badOffset(text, [at])).toBe(offset);
  });
});

it('is as forgiving as Node when it is not strict', () => {
  for (const text of ['QUJD QU JD', 'QU\r\nJD', 'QU==ignored', 'Q', 'QU.JD!']) {
    expect(decode(text, [3], false)).toEqual(Buffer.from(text, 'base64'));
  }
});

it('computes lengths', () => {
  for (let bytes = 0; bytes < 50; bytes++) {
    const text = Buffer.alloc(bytes).toString('base64');
    expect(encodedLength(bytes)).toBe(text.length);
    expect(decodedLength(text.length, text.split('=').length - 1)).toBe(bytes);
    expect(decodedLength(text.replace(/=/g, '').length)).toBe(bytes);
  }
});
