#!/usr/bin/env node
// What pictures of the built-in engine cost: time from prompt to encoded bytes, bytes, memory, start, size on disk.
//
//   node bench/engine.mjs                      everything, several minutes
//   node bench/engine.mjs --only time,styles   parts of: time, styles, memory, start, package
//   node bench/engine.mjs --sizes 1K --json    only these sizes; figures as JSON
//
// The parts that load the engine run in processes of their own, so that neither memory nor warmth is shared. Requirements
// are for two cores with nothing else running; it ends with 1 when one is missed. Build first.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

const engine = path.join(path.dirname(fileURLToPath(import.meta.url)), '../packages/engine');
const PARTS = ['time', 'styles', 'memory', 'start', 'package'];
const SECONDS = { '1K': 0.6, '2K': 1.3, '4K': 3.0 };
/** Prompts of the gallery that are measured: every so manyth, so that each kind takes part. */
const SELECTION = 24;
const STYLE_PROMPTS = [
  'a fox in a forest',
  'a castle on a hill at sunset',
  'a cup of coffee on a wooden table',
];
const MEMORY_SHAPES = ['16:9', '1:1'];
const HEAVY_PROMPTS = [
  'a mountain lake on a clear morning with pine trees',
  'a cozy living room with a fireplace',
];

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join() },
    sizes: { type: 'string', default: Object.keys(SECONDS).join() },
    json: { type: 'boolean', default: false },
    child: { type: 'string' },
    with: { type: 'string', default: '{}' },
  },
});

const CHILDREN = { time: timeGallery, styles: timeStyles, memory: measureMemory };
if (values.child !== undefined) {
  console.log(JSON.stringify(await CHILDREN[values.child](JSON.parse(values.with))));
} else {
  const wanted = values.only.split(',');
  const unknown = [
    ...wanted.filter((part) => !PARTS.includes(part)),
    ...values.sizes.split(',').filter((size) => !Object.hasOwn(SECONDS, size)),
  ];
  if (unknown.length > 0) {
    console.error(`unknown: ${unknown.join(', ')}; parts: ${PARTS.join()}; sizes: ${Object.keys(SECONDS)}`);
    process.exit(2);
  }
  await main(wanted);
}

async function main(wanted) {
  const rows = [];
  const demand = (what, required, measured, unit, remark = '') =>
    rows.push({ what, required, measured: Number(measured.toFixed(3)), unit, remark });

  if (wanted.includes('time')) {
    for (const size of values.sizes.split(',')) {
      const pictures = inChild('time', { size });
      const seconds = pictures.map(({ ms }) => ms / 1000);
      const slowest = pictures.reduce((one, other) => (other.ms > one.ms ? other : one));
      demand(`${size}: median of ${pictures.length} prompts`, SECONDS[size], median(seconds), 's');
      demand(`${size}: slowest over the median`, 3, slowest.ms / 1000 / median(seconds), 'x', slowest.prompt);
      if (size !== '1K') continue;
      demand('first thought, median', 30, median(pictures.map(({ thoughtMs }) => thoughtMs)), 'ms');
      demand('1K: median PNG', 900, median(pictures.map(({ bytes }) => bytes / 1000)), 'kB');
    }
  }
  if (wanted.includes('styles')) {
    const styles = inChild('styles', {});
    const usual = styles.find(({ style }) => style === 'storybook');
    const slowest = styles.reduce((one, other) => (other.ms > one.ms ? other : one));
    const largest = styles.reduce((one, other) => (other.bytes > one.bytes ? other : one));
    demand('1K: slowest style over storybook', 1.6, slowest.ms / usual.ms, 'x', slowest.style);
    demand('1K: largest PNG of a style', 1400, largest.bytes / 1000, 'kB', largest.style);
  }
  if (wanted.includes('memory')) {
    for (const ratio of MEMORY_SHAPES) {
      const peaks = HEAVY_PROMPTS.map((prompt) => inChild('memory', { ratio, prompt }));
      const { pixels, rss } = peaks.reduce((one, other) => (other.rss > one.rss ? other : one));
      demand(`peak RSS at ${pixels}`, 700, rss, 'MB', `larger of ${peaks.length} prompts`);
    }
  }
  if (wanted.includes('start')) {
    const starts = [];
    for (let run = 0; run < 5; run++) starts.push(await startWorker());
    demand('cold start of a worker, median of 5', 0.7, median(starts), 's');
  }
  if (wanted.includes('package'))
    demand('package unpacked: assets and dist', 25, bytesOf(['assets', 'dist']) / 1e6, 'MB');

  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else report(rows);
  if (rows.some(({ required, measured }) => measured > required)) process.exitCode = 1;
}

