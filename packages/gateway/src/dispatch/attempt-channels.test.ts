import { GatewayError } from '@heliograph/wire';
import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../base/ids.ts';
import type { Channel } from '../store/channels.ts';
import { type AttemptEnd, attemptChannels } from './attempt-channels.ts';
import { createChannelHealth } from './channel-health.ts';

function channel(id: string, priority: number): Channel {
  return {
    id: id as ChannelId,
    name: `channel ${id}`,
    kind: 'gemini',
    keyIn: 'header',
    priority,
    weight: 1,
    isEnabled: true,
    thoughts: 'as-asked',
    streams: true,
    allowsPrivate: false,
    connectTimeoutMs: 1,
    firstByteTimeoutMs: 1,
    idleTimeoutMs: 1,
    createdAt: 0,
  };
}

const SERVED: AttemptEnd = { kind: 'served' };
const CANDIDATES = [channel('a', 3), channel('b', 2), channel('c', 1)];

function failed(code: GatewayError['code'], retryAfterMs?: number, mayTryNext = true): AttemptEnd {
  const error = new GatewayError(
    code,
    `${code} ${retryAfterMs}`,
    retryAfterMs === undefined ? {} : { retryAfterMs },
  );
  return { kind: 'failed', error, mayTryNext };
}

/** Runs attempts that end as listed, one per channel, by a clock that ticks with each look at it. */
async function run(
  ends: Readonly<Record<string, AttemptEnd | Error>>,
  options: {
    candidates?: readonly Channel[];
    health?: ReturnType<typeof createChannelHealth>;
    abort?: string;
  } = {},
) {
  const health = options.health ?? createChannelHealth();
  const cancelling = new AbortController();
  let time = 1000;
  const result = await attemptChannels({
    candidates: options.candidates ?? CANDIDATES,
    model: 'm',
    health,
    now: () => time,
    random: () => 0.5,
    signal: cancelling.signal,
    attempt: async ({ id }) => {
      time += 10;
      if (options.abort === id) {
        cancelling.abort();
      }
      const end = ends[id];
      if (end === undefined || end instanceof Error) {
        throw end ?? new Error(`no end for ${id}`);
      }
      return end;
    },
  });
  return { ...result, health, tried: result.attempts.map(({ channelId }) => channelId) };
}

describe('one channel after the other', () => {
  it('serves by the first, if it can', async () => {
    const result = await run({ a: SERVED });
    expect(result).toMatchObject({ served: { id: 'a' }, tried: ['a'] });
    expect(result.error).toBeUndefined();
  });

  it('goes on while nothing is committed, and records every attempt', async () => {
    const result = await run({ a: failed('upstream_busy', 5000), b: failed('upstream_failed'), c: SERVED });
    expect(result.served?.id).toBe('c');
    expect(result.attempts).toEqual([
      {
        channelId: 'a',
        channelName: 'channel a',
        startedAt: 1000,
        tookMs: 10,
        errorCode: 'upstream_busy',
        errorMessage: 'upstream_busy 5000',
      },
      {
        channelId: 'b',
        channelName: 'channel b',
        startedAt: 1010,
        tookMs: 10,
        errorCode: 'upstream_failed',
        errorMessage: 'upstream_failed undefined',
      },
      { channelId: 'c', channelName: 'channel c', startedAt: 1020, tookMs: 10 },
    ]);
    expect(result.health.usableAt('a', 'm', 1030)).toBe(6010);
  });

  it.each([
    ['committed', failed('upstream_failed', undefined, false), 'upstream_failed'],
    ["the caller's fault", failed('upstream_rejected'), 'upstream_rejected'],
    ["the gateway's fault", failed('storage_full'), 'storage_full'],
    ['cancelled', failed('cancelled'), 'cancelled'],
  ] as const)('stops: %s', async (_name, end, code) => {
    const result = await run({ a: end });
    expect(result).toMatchObject({ error: { code }, tried: ['a'] });
  });

  it('stops when it is cancelled, and holds nothing against the channel', async () => {
    const result = await run({ a: failed('upstream_failed') }, { abort: 'a' });
    expect(result.tried).toEqual(['a']);
    expect(result.health.isUsable('a', 'm', 1010)).toBe(true);
  });

  it('gives a probe back when our own code fails', async () => {
    const health = createChannelHealth();
    health.begin('a', 'm', -5000)(new GatewayError('upstream_failed'), -5000);
    await expect(run({ a: new Error('a fault of ours') }, { health })).rejects.toThrow('a fault of ours');
    expect(health.isUsable('a', 'm', 1010)).toBe(true);
  });

  it('a channel that just has no picture is well', async () => {
    const noImage = new GatewayError('upstream_failed', 'No image.');
    const result = await run({
      a: { kind: 'failed', error: noImage, mayTryNext: true, isWell: true },
      b: SERVED,
    });
    expect(result.served?.id).toBe('b');
    expect(result.health.isUsable('a', 'm', 1010)).toBe(true);
  });
});

describe('when none is left, the most useful error', () => {
  it.each([
    ['upstream_misconfigured', 'upstream_failed', 'upstream_timeout', 'upstream_timeout'],
    ['upstream_failed', 'upstream_busy', 'upstream_timeout', 'upstream_busy'],
    ['upstream_misconfigured', 'upstream_failed', 'upstream_misconfigured', 'upstream_failed'],
  ] as const)('of %s, %s, %s is %s, and says when to come back', async (a, b, c, code) => {
    const result = await run({ a: failed(a), b: failed(b), c: failed(c) });
    expect(result.tried).toEqual(['a', 'b', 'c']);
    expect(result.error?.code).toBe(code);
    // The first that failed is the first that is back: one second after it did, 20 ms ago.
    expect(result.error?.retryAfterMs).toBe(980);
  });

  it('of busy channels is the one that is back soonest', async () => {
    const result = await run({
      a: failed('upstream_busy', 60_000),
      b: failed('upstream_busy', 9000),
      c: failed('upstream_busy'),
    });
    expect(result.error).toMatchObject({ code: 'upstream_busy', retryAfterMs: 9000 });
  });

  it('without any channel is no_channel', async () => {
    expect(await run({}, { candidates: [] })).toMatchObject({ error: { code: 'no_channel' }, attempts: [] });
  });

  it('while all rest is upstream_busy with the earliest recovery, and nobody is waited for', async () => {
    const health = createChannelHealth();
    for (const [id, retryAfterMs] of [
      ['a', 40_000],
      ['b', 7000],
      ['c', 20_000],
    ] as const) {
      health.begin(id, 'm', 1000)(new GatewayError('upstream_busy', 'x', { retryAfterMs }), 1000);
    }
    const result = await run({}, { health });
    expect(result).toMatchObject({ attempts: [], error: { code: 'upstream_busy', retryAfterMs: 7000 } });
    expect(result.error?.message).toContain('in 7 s');
  });

  it('skips what rests', async () => {
    const health = createChannelHealth();
    health.begin('a', 'm', 1000)(new GatewayError('upstream_failed'), 1000);
    expect(await run({ b: SERVED }, { health })).toMatchObject({ served: { id: 'b' }, tried: ['b'] });
  });
});
