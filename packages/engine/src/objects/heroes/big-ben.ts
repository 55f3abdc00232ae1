import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { pointedPath } from '../kit/arch.ts';
import { drawDial } from '../kit/dial.ts';
import { columnOf } from '../kit/face.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { addDoor, addWindows } from '../kit/window.ts';
import { line, path, polygon, rect, shade } from '../kit.ts';
import { addBlock, addCornice } from '../rigs/block.ts';

const FOOT = 600;

export const bigBen: Hero = {
  key: 'clock-tower',
  words: [
    'clock tower',
    'big ben',
    'bell tower',
    'leaning tower of pisa',
    'leaning tower',
    'tower of pisa',
    'campanile',
    'elizabeth tower',
    'clocktower',
  ],
  kindOf: ['town clock', 'belfry tower'],
  kind: 'building',
  height: 30,
  samples: ['Big Ben in London in the rain', 'an old clock tower at dusk', 'the Leaning Tower of Pisa'],
  forms: 2,
  wordForms: {
    'bell tower': 0,
    'big ben': 0,
    'clock tower': 0,
    clocktower: 0,
    'elizabeth tower': 0,
    'leaning tower of pisa': 1,
    'leaning tower': 1,
    'tower of pisa': 1,
    campanile: 1,
  },
  homes: ['city'],
  draw: ({ random, form, colour, material, age, season, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const snowy = season === 'winter';
    if (form === 1) {
      const marble: Rgb = colour ?? surfaceOf(material ?? 'marble', { age }).colour;
      const cx = 150;
      body.push('<g transform="rotate(5 150 600)">');
      for (let tier = 0; tier < 8; tier++) {
        const half = tier === 7 ? 54 : 74;
        const low = FOOT - tier * 66;
        const high = tier === 0 ? 74 : 66;
        const top = low - high + (tier === 0 ? 8 : 0);
        body.push(
          `<path d="M${cx - half} ${top}H${cx + half}V${low}H${cx - half}Z" fill="${shade(marble, 0.04)}"/>`,
          `<path d="M${cx + half * 0.34} ${top}H${cx + half}V${low}H${cx + half * 0.34}Z" fill="${shade(marble, -0.2)}"/>`,
          `<path d="M${cx + half * 0.72} ${top}H${cx + half}V${low}H${cx + half * 0.72}Z" fill="${shade(marble, -0.34)}"/>`,
        );
        // Arcades all round: arches grow narrow towards the edges.
        const arches = tier === 7 ? 4 : 7;
        let d = '';
        for (let arch = 0; arch < arches; arch++) {
          const from = Math.sin(((arch + 0.14) / arches - 0.5) * Math.PI) * half;
          const to = Math.sin(((arch + 0.86) / arches - 0.5) * Math.PI) * half;
          const width = to - from;
          const head = top + 16;
          d += `M${cx + from} ${low - 8}V${head + width / 2}A${width / 2} ${Math.max(4, width / 2)} 0 0 1 ${cx + to} ${head + width / 2}V${low - 8}Z`;
        }
        body.push(
          path(d, lit ? '#f2c274' : shade(marble, -0.5)),
          rect(cx - half - 5, top, half * 2 + 10, 7, shade(marble, 0.26), 2),
          rect(cx - half - 3, top + 7, half * 2 + 6, 4, shade(marble, -0.3), 2),
        );
        if (lit)
          glow.push(`<g transform="rotate(5 150 600)">${path(d, '#f2b860', 'fill-opacity="0.6"')}</g>`);
      }
      body.push('</g>');
      return artOfLayers(layers, {
        width: 300,
        height: FOOT + 16,
        foot: FOOT,
        anchors: { tops: [{ x1: 150, x2: 246, y: 76 }], lean: { x: 80, y1: 500, y2: FOOT } },
      });
    }
    const stone = surfaceOf(material ?? 'stone', { colour: colour ?? [212, 180, 122], age, marks: 'none' });
    const roof: Rgb = [86, 98, 104];
    const gold: Rgb = [226, 184, 84];
    const shaft = { x: 70, foot: FOOT, width: 120, height: 380, depth: 44 };
    const { front, side } = addBlock(layers, shaft, stone, random, 's', 20);
    const style = {
      frame: [232, 208, 160] as Rgb,
      lit,
      bars: [1, 3] as const,
      head: 'pointed' as const,
      edge: 2,
    };
    addWindows(
      layers,
      front,
      {
        columns: 3,
        rows: 5,
        area: [0.08, 0.02, 0.92, 0.86],
        share: [0.4, 0.76],
        isLit: (c, r) => random(`w${c}${r}`) < 0.5,
      },
      style,
    );
    addWindows(
      layers,
      side,
      {
        columns: 2,
        rows: 5,
        area: [0.06, 0.02, 0.94, 0.86],
        share: [0.36, 0.76],
        isLit: (c, r) => random(`v${c}${r}`) < 0.4,
      },
      style,
    );
    let piers = '';
    for (const u of [0.02, 0.36, 0.64, 0.98]) piers += columnOf(front, u);
    body.push(
      line(piers, shade(stone.colour, 0.24), 6),
      line(columnOf(side, 0.5) + columnOf(side, 0.98), shade(stone.colour, -0.1), 5),
    );
    addDoor(layers, front, [0.34, 0.88, 0.32, 0.12], {
      colour: [96, 62, 40],
      frame: [232, 208, 160],
      head: 'pointed',
    });
    // Clock storey, belfry and the steep roofs.
    const clock = { x: 60, foot: 224, width: 140, height: 124, depth: 52 };
    addBlock(layers, clock, stone, random, 'c', 20);
    body.push(drawDial(130, 162, 47, 10.16, { rim: gold, ...(lit ? { face: [255, 238, 190] as Rgb } : {}) }));
    if (lit) glow.push(`<circle cx="130" cy="162" r="47" fill="#ffe6a8" fill-opacity="0.55"/>`);
    body.push(
      `<ellipse cx="226" cy="156" rx="15" ry="42" fill="${shade(gold, -0.2)}"/><ellipse cx="226" cy="156" rx="12" ry="37" fill="${lit ? '#f2d898' : '#d9cfb6'}"/>`,
      line('M226 156V130M226 156l6 12', '#3a3836', 3),
    );
    addCornice(layers, clock, [232, 208, 160], 10, snowy, 5);
    let belfry = '';
    for (let arch = 0; arch < 5; arch++) belfry += pointedPath(72 + arch * 24, 74, 15, 100);
    body.push(
      rect(64, 70, 132, 30, shade(stone.colour, 0.06)),
      polygon(
        [
          [196, 70],
          [246, 68],
          [246, 97],
          [196, 100],
        ],
        shade(stone.colour, -0.3),
      ),
      path(belfry, lit ? '#ffd588' : '#4d4a46'),
    );
    body.push(
      polygon(
        [
          [58, 72],
          [96, 34],
          [170, 34],
          [202, 72],
        ],
        shade(roof, 0.1),
      ),
      polygon(
        [
          [202, 72],
          [170, 34],
          [206, 36],
          [254, 70],
        ],
        shade(roof, -0.3),
      ),
      polygon(
        [
          [100, 34],
          [138, -0.0],
          [178, 34],
        ],
        shade(roof, 0.04),
      ),
      line('M138 14V2', shade(gold, 0), 4),
    );
    if (snowy)
      body.push(
        polygon(
          [
            [74, 56],
            [96, 32],
            [170, 32],
            [186, 54],
            [150, 48],
          ],
          '#f4f8fd',
        ),
      );
    return artOfLayers(layers, {
      width: 270,
      height: FOOT + 6,
      foot: FOOT,
      anchors: { tops: [{ x1: 62, x2: 120, y: 96 }], lean: { x: 70, y1: 480, y2: FOOT } },
    });
  },
};
