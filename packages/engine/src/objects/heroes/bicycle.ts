import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { patchOf, quadFace } from '../kit/face.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { pick } from '../kit/pick.ts';
import { paintMarks } from '../kit/texture.ts';
import { drawWheel } from '../kit/wheel.ts';
import { circle, line, path, shade } from '../kit.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [188, 54, 48],
  [62, 128, 136],
  [54, 92, 150],
  [226, 168, 64],
  [96, 140, 92],
];
const FOOT = 214;

export const bicycle: Hero = {
  key: 'bicycle',
  words: [
    'bicycle',
    'bike',
    'push bike',
    'pushbike',
    'road bike',
    'mountain bike',
    'racing bike',
    'vintage bicycle',
    'city bike',
    'cycle',
  ],
  kindOf: ['tricycle', 'tandem', 'e-bike', 'two-wheeler'],
  kind: 'vehicle',
  height: 1.1,
  facing: 'left',
  samples: [
    'a red bicycle leaning against a wall',
    'a vintage bicycle with a basket',
    'a bicycle on the beach',
  ],
  forms: 2,
  wordForms: { 'road bike': 1, 'racing bike': 1, 'vintage bicycle': 0, 'city bike': 0 },
  draw: ({ random, form, colour, age }) => {
    const layers = newLayers();
    const { body, front } = layers;
    const paint = colour ?? pick(random, 'paint', PAINTS);
    const tyre: Rgb = age === 'old' ? [150, 110, 84] : [206, 212, 218];
    const tube = (d: string, width: number) =>
      line(d, shade(paint, -0.28), width) +
      line(d, shade(paint, 0.24), width * 0.4, 'transform="translate(-0.8 -1.2)"');
    body.push(
      drawWheel({ cx: 72, cy: 150, r: 62, kind: 'wire', colour: tyre }),
      drawWheel({ cx: 272, cy: 150, r: 62, kind: 'wire', colour: tyre }),
    );
    const leather = '#7a4a2e';
    if (form === 0) {
      // A town bicycle: swept frame, mudguards, carrier, basket before the handlebar.
      body.push(
        tube('M20 118A66 66 0 0 1 134 128', 5),
        tube('M214 120A66 66 0 0 1 336 134', 5),
        line('M272 150L216 76M216 84H318M318 84L280 146', '#5d646b', 4),
        tube('M272 150L166 160M166 160L204 66', 6.5),
        tube('M106 62C116 110 136 142 166 160', 8),
        tube('M110 78C128 112 162 126 184 114', 6),
        tube('M104 54L72 150', 7),
        line('M104 56L98 28M98 28C104 16 124 14 142 24', '#8d959c', 5.5),
        line('M126 17L146 27', leather, 8),
        line('M204 66L209 52', '#8d959c', 5),
        path(
          'M182 50C182 40 202 38 238 36C246 36 246 46 238 48C220 54 204 58 196 56C186 56 182 54 182 50Z',
          leather,
        ),
        path('M188 46C200 41 220 40 238 39L236 42C216 42 202 44 190 48Z', '#a06a44'),
        circle(100, 78, 9, '#d9dee2'),
        circle(97, 78, 6.5, '#f6efcf'),
      );
      const basket = quadFace([
        [40, 38],
        [98, 38],
        [90, 80],
        [50, 80],
      ]);
      const straw = surfaceOf('straw', { marks: 'weave' });
      body.push(path('M40 38H98L94 46H44Z', shade(straw.colour, -0.5)));
      front.push(
        path(patchOf(basket), shade(straw.colour, -0.06)),
        paintMarks(basket, straw, random, 'basket', 6),
        line('M39 38H99', shade(straw.colour, 0.2), 5),
        line('M50 80H90', shade(straw.colour, -0.3), 4),
      );
    } else {
      // A racing bicycle: diamond frame, dropped handlebar.
      body.push(
        tube('M272 150L166 158M272 150L210 66M166 158L204 54', 6),
        tube('M114 66L210 66M112 78L166 158', 7.5),
        tube('M106 52L116 84L72 150', 7),
        line('M107 54L102 40H82C64 40 64 64 78 66H92', '#2e3238', 6.5),
        line('M204 54L209 40', '#8d959c', 5),
        path(
          'M178 38C190 32 220 34 242 32C248 34 246 40 238 42C214 44 200 46 186 44C180 44 176 42 178 38Z',
          '#2b2f36',
        ),
        line('M150 96L138 120', '#e9edf0', 9),
      );
    }
    // Chain, crank and pedals.
    body.push(
      line('M166 146L272 143M166 172L272 157', '#4a5057', 2.4),
      circle(166, 159, 16, '#8d959c'),
      circle(166, 159, 11, '#3a3f46'),
      circle(166, 159, 4.5, '#c6ccd2'),
      circle(272, 150, 8, '#6d757d'),
      line('M166 159L182 188M166 159L150 130', '#c2c8ce', 4.5),
      line('M174 189h18M142 129h17', '#2b2f36', 6),
    );
    return artOfLayers(layers, {
      width: 346,
      height: FOOT + 4,
      foot: FOOT - 2,
      anchors: {
        seat: [212, form === 0 ? 40 : 34],
        grips: [form === 0 ? [136, 22] : [84, 42]],
        tops: form === 0 ? [{ x1: 240, x2: 316, y: 82 }] : [{ x1: 120, x2: 200, y: 63 }],
        ...(form === 0 ? { inside: { x: 42, y: 14, width: 54, height: 60 } } : {}),
      },
    });
  },
};
