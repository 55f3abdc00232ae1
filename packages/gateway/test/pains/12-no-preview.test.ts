import {
  createGate,
  generate,
  jsonText,
  longTextsOf,
  pngText,
  sha256OfLongText,
  thoughtPictures,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { idOf, sha256Of, startRelay, streamOf } from '../start-relay.ts';

const EVENTS = thoughtPictures({ picture: pngText(100_000) });
const [FIRST, SECOND, FINAL] = longTextsOf(EVENTS).map((text) => sha256OfLongText(text));

interface RecordOfPictures {
  readonly state: string;
  readonly pictureCount: number;
  readonly images: readonly { readonly url: string }[];
  readonly previews: readonly { readonly url: string; readonly width: number; readonly sha256: string }[];
}

describe('pictures of thoughts', () => {
  it('are there while the final one is still drawn, and afterwards; they are not counted', async () => {
    const gate = createGate();
    const [one = '', two = '', ...rest] = EVENTS.map((event) => `data: ${jsonText(event)}\n\n`);
    await using relay = await startRelay([
      [{ body: [one, { flush: true }, two, { flush: true }, { waitFor: gate.opened }, ...rest] }],
    ]);
    const answering = generate(relay.gateway);
    await relay.servers[0]?.waitForRequest(0);
    const id = String((await relay.store.generations())[0]?.id);
    const read = async () => (await relay.ask(id)).json() as RecordOfPictures;
    await expect.poll(async () => (await read()).previews.length).toBe(2);

    const running = await read();
    expect(running).toMatchObject({ state: 'running', pictureCount: 0, images: [] });
    for (const [index, hash] of [FIRST, SECOND].entries()) {
      const preview = await relay.ask(id, `/previews/${index}`);
      expect(preview.headers['content-type']).toBe('image/png');
      expect(sha256Of([preview.body])).toBe(hash);
    }
    gate.open();
    const answer = await answering;
    expect(idOf(answer)).toBe(id);
    expect(answer.body.equals(streamOf(EVENTS))).toBe(true);

    const { record, ledger } = await relay.books(id);
    expect(record.picture_count).toBe(1);
    expect(ledger?.pictures).toBe(1);
    expect(await read()).toMatchObject({
      state: 'finished',
      pictureCount: 1,
      images: [{ sha256: FINAL }],
      previews: [
        { number: 0, width: 512, height: 288, sha256: FIRST },
        { number: 1, width: 512, height: 288, sha256: SECOND },
      ],
    });
    expect(sha256Of([(await relay.ask(id, '/previews/1')).body])).toBe(SECOND);
  });
});
