import {
  call,
  generate,
  generatePath,
  jpegText,
  jsonText,
  longTextsOf,
  oddSpelling,
  pngText,
  type ServerEvent,
  sha256OfLongText,
  sseAnswer,
  studioLive,
  studioTextThenPicture,
  thoughtPictures,
  vertexThoughts,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { idOf, sha256Of, startRelay, streamOf } from '../start-relay.ts';

const PNG = pngText(50_000);
const [FIRST, SECOND, THIRD] = [pngText(60_000, undefined, 3), jpegText(70_000), pngText(99, undefined, 5)];

const SHAPES: readonly (readonly [string, readonly ServerEvent[], readonly object[]])[] = [
  ['beside a signature of 600 kB', studioLive({ picture: PNG }), [PNG]],
  ['behind texts, in the last chunk', studioTextThenPicture({ picture: PNG }), [PNG]],
  ['behind thoughts', vertexThoughts({ picture: PNG }), [PNG]],
  ['among members nobody knows and numbers spelt oddly', oddSpelling({ picture: PNG }), [PNG]],
  ['behind pictures of thoughts', thoughtPictures({ picture: PNG }), [PNG]],
  [
    'with two others, in one chunk and behind a text',
    [
      {
        json: [
          '{"candidates":[{"content":{"parts":[{"text":"three:"},{"inlineData":{"mimeType":"image/png","data":"',
          FIRST,
          '"},"future":{"a":1.0}},{"inline_data":{"data":"',
          SECOND,
          '","mime_type":"image/jpeg"}},{"text":"","thoughtSignature":"Cg=="}]}}]}',
        ],
      },
      {
        json: [
          '{"candidates":[{"content":{"parts":[{"inlineData":{"mimeType":"image/png","data":"',
          THIRD,
          '"}}]},"finishReason":"STOP"}],"usageMetadata":{"totalTokenCount":3400,"candidatesTokenCount":3360,"promptTokenCount":40}}',
        ],
      },
    ],
    [FIRST, SECOND, THIRD],
  ],
];

describe('a picture', () => {
  it.each(SHAPES)('%s arrives byte for byte, whoever asks in which form', async (_where, events, finals) => {
    await using relay = await startRelay([[sseAnswer(events, { lineEnd: '\n' })]]);
    const { gateway } = relay;
    const answer = await generate(gateway);
    expect(answer.body.equals(streamOf(events))).toBe(true);

    const array = await generate(gateway, { path: `${generatePath()}?alt=json` });
    expect(array.json()).toEqual(events.map((event) => JSON.parse(jsonText(event)) as unknown));

    const unary = await generate(gateway, { path: generatePath('generateContent') });
    const sent = longTextsOf(events).map((text) => sha256OfLongText(text));
    const stringsIn = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(stringsIn)
          : [];
    const got = stringsIn(unary.json()).map((text) => sha256Of([Buffer.from(text, 'base64')]));
    expect(sent.filter((hash) => !got.includes(hash))).toEqual([]);

    const { record } = await relay.books(answer);
    expect(record.picture_count).toBe(finals.length);
    for (const [index, picture] of finals.entries()) {
      const image = await relay.ask(idOf(answer), `/images/${index}`);
      expect(image.status).toBe(200);
      expect(sha256Of([image.body])).toBe(sha256OfLongText(picture as typeof PNG));
    }
    expect((await relay.ask(idOf(answer), `/images/${finals.length}`)).status).toBe(404);
  });

  it('of an upstream that frames with LF, CR or CRLF, with comments in between, is the same', async () => {
    const events = studioLive({ picture: PNG });
    const framings = [
      { lineEnd: '\r\n' },
      { lineEnd: '\n', space: false },
      { lineEnd: '\r', between: ': PING\r\r' },
      { lineEnd: '\n', lastBlankLine: false, before: '\ufeff: hello\n\n' },
      { lineEnd: '\r\n', after: 'data: [DONE]\r\n\r\n' },
    ] as const;
    await using relay = await startRelay([
      ({ index }) => sseAnswer(events, framings[index % framings.length]),
    ]);
    for (const framing of framings) {
      const { body, status } = await generate(relay.gateway);
      expect({ framing, status, isSame: body.equals(streamOf(events)) }).toEqual({
        framing,
        status: 200,
        isSame: true,
      });
    }
  });

  it('and everything around it survives packets of one byte, and gzip', async () => {
    const events = oddSpelling({ picture: pngText(3000) });
    await using relay = await startRelay([
      [
        sseAnswer(events, {}, { writeBytes: 1 }),
        sseAnswer(events, {}, { encoding: 'gzip' }),
        sseAnswer(events, {}, { encoding: 'br', writeBytes: 7 }),
      ],
    ]);
    for (let count = 0; count < 3; count++) {
      const answer = await call(relay.gateway, {
        method: 'POST',
        path: generatePath(),
        key: relay.gateway.secret,
        body: { contents: [{ parts: [{ text: 'a hill' }] }] },
      });
      expect(answer.body.equals(streamOf(events))).toBe(true);
    }
  });
});
