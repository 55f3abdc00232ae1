import { GatewayError } from '@heliograph/wire';
import { describe, expect, it } from 'vitest';
import type { TokenId } from '../base/ids.ts';
import type { Group } from '../store/groups.ts';
import type { Token } from '../store/tokens.ts';
import { createIdentifyCaller } from './identify-caller.ts';
import { hashTokenSecret } from './token-secret.ts';

const GROUP: Group = {
  name: 'direct',
  description: '',
  mayStream: true,
  onLeave: 'keep',
  tail: 'auto',
  delivery: 'inline',
  onNoImage: 'accept',
  priceRatioPpm: 1_000_000,
  limits: {},
};

/** A store whose answers the test decides: `down` rejects, `hangs` never answers. */
function setUp() {
  const tokens = new Map<string, Token>();
  const state = { mode: 'up' as 'up' | 'down' | 'hangs', reads: 0, now: 1_000_000 };
  const identify = createIdentifyCaller({
    async readTokenByHash(hash) {
      state.reads++;
      if (state.mode === 'hangs') await new Promise(() => {});
      if (state.mode === 'down') throw new GatewayError('store_unavailable');
      return tokens.get(hash);
    },
    readGroup: async (name) => (name === 'direct' ? GROUP : undefined),
    now: () => 1_700_000_000_000 + state.now,
    steadyNow: () => state.now,
  });
  const put = (secret: string, change: Partial<Token> = {}): void => {
    tokens.set(hashTokenSecret(secret), {
      id: `tok_${secret}` as TokenId,
      name: secret,
      group: 'direct',
      secretHint: '',
      createdAt: 0,
      budgets: {},
      limits: {},
      ...change,
    });
  };
  put('known');
  return { identify, put, state };
}

const refused = (code: string) => expect.objectContaining({ code });

describe('identifying a caller', () => {
  it('asks the database once a second, for known and unknown keys', async () => {
    const { identify, state } = setUp();
    await Promise.all([identify('known'), identify('known'), identify('known')]);
    await expect(Promise.all([identify('wrong'), identify('wrong')])).rejects.toEqual(
      refused('unauthenticated'),
    );
    await expect(identify('wrong')).rejects.toEqual(refused('unauthenticated'));
    expect(state.reads).toBe(2);
    state.now += 999;
    await identify('known');
    expect(state.reads).toBe(2);
    state.now += 1;
    await identify('known');
    expect(state.reads).toBe(3);
  });

  it('sees a revocation, new limits and a token made meanwhile within a second', async () => {
    const { identify, put, state } = setUp();
    await identify('known');
    await expect(identify('later')).rejects.toEqual(refused('unauthenticated'));
    put('later');
    put('known', { limits: { concurrent: 3 } });
    state.now += 1_000;
    expect((await identify('later')).token.name).toBe('later');
    expect((await identify('known')).token.limits).toEqual({ concurrent: 3 });
    put('known', { revokedAt: 1 });
    state.now += 1_000;
    await expect(identify('known')).rejects.toEqual(refused('token_revoked'));
    put('known', { expiresAt: 1_700_000_000_000 });
    state.now += 1_000;
    await expect(identify('known')).rejects.toEqual(refused('token_expired'));
  });

  it('lets known callers in from memory while the database fails, for ten minutes, and nobody else', async () => {
    const { identify, state } = setUp();
    await identify('known');
    state.mode = 'down';
    for (let second = 0; second < 10; second++) {
      state.now += 1_000;
      expect((await identify('known')).token.name).toBe('known');
    }
    await expect(identify('other')).rejects.toEqual(refused('store_unavailable'));
    state.now += 600_000;
    await expect(identify('known')).rejects.toEqual(refused('store_unavailable'));
    state.mode = 'up';
    expect((await identify('known')).token.name).toBe('known');
    await expect(identify('other')).rejects.toEqual(refused('unauthenticated'));
  });

  it('keeps a known caller waiting at most once while the database does not answer', async () => {
    const { identify, state } = setUp();
    await identify('known');
    state.mode = 'hangs';
    state.now += 1_000;
    expect((await identify('known')).token.name).toBe('known');
    state.now += 60;
    const startedAt = performance.now();
    for (let number = 0; number < 50; number++) {
      await identify('known');
    }
    expect(performance.now() - startedAt).toBeLessThan(50);
    expect(state.reads).toBe(2);
  });

  it('does not let many wrong keys push out the known ones', async () => {
    const { identify, state } = setUp();
    await identify('known');
    for (let number = 0; number < 20_100; number++) {
      await identify(`wrong-${number}`).catch(() => {});
    }
    state.mode = 'down';
    await identify('known');
    expect(state.reads).toBe(20_101);
  });
});
