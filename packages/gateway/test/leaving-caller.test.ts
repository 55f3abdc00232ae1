import { once } from 'node:events';
import {
  base64Of,
  createGate,
  type Gate,
  generate,
  imageEvent,
  openConnection,
  openGenerate,
  type ScriptedUpstream,
  sampleBody,
  scriptedUpstream,
  startTestGateway,
  type TestGateway,
  thoughtEvent,
  usageEvent,
} from '@heliograph/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStoreOf, type StoreOf } from './store-of.ts';

let gate: Gate;
let upstream: ScriptedUpstream;
let gateway: TestGateway;
let store: StoreOf;
beforeEach(async () => {
  gate = createGate();
  upstream = scriptedUpstream([
    thoughtEvent('hm'),
    { waitFor: gate.opened },
    imageEvent(base64Of(200_000)),
    usageEvent(),
  ]);
  gateway = await startTestGateway({ runUpstream: upstream.run });
  store = await openStoreOf(gateway);
});
afterEach(async () => {
  gate.open();
  await store.close();
  await gateway[Symbol.asyncDispose]();
});

async function leaveAfterFirstChunk(headers = {}): Promise<string> {
  const { response, leave } = await openGenerate(gateway, { headers });
  await once(response, 'data');
  leave();
  return String(response.headers['x-heliograph-generation']);
}

describe('a caller who leaves in mid-stream', () => {
  it('of a group that keeps: the picture is finished and recorded', async () => {
    const id = await leaveAfterFirstChunk();
    gate.open();
    expect(await store.finishedAll(1)).toMatchObject([
      { id, outcome: 'complete', picture_count: 1, error_code: null, model: 'gemini-3.1-flash-image' },
    ]);
    expect(upstream.runs[0]?.isClosed).toBe(true);
  });

  it('of a group that cancels: the upstream is told within a moment', async () => {
    await store.updateGroup('direct', { on_leave: 'cancel' });
    const id = await leaveAfterFirstChunk();
    await expect.poll(() => upstream.runs[0]?.signal.aborted).toBe(true);
    expect(await store.finishedAll(1)).toMatchObject([{ id, outcome: 'cancelled', error_code: 'cancelled' }]);
    expect(upstream.runs[0]?.isClosed).toBe(true);
  });
});

describe('a caller who leaves before the first byte', () => {
  it.each(['keep', 'cancel'] as const)('is treated by the same policy: %s', async (onLeave) => {
    await store.updateGroup('direct', { on_leave: onLeave });
    const start = createGate();
    const late = scriptedUpstream([{ waitFor: start.opened }, imageEvent(base64Of(9)), usageEvent()]);
    await using other = await startTestGateway({ runUpstream: late.run });
    const records = await openStoreOf(other);
    await records.updateGroup('direct', { on_leave: onLeave });
    for (const method of ['streamGenerateContent', 'generateContent']) {
      const before = late.runs.length;
      const connection = openConnection(other);
      const body = JSON.stringify(sampleBody());
      connection.socket.write(
        `POST /v1beta/models/gemini-3.1-flash-image:${method} HTTP/1.1\r\nHost: x\r\nx-goog-api-key: ${other.secret}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
      await expect.poll(() => late.runs.length).toBe(before + 1);
      connection.socket.destroy();
      if (onLeave === 'cancel') {
        await expect.poll(() => late.runs.at(-1)?.signal.aborted).toBe(true);
      }
    }
    if (onLeave === 'keep') {
      start.open();
    }
    const outcome = onLeave === 'keep' ? 'complete' : 'cancelled';
    expect(await records.finishedAll(2)).toMatchObject([{ outcome }, { outcome }]);
    await records.close();
  });
});

describe('after a hundred callers have left', () => {
  it('nothing of theirs is open: the gateway stops at once', async () => {
    await store.updateGroup('direct', { on_leave: 'cancel' });
    for (let round = 0; round < 10; round++) {
      await Promise.all(Array.from({ length: 10 }, () => leaveAfterFirstChunk()));
    }
    await store.finishedAll(100);
    expect(upstream.runs.every(({ isClosed }) => isClosed)).toBe(true);
    const startedAt = performance.now();
    await gateway.stop();
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});

describe('a caller who leaves with pipelined requests', () => {
  it('takes all of them along, those that were not answered yet too', async () => {
    await store.updateGroup('direct', { on_leave: 'cancel' });
    const connection = openConnection(gateway);
    const body = JSON.stringify(sampleBody());
    const request = `POST /v1beta/models/gemini-3.1-flash-image:streamGenerateContent HTTP/1.1\r\nHost: x\r\nx-goog-api-key: ${gateway.secret}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    connection.socket.write(request.repeat(3));
    await expect.poll(() => upstream.runs.length).toBe(3);
    await connection.waitFor('hm');
    connection.socket.destroy();
    await expect.poll(() => upstream.runs.map(({ signal }) => signal.aborted)).toEqual([true, true, true]);
    const startedAt = performance.now();
    await gateway.stop();
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});

describe('callers who stay', () => {
  it('get their pictures while others leave', async () => {
    const staying = generate(gateway);
    await leaveAfterFirstChunk();
    gate.open();
    const answer = await staying;
    expect(answer.isWhole).toBe(true);
    expect(answer.text).toContain(base64Of(200_000));
  });
});
