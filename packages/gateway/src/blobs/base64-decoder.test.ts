import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBase64Decoder } from './base64-decoder.ts';

function decode(text: string, cuts: readonly number[] = []) {
  const decoded: Buffer[] = [];
  const decoder = createBase64Decoder((bytes) => decoded.push(Buffer.from(bytes)));
  const source = Buffer.from(text, 'latin1');
  let at = 0;
  for (const cut of [...cuts.filter((one) => one < source.length), source.length].sort((a, b) => a - b)) {
    decoder.base64(source.subarray(at, cut));
    at = cut;
  }
  decoder.close();
  return { decoder, bytes: Buffer.concat(decoded) };
}

test('whatever the cuts, the bytes are those that were encoded', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.array(fc.nat(400)), (bytes, cuts) => {
      const text = Buffer.from(bytes).toString('base64');
      const { decoder, bytes: decoded } = decode(text, cuts);
      expect(decoded.equals(bytes)).toBe(true);
      expect(decoder.isBroken).toBe(false);
      expect(decoder.isCanonical).toBe(true);
      expect(decoder.bytes).toBe(bytes.length);
      expect(decoder.characters).toBe(text.length);
    }),
  );
});

test('long texts are decoded in slices', () => {
  for (const length of [49_151, 49_152, 49_153, 1_000_001]) {
    const bytes = randomBytes(length);
    expect(decode(bytes.toString('base64'), [1, 70_000]).bytes.equals(bytes)).toBe(true);
  }
});

test('other spellings are read, and are not canonical', () => {
  const bytes = randomBytes(3001);
  const text = bytes.toString('base64');
  const wrapped = text.replace(/(.{76})/g, '$1\n');
  fc.assert(
    fc.property(
      fc.constantFrom(
        bytes.toString('base64url'),
        text.replace(/=+$/, ''),
        wrapped,
        `${text}\n`,
        ` ${text}`,
        text.replace(/=/g, ' ='),
      ),
      fc.array(fc.nat(4500), { maxLength: 5 }),
      (spelling, cuts) => {
        const { decoder, bytes: decoded } = decode(spelling, cuts);
        expect(decoded.equals(bytes)).toBe(true);
        expect(decoder.isBroken).toBe(false);
        expect(decoder.isCanonical).toBe(false);
      },
    ),
  );
  // The last bits of a padded group are ignored by decoders, but an encoder writes zeros.
  expect(decode('QR==').decoder.isCanonical).toBe(false);
  expect(decode('QQ==').decoder.isCanonical).toBe(true);
});

test('what is no base64 is noticed, whatever the cuts', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'QUJD*UJD',
        'QQ==QQ==',
        'QUJDQ',
        'QQ==x',
        'QQ=',
        'Q===',
        '=',
        'QU?D',
        'QUJD\u0000',
        '<PLACEHOLDER>',
      ),
      fc.array(fc.nat(12), { maxLength: 4 }),
      (text, cuts) => {
        const { isBroken, isCanonical } = decode(text, cuts).decoder;
        // "QQ=" is "QQ==" cut short by one: decoders agree on what it means.
        expect(isBroken).toBe(text !== 'QQ=');
        expect(isCanonical).toBe(false);
      },
    ),
  );
});