function report(rows) {
  console.log(`Engine, ${process.version}, PNG, 16:9 unless said otherwise\n`);
  for (const { what, required, measured, unit, remark } of rows) {
    const figure = `${measured < 10 ? measured.toFixed(2) : measured.toFixed(0)} ${unit}`;
    console.log(
      `${measured <= required ? 'holds ' : 'MISSED'} ${what.padEnd(38)} ${figure.padStart(9)}  required <= ${required} ${unit}${remark === '' ? '' : `  (${remark})`}`,
    );
  }
}

function inChild(part, parameters) {
  const printed = execFileSync(
    process.execPath,
    [fileURLToPath(import.meta.url), '--child', part, '--with', JSON.stringify(parameters)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(printed);
}

/** Warm pictures of the selection at one size. */
async function timeGallery({ size }) {
  const draw = await openEngine();
  const prompts = galleryPrompts();
  // Compiling is not what is measured: every prompt has been drawn small before.
  for (const prompt of prompts) await draw(prompt, { size: '512' });
  const pictures = [];
  for (const prompt of prompts) pictures.push({ prompt, ...(await draw(prompt, { size })) });
  return pictures;
}

/** Every style over the same few prompts: total time, largest picture. */
async function timeStyles() {
  const draw = await openEngine();
  const { STYLES } = await import('../packages/engine/dist/style/style-registry.js');
  const rows = [];
  for (const { name, words, nearest = [] } of STYLES) {
    const wish = words[0] ?? nearest[0];
    const runs = [];
    for (const prompt of STYLE_PROMPTS) {
      const inStyle = name === 'storybook' ? prompt : `${prompt}, ${wish}`;
      await draw(inStyle, { size: '512' });
      runs.push(await draw(inStyle, { size: '1K' }));
    }
    rows.push({
      style: name,
      ms: runs.reduce((sum, { ms }) => sum + ms, 0),
      bytes: Math.max(...runs.map(({ bytes }) => bytes)),
    });
  }
  return rows;
}

async function measureMemory({ ratio, prompt }) {
  const draw = await openEngine();
  const { width, height } = await draw(prompt, { size: '4K', ratio });
  return { pixels: `${width}x${height}`, rss: process.resourceUsage().maxRSS / 1024 };
}

/** A function that draws one picture and says what it cost. */
async function openEngine() {
  const { drawPicture, preloadEngine } = await import('../packages/engine/dist/draw-picture.js');
  await preloadEngine();
  return async (prompt, { size, ratio = '16:9' }) => {
    let thoughtMs = Number.NaN;
    let image;
    const began = performance.now();
    await drawPicture(
      {
        prompt,
        references: [],
        seed: 1,
        aspectRatio: ratio,
        imageSize: size,
        mimeType: 'image/png',
        textAllowed: true,
      },
      (event) => {
        if (event.type === 'thought' && Number.isNaN(thoughtMs)) thoughtMs = performance.now() - began;
        if (event.type === 'image') image = event;
      },
      () => {},
    );
    if (image === undefined) throw new Error(`the engine drew no picture of "${prompt}"`);
    return {
      ms: performance.now() - began,
      thoughtMs,
      bytes: image.bytes.length,
      width: image.width,
      height: image.height,
    };
  };
}

function galleryPrompts() {
  const lines = readFileSync(path.join(engine, 'scripts/gallery/prompts.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | ')[0]);
  return Array.from(
    { length: SELECTION },
    (_, index) => lines[Math.floor((index * lines.length) / SELECTION)],
  );
}

/** Seconds from starting a worker to the first thought of a request that waited for it. */
function startWorker() {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const worker = new Worker(path.join(engine, 'dist/worker.js'));
    worker.on('error', reject);
    worker.on('message', (reply) => {
      if (reply.kind === 'failed') reject(new Error(reply.error.message));
      if (reply.kind !== 'event') return;
      worker.removeAllListeners('message');
      const seconds = (performance.now() - began) / 1000;
      worker.terminate().then(() => resolve(seconds), reject);
    });
    worker.postMessage({
      kind: 'draw',
      id: 'start',
      request: {
        prompt: HEAVY_PROMPTS[0],
        references: [],
        seed: 1,
        aspectRatio: '16:9',
        imageSize: '512',
        mimeType: 'image/png',
        textAllowed: true,
      },
      cancelFlag: new SharedArrayBuffer(4),
    });
  });
}

function bytesOf(folders) {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(engine, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => statSync(path.join(entry.parentPath, entry.name)).size),
    )
    .reduce((sum, bytes) => sum + bytes, 0);
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[sorted.length >> 1];
}
