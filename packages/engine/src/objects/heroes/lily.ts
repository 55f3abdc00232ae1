import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { stem } from '../kit/stem.ts';
import { withMargin } from '../kit/with-margin.ts';
import { line, path, shade } from '../kit.ts';
import { lilyHead } from '../rigs/blossoms.ts';

export const lily: Hero = {
  key: 'lily',
  words: ['lily', 'lilies', 'white lily'],
  kindOf: ['amaryllis', 'daffodil', 'iris'],
  kind: 'plant',
  height: 0.7,
  forms: 2,
  samples: ['a lily', 'a white lily in a vase', 'pink lilies'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const petals: Rgb = colour ?? (form === 1 ? [242, 150, 176] : [250, 246, 238]);
    const green: Rgb = [86, 132, 66];
    const parts = [stem([160, 500], [160, 200], 10, 9, green)];
    for (const [y, side, long] of [
      [470, -1, 120],
      [440, 1, 126],
      [390, -1, 118],
      [350, 1, 104],
      [310, -1, 86],
    ] as const)
      parts.push(
        leaf({
          x: 161,
          y,
          length: long,
          width: 26,
          angle: side * 56,
          colour: green,
          bend: side * 0.18,
          veins: 0,
        }),
      );
    parts.push(stem([160, 280], [264, 190], 10, 6, green));
    parts.push(
      `<g transform="rotate(40 264 190)">${path('M254 196C246 160 252 130 264 112C276 130 282 160 274 196Q264 206 254 196Z', brush.across(250, 278, petals))}${line('M264 194V128', shade(petals, -0.3), 1.6)}</g>`,
    );
    if (form === 1) {
      parts.push(stem([160, 250], [80, 240], -10, 6, green));
      parts.push(lilyHead(brush, { cx: 76, cy: 236, radius: 84, colour: petals, random, name: 'b' }));
    }
    parts.push(lilyHead(brush, { cx: 160, cy: 128, radius: 120, colour: petals, random, name: 'a' }));
    return withMargin({ width: 320, height: 510, foot: 502, body: brush.defs() + parts.join('') }, 40);
  },
};
