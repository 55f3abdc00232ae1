/**
 * Builds `assets/aspects.json`: width / height of every thing of the library (and where heads are highest), so that the planner lays things out
 * without drawing them. Things of varying shape are averaged over a few copies.
 *
 * Run after building the package, whenever a drawing changes: node packages/engine/scripts/build-aspects.mjs
 */
import { writeFileSync } from 'node:fs';
import { renderThing, thingAspect } from '../dist/objects/render-thing.js';
import { listThings } from '../dist/objects/things.js';

const aspects = {};
const tops = {};
for (const { key, source, kind } of listThings()) {
  const copies = source === 'hero' ? 6 : 1;
  let sum = 0;
  for (let copy = 0; copy < copies; copy++) sum += thingAspect(key, { variant: copy });
  // Where a hat goes: the highest point, as drawn.
  if (kind === 'animal' || kind === 'person')
    tops[key] = Math.round(renderThing(key, 100, { variant: 0 }).anchors.top[0] * 100) / 100;
  aspects[key] = Math.round((sum / copies) * 1000) / 1000;
}
writeFileSync(new URL('../assets/aspects.json', import.meta.url), `${JSON.stringify({ aspects, tops })}\n`);
console.log(`${Object.keys(aspects).length} things`);
