import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chop, cut, places, restore, utf8, wireValue, writeJson } from '../../test/pieces.ts';
import { EventScanner, type EventScannerOptions, JsonScanError, type ScannedEvent } from '../index.ts';

interface Seen {
  readonly events: ScannedEvent[];
  /** The JSON bytes of each event, as they were passed on. */
  readonly bytes: Buffer[];
  readonly done: number;
  readonly insideEvent: boolean;
}

function scan(pieces: readonly Uint8Array[], options: EventScannerOptions = {}): Seen {
  const events: ScannedEvent[] = [];
  const bytes: Buffer[] = [];
  let present: Buffer[] = [];
  let done = 0;
  const scanner = new EventScanner({
    ...options,
    onBytes: (piece) => present.push(Buffer.from(piece)),
    onEvent: (event) => {
      events.push(event);
      bytes.push(Buffer.concat(present));
      present = [];
    },
    onDone: () => {
      done++;
    },
  });
  for (const piece of pieces) scanner.feed(piece);
  const { insideEvent } = scanner.end();
  return { events, bytes, done, insideEvent };
}

const values = (seen: Seen): unknown[] =>
  seen.events.map((event, index) => restore(event, seen.bytes[index] as Buffer));

const framing = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  space: fc.constantFrom('', ' '),
  mark: fc.boolean(),
  lastBlank: fc.constantFrom('both', 'line end', 'none'),
  blankBetween: fc.boolean(),
  noise: fc.boolean(),
  spread: fc.boolean(),
});

