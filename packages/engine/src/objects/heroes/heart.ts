import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { surfaceOf } from '../kit/material.ts';
import { shine } from '../kit/shine.ts';
import { path, shade } from '../kit.ts';

export const heart: Hero = {
  key: 'red-heart',
  words: ['heart', 'hearts', 'red heart', 'love heart', 'valentine heart'],
  kind: 'object',
  height: 0.3,
  support: 'air',
  forms: 2,
  materials: ['glass', 'gold', 'candy', 'stone'],
  samples: ['a red heart', 'a glass heart', 'hearts in the sky'],
  draw: ({ colour, form, material }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? (material ? surfaceOf(material).colour : [220, 40, 58]);
    const d = 'M150 78C130 24 44 14 20 78C-6 150 70 214 150 280C230 214 306 150 280 78C256 14 170 24 150 78Z';
    const parts = [
      path(
        d,
        brush.around(
          [104, 80, 230],
          [
            [0, shade(tone, 0.36)],
            [0.35, shade(tone, 0.04)],
            [0.8, shade(tone, -0.32)],
            [1, shade(tone, -0.46)],
          ],
        ),
      ),
      path(
        'M150 270C90 222 30 176 22 116C40 180 100 226 150 258C200 226 262 180 278 116C270 176 210 222 150 270Z',
        shade(tone, -0.5),
        'opacity="0.35"',
      ),
      shine(brush, 76, 78, 42, 22, -42, 0.85),
      shine(brush, 208, 66, 26, 11, 24, 0.4),
      path('M262 96C272 140 244 180 206 212C240 172 262 140 262 96Z', '#ffffff', 'opacity="0.22"'),
    ];
    if (form === 1) {
      parts.push(
        `<path d="M150 92C134 48 66 40 46 88C26 146 86 196 150 250C214 196 274 146 254 88C234 40 166 48 150 92Z" fill="none" stroke="${shade(tone, 0.66)}" stroke-width="4" stroke-dasharray="11 9" stroke-linecap="round" stroke-opacity="0.9"/>`,
      );
    }
    return {
      width: 300,
      height: 296,
      foot: 280,
      body: brush.defs() + parts.join(''),
      anchors: { label: { x: 76, y: 96, width: 148, height: 70 } },
    };
  },
};
