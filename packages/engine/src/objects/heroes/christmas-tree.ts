import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, halo, line, n, path, rect, shade } from '../kit.ts';

export const christmasTree: Hero = {
  key: 'christmas-tree',
  words: ['christmas tree', 'xmas tree', 'decorated tree', 'christmas fir'],
  kind: 'plant',
  height: 2.2,
  forms: 2,
  lamp: { reach: 3, colour: [255, 214, 140] },
  samples: [
    'a christmas tree',
    'a christmas tree with presents',
    'a decorated christmas tree in a living room',
  ],
  homes: ['living-room'],
  draw: ({ colour, form, random, season }) => {
    const brush = createBrush();
    const green: Rgb = colour ?? [48, 106, 70];
    const cx = 200;
    const parts = [
      rect(cx - 15, 446, 30, 60, brush.across(cx - 15, cx + 15, [110, 76, 50])),
      path(
        lathe(
          cx,
          [
            [474, 58],
            [484, 60],
            [484, 60],
            [486, 52],
            [526, 42],
          ],
          0.2,
        ).outline,
        brush.across(cx - 60, cx + 60, form === 1 ? [196, 160, 92] : [176, 48, 50]),
      ),
      ellipse(cx, 474, 58, 11, '#4b3527'),
    ];
    for (let tier = 5; tier >= 0; tier--) {
      const top = 44 + tier * 62;
      const half = 56 + tier * 25;
      const deep = 112 + tier * 5;
      for (let row = 0; row < 4; row++) {
        const t = 1 - row * 0.22;
        const count = Math.round(6 + half * t * 0.075);
        let d = `M${cx} ${top}`;
        const y = top + deep * t;
        d += `L${n(cx - half * t)} ${n(y - 12)}`;
        for (let tooth = 0; tooth < count; tooth++) {
          const x1 = cx - half * t + ((tooth + 0.5) / count) * half * t * 2;
          const x2 = cx - half * t + ((tooth + 1) / count) * half * t * 2;
          const sag = Math.cos(((tooth + 0.5) / count - 0.5) * Math.PI) * 14;
          d += `L${n(x1)} ${n(y + sag + 6 + random(`j${tier}${row}${tooth}`) * 9)}L${n(x2)} ${n(y + sag - 12)}`;
        }
        parts.push(
          path(`${d}Z`, shade(green, -0.36 + row * 0.15 + (5 - tier) * 0.012)),
          line(
            `M${n(cx - half * t * 0.9)} ${n(y - 14)}L${n(cx - half * t * 0.2)} ${n(top + deep * t * 0.3)}`,
            shade(green, 0.3),
            2.6,
            'opacity="0.35"',
          ),
        );
      }
      let needles = '';
      for (let needle = 0; needle < 26; needle++) {
        const t = 0.3 + random(`nt${tier}${needle}`) * 0.66;
        const x = cx + (random(`nx${tier}${needle}`) - 0.5) * 1.7 * half * t;
        const y = top + deep * t;
        needles += `M${n(x)} ${n(y)}l${n((x - cx) * 0.06)} 11M${n(x)} ${n(y)}l-5 9M${n(x)} ${n(y)}l5 9`;
      }
      parts.push(line(needles, shade(green, 0.24), 1.6, 'opacity="0.6"'));
      if (season === 'winter' && form === 1)
        parts.push(
          path(
            `M${cx} ${top}L${n(cx - half * 0.5)} ${n(top + deep * 0.52)}Q${n(cx - half * 0.2)} ${n(top + deep * 0.4)} ${cx} ${n(top + deep * 0.5)}Q${n(cx + half * 0.2)} ${n(top + deep * 0.4)} ${n(cx + half * 0.44)} ${n(top + deep * 0.48)}Z`,
            '#f4f8fc',
            'opacity="0.9"',
          ),
        );
      parts.push(
        line(
          `M${n(cx - half * 0.78)} ${n(top + deep * 0.8)}Q${cx} ${n(top + deep * 1.1)} ${n(cx + half * 0.74)} ${n(top + deep * 0.7)}`,
          form === 1 ? '#f4ead2' : '#e8b84a',
          5,
          'stroke-dasharray="1 8"',
        ),
      );
    }
    const baubles: readonly Rgb[] =
      form === 1
        ? [
            [240, 232, 214],
            [214, 170, 88],
            [196, 206, 214],
          ]
        : [
            [206, 44, 52],
            [236, 184, 66],
            [70, 130, 190],
            [240, 236, 226],
          ];
    const lights: string[] = [];
    for (let index = 0; index < 30; index++) {
      const t = 0.14 + (index / 30) * 0.84;
      const y = 70 + t * 370;
      const side = ((index * 0.618) % 1) - 0.5;
      const x = cx + side * 2 * (24 + t * 128);
      const tone = baubles[index % baubles.length] as Rgb;
      if (index % 3 === 2) {
        parts.push(circle(x, y, 5.4, '#fff0b0'));
        lights.push(circle(x, y, 6, '#fff6d0'), halo(`l${index}`, x, y, 24, '#ffd873', 0.6));
      } else
        parts.push(
          rect(x - 3, y - 18, 6, 6, '#d8b469', 1),
          circle(
            x,
            y,
            13,
            brush.around(
              [x - 5, y - 5, 20],
              [
                [0, shade(tone, 0.5)],
                [0.4, shade(tone, 0.04)],
                [1, shade(tone, -0.5)],
              ],
            ),
          ),
          ellipse(x - 4, y - 5, 4, 2.6, '#ffffff', 'opacity="0.85"'),
        );
    }
    const star = `${Array.from({ length: 10 }, (_, index) => {
      const reach = index % 2 ? 14 : 34;
      const angle = -Math.PI / 2 + (index / 10) * 6.283;
      return `${index ? 'L' : 'M'}${n(cx + Math.cos(angle) * reach)} ${n(40 + Math.sin(angle) * reach)}`;
    }).join('')}Z`;
    parts.push(
      path(star, '#f6c94e', 'stroke="#f6c94e" stroke-width="7" stroke-linejoin="round"'),
      path(
        `M${cx} 6L${cx} 40L${cx - 32} 30L${cx - 13} 45L${cx - 20} 68L${cx} 54Z`,
        '#fff0b0',
        'opacity="0.6"',
      ),
    );
    lights.push(path(star, '#fff2b8'), halo('top', cx, 40, 60, '#ffd873', 0.5));
    return withMargin(
      {
        width: 400,
        height: 540,
        foot: 534,
        body: brush.defs() + parts.join(''),
        glow: lights.join(''),
        anchors: { lean: { x: cx, y1: 100, y2: 480 } },
      },
      12,
    );
  },
};
