import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions, Point } from '../hero.ts';
import { line, n, polygon, shade } from '../kit.ts';

/** High on its line, whose lower end is in somebody's hand. */
export const kite: Hero = {
  key: 'kite',
  words: ['kite', 'paper kite', 'toy kite'],
  kind: 'object',
  height: 1.6,
  support: 'air',
  facing: 'right',
  samples: ['a colourful kite', 'a girl flying a kite on the beach', 'three kites in the sky'],
  forms: 2,
  draw,
};

const PAIRS: readonly (readonly [Rgb, Rgb])[] = [
  [
    [222, 66, 56],
    [246, 196, 70],
  ],
  [
    [62, 124, 204],
    [244, 152, 64],
  ],
  [
    [126, 84, 178],
    [112, 196, 178],
  ],
  [
    [64, 156, 98],
    [246, 208, 88],
  ],
];

/** A lozenge with two spars or a delta with wings; the tail flies with the wind to the right. */
function draw({ random, colour, form }: HeroOptions): HeroArt {
  const pair = PAIRS[Math.floor(random('pair') * PAIRS.length)] ?? PAIRS[0]!;
  const first = colour ?? pair[0];
  const second = pair[1];
  const hand: Point = [12, 452];
  const cross: Point = [250, 116];
  const sail = form === 0 ? lozenge(first, second) : delta(first, second);
  const string = `M${cross[0]} ${cross[1]}C${cross[0] - 40} ${cross[1] + 190} 110 400 ${hand[0]} ${hand[1]}`;
  return {
    width: 400,
    height: 460,
    body: [
      line(string, '#f6f1e6', 3),
      line(string, '#8b8478', 1),
      tailOf([306, 224], [first, second], random),
      ...sail,
    ].join(''),
    anchors: { grips: [hand], hang: [hand] },
  };
}

function lozenge(first: Rgb, second: Rgb): readonly string[] {
  const top: Point = [200, 20];
  const right: Point = [340, 92];
  const bottom: Point = [310, 228];
  const left: Point = [168, 142];
  const middle: Point = [242, 112];
  return [
    polygon([top, right, middle], shade(first, 0.16)),
    polygon([right, bottom, middle], shade(second, -0.12)),
    polygon([bottom, left, middle], shade(first, -0.16)),
    polygon([left, top, middle], shade(second, 0.1)),
    spar([top, bottom]),
    spar([left, right]),
  ];
}

function delta(first: Rgb, second: Rgb): readonly string[] {
  const nose: Point = [238, 16];
  const left: Point = [112, 150];
  const right: Point = [388, 130];
  const tail: Point = [284, 206];
  const middle: Point = [258, 108];
  return [
    polygon([nose, left, middle], shade(first, 0.18)),
    polygon([nose, middle, right], shade(first, -0.06)),
    polygon([left, tail, middle], shade(second, 0.04)),
    polygon([right, tail, middle], shade(second, -0.2)),
    spar([nose, tail]),
    spar([left, right]),
  ];
}

function spar([[x1, y1], [x2, y2]]: readonly [Point, Point]): string {
  return line(`M${x1} ${y1}L${x2} ${y2}`, '#5d4330', 2.6, 'opacity="0.7"');
}

/** A waving cord with bows. */
function tailOf([x, y]: Point, tones: readonly [Rgb, Rgb], random: HeroOptions['random']): string {
  const wave = 16 + 10 * random('tail');
  const at = (share: number): Point => [x + 74 * share + wave * Math.sin(share * 7), y + 200 * share];
  const points = Array.from({ length: 17 }, (_, index) => at(index / 16));
  const cord = `M${points.map(([px, py]) => `${n(px)} ${n(py)}`).join('L')}`;
  const bows = [0.24, 0.48, 0.72, 0.96].map((share, index) => {
    const [bx, by] = at(share);
    const tone = shade(tones[index % 2] ?? tones[0], 0.08);
    return (
      polygon(
        [
          [bx, by],
          [bx - 20, by - 12],
          [bx - 18, by + 10],
        ],
        tone,
      ) +
      polygon(
        [
          [bx, by],
          [bx + 20, by - 8],
          [bx + 18, by + 13],
        ],
        shade(tones[index % 2] ?? tones[0], -0.14),
      )
    );
  });
  return line(cord, '#efe7d6', 3) + bows.join('');
}
