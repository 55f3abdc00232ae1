import { expect, test } from 'vitest';
import type { GenerationId, TokenId } from '../base/ids.ts';
import type { SpoolEnd } from '../spool/spool.ts';
import type { GenerationOutcome } from './generation.ts';
import { type Claim, createIdempotency, decodeIdempotencyKey, fingerprintOf } from './idempotency.ts';

const TOKEN = 'tok_1' as TokenId;

function createScene() {
  const rows = new Map<string, { id: GenerationId; fingerprint: string }>();
  const lookUps: { key: string; sinceMs: number }[] = [];
  let fault: Error | undefined;
  const idempotency = createIdempotency({
    async findByIdempotencyKey(tokenId, key, sinceMs) {
      lookUps.push({ key, sinceMs });
      await Promise.resolve();
      if (fault !== undefined) {
        throw fault;
      }
      return rows.get(`${tokenId} ${key}`);
    },
    now: () => 100_000_000,
  });
  return { idempotency, rows, lookUps, breakStore: (error?: Error) => (fault = error) };
}

function createGeneration(id: string) {
  let settle: (outcome: GenerationOutcome['outcome']) => void = () => {};
  const done = new Promise<GenerationOutcome>((resolve) => {
    settle = (outcome) => resolve({ outcome } as GenerationOutcome);
  });
  const spool: { end: SpoolEnd | undefined } = { end: undefined };
  return { id: id as GenerationId, done, produced: done, spool, settle };
}

function asNew(claim: Claim): Extract<Claim, { kind: 'new' }> {
  if (claim.kind !== 'new') {
    throw new Error(`attached to ${claim.id}`);
  }
  return claim;
}

test('of a hundred who claim a key at once one makes the generation, with one look-up', async () => {
  const { idempotency, lookUps } = createScene();
  const claims = Array.from({ length: 100 }, () => idempotency.claim(TOKEN, 'k', 'f'));
  const first = asNew(await Promise.race(claims));
  first.bind(createGeneration('gen_1'));
  const kinds = (await Promise.all(claims)).map((claim) => (claim.kind === 'attach' ? claim.id : 'new'));
  expect(kinds.filter((kind) => kind === 'new')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'gen_1')).toHaveLength(99);
  expect(lookUps).toEqual([{ key: 'k', sinceMs: 100_000_000 - 86_400_000 }]);
});

test('when the first was not admitted the next takes over, and so on', async () => {
  const { idempotency } = createScene();
  const claims = [1, 2, 3].map(() => idempotency.claim(TOKEN, 'k', 'f'));
  asNew(await (claims[0] as Promise<Claim>)).abandon();
  asNew(await (claims[1] as Promise<Claim>)).abandon();
  asNew(await (claims[2] as Promise<Claim>)).bind(createGeneration('gen_3'));
  expect(await idempotency.claim(TOKEN, 'k', 'f')).toEqual({ kind: 'attach', id: 'gen_3' });
});

test('another fingerprint is a conflict with what runs and with what has finished, not with what was not admitted', async () => {
  const { idempotency, rows } = createScene();
  const refused = asNew(await idempotency.claim(TOKEN, 'k', 'f'));
  const other = idempotency.claim(TOKEN, 'k', 'g');
  refused.abandon();
  asNew(await other).bind(createGeneration('gen_1'));
  await expect(idempotency.claim(TOKEN, 'k', 'f')).rejects.toMatchObject({ code: 'idempotency_conflict' });
  rows.set(`${TOKEN} old`, { id: 'gen_0' as GenerationId, fingerprint: 'f' });
  await expect(idempotency.claim(TOKEN, 'old', 'g')).rejects.toMatchObject({ code: 'idempotency_conflict' });
  expect(await idempotency.claim(TOKEN, 'old', 'f')).toEqual({ kind: 'attach', id: 'gen_0' });
});

test('keys of two tokens have nothing to do with each other', async () => {
  const { idempotency } = createScene();
  asNew(await idempotency.claim(TOKEN, 'k', 'f')).bind(createGeneration('gen_1'));
  expect((await idempotency.claim('tok_2' as TokenId, 'k', 'f')).kind).toBe('new');
});

test('a generation that ended badly gives its key back, to those too who retry before its record is written', async () => {
  const { idempotency } = createScene();
  const failing = createGeneration('gen_1');
  asNew(await idempotency.claim(TOKEN, 'k', 'f')).bind(failing);
  failing.spool.end = { kind: 'complete' };
  const retry = idempotency.claim(TOKEN, 'k', 'f');
  failing.settle('failed');
  asNew(await retry).bind(createGeneration('gen_2'));
  expect(await idempotency.claim(TOKEN, 'k', 'f')).toEqual({ kind: 'attach', id: 'gen_2' });
});

test('what has finished well is found in the store', async () => {
  const { idempotency, rows } = createScene();
  const generation = createGeneration('gen_1');
  asNew(await idempotency.claim(TOKEN, 'k', 'f')).bind(generation);
  rows.set(`${TOKEN} k`, { id: generation.id, fingerprint: 'f' });
  generation.spool.end = { kind: 'complete' };
  generation.settle('complete');
  expect(await idempotency.claim(TOKEN, 'k', 'f')).toEqual({ kind: 'attach', id: 'gen_1' });
});

test('a look-up that fails is told to who asked, and the next one looks again', async () => {
  const { idempotency, breakStore } = createScene();
  breakStore(new Error('gone'));
  await expect(idempotency.claim(TOKEN, 'k', 'f')).rejects.toThrow('gone');
  breakStore(undefined);
  expect((await idempotency.claim(TOKEN, 'k', 'f')).kind).toBe('new');
});

test('keys are visible ASCII', () => {
  expect(decodeIdempotencyKey('a!~')).toBe('a!~');
  for (const bad of ['', 'a b', 'ä', 'x'.repeat(256), 'a\tb']) {
    expect(() => decodeIdempotencyKey(bad)).toThrow(/1 to 255 visible ASCII/);
  }
});

test('the fingerprint tells bodies, models and methods apart', () => {
  const base = { bodySha256: 'aa', model: 'm', method: 'generateContent' };
  const all = [base, { ...base, bodySha256: 'ab' }, { ...base, model: 'n' }, { ...base, method: 'x' }];
  expect(new Set(all.map(fingerprintOf)).size).toBe(4);
});
