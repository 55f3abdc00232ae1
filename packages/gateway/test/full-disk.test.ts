import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  base64Of,
  type Chunk,
  call,
  createGate,
  generate,
  generatePath,
  imageEvent,
  openGenerate,
  picturesOf,
  readChunks,
  scriptedUpstream,
  startTestGateway,
  type TestGateway,
  thoughtEvent,
  usageEvent,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../src/store/database.ts';
import { openStoreOf } from './store-of.ts';

/** A file in the folder's place: as good as a full disk to whoever wants to write a spool. */
async function fillDisk({ dataDir }: TestGateway): Promise<void> {
  await rm(join(dataDir, 'spools'), { recursive: true });
  await writeFile(join(dataDir, 'spools'), '');
}

const PICTURE = base64Of(400_000);

describe('a spool that cannot be written', () => {
  it('cuts no stream: who follows gets all of it, who comes later is told, the record says so', async () => {
    const [isFollowed, isLate] = [createGate(), createGate()];
    const upstream = scriptedUpstream([
      thoughtEvent('hm'),
      { waitFor: isFollowed.opened },
      imageEvent(PICTURE),
      { waitFor: isLate.opened },
      usageEvent(),
    ]);
    await using gateway = await startTestGateway({ runUpstream: upstream.run });
    await fillDisk(gateway);
    const { response } = await openGenerate(gateway);
    const id = String(response.headers['x-heliograph-generation']);
    const pieces: Buffer[] = [];
    const reading = (async () => {
      for await (const piece of response as AsyncIterable<Buffer>) {
        pieces.push(piece);
        isFollowed.open();
      }
    })();
    await expect.poll(() => upstream.runs[0]?.stepsDone).toBe(3);
    const stream = { path: `/api/v1/generations/${id}/stream?offset=0`, key: gateway.secret };
    expect((await call(gateway, stream)).status).toBe(410);

    isLate.open();
    await reading;
    expect(response.complete).toBe(true);
    const chunks = readChunks(Buffer.concat(pieces));
    expect(chunks).toHaveLength(3);
    expect(picturesOf(chunks)[0]?.toString('base64')).toBe(PICTURE);
    expect(upstream.runs[0]?.isClosed).toBe(true);

    const store = await openStoreOf(gateway);
    expect(await store.finished(id)).toMatchObject({
      outcome: 'complete',
      picture_count: 1,
      spool_state: 'none',
    });
    await store.close();
    expect((await call(gateway, stream)).status).toBe(410);
    // The blobs lie elsewhere, so the picture was kept though its stream was not.
    const picture = await call(gateway, {
      path: `/api/v1/generations/${id}/images/0`,
      key: gateway.secret,
    });
    expect(picture.body.toString('base64')).toBe(PICTURE);
  });

  it('gives a unary caller all of a picture that fits the window, and an error for one that does not', async () => {
    let bytes = 400_000;
    const upstream = scriptedUpstream(() => [imageEvent(base64Of(bytes)), usageEvent()]);
    await using gateway = await startTestGateway({ runUpstream: upstream.run, config: { stallMs: 200 } });
    await fillDisk(gateway);
    const path = generatePath('generateContent');
    const whole = await generate(gateway, { path });
    expect(picturesOf([whole.json() as Chunk])[0]?.toString('base64')).toBe(PICTURE);
    bytes = 40_000_000;
    const lost = await generate(gateway, { path });
    expect(lost.status).toBe(410);
    expect(lost.error().message).toContain('pictures');
    const id = String(lost.headers['x-heliograph-generation']);
    const picture = await call(gateway, {
      path: `/api/v1/generations/${id}/images/0`,
      key: gateway.secret,
    });
    expect(picture.body.byteLength).toBe(bytes);
  });

  it('troubles nobody whose stream is small enough for memory', async () => {
    const upstream = scriptedUpstream([thoughtEvent('hm'), imageEvent(base64Of(9)), usageEvent()]);
    await using gateway = await startTestGateway({ runUpstream: upstream.run });
    await fillDisk(gateway);
    expect(readChunks((await generate(gateway)).body)).toHaveLength(3);
  });
});

describe('a disk without room for another spool', () => {
  it('admits nobody: 503 with Retry-After before anything is called, recorded or reserved', async () => {
    const upstream = scriptedUpstream([imageEvent(PICTURE), usageEvent()]);
    await using gateway = await startTestGateway({
      runUpstream: upstream.run,
      config: { minFreeBytes: Number.MAX_SAFE_INTEGER },
    });
    const { secret: key } = await gateway.tokens.createToken({ name: 'one at once', group: 'direct' });
    await gateway.manage('PATCH', '/tokens/one%20at%20once', { limits: { concurrent: 1 } });
    for (const method of ['streamGenerateContent', 'generateContent', 'streamGenerateContent']) {
      const answer = await generate(gateway, {
        key,
        path: generatePath(method),
        headers: { 'idempotency-key': 'same' },
      });
      expect(answer.status).toBe(503);
      expect(answer.error()).toMatchObject({ status: 'UNAVAILABLE' });
      expect(answer.error().details[0]).toMatchObject({ reason: 'STORAGE_FULL' });
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    expect(upstream.runs).toHaveLength(0);
    const db = await openDatabase(gateway.dataDir);
    for (const table of ['generations', 'ledger', 'usage'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    await db.destroy();
  });
});
