import { GatewayError } from '@heliograph/wire';
import { describe, expect, it } from 'vitest';
import { type AttemptResult, createChannelHealth } from './channel-health.ts';

const FAILED = new GatewayError('upstream_failed');

/** One attempt that begins and ends at once. */
function attempt(
  health: ReturnType<typeof createChannelHealth>,
  at: number,
  end: AttemptResult,
  model = 'm',
): void {
  health.begin('a', model, at)(end, at);
}

describe('the rest of a channel', () => {
  it('doubles from one second to five minutes, and a success ends it', () => {
    const health = createChannelHealth();
    const pauses: number[] = [];
    let now = 1000;
    for (let failure = 0; failure < 11; failure++) {
      attempt(health, now, FAILED);
      const next = health.usableAt('a', 'm', now);
      pauses.push((next - now) / 1000);
      expect(health.isUsable('a', 'm', next - 1)).toBe(false);
      expect(health.isUsable('a', 'm', next)).toBe(true);
      now = next;
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
    attempt(health, now, 'served');
    expect(health.usableAt('a', 'm', now)).toBe(now);
    attempt(health, now, FAILED);
    expect(health.usableAt('a', 'm', now)).toBe(now + 1000);
  });

  it('lasts as long as the upstream says, if that is longer', () => {
    const health = createChannelHealth();
    attempt(health, 0, new GatewayError('upstream_busy', 'x', { retryAfterMs: 34_400 }));
    expect(health.usableAt('a', 'm', 0)).toBe(34_400);
    attempt(health, 34_400, new GatewayError('upstream_busy', 'x', { retryAfterMs: 10 }));
    expect(health.usableAt('a', 'm', 34_400)).toBe(36_400);
  });

  it('is of one model only', () => {
    const health = createChannelHealth();
    attempt(health, 0, FAILED, 'n');
    expect(health.isUsable('a', 'm', 0)).toBe(true);
    expect(health.isUsable('a', 'n', 0)).toBe(false);
    expect(health.isUsable('b', 'n', 0)).toBe(true);
  });

  it('is ended by what is forgotten', () => {
    const health = createChannelHealth();
    attempt(health, 0, FAILED);
    health.forget('a');
    expect(health.isUsable('a', 'm', 0)).toBe(true);
    expect(health.read('a', 0)).toEqual([]);
  });
});

describe('a burst', () => {
  it('that runs into one outage counts once', () => {
    const health = createChannelHealth();
    const ends = Array.from({ length: 50 }, () => health.begin('a', 'm', 0));
    ends.forEach((end, index) => {
      end(FAILED, 100 + index);
    });
    expect(health.read('a', 200)).toMatchObject([{ failures: 1, state: 'paused', pausedUntil: 1100 }]);
  });

  it('that began before a quota was used up does not end the rest', () => {
    const health = createChannelHealth();
    const slow = health.begin('a', 'm', 0);
    health.begin('a', 'm', 10)(new GatewayError('upstream_busy', 'x', { retryAfterMs: 60_000 }), 20);
    slow('served', 5000);
    expect(health.usableAt('a', 'm', 5000)).toBe(60_020);
    expect(health.read('a', 5000)).toMatchObject([{ lastSuccessAt: 5000, state: 'paused' }]);
  });
});

describe('after the rest', () => {
  it('one attempt at a time finds out', () => {
    const health = createChannelHealth();
    attempt(health, 0, FAILED);
    const probe = health.begin('a', 'm', 1000);
    expect(health.isUsable('a', 'm', 1001)).toBe(false);
    expect(health.read('a', 1001)).toMatchObject([{ state: 'probing' }]);
    probe(FAILED, 1500);
    expect(health.usableAt('a', 'm', 1500)).toBe(3500);
    health.begin('a', 'm', 3500)('served', 3600);
    expect(health.read('a', 3600)).toMatchObject([{ state: 'open', failures: 0 }]);
  });

  it('a probe that says nothing about the channel makes room for the next', () => {
    const health = createChannelHealth();
    attempt(health, 0, FAILED);
    health.begin('a', 'm', 1000)('neutral', 1100);
    expect(health.isUsable('a', 'm', 1100)).toBe(true);
    expect(health.read('a', 1100)).toMatchObject([{ failures: 1 }]);
  });

  it('a probe that never comes back is given up', () => {
    const health = createChannelHealth();
    attempt(health, 0, FAILED);
    health.begin('a', 'm', 1000);
    expect(health.usableAt('a', 'm', 2000)).toBe(601_000);
  });
});

it('tells what it knows', () => {
  const health = createChannelHealth();
  attempt(health, 5, 'served');
  attempt(health, 7, new GatewayError('upstream_timeout', 'Too late.'));
  expect(health.read('a', 8)).toEqual([
    {
      model: 'm',
      state: 'paused',
      failures: 1,
      pausedUntil: 1007,
      lastError: { at: 7, code: 'upstream_timeout', message: 'Too late.' },
      lastSuccessAt: 5,
    },
  ]);
});
