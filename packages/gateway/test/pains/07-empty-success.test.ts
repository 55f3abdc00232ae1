import {
  emptyAnswer,
  type GeminiAnswer,
  garbageAnswer,
  generate,
  generatePath,
  htmlAnswer,
  imageSafety,
  noImage,
  pngText,
  promptBlock,
  readChunks,
  type ServerEvent,
  specStream,
  sseAnswer,
  textOnly,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { startRelay, streamOf } from '../start-relay.ts';

const blank = (json: string): GeminiAnswer => sseAnswer([{ json: [json] }]);
const NOTHING: readonly (readonly [string, GeminiAnswer])[] = [
  ['no body', emptyAnswer()],
  ['a page of HTML', htmlAnswer(200)],
  ['a page of HTML that is called a stream', { ...htmlAnswer(200), headers: {} }],
  ['what is no JSON', garbageAnswer()],
  ['an empty object', blank('{}')],
  ['an empty list of candidates', blank('{"candidates":[]}')],
  [
    'STOP and nothing else',
    blank('{"candidates":[{"finishReason":"STOP"}],"usageMetadata":{"totalTokenCount":9}}'),
  ],
  [
    'STOP behind an empty text',
    blank('{"candidates":[{"content":{"parts":[{"text":""}]},"finishReason":"STOP"}]}'),
  ],
  ['thoughts and a count', sseAnswer([specStream()[0], specStream().at(-1)] as readonly ServerEvent[])],
  ['comments for ever after', { body: [': PING\n\n', ': PING\n\n'] }],
];

describe('a 200 with nothing in it', () => {
  it.each(NOTHING)('is no success: %s', async (_what, answer) => {
    await using relay = await startRelay([[answer]]);
    for (const method of ['streamGenerateContent', 'generateContent']) {
      const got = await generate(relay.gateway, { path: generatePath(method) });
      // A stream whose thoughts were shown says it in its last chunk.
      const error = got.status === 200 ? readChunks(got.body).at(-1)?.error : got.error();
      expect(error).toMatchObject({ code: 502, status: 'UNAVAILABLE' });
      expect(error?.message).toMatch(/again|operator/);
      const { record, ledger } = await relay.books(got);
      expect(record).toMatchObject({ outcome: 'failed', charge_micros: 0, picture_count: 0 });
      expect(ledger?.state).toBe('released');
      // The channel rests for a moment after a failure.
      await relay.gateway.manage('PATCH', '/channels/channel-0', { enabled: true });
    }
  });

  it.each(NOTHING)('lets the next channel serve: %s', async (_what, answer) => {
    const good = specStream({ picture: pngText(3000) });
    await using relay = await startRelay([[answer], [sseAnswer(good)]]);
    const got = await generate(relay.gateway);
    expect(got.text.endsWith(streamOf(good).toString())).toBe(true);
    expect((await relay.books(got)).record).toMatchObject({ outcome: 'complete', picture_count: 1 });
  });
});

describe('a refusal', () => {
  it.each<[string, readonly ServerEvent[], object]>([
    ['NO_IMAGE', noImage(), { finish_reason: 'NO_IMAGE' }],
    ['IMAGE_SAFETY', imageSafety(), { finish_reason: 'IMAGE_SAFETY' }],
    ['a blocked prompt', promptBlock(), { block_reason: 'PROHIBITED_CONTENT' }],
  ])('is told as what it is, with its reason: %s', async (_what, events, reason) => {
    await using relay = await startRelay([[sseAnswer(events)]]);
    const answer = await generate(relay.gateway);
    expect(answer.status).toBe(200);
    expect(answer.body.equals(streamOf(events))).toBe(true);
    const { record, ledger } = await relay.books(answer);
    expect(record).toMatchObject({ outcome: 'complete', picture_count: 0, error_code: null, ...reason });
    // The upstream counted words, and no picture.
    expect(ledger).toMatchObject({ state: 'settled', pictures: 0, settled_micros: record.charge_micros });
    expect(record.charge_micros).toBeLessThan(1000);
    const unary = await generate(relay.gateway, { path: generatePath('generateContent') });
    expect(unary.status).toBe(200);
    expect(unary.text).toMatch(/NO_IMAGE|IMAGE_SAFETY|PROHIBITED_CONTENT/);
  });

  it('NO_IMAGE is the answer in a group that accepts it, and another channel’s chance in one that retries', async () => {
    const good = specStream({ picture: pngText(3000) });
    await using relay = await startRelay([[sseAnswer(noImage())], [sseAnswer(good)]]);
    const accepted = await generate(relay.gateway);
    expect(accepted.body.equals(streamOf(noImage()))).toBe(true);
    await relay.store.updateGroup('direct', { on_no_image: 'retry' });
    // A group's change counts within a second.
    await expect
      .poll(async () => (await generate(relay.gateway)).body.equals(streamOf(good)), { timeout: 3000 })
      .toBe(true);
    const retried = await generate(relay.gateway);
    const { record, usage } = await relay.books(retried);
    expect(record.channel_id).not.toBe((await relay.books(accepted)).record.channel_id);
    expect(usage).toContainEqual(
      expect.objectContaining({ payer: 'operator', modality: 'input_text', tokens: 9 }),
    );
    expect(record.operator_micros).toBeGreaterThan(0);
  });

  it('in words is an answer in words', async () => {
    await using relay = await startRelay([[sseAnswer(textOnly())]]);
    const answer = await generate(relay.gateway);
    expect(answer.body.equals(streamOf(textOnly()))).toBe(true);
    expect((await relay.books(answer)).record).toMatchObject({ outcome: 'complete', picture_count: 0 });
  });
});
