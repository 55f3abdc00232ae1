import {
  type Chunk,
  call,
  encodePng,
  generate,
  generatePath,
  jpegText,
  jsonText,
  picturesOf,
  pngText,
  readChunks,
  type ServerEvent,
  sha256OfLongText,
  specStream,
  sseAnswer,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { idOf, sha256Of, startRelay, streamOf } from '../start-relay.ts';

const PNG = encodePng({ width: 640, height: 480, depth: 16 });
const [THOUGHT, , , TAIL] = specStream() as [ServerEvent, ServerEvent, ServerEvent, ServerEvent];
const drawing = (base64: string): ServerEvent => ({
  json: [
    `{"candidates":[{"content":{"role":"model","parts":[{"text":"Here:"},{"future":1.0,"inlineData":{"mimeType":"image/png","data":"${base64}"},"thoughtSignature":"Cg=="}]}}],"usageMetadata":{"trafficType":"ON_DEMAND"}}`,
  ],
});
const EVENTS = [THOUGHT, drawing(PNG.toString('base64')), TAIL];

const partsOf = (chunk: Chunk | undefined) =>
  (chunk?.candidates?.[0]?.content?.parts ?? []) as readonly Readonly<Record<string, unknown>>[];

describe('a caller who wants a link', () => {
  it.each(['streamGenerateContent', 'generateContent'])(
    'gets one in place of the picture from %s',
    async (method) => {
      const picture = pngText(6_000_000);
      const events = [
        THOUGHT,
        { json: drawing('|').json.flatMap((text) => splitAt(String(text), picture)) },
        TAIL,
      ];
      await using relay = await startRelay([[sseAnswer(events)]]);
      const answer = await generate(relay.gateway, {
        path: generatePath(method),
        headers: { 'x-heliograph-delivery': 'link' },
      });
      expect(answer.body.byteLength).toBeLessThan(5000);
      const chunks = method === 'generateContent' ? [answer.json() as Chunk] : readChunks(answer.body);
      const part = chunks.flatMap(partsOf).find((one) => one['fileData'] !== undefined) ?? {};
      expect(Object.keys(part)).toEqual(['future', 'fileData', 'thoughtSignature']);
      const { mimeType, fileUri } = part['fileData'] as { mimeType: string; fileUri: string };
      expect(mimeType).toBe('image/png');
      const { pathname, search, origin } = new URL(fileUri);
      expect(origin).toBe(relay.gateway.url);
      const image = await call(relay.gateway, { path: pathname + search });
      expect(image.headers['content-type']).toBe('image/png');
      expect(sha256Of([image.body])).toBe(sha256OfLongText(picture));
      const { record, pictures } = await relay.books(answer);
      expect(record).toMatchObject({ outcome: 'complete', delivery: 'link', picture_count: 1 });
      expect(pictures).toMatchObject([{ blob: sha256OfLongText(picture), spool_offset: null }]);
    },
  );

  it('has every other chunk byte for byte', async () => {
    await using relay = await startRelay([[sseAnswer(EVENTS)]]);
    const { text } = await generate(relay.gateway, { headers: { 'x-heliograph-delivery': 'link' } });
    expect(text.startsWith(streamOf([THOUGHT]).toString())).toBe(true);
    expect(text.endsWith(streamOf([TAIL]).toString())).toBe(true);
    const [before, after] = jsonText(drawing('|')).split('"inlineData":{"mimeType":"image/png","data":"|"}');
    expect(text).toContain(`data: ${before}"fileData":`);
    expect(text).toContain(`${after}\n\n`);
  });
});

describe('a caller who cannot take long lines', () => {
  it.each(['webp', 'jpeg'])(
    'gets the picture as %s within the limit, and the original stays',
    async (form) => {
      await using relay = await startRelay([[sseAnswer(EVENTS)]]);
      const answer = await generate(relay.gateway, {
        headers: { 'x-heliograph-delivery': `${form};max=12000` },
      });
      const chunks = readChunks(answer.body);
      const part = partsOf(chunks[1])[1] as { inlineData: { mimeType: string } };
      expect(part.inlineData.mimeType).toBe(`image/${form}`);
      const [bytes] = picturesOf(chunks);
      expect(bytes?.byteLength).toBeGreaterThan(500);
      expect(bytes?.byteLength).toBeLessThanOrEqual(12_000);
      expect(bytes?.subarray(0, 12).toString('latin1')).toContain(form === 'webp' ? 'RIFF' : '\xff\xd8\xff');
      await relay.books(answer);
      const image = await relay.ask(idOf(answer), '/images/0');
      expect(image.body.equals(PNG)).toBe(true);
    },
  );

  it('is told when the picture cannot be read, and finds it as it came', async () => {
    const picture = jpegText(50_000);
    const events = specStream({ picture });
    await using relay = await startRelay([[sseAnswer(events)]]);
    const answer = await generate(relay.gateway, { headers: { 'x-heliograph-delivery': 'webp' } });
    const last = readChunks(answer.body).at(-1);
    expect(last?.error?.message).toContain('as it came');
    const { record, ledger } = await relay.books(answer);
    expect(record).toMatchObject({ outcome: 'failed', picture_count: 1 });
    expect(ledger).toMatchObject({ state: 'settled', pictures: 1 });
    const image = await relay.ask(idOf(answer), '/images/0');
    expect(sha256Of([image.body])).toBe(sha256OfLongText(picture));
  });
});

function splitAt(text: string, picture: ReturnType<typeof pngText>) {
  const [head = '', tail = ''] = text.split('|');
  return [head, picture, tail];
}
