import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClock } from './clock.ts';

/** A machine whose time of day somebody sets; `steady` only goes forward. */
function createMachine(wall: number) {
  const machine = { wall, steady: 5_000.25 };
  return {
    clock: createClock(
      () => machine.wall,
      () => machine.steady,
    ),
    pass(ms: number) {
      machine.wall += ms;
      machine.steady += ms;
    },
    set(wallNow: number) {
      machine.wall = wallNow;
    },
  };
}

describe('the clock', () => {
  it('tells the time of day', () => {
    const { clock, pass } = createMachine(1_700_000_000_000);
    expect(clock.now()).toBe(1_700_000_000_000);
    pass(1_500);
    expect(clock.now()).toBe(1_700_000_001_500);
  });

  it('goes on counting when it is set back, and follows when it is set forward', () => {
    const { clock, pass, set } = createMachine(1_000_000);
    set(0);
    expect(clock.now()).toBe(1_000_000);
    pass(10);
    expect(clock.now()).toBe(1_000_010);
    set(2_000_000);
    expect(clock.now()).toBe(2_000_000);
    set(1_500_000);
    pass(7);
    expect(clock.now()).toBe(2_000_007);
  });

  it('never goes back and never stands behind the time that passed, whatever is done to it', () => {
    const step = fc.oneof(
      fc.record({ pass: fc.double({ min: 0, max: 1e7, noNaN: true }) }),
      fc.record({ set: fc.integer({ min: 0, max: 2e12 }) }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { clock, pass, set } = createMachine(1e12);
        let before = clock.now();
        for (const one of steps) {
          if ('pass' in one) pass(one.pass);
          else set(one.set);
          const now = clock.now();
          expect(Number.isSafeInteger(now)).toBe(true);
          expect(now).toBeGreaterThanOrEqual(before + ('pass' in one ? Math.floor(one.pass) - 1 : 0));
          before = now;
        }
      }),
    );
  });
});
