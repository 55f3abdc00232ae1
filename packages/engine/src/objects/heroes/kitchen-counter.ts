import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, line, path, shade } from '../kit.ts';
import { drawCupboard } from '../rigs/cupboard.ts';

export const kitchenCounter: Hero = {
  key: 'kitchen-counter',
  words: [
    'kitchen counter',
    'counter',
    'sink',
    'kitchen sink',
    'worktop',
    'kitchen island',
    'kitchen cabinet',
    'washbasin',
    'bar counter',
  ],
  kind: 'object',
  height: 0.92,
  forms: 2,
  materials: ['wood', 'marble', 'metal'],
  samples: ['a kitchen counter', 'a kitchen sink', 'a bowl of fruit on a kitchen counter'],
  homes: ['kitchen'],
  draw: (options) => {
    const brush = createBrush();
    const wish = options.colour ?? (options.material ? undefined : ([226, 222, 208] as Rgb));
    const { art } = drawCupboard(
      brush,
      { ...options, colour: wish },
      {
        width: 430,
        height: 216,
        legs: 0,
        lid: 40,
        rows: [
          { share: 0.26, count: 4, kind: 'drawer' },
          { share: 0.74, count: 4, kind: 'door' },
        ],
      },
    );
    const stone: Rgb = options.form === 1 ? [196, 150, 102] : [96, 100, 106];
    const parts = [
      path(
        'M52 8H406L450 50H8Z',
        brush.between(
          [40, 8, 420, 52],
          [
            [0, shade(stone, 0.34)],
            [0.5, shade(stone, 0.12)],
            [1, shade(stone, -0.1)],
          ],
        ),
      ),
      path('M8 50H450V60Q450 63 446 63H12Q8 63 8 60Z', brush.down(48, 66, stone, 1.2)),
      path('M22 63H436V68H22Z', '#000000', 'opacity="0.3"'),
    ];
    if (options.form === 0)
      parts.push(
        path('M170 18H290L302 42H158Z', '#c9d0d4'),
        path('M176 21H284L294 39H166Z', brush.down(20, 40, [120, 128, 134])),
        line('M230 20V-26Q230 -44 248 -44Q264 -44 264 -24V-16', '#7d868d', 9),
        line('M228 20V-26Q228 -46 248 -46Q264 -46 264 -26', '#eef2f4', 3.4),
        circle(214, 16, 6, '#aeb6bc'),
        circle(248, 16, 6, '#8f979d'),
      );
    return withMargin(
      {
        ...art,
        body: art.body + brush.defs() + parts.join(''),
        anchors: {
          tops: [
            { x1: 40, x2: options.form === 0 ? 150 : 420, y: 34 },
            { x1: 306, x2: 424, y: 34 },
          ],
        },
      },
      50,
    );
  },
};
