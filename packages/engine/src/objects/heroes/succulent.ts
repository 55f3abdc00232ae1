import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import type { Brush } from '../kit/brush.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { petalRing } from '../kit/petal.ts';
import { withMargin } from '../kit/with-margin.ts';
import { drawPot } from '../rigs/flower-pot.ts';

export const succulent: Hero = {
  key: 'succulent',
  words: ['succulent', 'succulents', 'echeveria', 'aloe', 'aloe vera', 'agave'],
  kind: 'plant',
  height: 0.18,
  forms: 2,
  samples: ['a succulent', 'a succulent in a small pot', 'an aloe vera plant'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cx = 160;
    const pot = drawPot(brush, {
      cx,
      rim: 210,
      half: 96,
      deep: 100,
      colour: colour ?? [226, 214, 196],
      shape: 'round',
    });
    const parts = [pot.back];
    if (form === 0) {
      const tone: Rgb = [130, 176, 146];
      for (const [reach, count, turn] of [
        [116, 9, 0],
        [98, 8, 20],
        [78, 7, 8],
        [58, 6, 30],
        [38, 5, 12],
        [22, 4, 40],
      ] as const)
        parts.push(
          petalRing(
            brush,
            {
              cx,
              cy: 150 - (116 - reach) * 0.14,
              squash: 0.66,
              count,
              turn,
              length: reach,
              width: reach * 0.62,
              tip: 0.6,
              colour: tone,
              heart: [88, 132, 116],
            },
            random,
            `s${reach}`,
          ),
        );
      return withMargin(
        { width: 320, height: 332, foot: 322, ...bodyOf(brush, [pot.back, pot.front, ...parts.slice(1)]) },
        20,
      );
    }
    for (const [index, share] of [-1, 1, -0.7, 0.74, -0.4, 0.44, -0.12, 0.16].entries()) {
      const long = 190 - Math.abs(share) * 40 + random(`a${index}`) * 22;
      const angle = share * 52;
      parts.push(
        leaf({
          x: cx + share * 34,
          y: 222,
          length: long,
          width: 38,
          angle,
          colour: [112, 160, 108],
          bend: share * 0.2,
          veins: 0,
          belly: 0.3,
        }),
      );
    }
    return withMargin({ width: 320, height: 332, foot: 322, ...bodyOf(brush, [...parts, pot.front]) }, 40);
  },
};

function bodyOf(brush: Brush, parts: readonly string[]): { body: string } {
  return { body: brush.defs() + parts.join('') };
}
