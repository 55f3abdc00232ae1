import { generate, pngText, sampleBody, specStream, sseAnswer } from '@heliograph/testkit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Relay, startRelay } from './start-relay.ts';

const HOUR_MS = 3_600_000;
const MINUTE_BEFORE_MIDNIGHT = Date.UTC(2026, 9, 31, 23, 59);

// Only what the clock on the wall says is ours to set; timers and the steady clock run as they do.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: MINUTE_BEFORE_MIDNIGHT });
});
afterEach(() => {
  vi.useRealTimers();
});

const startSite = () => startRelay([[sseAnswer(specStream({ picture: pngText(3000) }))]]);

/** A token that may spend what one picture of 1K costs, and not two. */
async function createToken({ gateway }: Relay, budgets: object): Promise<() => ReturnType<typeof generate>> {
  const made = await gateway.manage('POST', '/tokens', { name: 'app', group: 'direct', budgets });
  const { secret: key } = made as { readonly secret: string };
  return () => generate(gateway, { key, body: sampleBody('a hill', { imageSize: '1K' }) });
}

describe('a budget of a day', () => {
  it('says when it is renewed, and is renewed at midnight, UTC', async () => {
    await using relay = await startSite();
    const post = await createToken(relay, { dayMicros: 90_000 });
    await relay.books(await post());
    const refused = await post();
    expect(refused.status).toBe(429);
    expect(refused.error()).toMatchObject({ status: 'RESOURCE_EXHAUSTED' });
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds).toBeGreaterThan(30);
    expect(seconds).toBeLessThanOrEqual(60);
    vi.setSystemTime(MINUTE_BEFORE_MIDNIGHT + 61_000);
    expect((await post()).status).toBe(200);
    expect((await post()).status).toBe(429);
    expect(relay.servers[0]?.requests).toHaveLength(2);
  });

  it('is not renewed by a clock that is set back, nor is anything recorded in the past', async () => {
    await using relay = await startSite();
    const post = await createToken(relay, { dayMicros: 90_000 });
    vi.setSystemTime(MINUTE_BEFORE_MIDNIGHT + 2 * 60_000);
    const before = await relay.books(await post());
    expect(before.record.outcome).toBe('complete');
    vi.setSystemTime(MINUTE_BEFORE_MIDNIGHT - 48 * HOUR_MS);
    expect((await post()).status).toBe(429);
    vi.setSystemTime(MINUTE_BEFORE_MIDNIGHT);
    expect((await post()).status).toBe(429);
    const other = await generate(relay.gateway);
    expect(other.status).toBe(200);
    const after = await relay.books(other);
    expect(after.record.created_at).toBeGreaterThanOrEqual(before.record.finished_at ?? 0);
    expect(after.record.finished_at).toBeGreaterThanOrEqual(after.record.created_at);
    expect(after.ledger?.closed_at).toBeGreaterThanOrEqual(before.ledger?.closed_at ?? 0);
  });
});

describe('a clock that jumps while a picture is made', () => {
  it.each([-48 * HOUR_MS, 48 * HOUR_MS])('by %d ms ends nothing early and charges once', async (jumpMs) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await using relay = await startRelay([
      [sseAnswer(specStream({ picture: pngText(3000) }), {}, { headAfter: held })],
    ]);
    const answering = generate(relay.gateway, { body: sampleBody('a hill', { imageSize: '1K' }) });
    await relay.servers[0]?.waitForRequest(0);
    vi.setSystemTime(MINUTE_BEFORE_MIDNIGHT + jumpMs);
    release();
    const answer = await answering;
    expect(answer.isWhole).toBe(true);
    const { record, ledger } = await relay.books(answer);
    expect(record).toMatchObject({ outcome: 'complete', charge_micros: 67_996 });
    expect(record.finished_at).toBeGreaterThanOrEqual(record.created_at);
    expect(ledger).toMatchObject({ state: 'settled', settled_micros: 67_996 });
    expect((await relay.ask(record.id, '/images/0')).status).toBe(200);
  });
});
