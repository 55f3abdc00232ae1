/**
 * Builds `assets/aspects.json`: width / height of every icon of the pack, so that the planner lays things out without
 * drawing them. Heroes are measured when they are planned.
 *
 * Run after building the package, whenever the pack changes: node packages/engine/scripts/build-aspects.mjs
 */
import { writeFileSync } from 'node:fs';
import { thingAspect } from '../dist/objects/render-thing.js';
import { listThings } from '../dist/objects/things.js';

const aspects = {};
for (const { key, source } of listThings())
  if (source === 'noto') aspects[key] = Math.round(thingAspect(key) * 1000) / 1000;
writeFileSync(new URL('../assets/aspects.json', import.meta.url), `${JSON.stringify(aspects)}\n`);
console.log(`${Object.keys(aspects).length} icons`);
