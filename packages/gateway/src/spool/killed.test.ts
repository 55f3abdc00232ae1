import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSpoolStore } from './open-spool-store.ts';
import type { SpoolEnd, SpoolReader } from './spool.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliograph-killed-'));
});
afterEach(() => rm(folder, { recursive: true }));

const COMPLETE: SpoolEnd = { kind: 'complete' };

/** Files of all folders, as paths. */
async function listFiles(within: string): Promise<string[]> {
  const entries = await readdir(within, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
const KILLS = Number(process.env['HELIOGRAPH_TEST_KILLS'] ?? 12);

/**
 * Runs until it is killed: five spools at a time, events of up to 300 kB in pieces, finished and removed ones among them.
 * Says what is safe as soon as it is: `event` id bytes, `finished` id bytes, `removed` id.
 */
const PRODUCER = `
import { writeSync } from 'node:fs';
import { openSpoolStore } from ${JSON.stringify(new URL('../../dist/spool/open-spool-store.js', import.meta.url).href)};
const [folder, run] = process.argv.slice(1);
const store = await openSpoolStore({
  folder, memoryBytes: 1e6, poolBytes: 1e8, minFreeBytes: 0, maxBytes: 1e10, stallMs: 1000,
  pace: { get isSlow() { return Math.random() < 0.2; }, note() {} },
  now: Date.now, reportFault: (error) => { throw error; },
});
const say = (...words) => writeSync(1, words.join(' ') + '\\n');
const lengthOf = (number, event) => 20 + ((number * 7919 + event * 104729) % (event % 3 === 0 ? 300_000 : 3000));
async function produce(number) {
  const id = 'gen_' + run + '_' + number;
  const spool = store.openSpool(id);
  spool.persist();
  for (let event = 0; event < 1 + (number % 7); event++) {
    const bytes = Buffer.alloc(lengthOf(number, event), id + ':' + event + ';');
    bytes[bytes.length - 1] = 10;
    for (let at = 0; at < bytes.length; at += 40_000) {
      await spool.append([bytes.subarray(at, at + 15_000), bytes.subarray(at + 15_000, at + 40_000)]);
      if (Math.random() < 0.3) await new Promise((resolve) => setImmediate(resolve));
    }
    // On a slow disk it is safe when nothing waits any more.
    await spool.bytes.drained();
    say('event', id, spool.written);
  }
  await spool.finish({ kind: 'complete' });
  say('finished', id, spool.written);
  await spool.close();
  if (number % 2 === 0) {
    await store.remove(id);
    say('removed', id);
  }
}
let number = 0;
const line = async () => { for (;;) await produce(number++); };
await Promise.all([line(), line(), line(), line(), line()]);
`;

function contentOf(id: string, length: number): Buffer {
  const number = Number(id.split('_')[2]);
  const events: Buffer[] = [];
  for (let event = 0, sum = 0; sum < length; event++) {
    const bytes = Buffer.alloc(
      20 + ((number * 7919 + event * 104729) % (event % 3 === 0 ? 300_000 : 3000)),
      `${id}:${event};`,
    );
    bytes[bytes.length - 1] = 10;
    events.push(bytes);
    sum += bytes.length;
  }
  return Buffer.concat(events).subarray(0, length);
}

async function readAll(reader: SpoolReader): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < reader.written; ) {
    const piece = await reader.read(at, 65536);
    pieces.push(piece);
    at += piece.byteLength;
  }
  await reader.close();
  return Buffer.concat(pieces);
}

/** What the producer said until it was killed. */
async function runAndKill(run: number, afterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PRODUCER, folder, String(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  // The time counts from its first word.
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), afterMs));
  await new Promise((resolve) => child.on('close', resolve));
  expect(child.signalCode).toBe('SIGKILL');
  return said.split('\n').slice(0, -1);
}

test('killed at any moment: what was safe is there, what is there is right, and no file is left over', async () => {
  for (let run = 0; run < KILLS; run++) {
    const said = await runAndKill(run, (run * 37) % 230);
    const safe = new Map<string, number>();
    const finished = new Set<string>();
    for (const line of said) {
      const [what, id = '', bytes] = line.split(' ');
      if (what === 'removed') {
        safe.delete(id);
        finished.delete(id);
      } else {
        safe.set(id, Number(bytes));
        if (what === 'finished') {
          finished.add(id);
        }
      }
    }
    expect(safe.size).toBeGreaterThan(0);

    const store = await openSpoolStore({
      folder,
      memoryBytes: 0,
      poolBytes: 2e6,
      minFreeBytes: 0,
      maxBytes: 1e10,
      stallMs: 1000,
      pace: { isSlow: false, note() {} },
      now: Date.now,
      reportFault: (error) => {
        throw error;
      },
    });
    const unfinished = new Map((await store.listUnfinished()).map(({ id, written }) => [id, written]));
    const kept = new Map((await store.listKept()).map(({ id, bytes }) => [id, bytes]));
    for (const [id, written] of safe) {
      // Removing the last one may have been under way.
      const isRemoved = !unfinished.has(id) && !kept.has(id) && finished.has(id);
      if (!isRemoved) {
        expect(unfinished.get(id) ?? kept.get(id)).toBeGreaterThanOrEqual(written);
      }
      if (finished.has(id) && kept.has(id)) {
        expect(kept.get(id)).toBe(written);
      }
    }
    for (const [id, written] of [...unfinished, ...kept]) {
      const bytes = await readAll((await store.openKept(id, COMPLETE))!);
      expect(bytes.length).toBe(written);
      expect(bytes.equals(contentOf(id, written))).toBe(true);
    }
    // At most those five that were being removed are missing.
    const missing = [...safe.keys()].filter((id) => !unfinished.has(id) && !kept.has(id));
    expect(missing.length).toBeLessThanOrEqual(5);
    await Promise.all([...unfinished.keys(), ...kept.keys()].map((id) => store.remove(id)));
    await store.close();
  }
  const store = await openSpoolStore({
    folder,
    memoryBytes: 0,
    poolBytes: 0,
    minFreeBytes: 0,
    maxBytes: 1e10,
    stallMs: 1000,
    pace: { isSlow: false, note() {} },
    now: Date.now,
    reportFault: (error) => {
      throw error;
    },
  });
  await expect.poll(() => listFiles(folder)).toEqual([]);
  await store.close();
});
