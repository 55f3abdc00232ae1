import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { createBrush } from '../kit/brush.ts';
import { frontFace, quadFace } from '../kit/face.ts';
import { flame } from '../kit/flame.ts';
import { surfaceOf } from '../kit/material.ts';
import { circle, halo, line, path, shade } from '../kit.ts';

export const fireplace: Hero = {
  key: 'fireplace',
  words: ['fireplace', 'hearth', 'open fire', 'chimney place', 'mantelpiece'],
  kind: 'object',
  height: 1.3,
  forms: 2,
  materials: ['brick', 'stone', 'marble', 'wood'],
  lamp: { reach: 4, colour: [255, 160, 70] },
  samples: ['a fireplace', 'a cat in front of a fireplace', 'a cosy fireplace with stockings'],
  homes: ['living-room'],
  draw: (options) => {
    const { random } = options;
    const brush = createBrush();
    const surface = surfaceOf(options.material ?? (options.form === 1 ? 'stone' : 'brick'), {
      colour: options.colour,
      age: options.age,
    });
    const wood: Rgb = [132, 86, 54];
    const flames = flame(brush, 200, 268, 1, random);
    const parts = [
      paintFace(frontFace(40, 56, 320, 236), surface, random, 'wall', 20),
      path('M104 292V150Q104 116 200 112Q296 116 296 150V292Z', shade(surface.colour, -0.5)),
      path(
        'M114 292V154Q114 126 200 122Q286 126 286 154V292Z',
        brush.around(
          [200, 270, 150],
          [
            [0, '#7a3a1e'],
            [0.5, '#3a201a'],
            [1, '#1c1414'],
          ],
        ),
      ),
      path('M196 112H204L208 128H192Z', shade(surface.colour, 0.3)),
      line('M146 284L254 268M150 266L256 286', '#4a2f20', 17),
      line('M146 281L254 265M150 263L256 283', '#7d5234', 6),
      circle(255, 286, 8, '#a87448'),
      circle(254, 268, 8, '#a87448'),
      flames,
      paintFace(
        quadFace(
          [
            [60, 24],
            [340, 24],
            [384, 46],
            [16, 46],
          ],
          0.16,
        ),
        surfaceOf('wood', { colour: wood }),
        random,
        'top',
        14,
      ),
      path('M16 46H384V62H16Z', brush.down(44, 64, wood, 1.1)),
      path('M30 62H370L362 76H38Z', shade(wood, -0.3)),
      paintFace(
        quadFace(
          [
            [40, 290],
            [360, 290],
            [384, 316],
            [16, 316],
          ],
          0.14,
        ),
        surface,
        random,
        'hearth',
        26,
      ),
      path('M16 316H384V328H16Z', shade(surface.colour, -0.3)),
    ];
    return {
      width: 400,
      height: 336,
      foot: 328,
      body: brush.defs() + parts.join(''),
      glow: brush.defs() + flames + halo('fg', 200, 236, 160, '#ff9a3a', 0.42),
      anchors: {
        tops: [{ x1: 50, x2: 350, y: 36 }],
        hang: [
          [90, 70],
          [310, 70],
        ],
        inside: { x: 130, y: 150, width: 140, height: 130 },
      },
    };
  },
};
