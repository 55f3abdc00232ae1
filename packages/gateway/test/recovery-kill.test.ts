import { spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  type BodyStep,
  call,
  type GeminiServer,
  imageEvent,
  openGenerate,
  sampleBody,
  startGeminiServer,
  thoughtEvent,
  usageEvent,
} from '@heliograph/testkit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../src/store/database.ts';
import type { GenerationRow, PictureRow } from '../src/store/tables.ts';

/** How often the gateway is killed; `TEST_KILLS=50` for the long proof. */
const KILLS = Number(process.env['TEST_KILLS'] ?? 10);
const CALLERS = 12;
const SECRET = 'hg-kill-12345678';
const ADMIN_SECRET = 'hga-kill-1234567890';
const COMMAND = fileURLToPath(new URL('../../cli/bin/heliograph.mjs', import.meta.url));

let dataDir: string;
let upstream: GeminiServer;
/** The picture of each request to the upstream, by its prompt. */
const pictures = new Map<string, Buffer>();
let running: Child | undefined;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'heliograph-kill-'));
  upstream = await startGeminiServer(({ text }) => {
    const prompt = /picture-[0-9a-f]+/.exec(text ?? '')?.[0] ?? '';
    const picture = pictures.get(prompt) ?? Buffer.alloc(0);
    const stream = thoughtEvent('hm') + imageEvent(picture.toString('base64')) + usageEvent();
    const body: BodyStep[] = [];
    for (let at = 0; at < stream.length; at += 60_000) {
      body.push(stream.slice(at, at + 60_000), { flush: true }, { waitMs: 2 });
    }
    return { body };
  });
});
afterEach(async () => {
  await running?.kill();
  await upstream.close();
  await rm(dataDir, { recursive: true, force: true });
});

interface Child {
  readonly url: string;
  readonly secret: string;
  kill(): Promise<void>;
}

async function startChild(): Promise<Child> {
  const { child, exited } = spawnChild();
  running = {
    url: '',
    secret: SECRET,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{"url"')) {
      running = { ...running, url: (JSON.parse(line) as { url: string }).url };
      return running;
    }
  }
  throw new Error('the gateway did not start');
}

async function killWhileStarting(): Promise<void> {
  const { child, exited } = spawnChild();
  await new Promise((resolve) => setTimeout(resolve, randomInt(100, 800)));
  child.kill('SIGKILL');
  await exited;
}

function spawnChild() {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--json', '--port', '0', '--data-dir', dataDir], {
    env: {
      ...process.env,
      HELIOGRAPH_BOOTSTRAP_TOKEN: SECRET,
      HELIOGRAPH_ADMIN_SECRET: ADMIN_SECRET,
      HELIOGRAPH_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, exited: once(child, 'exit') };
}

/** What one caller had when the gateway died. */
interface Seen {
  readonly id: string;
  readonly prompt: string;
  readonly received: Buffer;
}

/** Makes pictures one after the other until the gateway is gone. */
async function callUntilDead(child: Child, seen: Seen[], isDead: () => boolean): Promise<void> {
  while (!isDead()) {
    const prompt = `picture-${randomBytes(8).toString('hex')}`;
    pictures.set(prompt, randomBytes(randomInt(2_000, 900_000)));
    const pieces: Buffer[] = [];
    let id = '';
    try {
      const { response } = await openGenerate(child, { body: sampleBody(prompt) });
      id = String(response.headers['x-heliograph-generation']);
      for await (const piece of response as AsyncIterable<Buffer>) {
        pieces.push(piece);
      }
    } catch {
      // Killed under it.
    }
    if (id !== '') {
      seen.push({ id, prompt, received: Buffer.concat(pieces) });
    }
  }
}

interface Books {
  readonly rows: readonly GenerationRow[];
  readonly pictures: readonly PictureRow[];
  readonly ledger: ReadonlyMap<string, { readonly state: string; readonly settled_micros: number }>;
  readonly usage: readonly {
    readonly generation_id: string;
    readonly modality: string;
    readonly payer: string;
  }[];
}

async function readBooks(): Promise<Books> {
  const db = await openDatabase(dataDir);
  const [rows, found, ledger, usage] = await Promise.all([
    db.selectFrom('generations').selectAll().execute(),
    db.selectFrom('pictures').selectAll().execute(),
    db.selectFrom('ledger').selectAll().execute(),
    db.selectFrom('usage').selectAll().execute(),
  ]);
  await db.destroy();
  return {
    rows,
    pictures: found,
    ledger: new Map(ledger.map((one) => [one.generation_id as string, one])),
    usage,
  };
}

