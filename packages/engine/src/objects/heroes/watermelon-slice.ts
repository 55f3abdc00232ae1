import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { ellipse, n, path, shade } from '../kit.ts';

export const watermelonSlice: Hero = {
  key: 'watermelon-slice',
  words: ['slice of watermelon', 'watermelon slice', 'piece of watermelon'],
  kind: 'food',
  height: 0.14,
  forms: 2,
  samples: ['a slice of watermelon', 'a watermelon slice on a plate', 'two slices of watermelon'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const flesh: Rgb = colour ?? [230, 58, 62];
    // A half moon that stands on its rind, or a wedge with a bite.
    const outer =
      form === 0
        ? 'M16 60Q190 88 364 60C364 180 286 262 190 262C94 262 16 180 16 60Z'
        : 'M190 22L356 232Q190 300 24 232Z';
    const white =
      form === 0
        ? 'M30 62Q190 88 350 62C348 172 278 246 190 246C102 246 32 172 30 62Z'
        : 'M190 30L344 222Q190 284 36 222Z';
    const red =
      form === 0
        ? 'M44 64Q190 86 336 64C330 164 266 230 190 230C114 230 50 164 44 64Z'
        : 'M190 36L330 208Q190 264 50 208Z';
    const seeds =
      form === 0
        ? [
            [86, 100],
            [130, 112],
            [176, 104],
            [224, 114],
            [272, 102],
            [108, 146],
            [154, 156],
            [202, 150],
            [246, 148],
            [146, 194],
            [188, 200],
            [228, 190],
          ]
        : [
            [190, 92],
            [164, 128],
            [214, 136],
            [142, 168],
            [190, 172],
            [240, 176],
            [112, 202],
            [166, 214],
            [218, 214],
            [268, 204],
          ];
    const parts = [
      path(outer, brush.down(60, 290, [64, 128, 62])),
      path(white, '#e6f0bc'),
      path(
        red,
        brush.between(
          [60, 40, 260, 250],
          [
            [0, shade(flesh, 0.3)],
            [0.5, shade(flesh, 0.04)],
            [1, shade(flesh, -0.2)],
          ],
        ),
      ),
    ];
    for (const [x, y] of seeds)
      parts.push(
        ellipse(x!, y! + 1, 6.4, 9, shade(flesh, -0.4), 'opacity="0.6"'),
        ellipse(x!, y!, 4.8, 7.6, '#2c1a1c', `transform="rotate(${n((x! - 190) * -0.16)} ${x} ${y})"`),
        ellipse(x! - 1.4, y! - 2.4, 1.4, 2.2, '#ffffff', 'opacity="0.6"'),
      );
    if (form === 0)
      parts.push(
        path('M16 60Q190 32 364 60Q190 88 16 60Z', shade(flesh, 0.42)),
        path('M16 60Q190 36 364 60Q190 44 16 60Z', '#e6f0bc'),
        path('M60 84Q150 96 190 96Q120 104 66 100Z', '#ffffff', 'opacity="0.3"'),
      );
    else parts.push(path('M186 48L80 190Q78 200 88 200Q140 130 186 48Z', '#ffffff', 'opacity="0.2"'));
    return {
      width: 380,
      height: form === 0 ? 276 : 282,
      foot: form === 0 ? 260 : 264,
      body: brush.defs() + parts.join(''),
    };
  },
};
