import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { pickOf } from '../kit/pick-of.ts';
import { shine } from '../kit/shine.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, n, path, rect, shade } from '../kit.ts';

const FLAVOURS: readonly [Rgb, ...Rgb[]] = [
  [250, 190, 204],
  [248, 232, 192],
  [122, 78, 54],
  [172, 220, 190],
  [206, 170, 216],
];

export const iceCreamCone: Hero = {
  key: 'soft-ice-cream',
  words: [
    'ice cream',
    'ice cream cone',
    'soft ice cream',
    'icecream',
    'gelato',
    'ice-cream',
    'ice-cream cone',
    'scoop of ice cream',
  ],
  kindOf: ['frozen yogurt'],
  kind: 'food',
  height: 0.18,
  forms: 2,
  samples: ['an ice cream', 'a strawberry ice cream cone', 'a child with an ice cream'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cx = 140;
    const wafer: Rgb = [226, 168, 92];
    const cone = 'M52 216L128 462Q140 480 152 462L228 216Q140 246 52 216Z';
    const parts = [path(cone, brush.across(60, 220, wafer))];
    for (let row = 0; row < 8; row++) {
      const y = 226 + row * 30;
      const half = 88 - (y - 216) * 0.33;
      for (let cell = -3; cell <= 3; cell++) {
        const x = cx + cell * (half / 3.2);
        if (Math.abs(x - cx) > half - 6) continue;
        parts.push(
          line(
            `M${n(x)} ${n(y)}l${n(half / 6.4)} 15l${n(-half / 6.4)} 15M${n(x)} ${n(y)}l${n(-half / 6.4)} 15l${n(half / 6.4)} 15`,
            shade(wafer, -0.4),
            2.6,
            'opacity="0.55"',
          ),
        );
      }
    }
    parts.push(path('M52 216Q140 246 228 216L222 236Q140 264 58 236Z', shade(wafer, -0.3), 'opacity="0.6"'));
    if (form === 0) {
      const scoop = (x: number, y: number, r: number, tone: Rgb, name: string) => {
        let skirt = `M${x - r * 1.06} ${y + r * 0.3}`;
        for (let wave = 0; wave < 7; wave++)
          skirt += `q${n(r * 0.15)} ${n(r * (0.3 + random(`${name}${wave}`) * 0.3))} ${n(r * 0.303)} 0`;
        parts.push(
          path(`${skirt}Q${x} ${y - r * 0.2} ${x - r * 1.06} ${y + r * 0.3}Z`, shade(tone, -0.2)),
          circle(x, y, r, brush.ball(x, y, r, tone)),
        );
        for (let speck = 0; speck < 22; speck++) {
          const angle = speck * 2.4;
          const out = Math.sqrt(speck / 22) * r * 0.86;
          parts.push(
            ellipse(
              x + Math.cos(angle) * out,
              y + Math.sin(angle) * out,
              3 + random(`${name}p${speck}`) * 5,
              2 + random(`${name}q${speck}`) * 2,
              shade(tone, speck % 2 ? 0.4 : -0.24),
              'opacity="0.45"',
            ),
          );
        }
        parts.push(shine(brush, x - r * 0.36, y - r * 0.42, r * 0.26, r * 0.14, -36, 0.7));
      };
      const first = colour ?? pickOf(FLAVOURS, random('one'));
      const second = colour ?? pickOf(FLAVOURS, (random('one') + 0.41) % 1);
      const third = colour ?? pickOf(FLAVOURS, (random('one') + 0.21) % 1);
      scoop(96, 176, 58, first, 'a');
      scoop(188, 178, 58, second, 'b');
      scoop(142, 96, 60, third, 'c');
      parts.push(
        circle(146, 30, 19, brush.ball(146, 30, 19, [196, 24, 44])),
        line('M148 14Q154 -4 170 -8', '#7d8f3a', 3.6),
        shine(brush, 140, 23, 7, 4, -40, 0.9),
      );
    } else {
      const tone: Rgb = colour ?? [252, 240, 216];
      for (const [y, half, deep] of [
        [206, 98, 44],
        [160, 84, 42],
        [118, 66, 38],
        [82, 46, 32],
        [52, 26, 24],
      ] as const)
        parts.push(
          path(
            `M${cx - half} ${y}C${cx - half - 12} ${y - deep * 0.9} ${cx + half * 0.4} ${y - deep * 1.2} ${cx + half} ${y - deep * 0.5}C${cx + half + 16} ${y} ${cx + half * 0.3} ${y + deep * 0.76} ${cx - half * 0.4} ${y + deep * 0.5}Q${cx - half} ${y + deep * 0.3} ${cx - half} ${y}Z`,
            brush.between(
              [cx - half, y - deep, cx + half, y + deep * 0.6],
              [
                [0, shade(tone, 0.5)],
                [0.5, shade(tone, 0.04)],
                [1, shade(tone, -0.24)],
              ],
            ),
          ),
          line(
            `M${cx - half * 0.9} ${y + 4}Q${cx} ${y + deep * 0.6} ${n(cx + half * 0.9)} ${y - 2}`,
            shade(tone, -0.34),
            3,
            'opacity="0.4"',
          ),
        );
      parts.push(
        path(
          `M${cx - 16} 44C${cx - 20} 22 ${cx} 18 ${cx + 4} 2C${cx + 20} 12 ${cx + 22} 32 ${cx + 14} 46Z`,
          shade(tone, 0.3),
        ),
      );
      parts.push(
        `<g transform="rotate(24 196 110)">${rect(186, 26, 20, 120, '#7a4a2c', 3)}${rect(186, 26, 7, 120, '#a87048', 3)}</g>`,
      );
    }
    return withMargin(
      {
        width: 280,
        height: 482,
        foot: 474,
        body: brush.defs() + parts.join(''),
        anchors: { grips: [[140, 380]] },
      },
      20,
    );
  },
};
