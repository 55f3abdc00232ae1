import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BodyEdit, createThoughtsFinder, editBody } from './insert-thoughts.ts';

function findEdit(pieces: readonly Uint8Array[]): BodyEdit | undefined {
  const finder = createThoughtsFinder();
  for (const piece of pieces) {
    finder.feed(piece);
  }
  return finder.end();
}

async function* streamOf(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

/** The text with thoughts asked for; cut into pieces of so many bytes on the way in. */
async function insertThoughts(text: string, pieceBytes = 1 << 20): Promise<string> {
  const bytes = Buffer.from(text);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.byteLength; at += pieceBytes) {
    pieces.push(bytes.subarray(at, at + pieceBytes));
  }
  const edit = findEdit(pieces);
  if (edit === undefined) {
    return text;
  }
  const out: Uint8Array[] = [];
  for await (const piece of editBody(streamOf(pieces), edit)) {
    out.push(piece);
  }
  const result = Buffer.concat(out);
  expect(result.byteLength).toBe(bytes.byteLength - edit.removeBytes + edit.text.length);
  return result.toString('utf8');
}

const INCLUDE = '"includeThoughts":true';
const THINKING = `"thinkingConfig":{${INCLUDE}}`;
const GENERATION = `"generationConfig":{${THINKING}}`;

/** What comes in and what goes out. */
const CASES: readonly (readonly [string, string])[] = [
  // Nothing there.
  ['{}', `{${GENERATION}}`],
  [' {\n}', ` {${GENERATION}\n}`],
  ['{"contents":[]}', `{${GENERATION},"contents":[]}`],
  ['\ufeff{"contents":[]}', `\ufeff{${GENERATION},"contents":[]}`],
  ['{ "contents" : [ ] }', `{${GENERATION}, "contents" : [ ] }`],
  // A generationConfig.
  ['{"generationConfig":{}}', `{"generationConfig":{${THINKING}}}`],
  ['{"generation_config":{ }}', `{"generation_config":{${THINKING} }}`],
  ['{"generationConfig":{"seed":1}}', `{"generationConfig":{${THINKING},"seed":1}}`],
  [
    '{"contents":[{"parts":[{"text":"{\\"generationConfig\\":{"}]}],"generationConfig" : {"a":[{"thinkingConfig":{}}]} , "x":1}',
    `{"contents":[{"parts":[{"text":"{\\"generationConfig\\":{"}]}],"generationConfig" : {${THINKING},"a":[{"thinkingConfig":{}}]} , "x":1}`,
  ],
  ['{"generationConfig":null}', `{"generationConfig":{${THINKING}}}`],
  ['{"generationConfig": null ,"a":1}', `{"generationConfig": {${THINKING}} ,"a":1}`],
  // Both.
  ['{"generationConfig":{"thinkingConfig":{}}}', `{"generationConfig":{"thinkingConfig":{${INCLUDE}}}}`],
  [
    '{"generation_config":{"thinking_config":{"thinking_level":"HIGH"},"seed":1}}',
    `{"generation_config":{"thinking_config":{${INCLUDE},"thinking_level":"HIGH"},"seed":1}}`,
  ],
  [
    '{"generationConfig":{"thinkingConfig":null,"seed":1}}',
    `{"generationConfig":{"thinkingConfig":{${INCLUDE}},"seed":1}}`,
  ],
  [
    '{"generationConfig":{"thinkingConfig":{"includeThoughts":null}}}',
    '{"generationConfig":{"thinkingConfig":{"includeThoughts":true}}}',
  ],
  // The name spelt with escapes.
  ['{"generation\\u0043onfig":{"a":1}}', `{"generation\\u0043onfig":{${THINKING},"a":1}}`],
  // The same names where they mean something else.
  ['{"x":{"generationConfig":{}}}', `{${GENERATION},"x":{"generationConfig":{}}}`],
  [
    '{"x":["generationConfig",{"thinkingConfig":1}]}',
    `{${GENERATION},"x":["generationConfig",{"thinkingConfig":1}]}`,
  ],
  [
    '{"thinkingConfig":{},"includeThoughts":true}',
    `{${GENERATION},"thinkingConfig":{},"includeThoughts":true}`,
  ],
  [
    '{"generationConfig":{"includeThoughts":true}}',
    `{"generationConfig":{${THINKING},"includeThoughts":true}}`,
  ],
  // Twice: the last one counts.
  [
    '{"generationConfig":{"a":1},"generationConfig":{}}',
    `{"generationConfig":{"a":1},"generationConfig":{${THINKING}}}`,
  ],
];

const UNTOUCHED: readonly string[] = [
  '{"generationConfig":{"thinkingConfig":{"includeThoughts":true}}}',
  '{"generationConfig":{"thinkingConfig":{"includeThoughts":false}}}',
  '{"generation_config":{"thinking_config":{"include_thoughts":false,"x":{}}},"contents":[]}',
];

describe('the one edit of a request', () => {
  it.each(CASES)('%s', async (text, wanted) => {
    expect(await insertThoughts(text)).toBe(wanted);
    for (const pieceBytes of [1, 2, 3, 7, 16]) {
      expect(await insertThoughts(text, pieceBytes)).toBe(wanted);
    }
    expect(() => JSON.parse(wanted.replace('\ufeff', '')) as unknown).not.toThrow();
  });

  it.each(UNTOUCHED)('leaves %s alone', async (text) => {
    for (const pieceBytes of [1, 5, 100]) {
      expect(await insertThoughts(text, pieceBytes)).toBe(text);
    }
  });

  it('changes nothing else of any request', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(undefined, 1, '\t'),
        async (request, pieceBytes, indent) => {
          const text = JSON.stringify(request, undefined, indent);
          const result = JSON.parse(await insertThoughts(text, pieceBytes)) as Record<string, unknown>;
          expect(result).toEqual({
            ...(JSON.parse(text) as object),
            generationConfig: { thinkingConfig: { includeThoughts: true } },
          });
        },
      ),
    );
  });

  it('finds its place behind 60 MB of pictures, holding none of them', () => {
    const finder = createThoughtsFinder();
    finder.feed(Buffer.from('{"contents":[{"parts":[{"inlineData":{"data":"'));
    const filler = Buffer.alloc(64 * 1024, 'A');
    const before = process.memoryUsage().arrayBuffers;
    for (let at = 0; at < 60_000_000; at += filler.byteLength) {
      finder.feed(filler);
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 20);
    finder.feed(Buffer.from('"}}]}],"generationConfig":{}}'));
    expect(finder.end()?.text).toBe(THINKING);
  });
});
