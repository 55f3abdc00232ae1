import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChannelId, createChannelId, createTokenId } from '../base/ids.ts';
import {
  type Channel,
  insertChannel,
  listChannels,
  readChannel,
  removeChannel,
  updateChannel,
} from './channels.ts';
import { type Database, openConnection, openDatabase, retryWhileBusy } from './database.ts';
import { type Group, insertGroup, listGroups, readGroup, removeGroup, updateGroup } from './groups.ts';
import { listPrices, putPrice, removePrice } from './prices.ts';
import {
  insertToken,
  readToken,
  readTokenByHash,
  type Token,
  updateToken,
  updateTokenRevoked,
} from './tokens.ts';

let dataDir: string;
let db: Database;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'heliograph-rows-'));
  db = await openDatabase(dataDir);
});

afterEach(async () => {
  await db.destroy();
  rmSync(dataDir, { recursive: true, force: true });
});

const refused = (code: string, message?: string) =>
  expect.objectContaining({ code, ...(message && { message: expect.stringContaining(message) }) });

describe('channels', () => {
  const full: Channel = {
    id: createChannelId(),
    name: 'google',
    kind: 'gemini',
    baseUrl: 'https://generativelanguage.googleapis.com',
    secretSealed: 'sealed',
    secretHint: 'AIza…xyz',
    keyIn: 'query',
    models: { 'gemini-3.1-flash-image': 'gemini-3.1-flash-image-preview' },
    groups: ['direct'],
    priority: 5,
    weight: 3,
    isEnabled: true,
    thoughts: 'always',
    streams: false,
    allowsPrivate: true,
    connectTimeoutMs: 1,
    firstByteTimeoutMs: 2,
    idleTimeoutMs: 3,
    createdAt: 4,
  };

  it('come back as they went in, by id and by name, dearest priority first', async () => {
    await insertChannel(db, full);
    expect(await readChannel(db, full.id)).toEqual(full);
    expect(await readChannel(db, 'google')).toEqual(full);
    expect(await readChannel(db, 'nothing')).toBeUndefined();
    // The engine's channel is there from the beginning.
    expect((await listChannels(db)).map(({ name }) => name)).toEqual(['google', 'engine']);
    expect(await readChannel(db, 'engine')).toMatchObject({ kind: 'engine', isEnabled: true, streams: true });
  });

  it('become as given, also in what is absent', async () => {
    await insertChannel(db, full);
    const { baseUrl, secretSealed, secretHint, models, groups, ...least } = full;
    expect(await updateChannel(db, { ...least, isEnabled: false, name: 'renamed', createdAt: 99 })).toBe(
      true,
    );
    expect(await readChannel(db, full.id)).toEqual({ ...least, isEnabled: false, name: 'renamed' });
    expect(await updateChannel(db, { ...full, id: 'ch_none' as ChannelId, name: 'x' })).toBe(false);
    expect(await removeChannel(db, full.id)).toBe(true);
    expect(await removeChannel(db, full.id)).toBe(false);
  });

  it('have names of their own', async () => {
    await insertChannel(db, full);
    const second = { ...full, id: createChannelId() };
    await expect(insertChannel(db, second)).rejects.toEqual(refused('already_exists', '"google"'));
    await insertChannel(db, { ...second, name: 'second' });
    await expect(updateChannel(db, second)).rejects.toEqual(refused('already_exists'));
  });
});

function tokenOf(name: string, change: Partial<Token> = {}): Token {
  return {
    id: createTokenId(),
    name,
    group: 'direct',
    secretHint: 'hg-a…b',
    createdAt: 1,
    budgets: {},
    limits: {},
    ...change,
  };
}

describe('tokens', () => {
  it('are changed as a whole; secret, age and revocation stay', async () => {
    const token = tokenOf('app', {
      models: ['m'],
      expiresAt: 9,
      budgets: { dayMicros: 1 },
      limits: { concurrent: 2 },
    });
    await insertToken(db, token, 'hash');
    expect(await readTokenByHash(db, 'hash')).toEqual(token);
    const changed: Token = {
      ...tokenOf('app 2'),
      id: token.id,
      group: 'aggregate',
      budgets: { totalMicros: 0, monthMicros: 5 },
      limits: { requestsPerMinute: 3, picturesPerDay: 4 },
      createdAt: 77,
      revokedAt: 78,
    };
    expect(await updateToken(db, changed)).toBe(true);
    const { revokedAt, ...kept } = changed;
    expect(await readTokenByHash(db, 'hash')).toEqual({ ...kept, createdAt: 1 });
    expect(await updateToken(db, tokenOf('nobody'))).toBe(false);
    await expect(updateToken(db, { ...changed, group: 'nowhere' })).rejects.toEqual(
      refused('invalid_request', '"nowhere"'),
    );
    await expect(insertToken(db, tokenOf('x', { group: 'nowhere' }), 'h2')).rejects.toEqual(
      refused('invalid_request', '"nowhere"'),
    );
  });

  it('are found by id or by a name that is not ambiguous', async () => {
    const first = tokenOf('twin');
    const second = tokenOf('twin');
    await insertToken(db, first, 'a');
    expect(await readToken(db, 'twin')).toEqual(first);
    await insertToken(db, second, 'b');
    await expect(readToken(db, 'twin')).rejects.toEqual(refused('invalid_request', second.id));
    await expect(updateTokenRevoked(db, 'twin', 5)).rejects.toEqual(refused('invalid_request', first.id));
    expect(await updateTokenRevoked(db, second.id, 5)).toEqual({ ...second, revokedAt: 5 });
    expect(await updateTokenRevoked(db, second.id, 9)).toMatchObject({ revokedAt: 5 });
    expect(await readToken(db, first.id)).toEqual(first);
    expect(await updateTokenRevoked(db, 'nobody', 5)).toBeUndefined();
  });
});

