import { EventScanner } from '@heliograph/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJsonFraming } from './frame-json.ts';

function frame(text: string, pieceBytes = 1 << 20): string {
  const framing = createJsonFraming();
  const bytes = Buffer.from(text);
  let out = '';
  for (let at = 0; at < bytes.byteLength; at += pieceBytes) {
    // A copy: the framing may write blanks into what it is fed.
    const piece = Buffer.from(bytes.subarray(at, at + pieceBytes));
    out += framing
      .feed([piece])
      .map((each) => Buffer.from(each).toString('latin1'))
      .join('');
  }
  return Buffer.from(out, 'latin1').toString('utf8');
}

const CASES: readonly (readonly [string, string])[] = [
  ['{"a":1}', 'data: {"a":1}\n\n'],
  ['\n {\n  "a": "x\\"}\\\\",\r\n\n  "b": [{}]\n}\n', 'data: {   "a": "x\\"}\\\\",     "b": [{}] }\n\n'],
  ['[{"a":1}\n,\r\n{"b":[]}\n]', 'data: {"a":1}\n\ndata: {"b":[]}\n\n'],
  ['\ufeff[{"a":"é"}]', 'data: {"a":"é"}\n\n'],
  ['{"a":1}\n{"b":2}\n', 'data: {"a":1}\n\ndata: {"b":2}\n\n'],
  ['[]', ''],
  // Broken off: the event is not closed for the upstream.
  ['[{"a":1},{"b"', 'data: {"a":1}\n\ndata: {"b"'],
];

describe('JSON as events', () => {
  it.each(CASES)('%j', (text, wanted) => {
    for (const pieceBytes of [1, 2, 3, 5, 1000]) {
      expect(frame(text, pieceBytes)).toBe(wanted);
    }
  });

  it('hands on what is no JSON, so that it is noticed', () => {
    for (const text of ['oops', '[1]', '{"a":1} x']) {
      const scanner = new EventScanner({});
      expect(() => {
        scanner.feed(Buffer.from(frame(text)));
        scanner.end();
      }).toThrow();
    }
  });

  it('keeps every value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        fc.constantFrom(undefined, 2),
        fc.integer({ min: 1, max: 30 }),
        (chunks, indent, pieceBytes) => {
          const events = frame(JSON.stringify(chunks, undefined, indent), pieceBytes)
            .split('\n\n')
            .slice(0, -1)
            .map((event) => JSON.parse(event.slice('data: '.length)) as unknown);
          expect(events).toEqual(JSON.parse(JSON.stringify(chunks)));
        },
      ),
    );
  });
});
