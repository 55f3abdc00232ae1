import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGenerationId, type GenerationId, type TokenId } from '../base/ids.ts';
import type { Spent } from '../store/ledger.ts';
import { type Account, createAccounts, type Reservation } from './accounts.ts';

const NOON = Date.UTC(2026, 10, 5, 12);
const HOUR_MS = 3_600_000;
const NOTHING: Spent = { totalMicros: 0, dayMicros: 0, monthMicros: 0, picturesToday: 0, reservedMicros: 0 };

function accountOf(budgets: Account['budgets'], picturesPerDay?: number): Account {
  return { tokenId: 'tok_a' as TokenId, tokenName: 'app', budgets, picturesPerDay };
}

function setUp(spent: Partial<Spent> = {}, isDown = () => false) {
  let now = NOON;
  const reads: ReadonlySet<GenerationId>[] = [];
  const accounts = createAccounts({
    async readSpent(_tokenId, _since, without) {
      await Promise.resolve();
      reads.push(new Set(without));
      if (isDown()) {
        throw new Error('down');
      }
      return { ...NOTHING, ...spent };
    },
    now: () => now,
  });
  const reserve = (account: Account, micros: number, pictures = 1) =>
    accounts.reserve(account, { generationId: createGenerationId(), micros, pictures });
  return {
    reserve,
    reads,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('accounts', () => {
  it('hold a budget under any number of simultaneous requests', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 300 }),
        fc.array(
          fc.record({
            micros: fc.integer({ min: 1, max: 200 }),
            ends: fc.constantFrom('settle', 'release', 'run'),
          }),
          {
            maxLength: 40,
          },
        ),
        async (budget, before, requests) => {
          const { reserve } = setUp({ totalMicros: before });
          const account = accountOf({ totalMicros: budget });
          let spent = before;
          let held = 0;
          await Promise.all(
            requests.map(async ({ micros, ends }) => {
              let reservation: Reservation;
              try {
                reservation = await reserve(account, micros);
              } catch (error) {
                expect(error).toMatchObject({ code: 'quota_exhausted' });
                expect(spent + held + micros).toBeGreaterThan(budget);
                return;
              }
              held += micros;
              expect(spent + held).toBeLessThanOrEqual(budget);
              await Promise.resolve();
              if (ends === 'run') return;
              held -= micros;
              if (ends === 'settle') {
                spent += micros;
                reservation.settle(micros, 1);
              } else {
                reservation.release();
              }
            }),
          );
          const left = budget - spent - held;
          if (left > 0) await reserve(account, left);
          await expect(reserve(account, 1)).rejects.toMatchObject({ code: 'quota_exhausted' });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('end a reservation once, whatever is called afterwards', async () => {
    const { reserve } = setUp();
    const account = accountOf({ totalMicros: 100 }, 10);
    const reservation = await reserve(account, 60);
    reservation.settle(40, 1);
    reservation.settle(40, 1);
    reservation.release();
    await reserve(account, 60);
    await expect(reserve(account, 1)).rejects.toMatchObject({ code: 'quota_exhausted' });
  });

  it('say which budgets are met, what they are and when they are renewed', async () => {
    const { reserve } = setUp({ totalMicros: 900, monthMicros: 500, dayMicros: 100, picturesToday: 2 });
    await expect(
      reserve(accountOf({ totalMicros: 5000, monthMicros: 550, dayMicros: 150 }, 2), 60),
    ).rejects.toMatchObject({
      code: 'quota_exhausted',
      // The later of the two ends: the month's.
      retryAfterMs: Date.UTC(2026, 11, 1) - NOON,
      quotaViolations: [
        { subject: 'token:tok_a', quotaId: 'budget_month_micros', quotaValue: '550' },
        { quotaId: 'budget_day_micros', quotaValue: '150' },
        { quotaId: 'pictures_per_day', quotaValue: '2' },
      ],
    });
    const day = await reserve(accountOf({ dayMicros: 150 }), 60).catch((error: unknown) => error);
    expect(day).toMatchObject({ retryAfterMs: 12 * HOUR_MS });
    const total = await reserve(accountOf({ totalMicros: 950 }), 60).catch((error: unknown) => error);
    expect(total).toMatchObject({
      message: expect.stringContaining('ask the operator'),
      retryAfterMs: undefined,
    });
  });

  it('let the caller try again soon when only running generations are in the way', async () => {
    const { reserve } = setUp();
    const account = accountOf({ totalMicros: 100 });
    await reserve(account, 60);
    await expect(reserve(account, 60)).rejects.toMatchObject({
      retryAfterMs: 5000,
      message: expect.stringContaining('finished'),
    });
  });

  it('charge nothing with a budget of zero, and let pass what is free', async () => {
    const { reserve } = setUp({ totalMicros: 7 });
    const account = accountOf({ totalMicros: 0, dayMicros: 0 });
    await expect(reserve(account, 1)).rejects.toMatchObject({ code: 'quota_exhausted' });
    (await reserve(account, 0)).settle(0, 1);
  });

  it('turn the page at midnight and at the end of the month, in UTC', async () => {
    const { reserve, pass } = setUp({ dayMicros: 90, monthMicros: 90, picturesToday: 3 });
    const account = accountOf({ dayMicros: 100, monthMicros: 200 }, 4);
    const overnight = await reserve(account, 10);
    await expect(reserve(account, 10)).rejects.toMatchObject({ code: 'quota_exhausted' });
    pass(12 * HOUR_MS);
    // It is settled today, so it is of today.
    overnight.settle(10, 1);
    (await reserve(account, 90, 3)).settle(90, 3);
    await expect(reserve(account, 1, 0)).rejects.toMatchObject({
      quotaViolations: [{ quotaId: 'budget_day_micros' }],
    });
    pass(24 * HOUR_MS);
    await expect(reserve(account, 20)).rejects.toMatchObject({
      quotaViolations: [{ quotaId: 'budget_month_micros' }],
    });
    pass(30 * 24 * HOUR_MS);
    await reserve(account, 100, 4);
  });

  it('do not begin yesterday again when the clock goes back', async () => {
    const { reserve, pass } = setUp();
    const account = accountOf({ dayMicros: 100 });
    (await reserve(account, 100)).settle(100, 1);
    pass(-48 * HOUR_MS);
    await expect(reserve(account, 1)).rejects.toMatchObject({ code: 'quota_exhausted' });
    pass(48 * HOUR_MS);
    await expect(reserve(account, 1)).rejects.toMatchObject({ code: 'quota_exhausted' });
  });

  it('read the books once, and new limits count at once', async () => {
    const { reserve, reads } = setUp({ totalMicros: 50 });
    await Promise.all([
      reserve(accountOf({ totalMicros: 100 }), 10),
      reserve(accountOf({ totalMicros: 100 }), 10),
    ]);
    await expect(reserve(accountOf({ totalMicros: 60 }), 1)).rejects.toMatchObject({
      code: 'quota_exhausted',
    });
    await reserve(accountOf({ totalMicros: 1000 }), 900);
    expect(reads).toHaveLength(1);
  });

  it('without the books: those with budgets wait, those without go on and are counted once', async () => {
    let isDown = true;
    const spent: Partial<Spent> = {};
    const { reserve, reads } = setUp(spent, () => isDown);
    await expect(reserve(accountOf({ totalMicros: 100 }), 10)).rejects.toThrow('down');
    const first = await reserve(accountOf({}), 10);
    first.settle(30, 1);
    const second = await reserve(accountOf({}), 20);
    isDown = false;
    Object.assign(spent, { totalMicros: 40 });
    // 40 of the books (which leave out our two), 30 settled here, 20 reserved here.
    await expect(reserve(accountOf({ totalMicros: 100 }), 11)).rejects.toMatchObject({
      code: 'quota_exhausted',
    });
    await reserve(accountOf({ totalMicros: 100 }), 10);
    expect(reads.at(-1)?.size).toBe(2);
    second.settle(20, 1);
    await expect(reserve(accountOf({ totalMicros: 100 }), 1)).rejects.toMatchObject({
      code: 'quota_exhausted',
    });
  });
});
