/**
 * What keeping costs: CPU seconds per GB of appending to spool files that are used again and to fresh ones, of reading
 * them back, of decoding base64 and of writing pictures under their hash. Run `npm run build` first, then
 * `node bench/spool.mjs`. A few seconds; the figures are for comparison on one machine, not requirements.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDiskPace } from '../packages/gateway/dist/base/disk-pace.js';
import { createBase64Decoder } from '../packages/gateway/dist/blobs/base64-decoder.js';
import { openBlobStore } from '../packages/gateway/dist/blobs/file-blobs.js';
import { openSpoolStore } from '../packages/gateway/dist/spool/open-spool-store.js';

const MB = 1e6;
const PICTURE_BYTES = 6 * MB;
const STREAMS = 16;
const ROUNDS = 5;
const END = { kind: 'complete' };
const SLOW = { isSlow: true, note() {} };

const folder = mkdtempSync(join(tmpdir(), 'heliograph-bench-'));

/** Batches as a socket brings them: reads of 64 KiB, each in memory of its own, as four HTTP chunks. */
function batches(bytes) {
  return Array.from({ length: Math.floor(bytes / 65536) }, () => {
    const read = Buffer.allocUnsafeSlow(65536).fill(0x41);
    return [0, 1, 2, 3].map((index) => read.subarray(index * 16384, (index + 1) * 16384));
  });
}
/** Shared by all streams: what the socket costs is not to be measured. But as cold as it is with many streams. */
const BATCHES = batches(PICTURE_BYTES);

async function measure(what, gigabytes, round, options = {}) {
  await round();
  const figures = [];
  for (let count = 0; count < (options.rounds ?? ROUNDS); count++) {
    await options.prepare?.();
    const before = process.cpuUsage();
    const startedAt = performance.now();
    await round();
    const { user, system } = process.cpuUsage(before);
    figures.push([(user + system) / 1e6 / gigabytes, (performance.now() - startedAt) / 1e3 / gigabytes]);
  }
  figures.sort((a, b) => a[0] - b[0]);
  const [cpu, wall] = figures[figures.length >> 1];
  console.log(`${what.padEnd(58)} ${cpu.toFixed(3)} CPU-s/GB   ${wall.toFixed(3)} s/GB`);
}

async function openStore(name, pace = createDiskPace()) {
  return openSpoolStore({
    folder: join(folder, name),
    memoryBytes: 64 * MB,
    poolBytes: 4e9,
    minFreeBytes: 0,
    maxBytes: 1e11,
    stallMs: 1000,
    pace,
    now: Date.now,
    reportFault: (error) => {
      throw error;
    },
  });
}

let spoolNumber = 0;
/** Many pictures at once, a read of each in turn. */
async function appendAll(store, { keep = false } = {}) {
  const spools = Array.from({ length: STREAMS }, () => store.openSpool(`gen_${spoolNumber++}`));
  for (const spool of spools) spool.persist();
  for (const batch of BATCHES) for (const spool of spools) await spool.append(batch);
  for (const spool of spools) {
    await spool.finish(END);
    await spool.close();
  }
  if (!keep) for (let back = 1; back <= STREAMS; back++) await store.remove(`gen_${spoolNumber - back}`);
}

const gigabytes = (STREAMS * BATCHES.length * 65536) / 1e9;
{
  const store = await openStore('reused');
  await measure('append, files used again', gigabytes, () => appendAll(store));
  const slow = await openStore('slow', SLOW);
  await measure('append, files used again, through the thread pool', gigabytes, () => appendAll(slow));
  const fresh = await openStore('fresh');
  await measure('append, new files', gigabytes, () => appendAll(fresh, { keep: true }), { rounds: 3 });
}
{
  const store = await openStore('reading');
  const spool = store.openSpool('gen_read');
  for (const batch of BATCHES) await spool.append(batch);
  await spool.finish(END);
  const readAll = async (reader, into) => {
    for (let at = 0; at < reader.written; ) at += (await reader.read(at, 65536, into)).byteLength;
  };
  const readGigabytes = spool.written / 1e9;
  const into = Buffer.allocUnsafeSlow(65536);
  await measure('read behind, fresh buffers', readGigabytes, () => readAll(spool));
  await measure('read behind, a reused buffer', readGigabytes, () => readAll(spool, into));
  await spool.close();
  const kept = await store.openKept('gen_read', END);
  await measure('read a kept spool, a reused buffer', readGigabytes, () => readAll(kept, into));
  await kept.close();
}
{
  const text = Buffer.from(Buffer.alloc((PICTURE_BYTES * 3) / 4, 'picture').toString('base64'), 'latin1');
  for (const kib of [16, 64]) {
    await measure(`decode base64, pieces of ${kib} KiB`, (20 * text.length) / 1e9, () => {
      for (let count = 0; count < 20; count++) {
        const decoder = createBase64Decoder(() => {});
        for (let at = 0; at < text.length; at += kib * 1024)
          decoder.base64(text.subarray(at, at + kib * 1024));
        decoder.close();
      }
    });
  }
  const wireGigabytes = (STREAMS * text.length) / 1e9;
  const write = async (direct) => {
    const blobs = openBlobStore({ folder: join(folder, 'blobs'), direct });
    const pictures = Array.from({ length: STREAMS }, () => {
      const writer = blobs.openWriter();
      let slow;
      const decoder = createBase64Decoder((bytes) => {
        slow = writer.write(bytes);
      });
      // Another picture each time.
      writer.write(Buffer.from(String(Math.random())));
      return { writer, decoder, slow: () => slow };
    });
    for (let at = 0; at < text.length; at += 65536) {
      for (const { decoder, slow } of pictures) {
        decoder.base64(text.subarray(at, at + 65536));
        await slow();
      }
    }
    await Promise.all(
      pictures.map(({ decoder, writer }) => {
        decoder.close();
        return writer.finish();
      }),
    );
  };
  await measure('decode, hash and write pictures (per GB of base64)', wireGigabytes, () => write(true));
  await measure('the same through the page cache', wireGigabytes, () => write(false));
}
rmSync(folder, { recursive: true });
