import { setTimeout as pause } from 'node:timers/promises';
import {
  type LongText,
  openGenerate,
  pngText,
  sha256OfLongText,
  specStream,
  sseAnswer,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { hashBody, type Relay, sha256Of, startRelay, streamBytes } from '../start-relay.ts';

const MB = 1_000_000;
const READERS = 16;
const LIMIT = 160 * MB;
const ROUNDS = 3;

/** Memory that is in use, this process's garbage aside: upstream, gateway and callers are all in it. */
async function peakOf(run: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 10);
  await run();
  clearInterval(watch);
  return peak - before;
}

function relayOf(picture: LongText): Promise<Relay> {
  return startRelay([[sseAnswer(specStream({ picture }), {}, { writeBytes: 64 * 1024 })]]);
}

/** Takes a few pieces, pauses, and so on: slower than the upstream by far. */
async function* readSlowly(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let count = 0;
  for await (const piece of body) {
    yield piece;
    count += 1;
    if (count % 32 === 0) {
      await pause(5);
    }
  }
}

describe('sixteen pictures of 24 MB at once', () => {
  it('are not held in memory, be their readers fast or slow', async () => {
    const picture = pngText(24 * MB);
    const expected = sha256Of(streamBytes(specStream({ picture })));
    await using relay = await relayOf(picture);
    const ids: string[] = [];
    const readAll = async () => {
      await Promise.all(
        Array.from({ length: READERS }, async (_, index) => {
          const { response } = await openGenerate(relay.gateway);
          ids.push(String(response.headers['x-heliograph-generation']));
          const body = index % 2 === 0 ? response : readSlowly(response);
          expect((await hashBody(body)).sha256).toBe(expected);
        }),
      );
    };
    // On a busy machine the collector comes late: what is held would be there in every round, garbage is not.
    let growth = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS && growth >= LIMIT; round++)
      growth = Math.min(growth, await peakOf(readAll));
    // 16 lines are 512 MB, their pictures 384 MB more.
    expect(growth).toBeLessThan(LIMIT);
    for (const id of ids) {
      expect((await relay.books(id)).pictures).toMatchObject([{ blob: sha256OfLongText(picture) }]);
    }
  });
});
