import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cut, places } from '../../test/pieces.ts';
import { TextCheck } from './text-check.ts';

const reference = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function isGood(bytes: Buffer): boolean {
  if (bytes.some((byte) => byte < 0x20)) return false;
  try {
    reference.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function check(pieces: readonly Buffer[]): boolean {
  const textCheck = new TextCheck();
  return pieces.every((piece) => textCheck.check(piece, 0, piece.length) < 0) && textCheck.isWhole;
}

it('agrees with a UTF-8 decoder about every pair and triple of lead and continuation bytes', () => {
  const edges = [
    0x20, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee,
    0xef,
  ];
  edges.push(0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff);
  for (let lead = 0; lead < 256; lead++) {
    for (const second of edges) {
      for (const third of edges) {
        for (const bytes of [
          [lead, second],
          [lead, second, third],
          [lead, second, third, 0x80],
        ].map((b) => Buffer.from(b))) {
          if (check([bytes]) !== isGood(bytes)) throw new Error(`disagree about ${bytes.toString('hex')}`);
        }
      }
    }
  }
});

it('agrees with a UTF-8 decoder about long texts with a fault, wherever they lie and are cut', () => {
  const text = fc
    .tuple(
      fc.string({
        unit: fc.oneof(
          { weight: 9, arbitrary: fc.constant('a') },
          { weight: 1, arbitrary: fc.constantFrom('é', '€', '🌅') },
        ),
        minLength: 60,
        maxLength: 400,
      }),
      fc.option(fc.tuple(fc.nat(500), fc.constantFrom(0x00, 0x1f, 0x80, 0xc0, 0xe2, 0xff, 0x7f))),
      fc.nat(7),
    )
    .map(([string, fault, shift]) => {
      const bytes = Buffer.from(string.replace(/[\0-\x1f]/g, ' '));
      if (fault !== null) bytes[fault[0] % bytes.length] = fault[1];
      // At any alignment in memory.
      const home = Buffer.alloc(bytes.length + 8);
      bytes.copy(home, shift);
      return home.subarray(shift, shift + bytes.length);
    });
  let good = 0;
  fc.assert(
    fc.property(
      text.chain((bytes) => fc.tuple(fc.constant(bytes), places(bytes.length))),
      ([bytes, where]) => {
        if (isGood(bytes)) good++;
        expect(check(cut(bytes, where))).toBe(isGood(bytes));
        expect(check([bytes])).toBe(isGood(bytes));
      },
    ),
    { numRuns: 2000 },
  );
  expect(good).toBeGreaterThan(200);
  expect(good).toBeLessThan(1800);
});

it('names the first bad byte, of any length and at any place', () => {
  for (let length = 1; length < 200; length++) {
    for (const at of [0, length >> 1, length - 1]) {
      for (const bad of [0x00, 0x1f, 0x80, 0x9f, 0xc1, 0xff]) {
        const bytes = Buffer.alloc(length, 'a');
        bytes[at] = bad;
        expect(new TextCheck().check(bytes, 0, length)).toBe(at);
        expect(new TextCheck().check(bytes, 0, at)).toBe(-1);
      }
    }
  }
});
