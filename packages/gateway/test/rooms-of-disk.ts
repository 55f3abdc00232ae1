import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDiskPace } from '../src/base/disk-pace.ts';
import type { ChannelId, GenerationId, TokenId } from '../src/base/ids.ts';
import { createPriceTable } from '../src/billing/price.ts';
import { openBlobStore } from '../src/blobs/file-blobs.ts';
import { guardBlobs } from '../src/generation/guard-blobs.ts';
import { createOpenPicture } from '../src/generation/open-picture.ts';
import { createReaders } from '../src/generation/open-reader.ts';
import { pictureRowOf } from '../src/generation/picture-row.ts';
import { type Recovered, recoverGenerations } from '../src/generation/recover.ts';
import { createRemoveGeneration, createRemoveUnusedBlobs } from '../src/generation/remove-generation.ts';
import { removeOrphans } from '../src/generation/remove-orphans.ts';
import { type RetentionLimits, startRetention } from '../src/generation/retain.ts';
import { openSkeletonFolder } from '../src/generation/skeleton-folder.ts';
import { capturePicture } from '../src/recording/capture-picture.ts';
import { createRecorder } from '../src/recording/recorder.ts';
import { openSpoolStore } from '../src/spool/open-spool-store.ts';
import type { SpoolReader } from '../src/spool/spool.ts';
import { openDatabase } from '../src/store/database.ts';
import {
  countBlobUses,
  insertAdmitted,
  listOldestGenerations,
  listPictures,
  listRunning,
  readGeneration,
  releasePictureBlobs,
  removeGeneration,
  settleGeneration,
  sumBlobBytes,
  updateGeneration,
  updateSpoolState,
} from '../src/store/generations.ts';
import type { GenerationRow } from '../src/store/tables.ts';
import { openWriteQueue } from '../src/store/write-queue.ts';

const KEEP_ALL: RetentionLimits = {
  spoolKeepMs: 1e12,
  spoolKeepBytes: 1e12,
  picturesKeepMs: undefined,
  picturesKeepBytes: undefined,
};

export type DiskRooms = Awaited<ReturnType<typeof openRooms>>;

export const makeFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'heliograph-rooms-'));

