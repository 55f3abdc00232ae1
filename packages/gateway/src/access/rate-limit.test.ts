import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TokenId } from '../base/ids.ts';
import type { Group, Limits } from '../store/groups.ts';
import type { Caller } from './identify-caller.ts';
import { createRateLimit } from './rate-limit.ts';

function callerOf(own: Limits, ofGroup: Limits = {}, id = 'tok_a'): Caller {
  const group: Group = {
    name: 'direct',
    description: '',
    mayStream: true,
    onLeave: 'keep',
    tail: 'auto',
    delivery: 'inline',
    onNoImage: 'accept',
    priceRatioPpm: 1_000_000,
    limits: ofGroup,
  };
  const token = {
    id: id as TokenId,
    name: 'app',
    group: 'direct',
    secretHint: '',
    createdAt: 0,
    budgets: {},
    limits: own,
  };
  return { token, group };
}

function setUp() {
  let now = 5_000;
  const limit = createRateLimit(() => now);
  return {
    limit,
    pass: (ms: number) => {
      now += ms;
    },
    now: () => now,
  };
}

describe('requests per minute', () => {
  it('lets the limit through and says when the next one fits', () => {
    const { limit, pass } = setUp();
    const caller = callerOf({ requestsPerMinute: 3 });
    for (let number = 0; number < 3; number++) {
      limit.admit(caller)();
      pass(10_000);
    }
    expect(() => limit.admit(caller)).toThrow(
      expect.objectContaining({
        code: 'rate_limited',
        retryAfterMs: 30_000,
        quotaViolations: [
          {
            subject: 'token:tok_a',
            description: '3 requests a minute',
            quotaId: 'requests_per_minute',
            quotaValue: '3',
          },
        ],
      }),
    );
    pass(29_999);
    expect(() => limit.admit(caller)).toThrow();
    pass(1);
    limit.admit(caller);
  });

  it('never lets more than the limit through in any minute, and a refused request costs nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.array(fc.nat(30_000), { maxLength: 200 }),
        (perMinute, waits) => {
          const { limit, pass, now } = setUp();
          const caller = callerOf({}, { requestsPerMinute: perMinute });
          const admitted: number[] = [];
          for (const wait of waits) {
            pass(wait);
            const inWindow = admitted.filter((at) => at > now() - 60_000).length;
            try {
              limit.admit(caller);
              admitted.push(now());
              expect(inWindow).toBeLessThan(perMinute);
            } catch (error) {
              expect(error).toMatchObject({ code: 'rate_limited' });
              expect(inWindow).toBe(perMinute);
            }
          }
        },
      ),
    );
  });

  it('counts each token for itself and tells whose limit it is', () => {
    const { limit } = setUp();
    const group = { requestsPerMinute: 1 };
    limit.admit(callerOf({}, group));
    limit.admit(callerOf({}, group, 'tok_b'));
    expect(() => limit.admit(callerOf({}, group))).toThrow(
      expect.objectContaining({ quotaViolations: [expect.objectContaining({ subject: 'group:direct' })] }),
    );
    // The token's own limit takes the place of the group's.
    limit.admit(callerOf({ requestsPerMinute: 2 }, group));
  });
});

describe('generations at once', () => {
  it('counts those that run, and a release once', () => {
    const { limit, pass } = setUp();
    const caller = callerOf({ concurrent: 2 });
    const first = limit.admit(caller);
    limit.admit(caller);
    expect(() => limit.admit(caller)).toThrow(
      expect.objectContaining({ code: 'rate_limited', retryAfterMs: expect.any(Number) }),
    );
    first();
    first();
    limit.admit(caller);
    // Being swept does not forget what runs.
    pass(120_000);
    expect(() => limit.admit(caller)).toThrow(expect.objectContaining({ code: 'rate_limited' }));
  });

  it('lets nobody through at zero', () => {
    const { limit } = setUp();
    expect(() => limit.admit(callerOf({ concurrent: 0 }))).toThrow();
    expect(() => limit.admit(callerOf({ requestsPerMinute: 0 }))).toThrow(
      expect.objectContaining({ retryAfterMs: 60_000 }),
    );
  });
});
