import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { stem } from '../kit/stem.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, path, shade } from '../kit.ts';
import { poppyHead } from '../rigs/blossoms.ts';
import { drawFlowerPatch } from '../rigs/flower-patch.ts';

export const poppy: Hero = {
  key: 'poppy',
  words: ['poppy', 'poppies', 'red poppy'],
  kindOf: ['anemone', 'hibiscus'],
  kind: 'plant',
  height: 0.55,
  forms: 2,
  samples: ['a poppy', 'a field of poppies', 'a red poppy in the sun'],
  draw: (options) => {
    const petals = options.colour ?? [220, 50, 38];
    if (options.form === 1) return drawFlowerPatch({ ...options, colour: petals }, 7, 'poppy');
    const { random } = options;
    const brush = createBrush();
    const green: Rgb = [104, 144, 78];
    const lean = (random('lean') - 0.5) * 20;
    const parts = [
      stem([150, 450], [140 + lean, 140], -16, 6, green),
      stem([158, 450], [246, 250], 20, 5, green),
      // A nodding bud.
      `<g transform="rotate(24 246 250)">${ellipse(246, 262, 17, 27, brush.ball(246, 262, 24, [122, 156, 90]))}${path('M246 238q6 26 0 50q4 -26 0 -50Z', shade(petals, 0.1))}</g>`,
    ];
    for (const [y, side, long] of [
      [446, -1, 110],
      [444, 1, 100],
      [400, -1, 70],
    ] as const)
      for (const fan of [0, 18, -20])
        parts.push(
          leaf({
            x: 152,
            y,
            length: long * (1 - Math.abs(fan) / 60),
            width: 20,
            angle: side * 46 + fan,
            colour: green,
            bend: side * 0.14,
            veins: 3,
          }),
        );
    parts.push(poppyHead(brush, { cx: 138 + lean, cy: 120, radius: 112, colour: petals, random, name: 'p' }));
    return withMargin({ width: 290, height: 460, foot: 452, body: brush.defs() + parts.join('') }, 20);
  },
};
