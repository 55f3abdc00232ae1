import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { stretch } from '../kit/stretch.ts';
import { ellipse, line, n, path, shade } from '../kit.ts';

export const grass: Hero = {
  key: 'grass-tuft',
  words: ['grass tuft', 'tuft of grass', 'tall grass', 'reeds'],
  kindOf: ['reed', 'cattail', 'bulrush', 'wheat stalks'],
  kind: 'plant',
  height: 0.7,
  forms: 2,
  samples: ['a tuft of grass', 'tall grass', 'reeds beside a pond'],
  draw: (options) => (options.form === 1 ? stretch(draw(options), 0.74, 1.1) : draw(options)),
};

function draw({ random, colour, season }: HeroOptions): HeroArt {
  const width = 260;
  const height = 190;
  const foot = 184;
  const tones: readonly Rgb[] =
    season === 'autumn'
      ? [
          [176, 140, 70],
          [150, 122, 64],
        ]
      : season === 'winter'
        ? [
            [168, 158, 132],
            [196, 190, 172],
          ]
        : [
            [96, 142, 62],
            [122, 158, 70],
          ];
  const parts: string[] = [];
  const blades = 46;
  for (let blade = 0; blade < blades; blade++) {
    const spread = random(`x${blade}`) - 0.5;
    const baseX = 130 + spread * 120;
    const lean = spread * 120 + (random(`l${blade}`) - 0.5) * 60;
    const tall = (70 + random(`h${blade}`) * 100) * (1 - Math.abs(spread) * 0.5);
    const tipX = baseX + lean * 0.9;
    const tipY = foot - tall;
    const wide = 3 + random(`w${blade}`) * 2.6;
    const tone = colour ?? tones[blade % 2] ?? [96, 142, 62];
    const bendX = baseX + lean * 0.22;
    const bendY = foot - tall * 0.62;
    parts.push(
      path(
        `M${n(baseX - wide)} ${foot}Q${n(bendX - wide * 0.6)} ${n(bendY)} ${n(tipX)} ${n(tipY)}Q${n(bendX + wide * 0.8)} ${n(bendY)} ${n(baseX + wide)} ${foot}Z`,
        shade(tone, -0.4 + (blade / blades) * 0.6 + (random(`t${blade}`) - 0.5) * 0.16),
      ),
    );
    if (blade % 9 === 0) {
      parts.push(
        line(
          `M${n(baseX)} ${foot}Q${n(bendX)} ${n(bendY - 20)} ${n(tipX * 0.5 + bendX * 0.5)} ${n(tipY - 10)}`,
          shade(tone, 0.05),
          1.6,
        ),
      );
      for (let seed = 0; seed < 6; seed++)
        parts.push(
          ellipse(tipX * 0.5 + bendX * 0.5 + (seed % 2 ? 2.4 : -2.4), tipY - 10 + seed * 5, 2, 4, '#c4a466'),
        );
    }
  }
  return { width, height, body: parts.join(''), foot };
}
