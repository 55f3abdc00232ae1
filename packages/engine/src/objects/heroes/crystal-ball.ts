import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { shine } from '../kit/shine.ts';
import { circle, halo, n, path, rect, shade } from '../kit.ts';

export const crystalBall: Hero = {
  key: 'crystal-ball',
  words: ['crystal ball', 'magic ball', "fortune teller's ball", 'snow globe', 'glass ball'],
  kind: 'object',
  height: 0.2,
  forms: 2,
  lamp: { reach: 2, colour: [200, 170, 255] },
  samples: ['a crystal ball', 'a glowing crystal ball', 'a snow globe'],
  draw: ({ colour, form, random, lit }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? (form === 1 ? [150, 200, 230] : [150, 110, 210]);
    const [cx, cy, r] = [170, 156, 136];
    const stand = lathe(
      cx,
      [
        [252, 84],
        [268, 98],
        [290, 76],
        [312, 92],
        [340, 120],
        [352, 122],
      ],
      0.2,
    );
    const parts = [
      path(stand.outline, brush.across(48, 292, form === 1 ? [150, 62, 54] : [206, 162, 84], 1.2)),
      path(stand.hoop(296, 302), '#fff0c0', 'opacity="0.5"'),
    ];
    parts.push(
      circle(
        cx,
        cy,
        r,
        brush.around(
          [cx - 44, cy - 50, r * 1.6],
          [
            [0, shade(tone, 0.7), 0.95],
            [0.45, shade(tone, 0.24), 0.92],
            [0.85, shade(tone, -0.3), 0.95],
            [1, shade(tone, -0.5), 0.95],
          ],
        ),
      ),
    );
    if (form === 1) {
      parts.push(
        path(
          `M${cx - 116} 216A${r - 4} ${r - 4} 0 0 0 ${cx + 116} 216Q${cx + 50} 196 ${cx} 208Q${cx - 60} 194 ${cx - 116} 216Z`,
          '#f8fbff',
        ),
        path(`M${cx - 60} 206L${cx - 20} 84L${cx + 20} 206Z`, '#3f7a58'),
        path(`M${cx - 50} 150L${cx - 20} 84L${cx + 10} 150Z`, '#5a9a70'),
        path(
          `M${cx - 40} 128L${cx - 20} 84L${cx} 128L${cx - 10} 120L${cx - 20} 130L${cx - 30} 120Z`,
          '#f4f9ff',
        ),
        path(`M${cx + 24} 210V172L${cx + 56} 148L${cx + 88} 172V210Z`, '#a85a44'),
        path(
          `M${cx + 14} 176L${cx + 56} 142L${cx + 98} 176L${cx + 88} 180L${cx + 56} 156L${cx + 24} 180Z`,
          '#f4f9ff',
        ),
        rect(cx + 46, 182, 18, 26, '#ffd97a', 2),
      );
      for (let flake = 0; flake < 34; flake++) {
        const angle = random(`a${flake}`) * 6.28;
        const out = Math.sqrt(random(`o${flake}`)) * 118;
        parts.push(
          circle(
            cx + Math.cos(angle) * out,
            cy - 10 + Math.sin(angle) * out * 0.9,
            2 + random(`s${flake}`) * 2.6,
            '#ffffff',
            'opacity="0.95"',
          ),
        );
      }
    } else {
      for (const [k, turn] of [
        [1, 0.3],
        [0.7, 1.7],
        [0.5, 3.3],
      ] as const)
        parts.push(
          path(
            `M${n(cx - 80 * k)} ${n(cy + 40 * Math.sin(turn))}C${n(cx - 40 * k)} ${n(cy - 60 * k)} ${n(cx + 30 * k)} ${n(cy + 60 * k)} ${n(cx + 84 * k)} ${n(cy - 30 * Math.cos(turn))}C${n(cx + 40 * k)} ${n(cy + 90 * k)} ${n(cx - 30 * k)} ${n(cy - 10)} ${n(cx - 80 * k)} ${n(cy + 40 * Math.sin(turn))}Z`,
            shade(tone, 0.66),
            'opacity="0.35"',
          ),
        );
      for (let spark = 0; spark < 16; spark++) {
        const angle = random(`a${spark}`) * 6.28;
        const out = Math.sqrt(random(`o${spark}`)) * 100;
        const [x, y] = [cx + Math.cos(angle) * out, cy + Math.sin(angle) * out];
        const s = 3 + random(`s${spark}`) * 6;
        parts.push(
          path(
            `M${n(x)} ${n(y - s)}Q${n(x)} ${n(y)} ${n(x + s)} ${n(y)}Q${n(x)} ${n(y)} ${n(x)} ${n(y + s)}Q${n(x)} ${n(y)} ${n(x - s)} ${n(y)}Q${n(x)} ${n(y)} ${n(x)} ${n(y - s)}Z`,
            '#ffffff',
            'opacity="0.95"',
          ),
        );
      }
    }
    parts.push(
      path(stand.hoop(252, 272), brush.across(70, 270, form === 1 ? [150, 62, 54] : [206, 162, 84], 1.3)),
      shine(brush, cx - 58, cy - 66, 40, 20, -42, 0.95),
      path(
        `M${cx + 118} ${cy - 30}A${r - 14} ${r - 14} 0 0 1 ${cx + 40} ${cy + 114}A${r - 4} ${r - 4} 0 0 0 ${cx + 118} ${cy - 30}Z`,
        '#ffffff',
        'opacity="0.35"',
      ),
    );
    return {
      width: 340,
      height: 390,
      foot: 376,
      body: brush.defs() + parts.join(''),
      ...(lit ? { glow: halo('cb', cx, cy, 132, shade(tone, 0.5), 0.6) } : {}),
    };
  },
};
