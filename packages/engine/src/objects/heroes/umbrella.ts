import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { pickOf } from '../kit/pick-of.ts';
import { line, path, shade } from '../kit.ts';

const TONES: readonly [Rgb, ...Rgb[]] = [
  [204, 56, 54],
  [66, 116, 168],
  [244, 190, 66],
  [98, 146, 104],
];

export const umbrella: Hero = {
  key: 'umbrella',
  words: ['umbrella', 'open umbrella', 'rain umbrella', 'closed umbrella', 'folded umbrella'],
  kind: 'object',
  height: 0.85,
  forms: 2,
  wordForms: { umbrella: 0, 'open umbrella': 0, 'closed umbrella': 1, 'folded umbrella': 1 },
  samples: ['a red umbrella', 'a girl with an umbrella', 'a closed umbrella'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const tone = colour ?? pickOf(TONES, random('t'));
    const wood: Rgb = [150, 98, 58];
    const hook = (x: number, y: number) =>
      line(
        `M${x} ${y}V${y + 40}C${x} ${y + 84} ${x - 56} ${y + 84} ${x - 54} ${y + 40}`,
        shade(wood, -0.3),
        17,
      ) +
      line(
        `M${x - 2} ${y}V${y + 40}C${x - 2} ${y + 78} ${x - 52} ${y + 78} ${x - 54} ${y + 42}`,
        shade(wood, 0.2),
        8,
      );
    if (form === 1) {
      const parts = [
        line('M90 10V60', '#8b9298', 6),
        path(
          'M90 44Q104 50 110 80L140 400Q116 420 90 418Q64 420 44 402L72 80Q78 50 90 44Z',
          brush.across(44, 140, tone),
        ),
        line('M90 50L84 416M92 50L112 412M88 60L62 408', shade(tone, -0.42), 3, 'opacity="0.6"'),
        line('M84 70L54 398', shade(tone, 0.6), 4, 'opacity="0.5"'),
        path('M52 268Q90 290 130 262L132 284Q90 312 50 290Z', shade(tone, -0.35)),
        path(
          'M44 402Q54 424 68 406Q80 428 92 410Q106 426 116 406Q130 420 140 400Q116 420 90 418Q64 420 44 402Z',
          shade(tone, -0.3),
        ),
        line('M90 416V470', '#6c747c', 8),
        hook(90, 466),
      ];
      return {
        width: 180,
        height: 566,
        foot: 556,
        body: brush.defs() + parts.join(''),
        anchors: { grips: [[70, 520]] },
      };
    }
    const ribs = [22, 118, 200, 300, 382, 478];
    const parts = [
      line('M250 40V430', shade([120, 124, 130], -0.1), 9),
      line('M248 60V430', '#d5dade', 3),
      path('M24 214Q250 260 476 214Q440 190 250 190Q60 190 24 214Z', shade(tone, -0.62)),
    ];
    for (let panel = 0; panel < 5; panel++) {
      const [x1, x2] = [ribs[panel]!, ribs[panel + 1]!];
      const y = (x: number) => 214 + (1 - ((x - 250) / 230) ** 2) * 16;
      const bulge = (x: number) => 250 + (x - 250) * 0.84;
      parts.push(
        path(
          `M250 40C${bulge(x1) * 0.6 + 100} 40 ${bulge(x1)} 110 ${x1} ${y(x1)}Q${(x1 + x2) / 2} ${y((x1 + x2) / 2) - 38} ${x2} ${y(x2)}C${bulge(x2)} 110 ${bulge(x2) * 0.6 + 100} 40 250 40Z`,
          brush.between(
            [x1, 60, x2, 220],
            [
              [0, shade(tone, 0.3 - panel * 0.12)],
              [1, shade(tone, 0.06 - panel * 0.1)],
            ],
          ),
        ),
        line(
          `M250 42C${bulge(x2) * 0.6 + 100} 42 ${bulge(x2)} 110 ${x2} ${y(x2)}`,
          shade(tone, panel > 3 ? -0.3 : -0.34),
          2.6,
          'opacity="0.6"',
        ),
      );
    }
    parts.push(
      path('M120 96Q160 60 210 52Q150 84 104 150Q104 116 120 96Z', '#ffffff', 'opacity="0.35"'),
      line('M250 44V16', '#8b9298', 8),
      hook(250, 420),
    );
    return {
      width: 500,
      height: 526,
      foot: 510,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[250, 420]], hang: [[224, 500]] },
    };
  },
};