describe('groups', () => {
  const full: Group = {
    name: 'studio',
    description: 'The studio',
    mayStream: true,
    models: ['gemini-3-pro-image'],
    onLeave: 'keep-for',
    keepForSeconds: 30,
    tail: 'sdk',
    delivery: 'webp',
    deliveryMaxBytes: 1000,
    onNoImage: 'retry',
    priceRatioPpm: 1_500_000,
    limits: { requestsPerMinute: 1, concurrent: 2, picturesPerDay: 3 },
  };

  it('come back as they went in and become as given', async () => {
    await insertGroup(db, full);
    expect(await readGroup(db, 'studio')).toEqual(full);
    await expect(insertGroup(db, full)).rejects.toEqual(refused('already_exists', '"studio"'));
    const { models, keepForSeconds, deliveryMaxBytes, ...least } = full;
    expect(await updateGroup(db, { ...least, limits: {} })).toBe(true);
    expect(await readGroup(db, 'studio')).toEqual({ ...least, limits: {} });
    expect(await updateGroup(db, { ...full, name: 'nobody' })).toBe(false);
  });

  it('stay while a token of them can be used', async () => {
    await insertGroup(db, full);
    const token = tokenOf('painter', { group: 'studio' });
    await insertToken(db, token, 'a');
    await insertToken(db, tokenOf('old', { group: 'studio', expiresAt: 50 }), 'b');
    await expect(removeGroup(db, 'studio', 100)).rejects.toEqual(refused('invalid_request', '"painter"'));
    await updateTokenRevoked(db, token.id, 60);
    expect(await removeGroup(db, 'studio', 100)).toBe(true);
    expect((await listGroups(db)).map(({ name }) => name)).toEqual(['aggregate', 'direct']);
    expect(await readToken(db, token.id)).toMatchObject({ group: 'direct', revokedAt: 60 });
    expect(await removeGroup(db, 'studio', 100)).toBe(false);
    await expect(removeGroup(db, 'direct', 100)).rejects.toEqual(refused('invalid_request'));
  });
});

describe('prices', () => {
  it('are put, put again, and taken back', async () => {
    const price = { model: 'm', modality: 'output_image', microsPerMillion: 60_000_000 } as const;
    await putPrice(db, price);
    await putPrice(db, { ...price, microsPerMillion: 1 });
    await putPrice(db, { ...price, modality: 'input_text' });
    expect(await listPrices(db)).toEqual([
      { ...price, modality: 'input_text' },
      { ...price, microsPerMillion: 1 },
    ]);
    expect(await removePrice(db, 'm', 'output_image')).toBe(true);
    expect(await removePrice(db, 'm', 'output_image')).toBe(false);
  });
});

describe('a database that is locked', () => {
  it('is waited for outside, for a bounded time, and then said to be unavailable', async () => {
    const other = await openConnection(dataDir);
    other.exec('begin immediate');
    const startedAt = performance.now();
    await expect(
      retryWhileBusy(() => db.insertInto('prices').values(priceRow(1)).execute(), 100),
    ).rejects.toMatchObject({ code: 'store_unavailable', retryAfterMs: expect.any(Number) });
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(100);
    // Reading goes on beside a writer.
    expect(await listPrices(db)).toEqual([]);
    const written = putPrice(db, { model: 'm', modality: 'thoughts', microsPerMillion: 3 });
    other.exec('commit');
    await written;
    expect(await listPrices(db)).toHaveLength(1);
    other.close();
  });

  it('is not confused with a statement that is wrong', async () => {
    await db.insertInto('prices').values(priceRow(1)).execute();
    await expect(
      retryWhileBusy(() => db.insertInto('prices').values(priceRow(2)).execute()),
    ).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
  });

  const priceRow = (micros: number) =>
    ({ model: 'm', modality: 'input_text', micros_per_million: micros }) as const;
});