/** The real store, spools, blobs and skeletons of one data folder, and what the generation room makes of them. */
export async function openRooms(dataDir: string, options: { readonly keepsPictures?: boolean } = {}) {
  let now = Date.now();
  const faults: unknown[] = [];
  const reportFault = (error: unknown) => {
    faults.push(error);
  };
  const db = await openDatabase(dataDir);
  const queue = await openWriteQueue(dataDir, { stuck() {}, recovered() {} });
  const pace = createDiskPace();
  const spools = await openSpoolStore({
    folder: join(dataDir, 'spools'),
    memoryBytes: 1 << 26,
    poolBytes: 1 << 26,
    minFreeBytes: 0,
    maxBytes: 1e12,
    stallMs: 1000,
    pace,
    now: () => now,
    reportFault,
  });
  const blobs = guardBlobs(openBlobStore({ folder: join(dataDir, 'blobs') }));
  const skeletons = await openSkeletonFolder(join(dataDir, 'skeletons'));
  const running = new Map<string, never>();
  const readers = createReaders({
    findRunning: (id) => running.get(id),
    readGeneration: (id) => readGeneration(db, id),
    spools,
    skeletons,
    readBlob: blobs.read,
  });
  const { openReader } = readers;
  const openCapture = () =>
    capturePicture(options.keepsPictures === false ? undefined : () => blobs.openWriter(), reportFault);
  const removeUnusedBlobs = createRemoveUnusedBlobs({
    blobs,
    countBlobUses: (hash) => countBlobUses(db, hash),
    runningPictures: () => [],
  });
  const orphanRooms = {
    readGeneration: (id: string) => readGeneration(db, id),
    listOldestGenerations: (wanted: Parameters<typeof listOldestGenerations>[1]) =>
      listOldestGenerations(db, wanted),
    updateSpoolState: (id: GenerationId, state: GenerationRow['spool_state']) =>
      updateSpoolState(queue, id, state),
    spools,
    skeletons,
  };

  return {
    dataDir,
    db,
    queue,
    spools,
    blobs,
    skeletons,
    faults,
    openReader,
    openPicture: createOpenPicture({ blobs, openReader }),
    advance: (ms: number) => {
      now += ms;
    },
    removeGeneration: createRemoveGeneration({
      findRunning: () => undefined,
      forgetRunning: () => {},
      listPictures: (id) => listPictures(db, id),
      removeRecord: (id) => removeGeneration(queue, id),
      spools,
      skeletons,
      removeUnusedBlobs,
    }),
    async retain(limits: Partial<RetentionLimits>): Promise<void> {
      const retention = startRetention(
        { ...KEEP_ALL, ...limits },
        {
          ...orphanRooms,
          blobs,
          isFollowed: readers.isFollowed,
          listPictures: (id) => listPictures(db, id),
          releasePictureBlobs: (id) => releasePictureBlobs(queue, id),
          sumBlobBytes: () => sumBlobBytes(db),
          removeUnusedBlobs,
          removeOrphans: () => removeOrphans(orphanRooms),
          reportFault,
          now: () => now,
        },
      );
      await retention.run();
      await retention.stop();
    },
    async recover(): Promise<readonly Recovered[]> {
      const recovered = await recoverGenerations({
        listRunning: () => listRunning(db),
        readGeneration: (id) => readGeneration(db, id),
        listPictures: (id) => listPictures(db, id),
        settleGeneration: (settlement) => settleGeneration(queue, settlement),
        updateGeneration: (id, change) => updateGeneration(queue, id, change),
        readPriceRatioPpm: async () => 1_000_000,
        prices: () => createPriceTable([]),
        spools,
        openCapture,
        reportRecovered: () => {},
        reportFault,
        now: () => now,
      });
      await removeOrphans(orphanRooms);
      return recovered;
    },
    /**
     * A generation from its admission on: `upstream` is recorded as it would be. Left running: as a death would leave it.
     */
    async make(
      id: string,
      upstream: string,
      { ends = true, cutAt = upstream.length, delivery = 'inline' as GenerationRow['delivery'] } = {},
    ): Promise<Buffer> {
      const row = rowOf(id, now, delivery);
      await insertAdmitted(queue, row, ledgerOf(row));
      const spool = spools.openSpool(id);
      const recorder = createRecorder({
        append: (pieces) => spool.append(pieces),
        persist: () => spool.persist(),
        tail: 'spec',
        openCapture,
      });
      const attempt = recorder.openAttempt();
      const bytes = Buffer.from(upstream.slice(0, cutAt));
      for (let at = 0; at < bytes.length; at += 10_000) {
        await attempt.feed([bytes.subarray(at, at + 10_000)]);
      }
      if (!ends) {
        // Long enough for what is held to be written.
        await new Promise((resolve) => setTimeout(resolve, 80));
        return readAll(spool);
      }
      await attempt.end();
      await attempt.accept();
      await spool.finish({ kind: 'complete' });
      const pictures = await Promise.all(attempt.pictures.map((picture) => pictureRowOf(row.id, picture)));
      await settleGeneration(queue, {
        id: row.id,
        record: {
          finished_at: now,
          outcome: 'complete',
          spool_bytes: spool.written,
          spool_state: 'spool',
          picture_count: attempt.facts.pictures,
        },
        pictures,
        usage: [],
        ledger: { state: 'settled', settledMicros: 5, pictures: pictures.length, closedAt: now },
      });
      const whole = await readAll(spool);
      await spool.close();
      return whole;
    },
    read: (id: string) => readGeneration(db, id),
    pictures: (id: string) => listPictures(db, id),
    async ledger(id: string) {
      return db
        .selectFrom('ledger')
        .selectAll()
        .where('generation_id', '=', id as GenerationId)
        .executeTakeFirst();
    },
    usage: (id: string) =>
      db
        .selectFrom('usage')
        .selectAll()
        .where('generation_id', '=', id as GenerationId)
        .execute(),
    async close(): Promise<void> {
      await spools.close();
      await queue.flush();
      queue.close();
      await db.destroy();
    },
    async [Symbol.asyncDispose](): Promise<void> {
      await this.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export async function readAll(reader: Pick<SpoolReader, 'written' | 'read'>, from = 0): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let at = from; at < reader.written; ) {
    const piece = await reader.read(at, 50_000);
    pieces.push(Buffer.from(piece));
    at += piece.byteLength;
  }
  return Buffer.concat(pieces);
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function rowOf(id: string, createdAt: number, delivery: GenerationRow['delivery']): GenerationRow {
  return {
    id: id as GenerationId,
    token_id: 'tok_1' as TokenId,
    group_name: 'direct',
    model: 'gemini-3.1-flash-image',
    method: 'streamGenerateContent',
    tail: 'spec',
    delivery,
    created_at: createdAt,
    finished_at: null,
    outcome: null,
    error_code: null,
    error_message: null,
    finish_reason: null,
    block_reason: null,
    channel_id: null as ChannelId | null,
    attempts: null,
    requested: JSON.stringify({ imageSize: '1K' }),
    picture_count: 0,
    usage: null,
    usage_estimated: 0,
    charge_micros: 0,
    operator_micros: 0,
    spool_bytes: 0,
    spool_state: 'none',
    idempotency_key: 'key',
    fingerprint: 'f',
    first_chunk_ms: null,
  };
}

function ledgerOf(row: GenerationRow) {
  return {
    generation_id: row.id,
    token_id: row.token_id,
    state: 'reserved' as const,
    reserved_micros: 70_000,
    settled_micros: 0,
    pictures: 0,
    reserved_at: row.created_at,
    closed_at: null,
  };
}
