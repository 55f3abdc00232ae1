import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DrawEvent, DrawRequest } from '@heliograph/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEnginePool } from './engine-pool.ts';

const REQUEST: DrawRequest = {
  prompt: 'a cat',
  references: [],
  seed: 0,
  imageSize: '512',
  mimeType: 'image/png',
  textAllowed: false,
};

/** Draws nothing but a thought; dies of the prompt "die", and does not even start while the file `broken` is there. */
const WORKER = `
const { existsSync } = require('node:fs');
const { parentPort } = require('node:worker_threads');
parentPort.postMessage({ kind: 'ready' });
if (existsSync(__dirname + '/broken')) throw new Error('it cannot start');
parentPort.on('message', ({ id, request, cancelFlag }) => {
  if (request.prompt === 'die') process.exit(1);
  const flag = new Int32Array(cancelFlag);
  const end = () => {
    if (request.prompt === 'wait' && flag[0] === 0) return setTimeout(end, 5);
    parentPort.postMessage({ kind: 'event', id, event: { type: 'thought', title: request.prompt, text: '' } });
    parentPort.postMessage({ kind: 'done', id });
  };
  end();
});
`;

let folder: string;
let workerFile: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliograph-pool-'));
  workerFile = join(folder, 'worker.cjs');
  await writeFile(workerFile, WORKER);
});
afterAll(() => rm(folder, { recursive: true }));

function openPool(queue = 8) {
  const faults: string[] = [];
  const pool = createEnginePool({
    workers: 1,
    queue,
    workerFile,
    reportFault: (error) => faults.push(error.message),
  });
  const draw = async (prompt: string, signal = new AbortController().signal): Promise<string[]> => {
    const titles: string[] = [];
    for await (const event of pool.draw({ ...REQUEST, prompt }, signal)) {
      titles.push((event as Extract<DrawEvent, { type: 'thought' }>).title);
    }
    return titles;
  };
  return { pool, draw, faults };
}

test('a worker that dies takes its own picture with it and no other', async () => {
  const { pool, draw, faults } = openPool();
  const [first, second, third] = await Promise.allSettled([draw('one'), draw('die'), draw('three')]);
  expect(first).toMatchObject({ value: ['one'] });
  expect(second).toMatchObject({ reason: { code: 'internal' } });
  expect(third).toMatchObject({ value: ['three'] });
  expect(faults).toHaveLength(1);
  await pool.close();
});

test('a worker that cannot start is tried again ever more seldom, and drawing goes on once it can', async () => {
  await writeFile(join(folder, 'broken'), '');
  const { pool, draw, faults } = openPool();
  await pause(1500);
  expect(faults[0]).toBe('it cannot start');
  expect(faults.length).toBeGreaterThan(2);
  // 50, 100, 200, 400 ms … between the starts.
  expect(faults.length).toBeLessThan(8);
  await rm(join(folder, 'broken'));
  expect(await draw('at last')).toEqual(['at last']);
  await pool.close();
});

test('a picture that waits for its turn can be cancelled, and its place is free', async () => {
  const { pool, draw } = openPool(1);
  const running = new AbortController();
  const waiting = new AbortController();
  const first = draw('wait', running.signal);
  const second = draw('never', waiting.signal);
  await expect(draw('too many')).rejects.toMatchObject({ code: 'overloaded' });
  waiting.abort();
  await expect(second).rejects.toMatchObject({ code: 'cancelled' });
  const third = draw('three');
  running.abort();
  await first;
  expect(await third).toEqual(['three']);
  await pool.close();
});
