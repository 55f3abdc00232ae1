import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { circle, ellipse, path, shade } from '../kit.ts';
import { drawGlass } from '../rigs/glassware.ts';

export const wineGlass: Hero = {
  key: 'wine-glass',
  words: [
    'glass of wine',
    'wine glass',
    'wine',
    'red wine',
    'goblet',
    'glass of red wine',
    'champagne glass',
    'glass of champagne',
  ],
  kindOf: ['chalice'],
  kind: 'food',
  height: 0.22,
  forms: 2,
  samples: ['a glass of red wine', 'a wine glass on a table', 'a glass of wine by candlelight'],
  holds: true,
  homes: ['dining-room', 'kitchen'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const cx = 110;
    const flute = form === 1;
    const liquid: Rgb = colour ?? (flute ? [240, 206, 120] : [132, 22, 44]);
    const rim = 30;
    const bowl = flute
      ? lathe(
          cx,
          [
            [rim, 40],
            [80, 42],
            [140, 38],
            [180, 22],
            [198, 6],
          ],
          0.2,
        )
      : lathe(
          cx,
          [
            [rim, 62],
            [70, 74],
            [110, 76],
            [150, 62],
            [180, 30],
            [192, 7],
          ],
          0.2,
        );
    const floor = flute ? 194 : 188;
    const stemTop = floor - 4;
    const parts = [
      ellipse(
        cx,
        338,
        66,
        15,
        brush.between(
          [cx - 66, 0, cx + 66, 0],
          [
            [0, '#b9ccd3', 0.75],
            [0.3, '#ffffff', 0.6],
            [1, '#94aab4', 0.75],
          ],
        ),
      ),
      `<ellipse cx="${cx}" cy="337" rx="64" ry="13.6" fill="none" stroke="#ffffff" stroke-width="1.6" stroke-opacity="0.8"/>`,
      path(
        `M${cx - 6} ${stemTop}Q${cx - 3.4} 240 ${cx - 4} 300Q${cx - 8} 328 ${cx - 30} 334H${cx + 30}Q${cx + 8} 328 ${cx + 4} 300Q${cx + 3.4} 240 ${cx + 6} ${stemTop}Z`,
        brush.between(
          [cx - 12, 0, cx + 12, 0],
          [
            [0, '#a9bec8', 0.8],
            [0.4, '#ffffff', 0.8],
            [1, '#8ca3ae', 0.8],
          ],
        ),
      ),
      drawGlass(brush, {
        body: bowl,
        cx,
        rim,
        floor,
        wall: 3,
        liquid: { colour: liquid, y: flute ? 66 : 104, opacity: flute ? 0.75 : 0.95 },
      }),
    ];
    if (flute) {
      for (let bubble = 0; bubble < 14; bubble++)
        parts.push(
          circle(
            cx - 8 + Math.sin(bubble * 2.1) * 20,
            84 + bubble * 7.4,
            1.4 + (bubble % 3) * 0.5,
            '#fffbe8',
            'opacity="0.8"',
          ),
        );
    } else {
      parts.push(path(bowl.strip(-0.86, -0.7, 116, 160), shade(liquid, 0.4), 'opacity="0.5"'));
    }
    return {
      width: 220,
      height: 362,
      foot: 348,
      body: brush.defs() + parts.join(''),
      anchors: { inside: { x: cx - 60, y: rim, width: 120, height: 150 }, grips: [[cx, 260]] },
    };
  },
};
