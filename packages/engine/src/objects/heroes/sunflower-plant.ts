import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { stem } from '../kit/stem.ts';
import { withMargin } from '../kit/with-margin.ts';
import { sunflowerHead } from '../rigs/blossoms.ts';

const GREEN: Rgb = [96, 136, 62];

/** Whole from the ground up (form 0), or one head on its stalk for close views (form 1). */
export const sunflowerPlant: Hero = {
  key: 'sunflower-plant',
  words: ['sunflower', 'sun flower', 'sunflowers'],
  kind: 'plant',
  height: 1.6,
  forms: 2,
  samples: ['a sunflower', 'a field of sunflowers', 'a tall sunflower beside a fence'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const petal: Rgb = colour ?? [248, 188, 36];
    const lean = (random('lean') - 0.5) * 26;
    const size = form === 0 ? 82 : 130;
    const width = form === 0 ? 280 : 330;
    const foot = form === 0 ? 470 : 440;
    const cx = width / 2;
    const [x, y] = [cx + lean, size + 14];
    const parts = [stem([cx, foot], [x, y + 20], -lean * 0.5, form === 0 ? 11 : 14, GREEN)];
    const leaves =
      form === 0
        ? ([
            [400, -1, 116],
            [330, 1, 112],
            [270, -1, 92],
            [216, 1, 74],
          ] as const)
        : ([
            [380, -1, 128],
            [330, 1, 124],
          ] as const);
    for (const [at, side, long] of leaves)
      parts.push(
        leaf({
          x: cx + lean * 0.2,
          y: at,
          length: long,
          width: long * 0.62,
          angle: side * (66 + random(`d${at}`) * 24),
          colour: GREEN,
          bend: side * -0.1,
          veins: 5,
          belly: 0.36,
        }),
      );
    for (const angle of [130, -130, 180])
      parts.push(leaf({ x, y, length: size * 0.86, width: size * 0.36, angle, colour: GREEN, veins: 0 }));
    parts.push(sunflowerHead(brush, { cx: x, cy: y, radius: size, colour: petal, random, name: 's' }));
    return withMargin(
      {
        width,
        height: foot + 8,
        foot,
        body: brush.defs() + parts.join(''),
        anchors: { grips: [[cx, foot - 60]] },
      },
      24,
    );
  },
};
