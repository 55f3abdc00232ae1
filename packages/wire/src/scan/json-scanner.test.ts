import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chop, cut, places, restore, utf8, wireValue, writeJson } from '../../test/pieces.ts';
import { JsonScanError, JsonScanner, type JsonScannerOptions, type ScannedJson, Span } from '../index.ts';

function scan(pieces: readonly Uint8Array[], options?: JsonScannerOptions): ScannedJson {
  const scanner = new JsonScanner(options);
  for (const piece of pieces) scanner.feed(piece);
  return scanner.end();
}

function failure(pieces: readonly Uint8Array[], options?: JsonScannerOptions): JsonScanError {
  try {
    scan(pieces, options);
  } catch (error) {
    if (error instanceof JsonScanError) return error;
    throw error;
  }
  throw new Error('The scanner accepted it');
}

/** Collects what sinks receive; pieces are copied, for they may be used again. */
function mediaCollector() {
  const media: { path: string; ordinal: number; base64: string; closed: boolean }[] = [];
  const openMedia: JsonScannerOptions['openMedia'] = ({ path, ordinal }) => {
    const entry = { path: path.join('.'), ordinal, base64: '', closed: false };
    media.push(entry);
    return {
      base64: (piece) => {
        entry.base64 += Buffer.from(piece).toString('latin1');
      },
      close: () => {
        entry.closed = true;
      },
    };
  };
  return { media, openMedia };
}

