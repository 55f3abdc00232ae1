import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { ellipse, line, path, shade } from '../kit.ts';
import { drawGlass } from '../rigs/glassware.ts';

export const bottle: Hero = {
  key: 'bottle',
  words: [
    'bottle',
    'wine bottle',
    'bottle of wine',
    'glass bottle',
    'water bottle',
    'champagne',
    'bottle of champagne',
    'message in a bottle',
  ],
  kindOf: ['flask', 'carafe', 'decanter'],
  kind: 'food',
  height: 0.32,
  forms: 3,
  holds: true,
  wordForms: {
    'wine bottle': 0,
    'bottle of wine': 0,
    champagne: 0,
    'bottle of champagne': 0,
    'water bottle': 1,
    'message in a bottle': 1,
  },
  emptyForm: 2,
  materials: ['glass', 'plastic', 'metal'],
  samples: ['a bottle', 'a bottle of wine and two glasses', 'a green glass bottle'],
  homes: ['kitchen'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const cx = 100;
    if (form > 0) {
      const body = lathe(
        cx,
        [
          [40, 24],
          [60, 24],
          [110, 26],
          [170, 66],
          [210, 70],
          [400, 68],
          [416, 60],
        ],
        0.2,
      );
      const back = drawGlass(brush, {
        body,
        cx,
        rim: 40,
        floor: 404,
        wall: 5,
        ...(form === 1 ? { liquid: { colour: colour ?? [170, 214, 232], y: 150, opacity: 0.6 } } : {}),
        ...(form === 2 && colour ? { tint: colour } : {}),
      });
      return {
        width: 200,
        height: 440,
        foot: 428,
        body:
          brush.defs() +
          back +
          path(
            lathe(
              cx,
              [
                [16, 20],
                [50, 18],
              ],
              0.24,
            ).outline,
            brush.across(80, 120, [190, 140, 90]),
          ) +
          ellipse(cx, 16, 20, 5, '#d8ae7c'),
        front: brush.defs() + path(body.strip(-0.84, -0.64, 190, 390), '#ffffff', 'opacity="0.5"'),
        anchors: { inside: { x: 40, y: 160, width: 120, height: 230 }, grips: [[cx, 240]] },
      };
    }
    const glass: Rgb = colour ?? [52, 88, 58];
    const body = lathe(
      cx,
      [
        [30, 23],
        [40, 26],
        [52, 22],
        [150, 24],
        [190, 52],
        [220, 66],
        [440, 66],
        [456, 58],
      ],
      0.2,
    );
    const parts = [
      path(
        body.outline,
        brush.between(
          [34, 0, 166, 0],
          [
            [0, shade(glass, -0.2)],
            [0.2, shade(glass, 0.34)],
            [0.4, shade(glass, 0.04)],
            [0.75, shade(glass, -0.4)],
            [0.94, shade(glass, -0.1)],
            [1, shade(glass, -0.4)],
          ],
        ),
      ),
      path(body.hoop(30, 116), brush.across(74, 126, [146, 36, 46], 1.2)),
      ellipse(cx, 30, 23, 4.6, '#c85a60'),
      path(body.hoop(112, 116), '#d8b469'),
    ];
    const near = [
      path(body.hoop(258, 392), brush.across(34, 166, [246, 238, 220], 0.7)),
      path(body.hoop(264, 267), '#b58a40'),
      path(body.hoop(383, 386), '#b58a40'),
      path('M100 292l7 15l16 2l-12 11l3 16l-14 -8l-14 8l3 -16l-12 -11l16 -2Z', '#9c2f3a'),
      line('M64 356Q100 366 136 356M72 370Q100 378 128 370', '#7a6a54', 2.6),
      path(body.strip(-0.8, -0.62, 176, 250), '#ffffff', 'opacity="0.5"'),
      path(body.strip(-0.8, -0.62, 398, 442), '#ffffff', 'opacity="0.3"'),
      path(body.strip(-0.7, -0.4, 122, 168), '#ffffff', 'opacity="0.4"'),
    ];
    return {
      width: 200,
      height: 482,
      foot: 468,
      body: brush.defs() + parts.join(''),
      front: brush.defs() + near.join(''),
      anchors: {
        inside: { x: 44, y: 220, width: 112, height: 220 },
        label: { x: 46, y: 276, width: 108, height: 100 },
        grips: [[cx, 300]],
      },
    };
  },
};
