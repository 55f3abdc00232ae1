import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPhaseTimer } from './phase-timer.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('expires once, when its limit has passed without a touch', () => {
  const timer = createPhaseTimer();
  const expired = vi.fn();
  timer.start(100, expired);
  vi.advanceTimersByTime(90);
  timer.touch();
  vi.advanceTimersByTime(99);
  expect(expired).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(expired).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(expired).toHaveBeenCalledTimes(1);
});

it.each([
  ['longer', 100, 1000],
  ['shorter', 1000, 100],
])('goes on to a %s phase', (_name, first, second) => {
  const timer = createPhaseTimer();
  const early = vi.fn();
  const late = vi.fn();
  timer.start(first, early);
  vi.advanceTimersByTime(50);
  timer.start(second, late);
  vi.advanceTimersByTime(second - 1);
  expect(late).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(late).toHaveBeenCalledTimes(1);
  expect(early).not.toHaveBeenCalled();
});

it('can be started again by what it calls, and stopped', () => {
  const timer = createPhaseTimer();
  let count = 0;
  const again = () => {
    count += 1;
    timer.start(10, again);
  };
  timer.start(10, again);
  vi.advanceTimersByTime(35);
  expect(count).toBe(3);
  timer.stop();
  vi.advanceTimersByTime(100);
  expect(count).toBe(3);
});
