import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroOptions } from '../hero.ts';
import { ellipse, line, n, path, shade } from '../kit.ts';

const STEM: Rgb = [96, 136, 62];

/** Plants of fields, drawn whole from the ground up. */
export const sunflowerPlant: Hero = {
  key: 'sunflower-plant',
  words: ['sunflower', 'sun flower'],
  kind: 'plant',
  height: 1.6,
  draw: ({ random, colour }) => {
    const petal = colour ?? [246, 190, 40];
    const lean = (random('lean') - 0.5) * 24;
    const x = 110 + lean;
    const y = 78 + random('tall') * 14;
    const parts = [line(`M110 340Q${n(110 - lean * 0.4)} 220 ${n(x)} ${n(y)}`, shade(STEM, -0.1), 9)];
    for (const [foot, side, long] of [
      [250, -1, 74],
      [206, 1, 70],
      [292, 1, 62],
      [164, -1, 52],
    ] as const) {
      const tip = 110 + side * long;
      parts.push(
        path(
          `M110 ${foot}Q${n(110 + side * long * 0.35)} ${foot - 46} ${n(tip)} ${n(foot - 20 + random(`d${foot}`) * 22)}Q${n(110 + side * long * 0.55)} ${foot + 16} 110 ${foot}Z`,
          shade(STEM, side > 0 ? 0.12 : -0.04),
        ),
        line(
          `M110 ${foot}Q${n(110 + side * long * 0.5)} ${foot - 14} ${n(tip - side * 12)} ${foot - 12}`,
          shade(STEM, -0.25),
          2,
        ),
      );
    }
    for (const [count, reach, tone] of [
      [18, 58, -0.16],
      [16, 52, 0.08],
    ] as const) {
      for (let index = 0; index < count; index++) {
        const angle = ((index + (tone > 0 ? 0.5 : 0)) / count) * 360 + random('turn') * 20;
        parts.push(
          path(
            `M${n(x)} ${n(y - 20)}q-13 ${n(-reach * 0.42)} 0 ${n(-reach + 12)}q13 ${n(reach * 0.58 - 12)} 0 ${n(reach - 12)}Z`,
            shade(petal, tone + (random(`p${index}`) - 0.5) * 0.12),
            `transform="rotate(${n(angle)} ${n(x)} ${n(y)})"`,
          ),
        );
      }
    }
    parts.push(
      ellipse(x, y, 31, 30, '#5a3520'),
      ellipse(x, y, 25, 24, '#734626'),
      ellipse(x - 3, y - 4, 15, 14, '#8a5a2e'),
      ellipse(x, y, 9, 8.6, '#5f3b1e'),
    );
    return { width: 220, height: 344, body: parts.join(''), foot: 340 };
  },
};

export const lavender: Hero = {
  key: 'lavender-bush',
  words: ['lavender', 'lavender bush', 'lavender plant'],
  kind: 'plant',
  height: 0.7,
  draw: (options) => drawSpikes(options, options.colour ?? [138, 98, 196], 20),
};

export const wheat: Hero = {
  key: 'wheat-plant',
  words: ['wheat', 'wheat plant', 'wheat ears', 'grain', 'ears of wheat'],
  kindOf: ['barley', 'rye', 'oats', 'rice plant', 'reeds', 'hay'],
  kind: 'plant',
  height: 0.9,
  draw: (options) => drawSpikes(options, options.colour ?? [222, 178, 84], 15),
};

function drawSpikes({ random }: HeroOptions, tone: Rgb, count: number) {
  const isGrain = count < 18;
  const straw: Rgb = isGrain ? [196, 164, 82] : STEM;
  const parts: string[] = [];
  for (let index = 0; index < count; index++) {
    const foot = 84 + ((index + random(`f${index}`)) / count) * 72;
    const top = 22 + ((index + random(`t${index}`)) / count) * 196;
    const tall = 110 + random(`h${index}`) * 100;
    const y = 236 - tall;
    parts.push(
      line(
        `M${n(foot)} 236Q${n((foot + top) / 2)} ${n(236 - tall * 0.4)} ${n(top)} ${n(y)}`,
        shade(straw, -0.2 + random(`s${index}`) * 0.25),
        3,
      ),
    );
    for (let grain = 0; grain < 7; grain++) {
      const down = grain * 8;
      const side = grain % 2 ? 1 : -1;
      const lean = ((top - foot) / tall) * -down * 0.9;
      parts.push(
        ellipse(
          top + lean + side * 4,
          y + down,
          isGrain ? 4.4 : 5.6,
          isGrain ? 8 : 6.4,
          shade(tone, -0.12 + random(`g${index}${grain}`) * 0.3),
          `transform="rotate(${side * 22} ${n(top + lean)} ${n(y + down)})"`,
        ),
      );
    }
    if (isGrain) {
      for (const side of [-1, 0, 1])
        parts.push(line(`M${n(top)} ${n(y)}l${side * 9} -26`, shade(tone, 0.1), 1.4));
    }
  }
  return { width: 240, height: 240, body: parts.join(''), foot: 236 };
}

export const cornPlant: Hero = {
  key: 'corn-plant',
  words: ['corn plant', 'corn stalk', 'maize plant', 'cornstalk'],
  kind: 'plant',
  height: 2,
  draw: ({ random }) => {
    const parts = [line('M100 356Q96 200 102 40', shade([108, 146, 62], -0.1), 9)];
    for (let leaf = 0; leaf < 8; leaf++) {
      const y = 320 - leaf * 34;
      const side = leaf % 2 ? 1 : -1;
      const long = 66 + random(`l${leaf}`) * 24;
      parts.push(
        path(
          `M100 ${y}q${n(side * long * 0.45)} -56 ${n(side * long)} ${n(-6 + random(`d${leaf}`) * 30)}q${n(-side * long * 0.5)} -14 ${n(-side * long)} ${n(14 - random(`d${leaf}`) * 30)}Z`,
          shade([104, 152, 62], -0.14 + random(`t${leaf}`) * 0.3),
        ),
      );
      if (leaf === 2 || leaf === 4) {
        parts.push(
          ellipse(
            100 + side * 17,
            y - 22,
            11,
            27,
            '#e8bd4a',
            `transform="rotate(${side * 18} ${100 + side * 17} ${y - 22})"`,
          ),
          path(
            `M100 ${y}q${side * 34} -6 ${side * 24} -34q${-side * 14} 16 ${-side * 24} 34Z`,
            shade([120, 166, 76], 0.05),
          ),
        );
      }
    }
    for (const lean of [-22, -10, 2, 14, 26])
      parts.push(line(`M102 48q${n(lean * 0.3)} -20 ${lean} -36`, '#c8a85a', 3.4));
    return { width: 200, height: 360, body: parts.join(''), foot: 356 };
  },
};
