/**
 * Contact sheets of the object library, to be looked at after every change of a drawing.
 *
 * node packages/engine/scripts/objects-sheet.mjs <folder> [heroes | noto | key key …] [--height 180] [--season winter] [--lit] [--copies 3]
 * [--colour blue] [--material wood] [--age old] [--facing right] [--forms] [--poses] [--anchors]
 *
 * --forms draws every form of a hero, --poses every pose, --anchors marks its anchors (tops green, seat and grips red, inside
 * blue, label yellow, head and eyes violet, hanging points orange).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { artOf } from '../dist/objects/art.js';
import { findHero } from '../dist/objects/find-hero.js';
import { renderSvg } from '../dist/objects/render-svg.js';
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
    material: { type: 'string' },
    age: { type: 'string' },
    facing: { type: 'string' },
    forms: { type: 'boolean', default: false },
    poses: { type: 'boolean', default: false },
    anchors: { type: 'boolean', default: false },
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
const cells = things.flatMap(({ key }) => {
  const hero = findHero(key);
  const forms = values.forms ? Array.from({ length: hero?.forms ?? 1 }, (_, form) => form) : [undefined];
  const poses = values.poses ? (hero?.poses ?? [undefined]) : [undefined];
  return Array.from({ length: Number(values.copies) }, (_, copy) =>
    forms.flatMap((form) => poses.map((pose) => ({ key, copy, form, pose }))),
  ).flat();
});
const rows = Math.min(8, Math.ceil(cells.length / columns));
for (let page = 0; page * columns * rows < cells.length; page++) {
  const composites = [];
  for (const [index, { key, copy, form, pose }] of cells
    .slice(page * columns * rows, (page + 1) * columns * rows)
    .entries()) {
    const options = {
      variant: copy,
      season: values.season,
      lit: values.lit,
      ...(values.colour ? { colour: values.colour } : {}),
      ...(values.material ? { material: values.material } : {}),
      ...(values.age ? { age: values.age } : {}),
      ...(values.facing ? { facing: values.facing } : {}),
      ...(form === undefined ? {} : { form }),
      ...(pose === undefined ? {} : { pose }),
    };
    let sprite = renderThing(key, cell - 26, options);
    if (sprite.raster.width > cell - 6)
      sprite = renderThing(key, ((cell - 26) * (cell - 6)) / sprite.raster.width, options);
    const left = (index % columns) * cell + Math.floor((cell - sprite.raster.width) / 2);
    const top = Math.floor(index / columns) * cell + (cell - 22 - sprite.raster.height);
    if (values.anchors) sprite = markedDrawing(key, options, cell - 26);
    for (const raster of [sprite.raster, sprite.glow]) {
      if (raster)
        composites.push({
          input: Buffer.from(raster.data),
          raw: { width: raster.width, height: raster.height, channels: 4 },
          left: Math.max(0, left),
          top: Math.max(0, top),
        });
    }
    const label = `<svg width="${cell}" height="20"><text x="3" y="14" font-size="11" font-family="sans-serif" fill="#222">${key}${form ? ` ${form}` : ''}${pose ? ` ${pose}` : ''}</text></svg>`;
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

/** The whole drawing, untrimmed, with its anchors marked on it. */
function markedDrawing(key, options, side) {
  const art = artOf(key, options);
  const { tops = [], seat, head, eyes = [], grips = [], hang = [], inside, label } = art.anchors;
  const thin = art.height / 90;
  const dot = ([x, y], colour) => `<circle cx="${x}" cy="${y}" r="${thin * 2.4}" fill="${colour}"/>`;
  const box = (of, colour) =>
    `<rect x="${of.x}" y="${of.y}" width="${of.width}" height="${of.height}" fill="${colour}" fill-opacity="0.25" stroke="${colour}" stroke-width="${thin}"/>`;
  const marks = [
    ...tops.map(
      ({ x1, x2, y }) =>
        `<path d="M${x1} ${y}H${x2}" stroke="#12c24a" stroke-width="${thin * 1.6}" fill="none"/>`,
    ),
    ...(inside ? [box(inside, '#2060ff')] : []),
    ...(label ? [box(label, '#ffe000')] : []),
    ...(head
      ? [
          `<circle cx="${head.x}" cy="${head.y}" r="${head.radius}" fill="none" stroke="#8a20e0" stroke-width="${thin}"/>`,
        ]
      : []),
    ...[...(seat ? [seat] : []), ...grips].map((at) => dot(at, '#e02020')),
    ...hang.map((at) => dot(at, '#ff8a00')),
    ...eyes.map((at) => dot(at, '#8a20e0')),
  ].join('');
  const scale = side / Math.max(art.width, art.height);
  const raster = renderSvg(
    `${art.body}${art.front ?? ''}${marks}`,
    { x: 0, y: 0, width: art.width, height: art.height },
    Math.round(art.width * scale),
    Math.round(art.height * scale),
    art.flipped,
  );
  return { raster };
}
