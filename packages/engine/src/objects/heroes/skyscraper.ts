import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { columnOf, patchOf, rowOf } from '../kit/face.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { paintOf, surfaceOf } from '../kit/material.ts';
import { pick } from '../kit/pick.ts';
import { addWindows } from '../kit/window.ts';
import { line, path, shade } from '../kit.ts';
import { addBlock, addCornice } from '../rigs/block.ts';

const GLASS: readonly [Rgb, ...Rgb[]] = [
  [92, 142, 170],
  [110, 150, 160],
  [86, 118, 152],
];
const STONE: readonly [Rgb, ...Rgb[]] = [
  [206, 190, 162],
  [190, 176, 164],
  [176, 140, 116],
];
const FOOT = 600;

export const skyscraper: Hero = {
  key: 'skyscraper',
  words: [
    'skyscraper',
    'high-rise',
    'high rise',
    'office tower',
    'tower block',
    'glass tower',
    'empire state building',
    'tall building',
  ],
  kindOf: ['burj khalifa', 'chrysler building', 'shard', 'world trade center', 'tower building'],
  kind: 'building',
  height: 60,
  samples: [
    'a skyscraper at night with lit windows',
    'a glass skyscraper',
    'an art deco skyscraper in New York',
  ],
  forms: 2,
  wordForms: { 'glass tower': 0, 'empire state building': 1 },
  homes: ['city'],
  draw: ({ random, form, colour, season, lit }) => {
    const layers = newLayers();
    const snowy = season === 'winter';
    const isLit = (column: number, row: number) => random(`w${column}.${row}`) < 0.62;
    if (form === 0) {
      const glass = colour ?? pick(random, 'glass', GLASS);
      const block = { x: 30, foot: FOOT, width: 130, height: 520, depth: 74 };
      const { front, side } = addBlock(layers, block, paintOf(glass), random, 'b', 30);
      // Panes of different sky, with slanting reflections over all.
      for (const [face, columns, name] of [
        [front, 7, 'f'],
        [side, 4, 's'],
      ] as const) {
        const rows = 24;
        let light = '';
        let dark = '';
        let warm = '';
        let bars = '';
        for (let row = 0; row < rows; row++) {
          bars += rowOf(face, row / rows);
          for (let column = 0; column < columns; column++) {
            const chance = random(`${name}${row}.${column}`);
            const pane = patchOf(
              face,
              column / columns,
              (row + 0.14) / rows,
              (column + 1) / columns,
              (row + 1) / rows,
            );
            if (lit && chance < 0.36) warm += pane;
            else if (chance > 0.72) light += pane;
            else if (chance > 0.5) dark += pane;
          }
        }
        for (let column = 1; column < columns; column++) bars += columnOf(face, column / columns);
        layers.body.push(
          path(light, shade(glass, face.turn + 0.3), 'fill-opacity="0.7"'),
          path(dark, shade(glass, face.turn - 0.22), 'fill-opacity="0.7"'),
          path(warm, face.turn < 0 ? '#e8b462' : '#ffd588'),
          `<path d="${bars}" fill="none" stroke="${shade(glass, face.turn - 0.4)}" stroke-width="1.3" stroke-opacity="0.6"/>`,
        );
        if (warm !== '') layers.glow.push(path(warm, face.turn < 0 ? '#dfa654' : '#ffcd78'));
      }
      layers.body.push(
        path('M30 260L160 130V190L30 320Z M30 350L160 220V240L30 370Z', '#ffffff', 'fill-opacity="0.16"'),
        path(patchOf(front, 0, 0.955, 1, 1), shade(glass, -0.5)),
        path(patchOf(front, 0.3, 0.962, 0.7, 1), lit ? '#ffd588' : shade(glass, 0.4)),
      );
      addCornice(layers, block, [150, 160, 168], 12, snowy, 2);
      layers.body.push(line('M120 74V22', '#7b838b', 4), line('M138 74V44', '#7b838b', 3));
      return artOfLayers(layers, {
        width: 250,
        height: FOOT + 6,
        foot: FOOT,
        anchors: { tops: [{ x1: 40, x2: 150, y: 75 }] },
      });
    }
    const stone = surfaceOf('stone', { colour: colour ?? pick(random, 'stone', STONE), marks: 'none' });
    const tiers: readonly (readonly [inset: number, top: number, bottom: number, columns: number])[] = [
      [66, 130, 220, 3],
      [42, 210, 350, 5],
      [20, 340, 460, 6],
      [0, 450, FOOT, 7],
    ];
    layers.body.push(
      path('M113 92L124 20L135 92Z', shade(stone.colour, -0.1)),
      line('M124 30V4', '#7b838b', 3),
      path('M98 134V104L110 88H138L150 104V134Z', shade(stone.colour, -0.04)),
      path('M138 88L150 104V134H138Z', shade(stone.colour, -0.3)),
    );
    for (const [inset, top, bottom, columns] of tiers) {
      const block = {
        x: 20 + inset,
        foot: bottom,
        width: 180 - inset * 1.6,
        height: bottom - top,
        depth: 66 - inset * 0.4,
      };
      const { front, side } = addBlock(layers, block, stone, random, `t${top}`, 30);
      const rows = Math.round((bottom - top) / 22);
      const style = { frame: stone.colour, lit, bars: [0, 0], edge: 1 } as const;
      addWindows(
        layers,
        front,
        {
          columns,
          rows,
          area: [0.05, 0.05, 0.95, bottom === FOOT ? 0.8 : 0.98],
          share: [0.46, 0.62],
          isLit: (c, r) => isLit(c + top, r),
        },
        style,
      );
      addWindows(
        layers,
        side,
        {
          columns: Math.max(2, Math.round(columns / 2)),
          rows,
          area: [0.05, 0.05, 0.95, bottom === FOOT ? 0.8 : 0.98],
          share: [0.44, 0.62],
          isLit: (c, r) => isLit(c + top + 40, r),
        },
        style,
      );
      let piers = '';
      for (let column = 0; column <= columns; column++)
        piers += columnOf(front, 0.05 + (column / columns) * 0.9, 0, 1);
      layers.body.push(
        `<path d="${piers}" fill="none" stroke="${shade(stone.colour, 0.24)}" stroke-width="3" stroke-opacity="0.8"/>`,
      );
      addCornice(layers, block, stone.colour, 8, snowy, 3);
      if (bottom === FOOT)
        layers.body.push(
          path(patchOf(front, 0.36, 0.84, 0.64, 1), shade([120, 84, 50], -0.2)),
          path(patchOf(front, 0.4, 0.86, 0.6, 1), lit ? '#ffd588' : '#5d7f96'),
        );
    }
    return artOfLayers(layers, {
      width: 280,
      height: FOOT + 6,
      foot: FOOT,
      anchors: { tops: [{ x1: 22, x2: 60, y: 446 }] },
    });
  },
};
