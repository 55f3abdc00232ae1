import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { pickOf } from '../kit/pick-of.ts';
import { circle, ellipse, halo, line, path } from '../kit.ts';
import { drawGlass } from '../rigs/glassware.ts';

const BREWS: readonly [Rgb, ...Rgb[]] = [
  [156, 84, 200],
  [92, 190, 110],
  [226, 72, 120],
  [70, 160, 214],
];

export const potion: Hero = {
  key: 'potion',
  words: ['potion', 'magic potion', 'potion bottle', 'elixir', 'poison', 'love potion'],
  kind: 'object',
  height: 0.2,
  forms: 2,
  materials: ['glass'],
  samples: ['a magic potion', 'a green potion bottle', 'a witch with a potion'],
  draw: ({ colour, form, random, lit }) => {
    const brush = createBrush();
    const brew = colour ?? pickOf(BREWS, random('b'));
    const cx = 140;
    const body =
      form === 1
        ? lathe(
            cx,
            [
              [70, 30],
              [120, 30],
              [150, 34],
              [300, 112],
              [326, 112],
              [340, 100],
            ],
            0.2,
          )
        : lathe(
            cx,
            [
              [70, 30],
              [110, 28],
              [136, 40],
              [180, 100],
              [230, 116],
              [290, 98],
              [326, 60],
              [334, 54],
            ],
            0.2,
          );
    const parts = [
      drawGlass(brush, {
        body,
        cx,
        rim: 70,
        floor: 322,
        wall: 6,
        liquid: { colour: brew, y: form === 1 ? 214 : 190, opacity: 0.9 },
      }),
    ];
    for (let bubble = 0; bubble < 12; bubble++) {
      const y = 226 + random(`y${bubble}`) * 80;
      const x = cx + (random(`x${bubble}`) - 0.5) * 120;
      parts.push(circle(x, y, 3 + random(`r${bubble}`) * 6, '#ffffff', 'opacity="0.4"'));
    }
    parts.push(
      path(
        'M112 44Q112 30 124 28H156Q168 30 168 44L164 78Q140 86 116 78Z',
        brush.across(112, 168, [186, 136, 84]),
      ),
      ellipse(cx, 31, 23, 6, '#dcb484'),
      line('M110 108Q140 120 170 108', '#c99a52', 7),
      line('M166 112L186 140', '#c99a52', 3),
      path('M178 138l26 12l-10 36l-26 -10Z', '#f4e6c4'),
      path('M190 150l3 8l8 2l-7 5l1 8l-6 -5l-8 2l4 -7l-4 -7l7 1Z', '#a4703a'),
    );
    return {
      width: 280,
      height: 364,
      foot: 348,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[cx, 120]] },
      ...(lit ? { glow: halo('g', cx, 250, 100, `rgb(${brew.join(',')})`, 0.6) } : {}),
    };
  },
};
