// The gateway with its engine, as a caller meets it: ready time, latency, memory, sizes, the specification's sample.
// Run on a built tree: node bench/gateway.mjs
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { median, requestPicture } from './request-picture.mjs';
import { startServer } from './start-server.mjs';

const PROMPTS = [
  'a sunset over mountains',
  'a lighthouse by a stormy sea at night',
  'a desert at noon with camels',
  'a forest in autumn with a deer',
  'a village in the snow at dawn',
  'a meadow with flowers and a red balloon in the sky',
  'a city at night with tall buildings',
  'a dog playing on the beach',
  'a still lake under the moon',
];
const BOUNDS = { '1K': 1000, '2K': 2200, '4K': 5000 };

const rows = [];
const requirements = [];
const row = (what, figure) => rows.push([what, figure]);
const demand = (what, required, measured, holds) => requirements.push({ what, required, measured, holds });
const ms = (figure) => `${figure.toFixed(0)} ms`;
const seconds = (figure) => `${(figure / 1000).toFixed(2)} s`;
const mb = (figure) => `${figure.toFixed(0)} MB`;
const size = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
const canReadMemory = existsSync('/proc/self/clear_refs');
if (!canReadMemory) console.error('memory is not measured: it is read from /proc, which is not here');

await measureStart();
await measureLatency();
if (canReadMemory) {
  await measureMemory('one 4K picture', 1, '4K', 800);
  await measureMemory('eight 4K pictures at once', 8, '4K', 1536);
}
await measureSizes();
await measureSample();

for (const [what, figure] of rows) console.log(`${what.padEnd(58)} ${figure}`);
console.log();
for (const { what, required, measured, holds } of requirements) {
  console.log(`${holds ? 'holds ' : 'MISSED'} ${what}: required ${required}, measured ${measured}`);
}
if (requirements.some(({ holds }) => !holds)) process.exitCode = 1;

async function measureStart() {
  const ready = [];
  const idle = [];
  for (let round = 0; round < 5; round++) {
    const server = await startServer();
    ready.push(server.readyMs);
    await pause(2000);
    if (canReadMemory) idle.push(server.memory().now);
    await server.stop();
  }
  demand(
    'ready after heliograph serve (median of 5 first starts)',
    '<= 1.5 s',
    seconds(median(ready)),
    median(ready) <= 1500,
  );
  if (canReadMemory) {
    demand(
      'RSS of an idle server before its first picture',
      '<= 150 MB',
      mb(median(idle)),
      median(idle) <= 150,
    );
  }
}

async function measureLatency() {
  const server = await startServer();
  const cold = await requestPicture(server, {});
  row('first picture of a fresh server, 1K', `${seconds(cold.totalMs)}, first thought ${ms(cold.firstMs)}`);
  const first = [];
  for (let round = 0; round < 25; round++) {
    const { firstMs } = await requestPicture(server, { imageSize: '512', seed: round });
    first.push(firstMs);
    await pause(50);
  }
  row('first thought chunk, slowest of 25', ms(Math.max(...first)));
  demand(
    'first thought chunk of an idle server (median of 25)',
    '<= 30 ms',
    ms(median(first)),
    median(first) <= 30,
  );
  for (const [imageSize, bound] of Object.entries(BOUNDS)) {
    const total = [];
    let bytes = 0;
    const before = canReadMemory ? server.processorMs() : 0;
    for (let round = 0; round < 5; round++) {
      const { totalMs, picture } = await requestPicture(server, { imageSize });
      total.push(totalMs);
      bytes = picture.byteLength;
    }
    row(
      `sunset over mountains 16:9 ${imageSize}, five times`,
      `${total.map(seconds).join(' ')}, ${size(bytes)}`,
    );
    if (canReadMemory) {
      row('  processor time of one of them', seconds((server.processorMs() - before) / total.length));
    }
    demand(
      `sunset over mountains 16:9 ${imageSize}, request to last byte (median of 5)`,
      `<= ${seconds(bound)}`,
      seconds(median(total)),
      median(total) <= bound,
    );
  }
  await server.stop();
}

async function measureMemory(what, count, imageSize, boundMb) {
  const server = await startServer();
  await requestPicture(server, { imageSize: '512' });
  server.forgetPeak();
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: count }, (_, seed) => requestPicture(server, { imageSize, seed })));
  row(`${what}, all of it`, seconds(performance.now() - startedAt));
  const { peak } = server.memory();
  await pause(3000);
  row(`RSS three seconds after ${what}`, mb(server.memory().now));
  demand(`peak RSS of ${what}`, `<= ${boundMb} MB`, mb(peak), peak <= boundMb);
  await server.stop();
}

async function measureSizes() {
  const server = await startServer();
  for (const [imageSize, bound] of [
    ['1K', 1.2e6],
    ['2K', undefined],
    ['4K', 7e6],
  ]) {
    const sizes = [];
    const tookMs = [];
    for (const prompt of PROMPTS) {
      const { picture, totalMs } = await requestPicture(server, { prompt, imageSize });
      sizes.push(picture.byteLength);
      tookMs.push(totalMs);
    }
    row(
      `${PROMPTS.length} prompts at ${imageSize}: PNG sizes in MB`,
      sizes.map((bytes) => (bytes / 1e6).toFixed(2)).join(' '),
    );
    row(
      `${PROMPTS.length} prompts at ${imageSize}: seconds`,
      tookMs.map((took) => (took / 1000).toFixed(2)).join(' '),
    );
    if (bound !== undefined) {
      demand(`median PNG at ${imageSize}`, `<= ${size(bound)}`, size(median(sizes)), median(sizes) <= bound);
    }
  }
  await server.stop();
}

/** The Python program of the specification, unchanged but for host, key and size: it reads lines in quadratic time. */
async function measureSample() {
  const page = fileURLToPath(new URL('../../shared/spec/000_a951ec17a470fe49.txt', import.meta.url));
  const python = ['/usr/bin/python3', 'python3'].find(
    (name) => spawnSync(name, ['-c', 'import requests']).status === 0,
  );
  if (!existsSync(page) || python === undefined) {
    console.error('the Python sample is not measured: it needs ../shared/spec and python3-requests');
    return;
  }
  const text = readFileSync(page, 'utf8');
  const fence = /```python [^\n]*\n([\s\S]*?)\n *```/.exec(
    text.slice(text.indexOf('## Text-to-image example')),
  );
  const server = await startServer();
  await requestPicture(server, {});
  const folder = await mkdtemp(join(tmpdir(), 'heliograph-bench-'));
  for (const imageSize of Object.keys(BOUNDS)) {
    const program = fence[1]
      .replaceAll(/^ {2}/gm, '')
      .replaceAll('https://www.anyfast.ai', server.url)
      .replaceAll('YOUR_API_KEY', server.secret)
      .replaceAll('"1K"', `"${imageSize}"`);
    writeFileSync(join(folder, 'sample.py'), program);
    const startedAt = performance.now();
    execFileSync(python, ['sample.py'], { cwd: folder });
    const tookMs = performance.now() - startedAt;
    const { byteLength } = await readFile(join(folder, 'output.png'));
    const isBound = imageSize === '1K';
    demand(
      `the specification's Python sample at ${imageSize} (a picture of ${size(byteLength)})`,
      isBound ? '<= 4 s' : 'it finishes',
      seconds(tookMs),
      !isBound || tookMs <= 4000,
    );
  }
  await rm(folder, { recursive: true });
  await server.stop();
}
