import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { surfaceOf } from '../kit/material.ts';
import { ellipse, line, path, shade } from '../kit.ts';

export const fryingPan: Hero = {
  key: 'frying-pan',
  words: ['frying pan', 'pan', 'skillet', 'wok', 'cast iron pan'],
  kindOf: ['griddle'],
  kind: 'object',
  height: 0.09,
  forms: 2,
  holds: true,
  wordForms: { wok: 1 },
  materials: ['metal', 'copper'],
  samples: ['a frying pan', 'a pan on the stove', 'a copper pan'],
  homes: ['kitchen'],
  draw: ({ colour, form, material }) => {
    const brush = createBrush();
    const iron: Rgb = material ? surfaceOf(material, { colour }).colour : (colour ?? [76, 80, 88]);
    const deep = form === 1 ? 96 : 44;
    const parts = [
      path(
        form === 1
          ? 'M392 92L566 40Q594 36 594 56Q592 70 574 74L402 124Z'
          : 'M394 96L580 72Q604 72 604 88Q602 100 584 102L402 124Z',
        form === 1 ? brush.down(36, 120, [150, 98, 56]) : brush.down(70, 124, iron),
      ),
      form === 1
        ? line('M440 92L574 52', '#e0b078', 4, 'opacity="0.6"')
        : line('M420 104L584 82', shade(iron, 0.6), 4, 'opacity="0.6"'),
      path(
        `M14 96A200 62 0 0 0 414 96Q408 ${96 + deep} 330 ${116 + deep}Q214 ${134 + deep} 98 ${116 + deep}Q20 ${96 + deep} 14 96Z`,
        brush.across(14, 414, iron, 1.1),
      ),
      ellipse(
        214,
        92,
        201,
        62,
        brush.between(
          [40, 40, 380, 150],
          [
            [0, shade(iron, 0.6)],
            [0.5, shade(iron, 0.16)],
            [1, shade(iron, -0.2)],
          ],
        ),
      ),
      ellipse(214, 96, 190, 54, shade(iron, -0.42)),
      path('M34 90A182 50 0 0 1 394 90A190 60 0 0 0 34 90Z', shade(iron, 0.1), 'opacity="0.7"'),
      ellipse(
        214,
        106,
        150,
        36,
        brush.between(
          [70, 80, 360, 140],
          [
            [0, shade(iron, -0.2)],
            [0.5, shade(iron, 0.16)],
            [1, shade(iron, -0.3)],
          ],
        ),
      ),
      path('M92 98Q150 76 226 76Q150 88 104 108Z', '#ffffff', 'opacity="0.16"'),
    ];
    const front =
      path(
        `M14 98A200 62 0 0 0 414 98Q408 ${96 + deep} 330 ${116 + deep}Q214 ${134 + deep} 98 ${116 + deep}Q20 ${96 + deep} 14 98Z`,
        brush.across(14, 414, iron, 1.1),
      ) + line('M22 116A194 60 0 0 0 190 156', shade(iron, 0.6), 4, 'opacity="0.45"');
    return {
      width: 610,
      height: 150 + deep,
      foot: 124 + deep,
      body: brush.defs() + parts.join(''),
      front: brush.defs() + front,
      anchors: {
        inside: { x: 70, y: 82, width: 288, height: 44 },
        grips: [[520, 86]],
        tops: [{ x1: 90, x2: 338, y: 108 }],
      },
    };
  },
};
