import {
  type Chunk,
  generate,
  generatePath,
  openGenerate,
  picturesOf,
  pngText,
  sha256OfLongText,
  specStream,
  sseAnswer,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { hashBody, sha256Of, startRelay, streamBytes } from '../start-relay.ts';

const MB = 1_000_000;

describe('a line that is longer than anybody’s buffer', () => {
  it.each([24 * MB, 256 * MB])('passes whole, and the picture is kept: %d bytes', async (byteLength) => {
    const picture = pngText(byteLength, { width: 4096, height: 4096 });
    const events = specStream({ picture });
    await using relay = await startRelay([[sseAnswer(events, {}, { writeBytes: 64 * 1024 })]]);
    const before = process.memoryUsage.rss();
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 20);
    const { response } = await openGenerate(relay.gateway);
    const { sha256 } = await hashBody(response);
    clearInterval(watch);
    expect(response.complete).toBe(true);
    expect(sha256).toBe(sha256Of(streamBytes(events)));
    // The upstream, the gateway and the caller are in this one process; the line would not fit.
    expect(peak - before).toBeLessThan(150 * MB);

    const { record, pictures } = await relay.books(response);
    expect(record).toMatchObject({ outcome: 'complete', picture_count: 1 });
    expect(pictures).toMatchObject([
      { blob: sha256OfLongText(picture), bytes: byteLength, width: 4096, height: 4096 },
    ]);
  });

  it('passes in one piece of JSON too', async () => {
    const picture = pngText(24 * MB);
    await using relay = await startRelay([[sseAnswer(specStream({ picture }))]]);
    const answer = await generate(relay.gateway, { path: generatePath('generateContent') });
    expect(answer.status).toBe(200);
    expect(Number(answer.headers['content-length'])).toBe(answer.body.byteLength);
    const [bytes] = picturesOf([answer.json() as Chunk]);
    expect(sha256Of([bytes as Buffer])).toBe(sha256OfLongText(picture));
  });
});
