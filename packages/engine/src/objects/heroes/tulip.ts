import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { pickOf } from '../kit/pick-of.ts';
import { stem } from '../kit/stem.ts';
import { tulipHead } from '../rigs/blossoms.ts';

const GREEN: Rgb = [88, 144, 76];
const COLOURS: readonly [Rgb, ...Rgb[]] = [
  [222, 54, 62],
  [246, 186, 60],
  [232, 110, 150],
  [152, 84, 170],
  [240, 128, 66],
];

export const tulip: Hero = {
  key: 'tulip',
  words: ['tulip', 'tulips', 'red tulip'],
  kindOf: ['crocus', 'snowdrop'],
  kind: 'plant',
  height: 0.4,
  forms: 2,
  samples: ['a tulip', 'three yellow tulips', 'a field of tulips'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const tone = colour ?? pickOf(COLOURS, random('tone'));
    const lean = (random('lean') - 0.5) * 22;
    if (form === 1) {
      const parts: string[] = [];
      for (const [x, y, foot, size] of [
        [92, 116, 170, 52],
        [252, 132, 186, 50],
        [172, 84, 178, 58],
      ] as const)
        parts.push(
          stem([foot, 440], [x, y + 44], 0, 9, GREEN),
          tulipHead(brush, { cx: x, cy: y, radius: size, colour: tone, random, name: 't' }),
        );
      for (const [x, long, angle, bend] of [
        [170, 250, -26, -0.2],
        [188, 240, 28, 0.22],
        [178, 190, -6, 0.06],
        [160, 170, -44, -0.3],
      ] as const)
        parts.push(leaf({ x, y: 442, length: long, width: 46, angle, colour: GREEN, bend, veins: 0 }));
      return { width: 344, height: 452, foot: 444, body: brush.defs() + parts.join('') };
    }
    const x = 130 + lean;
    const parts = [
      stem([130, 424], [x, 150], -lean * 0.4, 11, GREEN),
      leaf({
        x: 126,
        y: 426,
        length: 250,
        width: 54,
        angle: -14 + lean * 0.2,
        colour: GREEN,
        bend: -0.22,
        veins: 0,
      }),
      leaf({
        x: 134,
        y: 426,
        length: 220,
        width: 52,
        angle: 18 + lean * 0.2,
        colour: shadeOf(GREEN),
        bend: 0.26,
        veins: 0,
      }),
      tulipHead(brush, { cx: x, cy: 92, radius: 76, colour: tone, random, name: 't' }),
      leaf({ x: 132, y: 428, length: 130, width: 40, angle: 6, colour: GREEN, bend: -0.1, veins: 0 }),
    ];
    return {
      width: 262,
      height: 436,
      foot: 428,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[130, 360]] },
    };
  },
};

function shadeOf([red, green, blue]: Rgb): Rgb {
  return [red * 0.9, green * 0.92, blue * 0.9];
}
