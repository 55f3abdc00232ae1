#!/usr/bin/env node
// Draws prompts into contact sheets and an HTML page, so that people can look: most faults of a picture are invisible
// to tests. Uses the built engine (`npm run build` first).
//
//   npm run gallery                                 the prompts of gallery/prompts.txt, into gallery-out/
//   npm run gallery -- --only "fox|owl"             those that match
//   npm run gallery -- --prompt "a red boat" --ratio 16:9 --seed 1 --copies 4
//   npm run gallery -- --samples places             samples of the definitions: places, frames, styles, heroes
//   npm run gallery -- --cross                      every style in every frame
//   npm run gallery -- --against HEAD~5             old, new and difference, changed first
//   npm run gallery -- --publish                    the small gallery that the README shows
//
// --size 512 draws smaller and faster, --width is the width of a tile.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildRevision } from './gallery/build-revision.mjs';
import { comparePictures } from './gallery/compare-pictures.mjs';
import { drawAll } from './gallery/draw-all.mjs';
import { listEntries } from './gallery/list-entries.mjs';
import { writePage } from './gallery/write-page.mjs';
import { writeSheets } from './gallery/write-sheets.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    prompt: { type: 'string' },
    samples: { type: 'string' },
    cross: { type: 'boolean', default: false },
    against: { type: 'string' },
    publish: { type: 'boolean', default: false },
    ratio: { type: 'string', default: '16:9' },
    seed: { type: 'string' },
    copies: { type: 'string', default: '1' },
    size: { type: 'string', default: '1K' },
    width: { type: 'string', default: '480' },
    columns: { type: 'string', default: '4' },
  },
});

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.resolve(positionals[0] ?? 'gallery-out');
const engine = path.join(here, '../dist/draw-picture.js');
const entries = await listEntries(values);
if (entries.length === 0) {
  console.error('no prompt matches');
  process.exit(2);
}
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const drawn = await drawAll(engine, entries, path.join(folder, 'new'), values.size);
let compared;
if (values.against !== undefined) {
  const old = await buildRevision(values.against);
  try {
    const before = await drawAll(old.engine, entries, path.join(folder, 'old'), values.size);
    compared = await comparePictures(before, drawn, path.join(folder, 'difference'));
  } finally {
    await old.remove();
  }
}
const sheets = await writeSheets(drawn, folder, {
  columns: Number(values.columns),
  width: Number(values.width),
  publish: values.publish,
});
await writePage(path.join(folder, 'index.html'), drawn, compared);
const times = drawn.map(({ ms }) => ms).sort((one, other) => one - other);
const kilobytes = drawn.map(({ bytes }) => bytes / 1000).sort((one, other) => one - other);
const middle = (list) => list[Math.floor(list.length / 2)];
const summary = {
  pictures: drawn.length,
  medianMs: Math.round(middle(times)),
  slowestMs: Math.round(times.at(-1)),
  medianKb: Math.round(middle(kilobytes)),
  largestKb: Math.round(kilobytes.at(-1)),
  refused: drawn.filter(({ refusal }) => refusal !== undefined).length,
};
await writeFile(path.join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
console.log(sheets.join('\n'));
console.log(path.join(folder, 'index.html'));
console.log(JSON.stringify(summary));
