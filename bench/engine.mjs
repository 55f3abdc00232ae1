#!/usr/bin/env node
// What a picture of the built-in engine costs: time from prompt to encoded bytes, bytes of the PNG, peak memory.
//
//   node bench/engine.mjs [--runs 5] [--sizes 1K,2K,4K] [--prompt "a sunset over mountains"] [--json]
//
// Each size runs in a process of its own (so that its peak memory is its own): one cold picture, then `runs` warm ones
// with different seeds; the median is reported beside what is required on two cores; ends with 1 when one is missed. Build first.
import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const required = {
  512: { seconds: undefined, megabytes: undefined, rssMegabytes: undefined },
  '1K': { seconds: 1.0, megabytes: 1.2, rssMegabytes: undefined },
  '2K': { seconds: 2.2, megabytes: undefined, rssMegabytes: undefined },
  '4K': { seconds: 5, megabytes: 7, rssMegabytes: 800 },
};
const requiredThoughtMs = 30;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '1K,2K,4K' },
    prompt: { type: 'string', default: 'Generate an image of a sunset over mountains' },
    child: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

if (values.child !== undefined) {
  console.log(JSON.stringify(await measure(values.child)));
} else {
  const rows = [];
  for (const size of values.sizes.split(',')) {
    if (!Object.hasOwn(required, size)) {
      console.error(`unknown size "${size}"; sizes: ${Object.keys(required).join(', ')}`);
      process.exit(2);
    }
    const printed = execFileSync(
      process.execPath,
      [fileURLToPath(import.meta.url), '--child', size, '--runs', values.runs, '--prompt', values.prompt],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    );
    rows.push(JSON.parse(printed));
  }
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else report(rows);
}

async function measure(size) {
  const { drawPicture } = await import('../packages/engine/dist/draw-picture.js');
  const draw = async (seed) => {
    const began = performance.now();
    let firstThoughtMs;
    let image;
    await drawPicture(
      {
        prompt: values.prompt,
        references: [],
        seed,
        aspectRatio: '16:9',
        imageSize: size,
        mimeType: 'image/png',
        textAllowed: false,
      },
      (event) => {
        if (event.type === 'thought') firstThoughtMs ??= performance.now() - began;
        if (event.type === 'image') image = event;
      },
      () => {},
    );
    if (image === undefined) throw new Error('the engine drew no picture');
    return {
      ms: performance.now() - began,
      firstThoughtMs,
      bytes: image.bytes.length,
      width: image.width,
      height: image.height,
    };
  };
  const cold = await draw(0);
  const warm = [];
  for (let run = 1; run <= Number(values.runs); run++) warm.push(await draw(run));
  return {
    size,
    pixels: `${cold.width}x${cold.height}`,
    coldMs: Math.round(cold.ms),
    warmMs: Math.round(median(warm.map((one) => one.ms))),
    slowestMs: Math.round(Math.max(...warm.map((one) => one.ms))),
    firstThoughtMs: Math.round(median(warm.map((one) => one.firstThoughtMs ?? Number.NaN)) * 10) / 10,
    pngMegabytes: Math.round(median(warm.map((one) => one.bytes)) / 1e4) / 100,
    peakRssMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[sorted.length >> 1];
}

function report(rows) {
  console.log(`"${values.prompt}", 16:9, PNG, Node ${process.version}, ${values.runs} warm runs each\n`);
  console.log(
    'size  pixels     cold     warm median (required)  slowest  PNG (required)      peak RSS (required)',
  );
  for (const row of rows) {
    const limits = required[row.size];
    const beside = (value, limit, unit) => `${value} ${unit}${limit === undefined ? '' : ` (<= ${limit})`}`;
    console.log(
      [
        row.size.padEnd(5),
        row.pixels.padEnd(10),
        `${(row.coldMs / 1000).toFixed(2)} s`.padEnd(8),
        beside((row.warmMs / 1000).toFixed(2), limits.seconds, 's').padEnd(23),
        `${(row.slowestMs / 1000).toFixed(2)} s`.padEnd(8),
        beside(row.pngMegabytes, limits.megabytes, 'MB').padEnd(19),
        beside(row.peakRssMegabytes, limits.rssMegabytes, 'MB'),
      ].join(' '),
    );
  }
  console.log(
    `\nfirst thought, in the engine: ${rows[0].firstThoughtMs} ms (<= ${requiredThoughtMs} ms over HTTP)`,
  );
}
