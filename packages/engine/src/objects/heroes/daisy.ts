import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { stem } from '../kit/stem.ts';
import { withMargin } from '../kit/with-margin.ts';
import { daisyHead } from '../rigs/blossoms.ts';
import { drawFlowerPatch } from '../rigs/flower-patch.ts';

export const daisy: Hero = {
  key: 'daisy',
  words: ['daisy', 'daisies', 'chamomile', 'marguerite', 'white daisy'],
  kindOf: ['aster', 'gerbera', 'chrysanthemum', 'cosmos'],
  kind: 'plant',
  height: 0.4,
  forms: 2,
  samples: ['a daisy', 'a white daisy in the grass', 'daisies in a jar'],
  draw: (options) => {
    const petals = options.colour ?? [248, 246, 240];
    if (options.form === 1) return drawFlowerPatch({ ...options, colour: petals }, 7, 'daisy');
    const { random } = options;
    const brush = createBrush();
    const lean = (random('lean') - 0.5) * 20;
    const green: Rgb = [96, 144, 70];
    const parts = [
      stem([140, 440], [140 + lean, 130], -lean, 8, green),
      stem([146, 330], [216, 236], 8, 5, green),
      daisyHead(brush, { cx: 222, cy: 214, radius: 38, colour: petals, random, name: 'b' }),
    ];
    for (const [y, side, long] of [
      [420, -1, 92],
      [400, 1, 84],
      [346, -1, 60],
    ] as const)
      parts.push(
        leaf({
          x: 140,
          y,
          length: long,
          width: 26,
          angle: side * 52,
          colour: green,
          bend: side * 0.1,
          veins: 3,
        }),
      );
    parts.push(daisyHead(brush, { cx: 134 + lean, cy: 112, radius: 104, colour: petals, random, name: 'd' }));
    return withMargin({ width: 270, height: 450, foot: 442, body: brush.defs() + parts.join('') }, 10);
  },
};