/** A stream of events as some server might frame them. */
function frame(
  jsons: readonly string[],
  how: typeof framing extends fc.Arbitrary<infer F> ? F : never,
): Buffer {
  const { lineEnd, space } = how;
  let text = how.mark ? '\ufeff' : '';
  jsons.forEach((json, index) => {
    if (how.noise)
      text += `: ping${lineEnd}event: message${lineEnd}id${lineEnd}dat: x${lineEnd}retry:10${lineEnd}`;
    // A line break can stand after the first bracket without being inside a string.
    const lines = how.spread && /^[[{]/.test(json) ? [json[0] as string, json.slice(1).trimStart()] : [json];
    text += lines
      .map((line) => `data:${space}${line}`)
      .join(lineEnd + (how.noise ? `: between${lineEnd}` : ''));
    if (index < jsons.length - 1) text += lineEnd + (how.blankBetween ? lineEnd : '');
    else if (how.lastBlank !== 'none') text += lineEnd + (how.lastBlank === 'both' ? lineEnd : '');
  });
  return utf8(text);
}

describe('framing', () => {
  it('reads the same events under any framing and any cut, and passes their bytes on unchanged', () => {
    const streams = fc
      .tuple(fc.array(fc.tuple(wireValue, fc.nat()), { minLength: 1, maxLength: 4 }), framing)
      .chain(([written, how]) => {
        const jsons = written.map(([value, seed]) => writeJson({ value }, seed, false).trim());
        const bytes = frame(jsons, how);
        return fc.tuple(fc.constant({ jsons, bytes, spread: how.spread }), places(bytes.length));
      });
    fc.assert(
      fc.property(streams, fc.boolean(), ([{ jsons, bytes, spread }, where], plain) => {
        const pieces = cut(bytes, where).map((piece) => (plain ? new Uint8Array(piece) : piece));
        const seen = scan(pieces, { longStringBytes: 8 });
        expect(seen.insideEvent).toBe(false);
        deepStrictEqual(
          values(seen),
          jsons.map((json) => JSON.parse(json)),
        );
        const expected = jsons.map((json) => (spread ? `${json[0]} ${json.slice(1).trimStart()}` : json));
        expect(seen.bytes.map(String)).toEqual(expected);
        expect(seen.events.map(({ byteLength, index }) => [byteLength, index])).toEqual(
          expected.map((json, index) => [Buffer.byteLength(json), index]),
        );
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['LF', '\n', ' '],
    ['CRLF', '\r\n', ' '],
    ['CR', '\r', ' '],
    ['no space', '\n', ''],
  ])('reads a Gemini stream with %s cut at every byte', (_name, lineEnd, space) => {
    const chunks = [
      { candidates: [{ content: { role: 'model', parts: [{ text: '', thought: true }] } }] },
      {
        candidates: [
          { content: { parts: [{ inlineData: { data: 'QUJD', mimeType: 'image/png' } }, { text: 'é' }] } },
        ],
      },
      { usageMetadata: { totalTokenCount: 1392 } },
    ];
    const bytes = utf8(
      chunks.map((chunk) => `data:${space}${JSON.stringify(chunk)}${lineEnd}${lineEnd}`).join(''),
    );
    for (let at = 0; at <= bytes.length; at++) {
      const media: string[] = [];
      const openMedia = () => ({
        base64: (piece: Uint8Array) => media.push(String(Buffer.from(piece))),
        close: () => {},
      });
      const seen = scan(cut(bytes, [at]), { openMedia });
      expect(values(seen)).toEqual(chunks);
      expect(media.join('')).toBe('QUJD');
    }
  });

  it('reports [DONE] as such, cut anywhere, and still reads arrays', () => {
    const bytes = utf8('data: [1]\n\ndata: [DONE]\n\ndata:[DONE] \r\n\r\ndata: [ ]\n\ndata: [DONE]');
    for (let at = 0; at <= bytes.length; at++) {
      const seen = scan(cut(bytes, [at]));
      expect(seen).toMatchObject({ done: 3, insideEvent: false });
      expect(values(seen)).toEqual([[1], []]);
      expect(seen.bytes.map(String)).toEqual(['[1]', '[ ]']);
    }
  });

  it('takes part of a byte-order mark for the start of a field that nobody knows', () => {
    const stream = utf8('data: {"a":1}\n\ndata: {"b":2}\n\n');
    for (const mark of [[0xef], [0xef, 0xbb]]) {
      for (const size of [1, 1000]) {
        const seen = scan(chop(Buffer.concat([Buffer.from(mark), stream]), size));
        expect(values(seen)).toEqual([{ b: 2 }]);
      }
    }
  });

  it('ignores events without data', () => {
    const seen = scan([utf8('data:\n\ndata\n\ndata: \n\n: comment\n\n\n\nid: 4\n\ndata: {}\n\n')]);
    expect(values(seen)).toEqual([{}]);
  });

  it('reads JSON that comes without framing: an error dropped into the stream, an array of chunks', () => {
    const error = '{\r\n  "error": {\r\n    "code": 499\r\n  }\r\n}\r\n';
    const bytes = utf8(`data: {"a":1}\r\n\r\n${error}`);
    const array = utf8('[{\n  "a": 1\n}\n,\r\n{\n  "b": "data: x"\n}\n]');
    for (const size of [1, 2, 7, 1000]) {
      expect(values(scan(chop(bytes, size)))).toEqual([{ a: 1 }, { error: { code: 499 } }]);
      const seen = scan(chop(array, size));
      expect(values(seen)).toEqual([[{ a: 1 }, { b: 'data: x' }]]);
      expect(String(seen.bytes[0])).not.toMatch(/[\r\n]/);
    }
  });
});

describe('what is passed on, and when', () => {
  it('hands on views of the pieces fed', () => {
    const bytes = utf8(`data: {"inlineData":{"data":"${'QUJD'.repeat(20_000)}"}}\n\n`);
    const passed: Uint8Array[] = [];
    const scanner = new EventScanner({ onBytes: (piece) => passed.push(piece) });
    for (const piece of chop(bytes, 4096)) scanner.feed(piece);
    expect(passed.every((piece) => piece.buffer === bytes.buffer)).toBe(true);
    expect(passed.reduce((sum, piece) => sum + piece.length, 0)).toBe(bytes.length - 'data: \n\n'.length);
  });

  it('opens media before the bytes around it are passed on, and ends the event after them', () => {
    const order: string[] = [];
    const scanner = new EventScanner({
      openMedia: ({ path }) => {
        order.push(`open ${path.join('.')}`);
        return { base64: (piece) => order.push(`base64 ${piece.length}`), close: () => order.push('close') };
      },
      onBytes: (piece) => order.push(`bytes ${piece.length}`),
      onEvent: ({ index }) => order.push(`event ${index}`),
    });
    scanner.feed(utf8('data: {"inlineData":{"data":"QU'));
    scanner.feed(utf8('JD"}}\n'));
    expect(order).toEqual([
      'open inlineData.data',
      'base64 2',
      'bytes 25',
      'base64 2',
      'close',
      'bytes 5',
      'event 0',
    ]);
  });

  it('passes nothing on of a piece that turns out to be malformed', () => {
    const passed: string[] = [];
    const scanner = new EventScanner({ onBytes: (piece) => passed.push(String(Buffer.from(piece))) });
    scanner.feed(utf8('data: {"a":1'));
    expect(() => scanner.feed(utf8(',}\n\n'))).toThrow(JsonScanError);
    expect(passed).toEqual(['{"a":1']);
  });
});

describe('streams that go wrong', () => {
  it.each([
    'data: {"a":',
    'data: {"a":1}\n\ndata: {"text":"abc',
    'data: {"a":1}\n\ndata: {"text":"abc"\n',
    'data: {"a":1}\n\ndata:',
    'data: {"a":1}\n\ndat',
    'data: {"a":1}\n\ndata: [DO',
    '{"error":',
  ])('reports that %j stopped inside an event', (text) => {
    for (const size of [1, 1000]) expect(scan(chop(utf8(text), size)).insideEvent).toBe(true);
  });

  it.each([
    '',
    '\n',
    'data: {"a":1}',
    'data: {"a":1}\n',
    'data: {"a":1}\n\n',
    'data: 12',
    ': comment',
    'data: {}\r',
  ])('takes %j for a whole stream', (text) => {
    for (const size of [1, 1000]) expect(scan(chop(utf8(text), size)).insideEvent).toBe(false);
  });

  it.each([
    ['a blank line inside the JSON', 'data: {"a":\n\n', 'truncated', 5],
    ['a blank line inside unframed JSON', '{"a":\n\n1}\n', 'truncated', 5],
    ['a line break inside a string', 'data: {"a":"b\ndata: c"}\n\n', 'syntax', 7],
    ['garbage after the JSON', 'data: {"a":1} x\n\n', 'syntax', 8],
    ['words instead of JSON', 'data: upstream error\n\n', 'syntax', 0],
    ['[DONE] that goes on', 'data: [DONE]!\n\n', 'syntax', 1],
    ['a byte-order mark inside the stream', 'data: \ufeff{}\n\n', 'syntax', 0],
  ])('refuses %s at the right byte of the event', (_what, text, kind, offset) => {
    for (const size of [1, 3, 1000]) {
      const scanner = new EventScanner({});
      let caught: unknown;
      try {
        for (const piece of chop(utf8(`data: {"fine":true}\n\n${text}`), size)) scanner.feed(piece);
      } catch (error) {
        caught = error;
      }
      expect(caught).toBeInstanceOf(JsonScanError);
      expect(caught).toMatchObject({ kind, offset });
      expect(() => scanner.feed(utf8('data: {}\n\n'))).toThrow(JsonScanError);
      expect(() => scanner.end()).toThrow(JsonScanError);
    }
  });
});

describe('memory', () => {
  it('does not grow with the length of a picture or of a signature', () => {
    const piece = Buffer.alloc(64 * 1024, 'QUJD');
    const strings = [
      { opening: '{"inlineData":{"data":"', closing: '"}}', isMedia: true },
      { opening: '{"thoughtSignature":"', closing: '"}', isMedia: false },
    ];
    for (const { opening, closing, isMedia } of strings) {
      let characters = 0;
      let highest = 0;
      const scanner = new EventScanner({
        openMedia: () => ({
          base64: (bytes) => {
            characters += bytes.length;
          },
          close: () => {},
        }),
        onBytes: () => {},
      });
      scanner.feed(utf8(`data: ${opening}`));
      const inUse = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
      const before = inUse();
      for (let fed = 0; fed < 96 << 20; fed += piece.length) {
        scanner.feed(piece);
        highest = Math.max(highest, inUse() - before);
      }
      scanner.feed(utf8(closing));
      expect(scanner.end().insideEvent).toBe(false);
      expect(highest).toBeLessThan(24 << 20);
      expect(characters).toBe(isMedia ? 96 << 20 : 0);
    }
  });
});
