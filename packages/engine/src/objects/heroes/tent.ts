import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { fade } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { line, path, polygon, shade } from '../kit.ts';

const CLOTH: readonly [Rgb, ...Rgb[]] = [
  [226, 140, 54],
  [82, 136, 96],
  [196, 72, 56],
  [66, 124, 156],
  [214, 190, 140],
];
const FOOT = 250;

export const tent: Hero = {
  key: 'tent',
  words: ['tent', 'camping tent', 'ridge tent', 'dome tent', 'camp tent', 'camp', 'campsite', 'base camp'],
  kindOf: ['pavilion tent', 'marquee', 'bivouac', 'canopy', 'military tent'],
  kind: 'building',
  height: 1.8,
  samples: ['an orange tent under the stars', 'a tent by a lake', 'a green tent in the forest'],
  forms: 2,
  wordForms: { 'dome tent': 1, 'ridge tent': 0 },
  homes: ['forest', 'mountains', 'lake'],
  draw: ({ random, form, colour, season, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const cloth = colour ?? pick(random, 'cloth', CLOTH);
    const inside = lit ? '#ffcf7a' : shade(cloth, -0.6);
    if (form === 0) {
      body.push(
        line('M20 250L120 34M400 246L320 60M230 252L250 214M410 250L388 196', '#b09a74', 2.4),
        fade(
          'M140 20L320 52L396 236L236 248Z',
          [140, 20, 396, 240],
          [
            [0, shade(cloth, 0.1)],
            [0.5, shade(cloth, -0.14)],
            [1, shade(cloth, -0.4)],
          ],
        ),
        line('M200 32L290 244M262 42L346 240', shade(cloth, -0.4), 2, 'stroke-opacity="0.5"'),
        polygon(
          [
            [140, 20],
            [236, 248],
            [44, 248],
          ],
          shade(cloth, 0.04),
        ),
        fade(
          'M140 20L44 248H110Z',
          [44, 0, 140, 0],
          [
            [0, shade(cloth, 0.3)],
            [1, shade(cloth, 0.06)],
          ],
        ),
        path('M140 44L190 248H92Z', inside),
        path('M140 44C126 120 110 190 84 232L92 248H112C132 190 140 110 140 44Z', shade(cloth, 0.22)),
        path('M140 44C150 120 168 190 196 236L190 248H172C152 190 142 110 140 44Z', shade(cloth, -0.2)),
        line('M140 12V48', '#8a6a46', 6),
        line('M44 248H236L396 236', shade(cloth, -0.5), 3),
      );
      if (season === 'winter')
        body.push(path('M140 16L322 48L348 112Q300 96 280 108Q240 84 210 96Q180 70 168 82Z', '#f4f8fd'));
      if (lit)
        glow.push(
          path('M140 60L184 248H100Z', '#ffc66a'),
          polygon(
            [
              [140, 24],
              [320, 54],
              [396, 236],
              [236, 248],
            ],
            '#ff9a3c',
            'fill-opacity="0.28"',
          ),
        );
    } else {
      const shell = 'M24 248C30 120 100 34 214 30C330 34 396 120 404 248Z';
      body.push(
        fade(
          shell,
          [40, 30, 380, 250],
          [
            [0, shade(cloth, 0.3)],
            [0.4, shade(cloth, 0.04)],
            [1, shade(cloth, -0.4)],
          ],
        ),
        path(
          'M214 30C300 40 356 130 366 248H404C396 120 330 34 214 30Z',
          shade(cloth, -0.3),
          'fill-opacity="0.6"',
        ),
        line(
          'M24 248C60 120 130 50 214 30C300 50 372 120 404 248M214 30C170 80 130 160 116 248M214 30C262 80 304 160 316 248',
          shade(cloth, -0.4),
          3.4,
        ),
        path('M120 248C132 170 164 108 210 84C238 120 262 180 268 248Z', inside),
        path('M120 248C132 170 164 108 210 84C186 140 172 200 170 248Z', shade(cloth, 0.2)),
        line('M210 84C238 120 262 180 268 248', '#e9e2d0', 3),
        path('M170 60Q214 44 262 62L252 82Q214 68 180 80Z', shade(cloth, 0.4), 'fill-opacity="0.7"'),
        line('M4 252L60 160M424 252L372 168', '#b09a74', 2.4),
      );
      if (season === 'winter')
        body.push(
          path('M120 76Q160 34 214 28Q274 32 312 78Q270 62 250 78Q216 56 190 80Q150 62 120 76Z', '#f4f8fd'),
        );
      if (lit)
        glow.push(
          path('M176 248C178 190 190 140 210 96C236 130 258 190 264 248Z', '#ffc66a'),
          path(shell, '#ff9a3c', 'fill-opacity="0.26"'),
        );
    }
    return artOfLayers(layers, {
      width: 428,
      height: FOOT + 6,
      foot: FOOT - 2,
      anchors: {
        tops: [form === 0 ? { x1: 150, x2: 300, y: 34 } : { x1: 190, x2: 240, y: 32 }],
        lean: { x: 60, y1: 160, y2: 248 },
      },
    });
  },
};
