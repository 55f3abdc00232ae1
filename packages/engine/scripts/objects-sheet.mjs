/**
 * Contact sheets of the object library, to be looked at after every change of a drawing.
 *
 * node packages/engine/scripts/objects-sheet.mjs <folder> [heroes | noto | key key …] [--height 180] [--season winter] [--lit] [--copies 3]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { renderThing } from '../dist/objects/render-thing.js';
import { listThings } from '../dist/objects/things.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    height: { type: 'string', default: '180' },
    season: { type: 'string', default: 'summer' },
    colour: { type: 'string' },
    copies: { type: 'string', default: '1' },
    lit: { type: 'boolean', default: false },
  },
});
const [folder = 'objects-sheets', ...wanted] = positionals;
const cell = Number(values.height);
const things = listThings().filter(({ key, source }) => {
  if (wanted.length === 0) return true;
  return (
    wanted.includes(key) ||
    (wanted.includes('heroes') && source === 'hero') ||
    (wanted.includes('noto') && source === 'noto')
  );
});
mkdirSync(folder, { recursive: true });
const columns = Math.max(1, Math.floor(1800 / cell));
const rows = 8;
const cells = things.flatMap(({ key }) =>
  Array.from({ length: Number(values.copies) }, (_, copy) => ({ key, copy })),
);
for (let page = 0; page * columns * rows < cells.length; page++) {
  const composites = [];
  for (const [index, { key, copy }] of cells
    .slice(page * columns * rows, (page + 1) * columns * rows)
    .entries()) {
    const options = {
      variant: copy,
      season: values.season,
      lit: values.lit,
      ...(values.colour ? { colour: values.colour } : {}),
    };
    let sprite = renderThing(key, cell - 26, options);
    if (sprite.raster.width > cell - 6)
      sprite = renderThing(key, ((cell - 26) * (cell - 6)) / sprite.raster.width, options);
    const left = (index % columns) * cell + Math.floor((cell - sprite.raster.width) / 2);
    const top = Math.floor(index / columns) * cell + (cell - 22 - sprite.raster.height);
    for (const raster of [sprite.raster, sprite.glow]) {
      if (raster)
        composites.push({
          input: Buffer.from(raster.data),
          raw: { width: raster.width, height: raster.height, channels: 4 },
          left: Math.max(0, left),
          top: Math.max(0, top),
        });
    }
    const label = `<svg width="${cell}" height="20"><text x="3" y="14" font-size="11" font-family="sans-serif" fill="#222">${key}</text></svg>`;
    composites.push({
      input: Buffer.from(label),
      left: (index % columns) * cell,
      top: Math.floor(index / columns) * cell + cell - 20,
    });
  }
  const file = join(folder, `things-${page + 1}.png`);
  await sharp({ create: { width: columns * cell, height: rows * cell, channels: 3, background: '#b9cbd8' } })
    .composite(composites)
    .png()
    .toFile(file);
  console.log(file);
}
