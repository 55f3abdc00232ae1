#!/usr/bin/env node
// Accepts today's pictures as goldens, entry by entry; look at them first. Uses the built engine (`npm run build`).
//
//   node packages/engine/scripts/accept-goldens.mjs fox-in-snow lighthouse      those (names of files in goldens/)
//   node packages/engine/scripts/accept-goldens.mjs --changed                   only says what differs
//   node packages/engine/scripts/accept-goldens.mjs --all --yes-all             every one: after a change of the whole look
//   node packages/engine/scripts/accept-goldens.mjs red-boat --prompt "a red boat" [--ratio 16:9] [--seed 1]   a new one
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compareGoldens } from '../dist/goldens/compare-goldens.js';
import { measureGolden } from '../dist/goldens/measure-golden.js';

const folder = new URL('../goldens/', import.meta.url);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    'yes-all': { type: 'boolean', default: false },
    changed: { type: 'boolean', default: false },
    prompt: { type: 'string' },
    ratio: { type: 'string', default: '16:9' },
    seed: { type: 'string', default: '1' },
  },
});

const known = (await readdir(folder))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));
for (const name of await chooseNames()) {
  const file = new URL(`${name}.json`, folder);
  const accepted = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : undefined;
  const wish = accepted ?? { prompt: values.prompt, ratio: values.ratio, seed: Number(values.seed) };
  const drawn = measureGolden(wish);
  const faults = accepted === undefined ? ['new'] : compareGoldens(accepted, drawn);
  if (!values.changed) await writeFile(file, `${JSON.stringify(drawn, null, 2)}\n`);
  if (faults.length > 0 || !values.changed)
    console.log(`${name}: ${faults.length === 0 ? 'as before' : faults.join('; ')}`);
}

async function chooseNames() {
  if (values.changed) return positionals.length > 0 ? positionals : known;
  if (values.all) {
    if (values['yes-all']) return known;
    fail('--all accepts every picture unseen; add --yes-all when that is meant');
  }
  if (positionals.length === 0) fail(`name the entries to accept: ${known.join(' ')}`);
  if (values.prompt !== undefined) {
    if (positionals.length !== 1 || known.includes(positionals[0]))
      fail('--prompt makes one new entry: give it one new name');
    return positionals;
  }
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) fail(`no golden is called ${unknown.join(', ')}; there are ${known.join(' ')}`);
  return positionals;
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