describe('reading what JSON.parse reads', () => {
  it('gives the same value for any text, any spelling and any cut', () => {
    const written = fc.tuple(wireValue, fc.nat()).map(([value, seed]) => utf8(writeJson(value, seed)));
    const cases = written.chain((bytes) => fc.tuple(fc.constant(bytes), places(bytes.length)));
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom(0, 3, 4096),
        fc.boolean(),
        ([bytes, where], longStringBytes, plain) => {
          const pieces = cut(bytes, where).map((piece) => (plain ? new Uint8Array(piece) : piece));
          const scanned = scan(pieces, { longStringBytes });
          deepStrictEqual(restore(scanned, bytes), JSON.parse(bytes.toString('utf8')));
          for (const span of scanned.spans) {
            expect(span.kind === 'media' || span.length > longStringBytes).toBe(true);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('accepts and refuses what JSON.parse accepts and refuses, for damaged texts', () => {
    const damage = fc.array(
      fc.record({
        at: fc.nat(400),
        byte: fc.oneof(
          fc.constantFrom(...utf8('{}[]":,\\/u0019.eE+-tfn\n\u0001 ')),
          fc.constantFrom(0x80, 0xbf, 0xc0, 0xc3, 0xe0, 0xed, 0xa0, 0xf0, 0xf4, 0xff),
        ),
        how: fc.constantFrom('replace', 'insert', 'remove', 'end'),
      }),
      { minLength: 1, maxLength: 3 },
    );
    const written = fc.tuple(wireValue, fc.nat(), damage).map(([value, seed, faults]) => {
      const bytes = [...utf8(writeJson(value, seed))];
      for (const { at, byte, how } of faults) {
        const place = at % (bytes.length + 1);
        if (how === 'replace') bytes.splice(place, 1, byte);
        else if (how === 'insert') bytes.splice(place, 0, byte);
        else if (how === 'remove') bytes.splice(place, 1);
        else bytes.length = place;
      }
      return Buffer.from(bytes);
    });
    let refused = 0;
    let accepted = 0;
    fc.assert(
      fc.property(written, fc.nat(9), (bytes, size) => {
        let expected: { value: unknown } | undefined;
        try {
          expected = {
            value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
          };
        } catch {
          // Not JSON.
        }
        const pieces = chop(bytes, size + 1);
        if (expected === undefined) {
          refused++;
          const whole = failure([bytes]);
          expect(failure(pieces)).toMatchObject({ kind: whole.kind, offset: whole.offset });
        } else {
          accepted++;
          deepStrictEqual(restore(scan(pieces, { longStringBytes: 5 }), bytes), expected.value);
        }
      }),
      { numRuns: 4000 },
    );
    expect(refused).toBeGreaterThan(500);
    expect(accepted).toBeGreaterThan(200);
  });

  it('reads one text cut at every byte', () => {
    const text =
      '\ufeff {"a":[1,-0,2.5e-3,10E+2,true,false,null,"é\\u00e9\\n\\ud83c\\udf05🌅"],"inline\\u0044ata":{"data":"QU\\u002bJ\\/D==",' +
      '"mimeType":"image/png"},"text":"\\"data\\":\\"decoy\\" long enough to be left out","o":{},"l":[]} ';
    const bytes = utf8(text);
    const expected = JSON.parse(text.slice(1));
    for (let at = 0; at <= bytes.length; at++) {
      const { media, openMedia } = mediaCollector();
      const scanned = scan(cut(bytes, [at]), { openMedia, longStringBytes: 30 });
      expect(restore(scanned, bytes)).toStrictEqual(expected);
      expect(scanned.spans.map((span) => span.kind)).toEqual(['media', 'text']);
      expect(media).toEqual([{ path: 'inlineData.data', ordinal: 0, base64: 'QU+J/D==', closed: true }]);
    }
  });
});

describe('media strings', () => {
  const png = (seed: number, bytes: number): string => Buffer.alloc(bytes, seed).toString('base64');

  it('passes the characters of several pictures, whatever the order of members', () => {
    const [first, second, third] = [png(1, 10), png(0xff, 5000), ''];
    const value = {
      parts: [
        { inlineData: { data: first, mimeType: 'image/png' }, thought: true },
        { thought: false, inline_data: { mime_type: 'image/jpeg', data: second } },
        { inlineData: { data: third } },
      ],
    };
    const bytes = utf8(JSON.stringify(value).replaceAll('/', '\\/'));
    for (const size of [1, 3, 100, 1000, 1e6]) {
      const { media, openMedia } = mediaCollector();
      const scanned = scan(chop(bytes, size), { openMedia });
      expect(media).toEqual([
        { path: 'parts.0.inlineData.data', ordinal: 0, base64: first, closed: true },
        { path: 'parts.1.inline_data.data', ordinal: 1, base64: second, closed: true },
        { path: 'parts.2.inlineData.data', ordinal: 2, base64: third, closed: true },
      ]);
      expect(scanned.spans.map(({ path, ordinal }) => [path.join('.'), ordinal])).toEqual(
        media.map(({ path, ordinal }) => [path, ordinal]),
      );
      expect(restore(scanned, bytes)).toStrictEqual(value);
    }
  });

  it('takes only `data` directly inside an inlineData for media', () => {
    const decoys = [
      { data: 'x' },
      { inlineData: 'x' },
      { inlineData: { more: { data: 'x' } } },
      { inlineData: [{ data: 'x' }] },
      { inlineData: { data: { data: 'x' } } },
      { inlinedata: { data: 'x' } },
      { text: '{"inlineData":{"data":"x"}}' },
    ];
    const { media, openMedia } = mediaCollector();
    const scanned = scan([utf8(JSON.stringify(decoys))], { openMedia });
    expect(scanned).toEqual({ value: decoys, spans: [] });
    expect(media).toEqual([]);
  });

  it('hands on the very bytes that were fed, without copying them', () => {
    const bytes = utf8(JSON.stringify({ inlineData: { data: png(7, 90_000) } }));
    const pieces = chop(bytes, 4096);
    const seen: Uint8Array[] = [];
    scan(pieces, { openMedia: () => ({ base64: (piece) => seen.push(piece), close: () => {} }) });
    expect(seen.every((piece) => piece.buffer === bytes.buffer)).toBe(true);
    expect(seen.length).toBe(pieces.length);
  });

  it('gathers thick escapes instead of calling for every few characters', () => {
    const data = 'abcdefgh/'.repeat(10_000);
    const bytes = utf8(JSON.stringify({ inlineData: { data } }).replaceAll('/', '\\/'));
    let calls = 0;
    let base64 = '';
    const sink = {
      base64: (piece: Uint8Array) => {
        calls++;
        base64 += Buffer.from(piece).toString('latin1');
      },
      close: () => {},
    };
    scan(chop(bytes, 65_536), { openMedia: () => sink });
    expect(base64).toBe(data);
    expect(calls).toBeLessThan(40);
  });

  it('keeps the order of gathered characters and long runs', () => {
    const data = `a/b${'C'.repeat(2000)}d/e/${'F'.repeat(600)}/`;
    const bytes = utf8(JSON.stringify({ inlineData: { data } }).replaceAll('/', '\\/'));
    for (const size of [1, 700, 1e6]) {
      const { media, openMedia } = mediaCollector();
      scan(chop(bytes, size), { openMedia });
      expect(media[0]).toMatchObject({ base64: data, closed: true });
    }
  });

  it('turns an escaped character beyond ASCII into one that no decoder accepts', () => {
    const { media, openMedia } = mediaCollector();
    scan([utf8('{"inlineData":{"data":"AB\\u00e9\\ud83c\\udf05CD"}}')], { openMedia });
    expect(media[0]?.base64).toBe('AB???CD');
  });

  it('leaves the characters to a sink that checks them itself, and checks them otherwise', () => {
    const bytes = utf8(`{"inlineData":{"data":"${'A'.repeat(200)}\t"}}`);
    const seen: string[] = [];
    const sink = {
      base64: (piece: Uint8Array) => seen.push(Buffer.from(piece).toString('latin1')),
      close: () => {},
    };
    expect(failure([bytes], { openMedia: () => sink })).toMatchObject({ kind: 'syntax', offset: 223 });
    expect(seen.join('')).toBe('');
    scan([bytes], { openMedia: () => ({ ...sink, checksCharacters: true }) });
    expect(seen.join('')).toBe(`${'A'.repeat(200)}\t`);
  });

  it('does not close the sink of a string that breaks off', () => {
    const { media, openMedia } = mediaCollector();
    expect(failure([utf8('{"inlineData":{"data":"QUJD')], { openMedia }).kind).toBe('truncated');
    expect(media).toEqual([{ path: 'inlineData.data', ordinal: 0, base64: 'QUJD', closed: false }]);
  });
});

describe('long strings', () => {
  it('leaves a signature of 600 kB out and says where it lies', () => {
    const signature = 'EpwGCpkG'.repeat(75_000);
    const value = { candidates: [{ content: { parts: [{ thoughtSignature: signature, text: '' }] } }] };
    const bytes = utf8(JSON.stringify(value));
    for (const size of [999, 65_536, 1e7]) {
      const scanned = scan(chop(bytes, size));
      expect(scanned.spans).toHaveLength(1);
      const [span] = scanned.spans;
      expect(span).toMatchObject({ kind: 'text', length: 600_000, escaped: false, ordinal: 0 });
      expect(span?.path).toEqual(['candidates', 0, 'content', 'parts', 0, 'thoughtSignature']);
      expect(restore(scanned, bytes)).toStrictEqual(value);
    }
  });

  it('keeps a string of just the limit and leaves out one byte more, wherever it is cut', () => {
    for (const size of [1, 4, 5, 6, 100]) {
      expect(scan(chop(utf8('["12345"]'), size), { longStringBytes: 5 }).value).toEqual(['12345']);
      const [item] = scan(chop(utf8('["123456"]'), size), { longStringBytes: 5 }).value as unknown[];
      expect(item).toBeInstanceOf(Span);
    }
  });

  it('cannot be forged by a text that looks like a span', () => {
    const forged = { path: ['a'], offset: 0, length: 9, escaped: false, kind: 'media', ordinal: 0 };
    const scanned = scan([utf8(JSON.stringify({ forged }))]);
    expect((scanned.value as { forged: unknown }).forged).not.toBeInstanceOf(Span);
    expect(scanned).toEqual({ value: { forged }, spans: [] });
  });
});

describe('odd but legal texts', () => {
  it('keeps the last value of a repeated key, left out or not', () => {
    const long = 'x'.repeat(20);
    const options = { longStringBytes: 10 };
    const one = scan([utf8(`{"a":"${long}","a":"short"}`)], options);
    expect(one.value).toEqual({ a: 'short' });
    expect(one.spans).toHaveLength(1);
    const two = scan([utf8(`{"a":"short","a":"${long}"}`)], options);
    expect((two.value as { a: unknown }).a).toBe(two.spans[0]);
    expect(scan([utf8(`{"a":{"b":"${long}"},"a":3}`)], options).value).toEqual({ a: 3 });
  });

  it('keeps __proto__ as a member and the prototype as it is', () => {
    const value = scan([utf8('{"__proto__":{"polluted":true},"a":{"__proto__":null}}')]).value as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value)).toEqual(['__proto__', 'a']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('refusing', () => {
  const cases: [text: string, kind: JsonScanError['kind'], offset: number][] = [
    ['', 'truncated', 0],
    ['  ', 'truncated', 2],
    ['{"a":1', 'truncated', 6],
    ['"abc', 'truncated', 4],
    ['[1,]', 'syntax', 3],
    ['{"a":1,}', 'syntax', 7],
    ['{a:1}', 'syntax', 1],
    ['{"a" 1}', 'syntax', 5],
    ['[1 2]', 'syntax', 3],
    ['[1}', 'syntax', 2],
    ['{} x', 'syntax', 3],
    ['01', 'syntax', 1],
    ['[-]', 'syntax', 2],
    ['[1.]', 'syntax', 3],
    ['[+1]', 'syntax', 1],
    ['[tru]', 'syntax', 4],
    ['[nulL]', 'syntax', 4],
    ['["a\nb"]', 'syntax', 3],
    ['["\\x"]', 'syntax', 3],
    ['["\\u12g4"]', 'syntax', 6],
    [`["${'long enough for words '.repeat(9)}\u0001"]`, 'syntax', 200],
  ];

  it.each(cases)('%j is %s at byte %i, whatever the pieces', (text, kind, offset) => {
    for (const size of [1, 2, 5, 1000])
      expect(failure(chop(utf8(text), size))).toMatchObject({ kind, offset });
  });

  it.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['beyond the last character', [0xf4, 0x90, 0x80, 0x80]],
    ['a stray continuation', [0x80]],
    ['a character that breaks off', [0xe2, 0x82]],
  ])('refuses UTF-8 with %s', (_what, bad) => {
    const bytes = Buffer.from([...utf8('["good 🌅 '), ...bad, ...utf8(' text"]')]);
    for (const size of [1, 3, 1000]) expect(failure(chop(bytes, size)).kind).toBe('syntax');
  });

  it('refuses ten thousand levels at the first that is too deep, without recursion', () => {
    for (const bracket of ['[', '{"a":']) {
      const bytes = utf8(bracket.repeat(10_000));
      expect(failure(chop(bytes, 1000))).toMatchObject({ kind: 'too_deep', offset: 64 * bracket.length });
    }
    expect(scan([utf8('['.repeat(64) + ']'.repeat(64))]).spans).toEqual([]);
    const deep = 100_000;
    expect(scan([utf8('['.repeat(deep) + ']'.repeat(deep))], { maxDepth: deep }).spans).toEqual([]);
  });

  it.each([
    ['many values', `[0${',0'.repeat(5000)}`],
    ['a long key', `{"${'k'.repeat(10_001)}`],
    ['a long number', `[${'1'.repeat(10_001)}`],
    ['many short strings', `["a"${',"a"'.repeat(3000)}`],
  ])('refuses %s past the size of the skeleton', (_what, text) => {
    for (const size of [100, 1e6]) {
      expect(failure(chop(utf8(text), size), { maxSkeletonBytes: 10_000 }).kind).toBe('too_large');
    }
  });

  it('goes on refusing after the first error', () => {
    const scanner = new JsonScanner();
    expect(() => scanner.feed(utf8('[,'))).toThrow(JsonScanError);
    expect(() => scanner.feed(utf8(']'))).toThrow(/byte 1/);
    expect(() => scanner.end()).toThrow(/byte 1/);
  });
});
