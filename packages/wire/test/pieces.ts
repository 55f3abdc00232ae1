import fc from 'fast-check';
import { decodeJsonString, type ScannedJson, Span } from '../src/index.ts';

export const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

/** Cuts bytes at the given places. */
export function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const ends = [...sorted.filter((place) => place > 0 && place < bytes.length), bytes.length];
  return ends.map((end, index) => bytes.subarray(index === 0 ? 0 : ends[index - 1], end));
}

/** Pieces of one size. */
export function chop(bytes: Buffer, size: number): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  return pieces;
}

/** Where to cut: a few random places, or everywhere. */
export const places = (length: number): fc.Arbitrary<number[]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.nat(Math.max(1, length)), { maxLength: 12 }) },
    { weight: 1, arbitrary: fc.constant(Array.from({ length }, (_, at) => at)) },
  );

/** Puts the strings back that were left out, from the bytes that the spans point at. */
export function restore(scanned: ScannedJson, bytes: Uint8Array): unknown {
  const put = (value: unknown): unknown => {
    if (value instanceof Span) {
      return decodeJsonString(bytes.subarray(value.offset, value.offset + value.length), value.escaped);
    }
    if (Array.isArray(value)) return value.map(put);
    if (typeof value !== 'object' || value === null) return value;
    const object = {};
    for (const [key, member] of Object.entries(value)) {
      Object.defineProperty(object, key, {
        value: put(member),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return object;
  };
  return put(scanned.value);
}

/** Writes a value as JSON with escapes and blanks chosen by a seed. */
export function writeJson(value: unknown, seed: number, lineBreaks = true): string {
  let state = seed;
  const choose = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 12;
  };
  const blank = (): string => {
    const blanks = lineBreaks ? ['', '', '', ' ', '\t', '\n', '\r\n  '] : ['', '', '', ' ', '\t'];
    return blanks[choose() % blanks.length] as string;
  };
  const text = (string: string): string => {
    let json = '"';
    for (let at = 0; at < string.length; at++) {
      const unit = string.charCodeAt(at);
      const plain = JSON.stringify(string[at]).slice(1, -1);
      const dice = choose() % 16;
      const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
      if (isSurrogate) {
        // A lone surrogate can only be escaped; a pair is left together.
        const pair = string.slice(at, at + 2);
        if (/^[\ud800-\udbff][\udc00-\udfff]$/.test(pair)) {
          json += pair;
          at++;
        } else json += `\\u${unit.toString(16).padStart(4, '0')}`;
      } else if (dice === 0) json += `\\u${unit.toString(16).padStart(4, '0')}`;
      else if (dice === 1) json += `\\u${unit.toString(16).padStart(4, '0').toUpperCase()}`;
      else if (string[at] === '/' && dice < 9) json += '\\/';
      else json += plain;
    }
    return `${json}"`;
  };
  const write = (inner: unknown): string => {
    if (typeof inner === 'string') return text(inner);
    if (Array.isArray(inner))
      return `[${blank()}${inner.map((item) => blank() + write(item) + blank()).join(',')}]`;
    if (typeof inner === 'object' && inner !== null) {
      const members = Object.entries(inner).map(
        ([key, member]) => `${blank()}${text(key)}${blank()}:${blank()}${write(member)}${blank()}`,
      );
      return `{${members.join(',')}${members.length === 0 ? blank() : ''}}`;
    }
    return JSON.stringify(inner);
  };
  return blank() + write(value) + blank();
}

const base64Text = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('base64'));

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constant('"data":"'),
  fc.constant('{"inlineData":{"data":"decoy"}}'),
  fc.constant('\ud800 alone'),
  fc.constant('\ufeff'),
  base64Text,
);

/** Values as they occur on this wire, and others: media in both spellings and any order of members, decoys, odd keys. */
export const { value: wireValue } = fc.letrec<{ value: unknown; media: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyText,
    fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.constantFrom(0, 1e300, -1.5e-7),
    ),
    fc.constantFrom(true, false, null),
    tie('media'),
    fc.array(tie('value'), { maxLength: 5 }),
    fc
      .uniqueArray(
        fc.tuple(
          fc.oneof(
            fc.constantFrom(
              'data',
              'inlineData',
              'inline_data',
              'text',
              '__proto__',
              'constructor',
              '',
              '7',
              'thought',
            ),
            fc.string({ unit: 'binary', maxLength: 8 }),
          ),
          tie('value'),
        ),
        { maxLength: 5, selector: ([key]) => key },
      )
      .map((members) => {
        const object = {};
        for (const [key, value] of members) {
          Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
        }
        return object;
      }),
  ),
  media: fc
    .tuple(fc.constantFrom('inlineData', 'inline_data'), base64Text, fc.boolean(), fc.boolean())
    .map(([name, data, dataFirst, thoughtFirst]) => {
      const blob = dataFirst ? { data, mimeType: 'image/png' } : { mime_type: 'image/png', data };
      return thoughtFirst ? { thought: true, [name]: blob } : { [name]: blob, thought: true };
    }),
}));
