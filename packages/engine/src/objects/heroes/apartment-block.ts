import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { frontFace, patchOf } from '../kit/face.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { pick } from '../kit/pick.ts';
import { addDoor, addWindows } from '../kit/window.ts';
import { path, rect, shade } from '../kit.ts';
import { addBlock, addCornice, addPlinth } from '../rigs/block.ts';

const WALLS: readonly [Rgb, ...Rgb[]] = [
  [214, 178, 140],
  [196, 112, 88],
  [222, 206, 176],
  [168, 178, 170],
];
const FACADES: readonly [Rgb, ...Rgb[]] = [
  [226, 164, 110],
  [206, 120, 100],
  [228, 202, 134],
  [146, 172, 160],
  [166, 170, 196],
];
const ROOFS: readonly [Rgb, ...Rgb[]] = [
  [150, 82, 62],
  [104, 92, 96],
  [128, 72, 58],
];
const DOORS: readonly [Rgb, ...Rgb[]] = [
  [62, 98, 110],
  [150, 58, 48],
  [74, 104, 76],
];
const FOOT = 470;

export const apartmentBlock: Hero = {
  key: 'office-building',
  words: [
    'building',
    'apartment building',
    'apartment block',
    'block of flats',
    'office building',
    'apartment house',
    'townhouse',
    'town house',
    'row house',
    'row houses',
    'tenement',
    'brownstone',
    'condominium',
  ],
  kindOf: ['housing estate', 'dormitory', 'embassy', 'department store', 'bank'],
  kind: 'building',
  height: 18,
  samples: ['an apartment building at dusk', 'colourful row houses', 'an old brick building in the rain'],
  forms: 2,
  wordForms: {
    'row houses': 1,
    townhouse: 1,
    'town house': 1,
    'row house': 1,
    'office building': 0,
    'block of flats': 0,
  },
  homes: ['city'],
  draw: ({ random, form, colour, material, season, age, lit }) => {
    const layers = newLayers();
    const snowy = season === 'winter';
    const isLit = (column: number, row: number) => random(`w${column}.${row}`) < 0.66;
    if (form === 0) {
      const wall = surfaceOf(material ?? 'brick', { colour: colour ?? pick(random, 'wall', WALLS), age });
      const block = { x: 24, foot: FOOT, width: 250, height: 400, depth: 110 };
      const faces = addBlock(layers, block, wall, random, 'b', 11);
      const style = { frame: [244, 238, 224] as Rgb, lit, edge: 2.6, sill: true };
      addWindows(
        layers,
        faces.front,
        { columns: 4, rows: 5, area: [0.05, 0.05, 0.95, 0.82], share: [0.46, 0.56], isLit },
        style,
      );
      addWindows(
        layers,
        faces.side,
        {
          columns: 2,
          rows: 5,
          area: [0.06, 0.05, 0.94, 0.82],
          share: [0.44, 0.56],
          isLit: (c, r) => isLit(c + 9, r),
        },
        { ...style, sill: false },
      );
      // Balconies with railings under the two middle rows.
      for (const row of [1, 3])
        for (const column of [0, 3]) {
          const x = block.x + 250 * (0.05 + (column + 0.5) * 0.225);
          const y = FOOT - 400 + 400 * (0.05 + (row + 0.8) * 0.154);
          layers.body.push(
            rect(x - 34, y + 18, 68, 6, shade(wall.colour, -0.3)),
            path(
              Array.from({ length: 10 }, (_, bar) => `M${x - 32 + bar * 7} ${y - 4}h1.6v24h-1.6Z`).join('') +
                `M${x - 34} ${y - 6}h68v3h-68Z`,
              '#3a3f46',
            ),
          );
        }
      addPlinth(layers, faces, [150, 142, 132], 0.04);
      addDoor(layers, faces.front, [0.42, 0.86, 0.16, 0.14], {
        colour: [92, 62, 44],
        frame: [236, 228, 210],
        pane: lit,
      });
      addWindows(
        layers,
        faces.front,
        { columns: 2, rows: 1, area: [0.06, 0.84, 0.38, 0.97], share: [0.66, 0.7] },
        { ...style, sill: false },
      );
      addWindows(
        layers,
        faces.front,
        { columns: 2, rows: 1, area: [0.62, 0.84, 0.94, 0.97], share: [0.66, 0.7] },
        { ...style, sill: false },
      );
      addCornice(layers, block, [222, 210, 188], 16, snowy);
      return artOfLayers(layers, {
        width: 404,
        height: FOOT + 6,
        foot: FOOT,
        anchors: { tops: [{ x1: 30, x2: 270, y: 62 }], lean: { x: 24, y1: 200, y2: FOOT } },
      });
    }
    // Three tall narrow houses side by side, each with its own colour and gable.
    for (let house = 0; house < 3; house++) {
      const x = 16 + house * 122;
      const top = 150 + random(`top${house}`) * 40;
      const wall = surfaceOf(material ?? 'clay', {
        colour: colour ?? FACADES[(Math.floor(random('first') * 5) + house * 2) % 5] ?? FACADES[0],
        age,
        marks: material ? surfaceOf(material).marks : 'speckles',
      });
      const face = frontFace(x, top, 122, FOOT - top);
      const roof: Rgb = ROOFS[house] ?? ROOFS[0];
      const steps = house === 1;
      const gable = steps
        ? `M${x} ${top + 2}V${top - 26}h16v-26h16v-26h16v-24h26v24h16v26h16v26h16v28Z`
        : `M${x - 4} ${top + 2}L${x + 20} ${top - 64}H${x + 102}L${x + 126} ${top + 2}Z`;
      layers.body.push(path(gable, steps ? shade(wall.colour, 0.06) : shade(roof, 0.04)));
      if (steps) layers.body.push(path(`M${x + 52} ${top - 40}h18v28h-18Z`, lit ? '#ffd588' : '#5d7f96'));
      else {
        layers.body.push(
          path(
            `M${x + 44} ${top - 8}V${top - 36}L${x + 61} ${top - 50}L${x + 78} ${top - 36}V${top - 8}Z`,
            shade(wall.colour, 0.2),
          ),
          path(`M${x + 53} ${top - 12}v-20h16v20Z`, lit ? '#ffd588' : '#5d7f96'),
        );
        if (snowy)
          layers.body.push(
            path(
              `M${x + 16} ${top - 56}L${x + 20} ${top - 68}H${x + 102}L${x + 108} ${top - 52}Q${x + 60} ${top - 46} ${x + 16} ${top - 56}Z`,
              '#f4f8fd',
            ),
          );
      }
      layers.body.push(
        path(patchOf(face), shade(wall.colour, 0.02)),
        path(patchOf(face, 0, 0, 0.04, 1), shade(wall.colour, 0.3), 'fill-opacity="0.5"'),
        path(patchOf(face, 0.94, 0, 1, 1), shade(wall.colour, -0.3), 'fill-opacity="0.5"'),
        rect(x - 3, top - 4, 128, 9, shade(wall.colour, 0.36)),
      );
      addWindows(
        layers,
        face,
        {
          columns: 2,
          rows: 3,
          area: [0.06, 0.04, 0.94, 0.76],
          share: [0.5, 0.62],
          isLit: (c, r) => isLit(c + house * 5, r),
        },
        { frame: [250, 246, 236], lit, bars: [1, 2], edge: 3, sill: true },
      );
      addDoor(layers, face, [house === 1 ? 0.58 : 0.12, 0.8, 0.28, 0.2], {
        colour: DOORS[house] ?? DOORS[0],
        frame: [240, 232, 214],
        head: 'round',
        pane: lit,
      });
      addWindows(
        layers,
        face,
        {
          columns: 1,
          rows: 1,
          area: house === 1 ? [0.08, 0.8, 0.5, 0.96] : [0.5, 0.8, 0.92, 0.96],
          share: [0.8, 0.86],
        },
        { frame: [250, 246, 236], lit, edge: 3, sill: true },
      );
    }
    return artOfLayers(layers, {
      width: 398,
      height: FOOT + 6,
      foot: FOOT,
      anchors: { tops: [{ x1: 40, x2: 110, y: 90 }], lean: { x: 16, y1: 240, y2: FOOT } },
    });
  },
};
