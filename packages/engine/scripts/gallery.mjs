#!/usr/bin/env node
// Draws contact sheets, so that people can look: most faults of a picture are invisible to tests.
//
//   node packages/engine/scripts/gallery.mjs <folder> [sheet...] [--width 560] [--seed 1]
//   node packages/engine/scripts/gallery.mjs <folder> --prompt "a red boat on a lake" [--ratio 16:9]
//
// Sheets: see `sheets` below; none named: all of them. Uses the built engine (`npm run build` first).
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pixelsOf } from '@heliograph/wire';
import sharp from 'sharp';
import { paintScene } from '../dist/paint-scene.js';
import { planScene } from '../dist/plan/plan-scene.js';
import { readPrompt } from '../dist/read/read-prompt.js';
import { STYLES } from '../dist/style/style-registry.js';

const places = [
  'mountains',
  'the sea',
  'a beach',
  'a lake',
  'a desert',
  'a forest',
  'a snowy landscape',
  'a meadow',
  'rolling hills',
  'a city skyline',
  'the sky above the clouds',
];
const times = ['at dawn', 'in the morning', 'at noon', 'at golden hour', 'at sunset', 'at dusk', 'at night'];
const weathers = [
  'on a clear day',
  'with clouds',
  'under an overcast sky',
  'in fog',
  'in the rain',
  'in a thunderstorm',
  'in falling snow',
];
const ratios = [
  '1:1',
  '2:3',
  '3:2',
  '3:4',
  '4:3',
  '4:5',
  '5:4',
  '9:16',
  '16:9',
  '21:9',
  '1:4',
  '4:1',
  '1:8',
  '8:1',
];
const styles = STYLES.map((style) => style.words[0] ?? style.nearest[0]);

const chunked = (list, size) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, row) =>
    list.slice(row * size, row * size + size),
  );

/** Each sheet: rows of pictures, a picture is [prompt, ratio, seed offset]. */
const sheets = {
  sunset: [1, 2, 3].map((row) =>
    [1, 2, 3].map((column) => ['Generate an image of a sunset over mountains', '16:9', row * 3 + column]),
  ),
  times: [times.map((time) => [`mountains ${time}`]), times.map((time) => [`a beach ${time}`])],
  places: places.map((place) => ['at noon', 'at sunset', 'at night'].map((time) => [`${place} ${time}`])),
  weathers: ['mountains', 'a city skyline', 'a meadow'].map((place) =>
    weathers.map((weather) => [`${place} ${weather}`]),
  ),
  seasons: ['mountains', 'a forest', 'a meadow'].map((place) =>
    ['in spring', 'in summer', 'in autumn', 'in winter'].map((season) => [`${place} ${season}`]),
  ),
  ratios: [ratios.slice(0, 7), ratios.slice(7)].map((row) =>
    row.map((ratio) => ['a sunset over mountains', ratio]),
  ),
  styles: chunked(
    styles.flatMap((style) => [`a llama beside a cabin on a meadow, ${style}`]),
    6,
  ),
  objects: [
    [
      'three llamas in a desert at night under a full moon',
      'a cozy cabin in a snowy forest at night',
      'a red vintage car in front of a city skyline',
    ],
    [
      'a sailboat on the sea at sunset',
      'a lighthouse by the sea in a storm',
      'a cat sitting in a meadow of flowers',
    ],
    [
      'a bowl of fruit on a table',
      'a dragon above mountains at dusk',
      'two horses on a beach in the morning',
    ],
    [
      'a hot-air balloon over hills at dawn',
      'a tent beside a lake under the stars',
      'a child with a dog in a park in autumn',
    ],
  ],
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '560' },
    seed: { type: 'string', default: '1' },
    prompt: { type: 'string' },
    ratio: { type: 'string', default: '16:9' },
    size: { type: 'string', default: '1K' },
  },
});
const [folder, ...names] = positionals;
if (folder === undefined) {
  console.error(
    'usage: gallery.mjs <folder> [sheet...] [--prompt "…"] [--ratio 16:9] [--size 1K] [--width 560] [--seed 1]',
  );
  process.exit(2);
}
await mkdir(folder, { recursive: true });

function draw(prompt, width, height, seed) {
  const scene = planScene(readPrompt(prompt, { hasReference: false }), { seed, width, height });
  const raster = paintScene(scene, width, height, () => {});
  return sharp(Buffer.from(raster.data.buffer), { raw: { width, height, channels: 4 } }).removeAlpha();
}

async function drawSheet(name, rows) {
  const tileWidth = Number(values.width);
  const tileHeight = Math.round((tileWidth * 9) / 16);
  const gap = 6;
  const tiles = [];
  const began = performance.now();
  for (const [row, pictures] of rows.entries()) {
    for (const [column, picture] of pictures.entries()) {
      const [prompt, ratio = '16:9', offset = 0] = Array.isArray(picture) ? picture : [picture];
      const table = pixelsOf(ratio, '1K');
      const scale = Math.min(tileWidth / table.width, tileHeight / table.height);
      const width = Math.max(16, Math.round(table.width * scale));
      const height = Math.max(16, Math.round(table.height * scale));
      tiles.push({
        input: await draw(prompt, width, height, Number(values.seed) + offset)
          .png()
          .toBuffer(),
        left: column * (tileWidth + gap) + gap,
        top: row * (tileHeight + gap) + gap,
      });
    }
  }
  const columns = Math.max(...rows.map((row) => row.length));
  const file = path.join(folder, `${name}.png`);
  await sharp({
    create: {
      width: columns * (tileWidth + gap) + gap,
      height: rows.length * (tileHeight + gap) + gap,
      channels: 3,
      background: '#202024',
    },
  })
    .composite(tiles)
    .png()
    .toFile(file);
  console.log(`${file}  ${tiles.length} pictures, ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

if (values.prompt !== undefined) {
  const { width, height } = pixelsOf(values.ratio, values.size);
  const file = path.join(
    folder,
    `${values.prompt.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}-${values.seed}.png`,
  );
  await draw(values.prompt, width, height, Number(values.seed)).png().toFile(file);
  console.log(file);
} else {
  for (const name of names.length > 0 ? names : Object.keys(sheets)) {
    if (!Object.hasOwn(sheets, name)) {
      console.error(`no sheet "${name}"; there are: ${Object.keys(sheets).join(', ')}`);
      process.exit(2);
    }
    await drawSheet(name, sheets[name]);
  }
}
