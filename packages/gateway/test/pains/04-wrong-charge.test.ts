import {
  generate,
  generatePath,
  pngText,
  type ServerEvent,
  sampleBody,
  specStream,
  sseAnswer,
  studioLive,
  studioTextThenPicture,
  thoughtPictures,
  unaryAnswer,
  unaryJsonAnswer,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { type Relay, startRelay } from '../start-relay.ts';

const PICTURE = { picture: pngText(3000) };
/** Micro-dollars of 3.1 Flash Image: 0.50 for a million tokens of prompt, 3 of text and thoughts, 60 of picture. */
const SPEC_CHARGE = 8 * 0.5 + 264 * 3 + 1120 * 60;

async function chargeOf(relay: Relay, path = generatePath()) {
  const { record, ledger, usage } = await relay.books(
    await generate(relay.gateway, { path, body: sampleBody('a hill', { imageSize: '1K' }) }),
  );
  expect(ledger).toMatchObject({ state: 'settled', settled_micros: record.charge_micros });
  expect(usage.reduce((sum, { micros }) => sum + micros, 0)).toBe(record.charge_micros);
  return record;
}

describe('the charge', () => {
  it('is the same for a stream, an array, one piece, and under an alias of the model', async () => {
    await using relay = await startRelay([[sseAnswer(specStream(PICTURE))]]);
    for (const path of [
      generatePath(),
      `${generatePath()}?alt=json`,
      generatePath('generateContent'),
      generatePath('streamGenerateContent', 'gemini-3.1-flash-image-preview'),
    ]) {
      expect(await chargeOf(relay, path)).toMatchObject({
        charge_micros: SPEC_CHARGE,
        model: 'gemini-3.1-flash-image',
        picture_count: 1,
        usage_estimated: 0,
      });
    }
  });

  it('is the same when the channel may not stream and is asked for one piece', async () => {
    const unary = unaryAnswer({ ...PICTURE, signature: { byteLength: 300, seed: 1 } });
    await using relay = await startRelay([[unaryJsonAnswer(unary)]], { channels: [{ streams: false }] });
    const { charge_micros } = await chargeOf(relay);
    expect(relay.servers[0]?.requests[0]?.path).toContain(':generateContent');
    // 10 of prompt; 1392 in all, of which 1120 are the picture's.
    expect(charge_micros).toBe(10 * 0.5 + 272 * 3 + 1120 * 60);
  });

  it.each<[string, readonly ServerEvent[], number]>([
    ['on every chunk, the same', specStream({ ...PICTURE, usage: 'every' }), SPEC_CHARGE],
    ['on every chunk, the last one lower', studioLive(PICTURE), 8 * 0.5 + 167 * 3 + 1120 * 60 + 99 * 3],
    ['growing from chunk to chunk', studioTextThenPicture(PICTURE), 11 * 0.5 + 18 * 3 + 1290 * 60],
    ['with previews, which cost nothing', thoughtPictures(PICTURE), SPEC_CHARGE],
  ])('follows the last usage: %s', async (_how, events, micros) => {
    await using relay = await startRelay([[sseAnswer(events)]]);
    const { charge_micros, picture_count } = await chargeOf(relay);
    // Half micro-dollars of a line are rounded to whole ones.
    expect(Math.abs(charge_micros - micros)).toBeLessThan(1);
    expect(picture_count).toBe(1);
  });

  it('is estimated from what was delivered, and marked, when nothing is counted', async () => {
    await using relay = await startRelay([[sseAnswer(specStream({ ...PICTURE, usage: 'never' }))]]);
    const record = await chargeOf(relay);
    expect(record.usage_estimated).toBe(1);
    expect(record.usage).toBeNull();
    expect(record.charge_micros).toBeGreaterThanOrEqual(1120 * 60);
    expect(record.charge_micros).toBeLessThan(SPEC_CHARGE * 1.1);
  });

  it('is by the price list that the operator keeps, and the group’s ratio', async () => {
    await using relay = await startRelay([[sseAnswer(specStream(PICTURE))]]);
    const price = { microsPerMillionTokens: 30_000_000 };
    await relay.gateway.manage('PUT', '/prices/gemini-3.1-flash-image/output_image', price);
    await relay.gateway.manage('PATCH', '/groups/direct', { priceRatio: 2 });
    expect((await chargeOf(relay)).charge_micros).toBe((8 * 0.5 + 264 * 3 + 1120 * 30) * 2);
  });
});
