import { createGate, generate, googleErrorAnswer, pngText, specStream, sseAnswer } from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { idOf, startRelay, streamOf } from '../start-relay.ts';

const EVENTS = specStream({ picture: pngText(400_000) });
const KEY = { 'idempotency-key': '6f1c9b1e-5a0f-4a55-9b7e-2b1f5d0d7f01' };

describe('the same Idempotency-Key', () => {
  it('on a hundred posts at once is one call of the upstream and one charge', async () => {
    const gate = createGate();
    await using relay = await startRelay([[sseAnswer(EVENTS, {}, { headAfter: gate.opened })]]);
    await relay.gateway.manage('PATCH', '/groups/direct', {
      limits: { concurrent: 1, requestsPerMinute: 1 },
    });
    const answers = Array.from({ length: 100 }, () => generate(relay.gateway, { headers: KEY }));
    await relay.servers[0]?.waitForRequest(0);
    gate.open();
    const [first, ...others] = await Promise.all(answers);
    const expected = streamOf(EVENTS);
    for (const answer of [first, ...others]) {
      expect(answer?.status).toBe(200);
      expect(answer?.body.equals(expected)).toBe(true);
      expect(answer?.headers['x-heliograph-generation']).toBe(first?.headers['x-heliograph-generation']);
    }
    const { record, ledger } = await relay.books(first as NonNullable<typeof first>);
    expect(relay.servers[0]?.requests).toHaveLength(1);
    expect(await relay.store.generations()).toHaveLength(1);
    expect(record.charge_micros).toBeGreaterThan(0);
    expect(ledger).toMatchObject({ state: 'settled', settled_micros: record.charge_micros, pictures: 1 });

    const later = await generate(relay.gateway, { headers: KEY });
    expect(later.body.equals(expected)).toBe(true);
    expect(idOf(later)).toBe(record.id);
    expect(relay.servers[0]?.requests).toHaveLength(1);
  });

  it('is free again after a failure, so that the retry is a real one', async () => {
    await using relay = await startRelay([
      [googleErrorAnswer(500, { status: 'INTERNAL' }), sseAnswer(EVENTS)],
    ]);
    const failed = await generate(relay.gateway, { headers: KEY });
    expect(failed.status).toBe(502);
    // The channel rests for a second.
    let answer = failed;
    await expect
      .poll(
        async () => {
          answer = await generate(relay.gateway, { headers: KEY });
          return answer.status;
        },
        { timeout: 4000, interval: 200 },
      )
      .toBe(200);
    expect(answer.body.equals(streamOf(EVENTS))).toBe(true);
    expect((await relay.books(failed)).record.charge_micros).toBe(0);
    expect((await relay.books(answer)).ledger).toMatchObject({ state: 'settled', pictures: 1 });
    expect(relay.servers[0]?.requests).toHaveLength(2);
  });
});
