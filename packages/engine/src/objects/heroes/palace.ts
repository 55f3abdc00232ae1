import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { drawWavingCloth } from '../kit/cloth.ts';
import { drawColumn, drawPediment } from '../kit/column.ts';
import { drawDome, drawFinial } from '../kit/dome.ts';
import { drawHedge } from '../kit/foliage.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { pick } from '../kit/pick.ts';
import { drawHippedRoof } from '../kit/prism.ts';
import { addDoor, addWindows } from '../kit/window.ts';
import { line, path, polygon, rect, shade } from '../kit.ts';
import { addBlock, addCornice } from '../rigs/block.ts';

const WALLS: readonly [Rgb, ...Rgb[]] = [
  [236, 214, 172],
  [228, 222, 208],
  [226, 188, 170],
];
const FOOT = 350;

export const palace: Hero = {
  key: 'palace',
  words: [
    'palace',
    'mansion',
    'manor',
    'manor house',
    'royal palace',
    'villa',
    'chateau',
    'château',
    'versailles',
    'buckingham palace',
    'estate',
    'haunted house',
    'haunted mansion',
  ],
  kindOf: ['museum building', 'embassy building', 'plantation house', 'castle hotel'],
  kind: 'building',
  height: 16,
  samples: ['a palace with a garden', 'an old mansion at night', 'a white villa'],
  forms: 2,
  wordForms: {
    palace: 0,
    'royal palace': 0,
    versailles: 0,
    mansion: 1,
    manor: 1,
    villa: 1,
    'haunted house': 1,
    'haunted mansion': 1,
    'manor house': 1,
  },
  homes: ['meadow', 'hills'],
  draw: ({ random, form, colour, season, age, lit }) => {
    const layers = newLayers();
    const { body } = layers;
    const snowy = season === 'winter';
    const trim: Rgb = [250, 245, 234];
    const style = { frame: trim, lit, bars: [1, 2] as const, edge: 3, sill: true };
    const isLit = (column: number, row: number) => random(`w${column}.${row}`) < 0.75;
    const isPalace = form === 0;
    const wall = surfaceOf('clay', {
      colour: colour ?? pick(random, 'wall', WALLS),
      age,
      marks: isPalace ? 'none' : 'speckles',
    });
    const roof = surfaceOf('stone', { colour: [94, 106, 122], marks: 'shingles', age });
    const gold: Rgb = [214, 172, 76];
    const x = isPalace ? 20 : 60;
    const wide = isPalace ? 680 : 380;
    const wings = { x, foot: FOOT, width: wide, height: 160, depth: 0 };
    body.push(
      drawHippedRoof(
        [
          [x - 12, 194],
          [x + wide + 12, 194],
          [x + wide + 12, 194],
        ],
        [
          [x + 30, 136],
          [x + wide - 30, 136],
        ],
        roof,
        random,
        'r',
        14,
        snowy,
      ),
    );
    for (const cx of isPalace ? [120, 220, 500, 600] : [120, 380])
      body.push(
        rect(cx - 9, 110, 18, 50, '#9a6a54'),
        rect(cx + 3, 110, 6, 50, '#7a5040'),
        rect(cx - 12, 106, 24, 7, '#b58a72'),
      );
    const { front } = addBlock(layers, wings, wall, random, 'w', 18);
    addWindows(
      layers,
      front,
      {
        columns: isPalace ? 5 : 2,
        rows: 2,
        area: [0.02, 0.06, isPalace ? 0.38 : 0.34, 0.95],
        share: [0.44, 0.66],
        isLit,
      },
      { ...style, ...(isPalace ? { head: 'round' as const } : {}) },
    );
    addWindows(
      layers,
      front,
      {
        columns: isPalace ? 5 : 2,
        rows: 2,
        area: [isPalace ? 0.62 : 0.66, 0.06, 0.98, 0.95],
        share: [0.44, 0.66],
        isLit: (c, r) => isLit(c + 8, r),
      },
      { ...style, ...(isPalace ? { head: 'round' as const } : {}) },
    );
    addCornice(layers, wings, trim, 10, false);
    const cx = x + wide / 2;
    const half = isPalace ? 84 : 66;
    const hall = { x: cx - half, foot: FOOT, width: half * 2, height: isPalace ? 200 : 180, depth: 0 };
    const middle = addBlock(layers, hall, wall, random, 'm', 18);
    addWindows(
      layers,
      middle.front,
      { columns: 3, rows: 1, area: [0.06, 0.1, 0.94, 0.44], share: [0.5, 0.8] },
      { ...style, head: 'round' },
    );
    addDoor(layers, middle.front, [0.36, 0.58, 0.28, 0.42], {
      colour: isPalace ? [150, 112, 60] : [96, 62, 42],
      frame: trim,
      head: 'round',
      pane: lit,
    });
    for (const at of isPalace ? [-74, -38, 38, 74] : [-56, -30, 30, 56])
      body.push(drawColumn(cx + at, FOOT - (isPalace ? 196 : 92), FOOT - 8, isPalace ? 14 : 11, trim));
    if (isPalace) {
      const top = FOOT - 200;
      body.push(
        drawDome(cx, top - 44, 54, 58, [104, 142, 150], { ribs: 5 }),
        drawFinial(cx, top - 100, 30, gold),
        rect(cx - 60, top - 46, 120, 10, shade(trim, -0.06), 3),
        drawPediment(cx - half - 10, top + 4, half * 2 + 20, 46, wall.colour),
      );
      if (snowy)
        body.push(
          path(
            `M${cx - 40} ${top - 76}Q${cx} ${top - 118} ${cx + 38} ${top - 78}Q${cx} ${top - 90} ${cx - 40} ${top - 76}Z`,
            '#f4f8fd',
          ),
        );
      for (const at of [60, 660])
        body.push(
          line(`M${at} 140V92`, '#8d959c', 3),
          drawWavingCloth(at + 1, 94, 36, 22, [gold, [168, 52, 60]], random),
        );
    } else {
      body.push(
        rect(cx - half - 6, FOOT - 104, half * 2 + 12, 12, shade(trim, 0), 2),
        rect(cx - half - 6, FOOT - 94, half * 2 + 12, 4, shade(trim, -0.3)),
        polygon(
          [
            [cx - half - 12, 172],
            [cx, 108],
            [cx + half + 12, 172],
          ],
          shade(roof.colour, 0.06),
        ),
        polygon(
          [
            [cx - half + 8, 170],
            [cx, 122],
            [cx + half - 8, 170],
          ],
          shade(wall.colour, 0.1),
        ),
        path(`M${cx - 12} 162v-12a12 12 0 0 1 24 0v12Z`, lit ? '#ffd588' : '#6f93ab'),
      );
      if (snowy) body.push(line(`M${cx - half - 8} 168L${cx} 110L${cx + half + 8} 168`, '#f4f8fd', 8));
    }
    body.push(rect(cx - half - 4, FOOT - 9, half * 2 + 8, 9, '#c9c0b2', 2));
    if (!snowy && age !== 'old')
      body.push(
        drawHedge(x + 6, cx - half - 10, FOOT, 24, [82, 128, 70], random, 'a'),
        drawHedge(cx + half + 10, x + wide - 6, FOOT, 24, [76, 120, 66], random, 'b'),
      );
    return artOfLayers(layers, {
      width: isPalace ? 720 : 500,
      height: FOOT + 6,
      foot: FOOT,
      anchors: { tops: [{ x1: x + 60, x2: cx - half - 20, y: 137 }], lean: { x, y1: 220, y2: FOOT } },
    });
  },
};