function checkBooks({ rows, ledger, usage }: Books): void {
  expect(ledger.size).toBe(rows.length);
  for (const row of rows) {
    const entry = ledger.get(row.id);
    // Once settled or once released, with the same sum in the record; and only whole pictures are charged.
    expect(row.finished_at, row.id).not.toBeNull();
    expect(entry?.state, row.id).toBe(row.picture_count > 0 ? 'settled' : 'released');
    expect(entry?.settled_micros, row.id).toBe(row.charge_micros);
    expect(row.charge_micros > 0, row.id).toBe(row.picture_count > 0);
  }
  const lines = usage.map(({ generation_id, modality, payer }) => `${generation_id} ${modality} ${payer}`);
  expect(new Set(lines).size).toBe(lines.length);
}

/** Whether the caller had the whole picture and the spool has not: a slow disk is written behind the callers' backs. */
async function checkSeen(child: Child, { id, prompt, received }: Seen): Promise<boolean> {
  const picture = pictures.get(prompt) as Buffer;
  const whole = `"${picture.toString('base64')}"`;
  const replay = await call(child, { path: `/api/v1/generations/${id}/stream`, key: SECRET });
  const isInSpool = replay.text.includes(whole);
  const image = await call(child, { path: `/api/v1/generations/${id}/images/0`, key: SECRET });
  expect(image.status, id).toBe(isInSpool ? 200 : 404);
  if (isInSpool) {
    expect(image.body.equals(picture), id).toBe(true);
  }
  // What the caller had and what was kept are the same as far as both go; behind that stands what became of it.
  const { spoolBytes } = (await call(child, { path: `/api/v1/generations/${id}`, key: SECRET })).json() as {
    spoolBytes: number;
  };
  const common = Math.min(spoolBytes, received.length);
  expect(replay.body.subarray(0, common).equals(received.subarray(0, common)), id).toBe(true);
  return !isInSpool && received.toString('latin1').includes(whole);
}

async function checkFiles({ rows, pictures: found }: Books): Promise<void> {
  const names = await readdir(dataDir, { recursive: true });
  const blobs = names.filter((name) => /^blobs\/..\/[0-9a-f]{64}$/.test(name)).map((name) => name.slice(-64));
  const named = new Set(found.map(({ blob }) => blob));
  expect(blobs.filter((blob) => !named.has(blob))).toEqual([]);
  expect(names.filter((name) => /^(bodies|blobs\/tmp|skeletons)\/./.test(name))).toEqual([]);
  expect(rows.every((row) => row.spool_state !== 'skeleton')).toBe(true);
}

test(
  `killed ${KILLS} times under load, nothing whole is lost and everything is settled or released once`,
  async () => {
    let child = await startChild();
    const made = await call(child, {
      method: 'POST',
      path: '/api/v1/channels',
      headers: { authorization: `Bearer ${ADMIN_SECRET}` },
      body: { name: 'upstream', kind: 'gemini', baseUrl: upstream.url, secret: 'k', allowPrivate: true },
    });
    expect(made.status, made.text).toBe(201);

    let interrupted = 0;
    let ahead = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      let isDead = false;
      const seen: Seen[] = [];
      const callers = Array.from({ length: CALLERS }, () => callUntilDead(child, seen, () => isDead));
      await new Promise((resolve) => setTimeout(resolve, randomInt(50, 700)));
      isDead = true;
      await child.kill();
      await Promise.all(callers);

      if (kill % 2 === 1) {
        // Killed again while it recovers.
        await killWhileStarting();
      }
      child = await startChild();
      const books = await readBooks();
      checkBooks(books);
      for (const one of seen) {
        ahead += (await checkSeen(child, one)) ? 1 : 0;
      }
      // What the upstream was asked and we did not finish is what is said to be interrupted, but for those that died between
      // their record and their request.
      const cut = books.rows.filter(({ outcome }) => outcome === 'interrupted');
      const ours = books.rows.filter(({ outcome }) => outcome === 'complete').length;
      expect(books.rows.length).toBe(ours + cut.length);
      expect(upstream.requests.length - ours).toBeLessThanOrEqual(cut.length);
      expect(upstream.requests.length - ours).toBeGreaterThanOrEqual(
        cut.filter((row) => row.spool_bytes > 0).length,
      );
      interrupted = cut.length;
      await checkFiles(await readBooks());
    }
    const list = await call(child, {
      path: '/api/v1/generations?outcome=interrupted&limit=200',
      headers: { authorization: `Bearer ${ADMIN_SECRET}` },
    });
    const { generations } = list.json() as { generations: { mayBeChargedUpstream: boolean }[] };
    expect(generations).toHaveLength(Math.min(200, interrupted));
    expect(generations.every((one) => one.mayBeChargedUpstream)).toBe(true);
    expect(interrupted).toBeGreaterThan(0);
    process.stdout.write(
      `${KILLS} kills: ${upstream.requests.length} generations, ${interrupted} interrupted, ${ahead} callers ahead of the disk\n`,
    );
  },
  KILLS * 12_000,
);
