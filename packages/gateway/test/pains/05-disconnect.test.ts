import { once } from 'node:events';
import {
  call,
  createGate,
  type Gate,
  type GeminiScript,
  generate,
  generatePath,
  jsonText,
  openGenerate,
  pngText,
  sha256OfLongText,
  specStream,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { idOf, type Relay, sha256Of, startRelay } from '../start-relay.ts';

const PICTURE = pngText(2_000_000);
const [THOUGHT, , IMAGE, USAGE] = specStream({ picture: PICTURE }).map((event) =>
  Buffer.from(`data: ${jsonText(event)}\n\n`),
) as [Buffer, Buffer, Buffer, Buffer];
const SPEC_CHARGE = 8 * 0.5 + 264 * 3 + 1120 * 60;

/** Thoughts, a pause in which callers leave, then the rest. */
function pausing(before: readonly Buffer[], after: readonly Buffer[], gate: Gate): GeminiScript {
  return () => ({
    body: [
      ...before.flatMap((bytes) => [bytes, { flush: true }] as const),
      { waitFor: gate.opened },
      ...after,
    ],
  });
}

/** Reads until so many bytes are there, then is gone. */
async function leaveAfter(relay: Relay, bytes: number, path = generatePath()): Promise<string> {
  const { response, leave } = await openGenerate(relay.gateway, { path });
  response.on('error', () => {});
  let read = 0;
  for await (const piece of response.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    read += piece.byteLength;
    if (read >= bytes) {
      break;
    }
  }
  leave();
  return idOf({ headers: response.headers });
}

describe('a caller who leaves a group that keeps', () => {
  it('finds the picture afterwards, made once and charged once', async () => {
    const gate = createGate();
    await using relay = await startRelay([pausing([THOUGHT], [IMAGE, USAGE], gate)]);
    const id = await leaveAfter(relay, THOUGHT.byteLength);
    gate.open();
    const { record, ledger } = await relay.books(id);
    expect(record).toMatchObject({ outcome: 'complete', charge_micros: SPEC_CHARGE, error_code: null });
    expect(ledger).toMatchObject({ state: 'settled', settled_micros: SPEC_CHARGE, pictures: 1 });
    const image = await relay.ask(id, '/images/0');
    expect(sha256Of([image.body])).toBe(sha256OfLongText(PICTURE));
    const again = await relay.ask(id, '/stream?offset=0');
    expect(again.body.equals(Buffer.concat([THOUGHT, IMAGE, USAGE]))).toBe(true);
    expect(relay.servers[0]?.requests).toHaveLength(1);
  });

  it('finds it too when it left before the first byte of a unary answer', async () => {
    const gate = createGate();
    await using relay = await startRelay([pausing([THOUGHT], [IMAGE, USAGE], gate)]);
    const calling = new AbortController();
    const lost = fetch(`${relay.gateway.url}${generatePath('generateContent')}`, {
      method: 'POST',
      headers: { 'x-goog-api-key': relay.gateway.secret },
      body: JSON.stringify({ contents: [{ parts: [{ text: 'a hill' }] }] }),
      signal: calling.signal,
    });
    await relay.servers[0]?.waitForRequest(0);
    calling.abort();
    await expect(lost).rejects.toThrow();
    gate.open();
    const [row] = await relay.store.finishedAll(1);
    expect(row).toMatchObject({ outcome: 'complete', charge_micros: SPEC_CHARGE });
    expect(sha256Of([(await relay.ask(row?.id ?? '', '/images/0')).body])).toBe(sha256OfLongText(PICTURE));
  });
});

describe('a caller who leaves a group that cancels', () => {
  const cases: readonly (readonly [string, readonly Buffer[], number, object])[] = [
    ['during the thoughts', [THOUGHT], THOUGHT.byteLength, { charge_micros: 0, picture_count: 0 }],
    [
      'inside the picture',
      [THOUGHT, IMAGE.subarray(0, 1_500_000)],
      THOUGHT.byteLength + 1_000_000,
      { charge_micros: 0, picture_count: 0 },
    ],
    [
      'behind the whole picture, before it was counted',
      [THOUGHT, IMAGE],
      THOUGHT.byteLength + IMAGE.byteLength,
      { picture_count: 1, usage_estimated: 1 },
    ],
  ];

  it.each(cases)(
    '%s closes the upstream within 200 ms and is charged by the rule',
    async (_when, before, bytes, expected) => {
      const gate = createGate();
      await using relay = await startRelay([pausing(before, [USAGE], gate)]);
      await relay.gateway.manage('PATCH', '/groups/direct', { onLeave: 'cancel' });
      const id = await leaveAfter(relay, bytes);
      const leftAt = performance.now();
      const request = await relay.servers[0]?.waitForRequest(0);
      await request?.closed;
      expect((request?.closedAt ?? Number.POSITIVE_INFINITY) - leftAt).toBeLessThan(200);
      expect(request?.state).toBe('left');
      const { record, ledger } = await relay.books(id);
      expect(record).toMatchObject({ outcome: 'cancelled', ...expected });
      const isPaid = record.picture_count === 1;
      expect(ledger).toMatchObject({
        state: isPaid ? 'settled' : 'released',
        settled_micros: record.charge_micros,
      });
      expect(record.charge_micros > 0).toBe(isPaid);
      gate.open();
    },
  );

  it('closes nothing while somebody else follows', async () => {
    const gate = createGate();
    await using relay = await startRelay([pausing([THOUGHT], [IMAGE, USAGE], gate)]);
    await relay.gateway.manage('PATCH', '/groups/direct', { onLeave: 'cancel' });
    const { response, leave } = await openGenerate(relay.gateway);
    const id = idOf({ headers: response.headers });
    const other = relay.ask(id, '/stream?offset=0');
    await once(response, 'data');
    await expect.poll(async () => (await relay.ask(id)).status).toBe(200);
    response.on('error', () => {});
    leave();
    gate.open();
    expect((await other).body.equals(Buffer.concat([THOUGHT, IMAGE, USAGE]))).toBe(true);
    expect((await relay.books(id)).record.outcome).toBe('complete');
  });
});

describe('a group that keeps for a while', () => {
  it('cancels when nobody came back in time, and goes on when somebody did', async () => {
    const gate = createGate();
    await using relay = await startRelay([pausing([THOUGHT], [IMAGE, USAGE], gate)]);
    await relay.gateway.manage('PATCH', '/groups/direct', { onLeave: 'keep-for', keepForSeconds: 1 });
    const lost = await leaveAfter(relay, THOUGHT.byteLength);
    const kept = await leaveAfter(relay, THOUGHT.byteLength);
    const back = relay.ask(kept, '/stream?offset=10');
    expect((await relay.books(lost)).record.outcome).toBe('cancelled');
    gate.open();
    expect((await back).body.equals(Buffer.concat([THOUGHT, IMAGE, USAGE]).subarray(10))).toBe(true);
    expect((await relay.books(kept)).record.outcome).toBe('complete');
  });
});

describe('a cancel by request', () => {
  it('closes the upstream within 200 ms, and everybody who follows is told', async () => {
    const gate = createGate();
    await using relay = await startRelay([pausing([THOUGHT], [IMAGE, USAGE], gate)]);
    const answering = generate(relay.gateway);
    const request = await relay.servers[0]?.waitForRequest(0);
    const [running] = await relay.store.generations();
    const cancelledAt = performance.now();
    const cancelled = await call(relay.gateway, {
      method: 'POST',
      path: `/api/v1/generations/${running?.id}/cancel`,
      key: relay.gateway.secret,
    });
    expect(cancelled.status).toBe(200);
    await request?.closed;
    expect((request?.closedAt ?? Number.POSITIVE_INFINITY) - cancelledAt).toBeLessThan(200);
    const answer = await answering;
    expect(answer.isWhole).toBe(true);
    expect(answer.text).toContain('"code":499');
    expect((await relay.books(String(running?.id))).record).toMatchObject({
      outcome: 'cancelled',
      charge_micros: 0,
    });
    gate.open();
  });
});
