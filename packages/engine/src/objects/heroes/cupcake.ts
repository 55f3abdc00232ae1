import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { shine } from '../kit/shine.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, n, path, shade } from '../kit.ts';

export const cupcake: Hero = {
  key: 'cupcake',
  words: ['cupcake', 'cupcakes', 'muffin'],
  kind: 'food',
  height: 0.1,
  forms: 2,
  samples: ['a cupcake', 'a pink cupcake with a cherry', 'three cupcakes on a plate'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cx = 150;
    const paper: Rgb = form === 1 ? [120, 170, 180] : [236, 160, 90];
    const body = lathe(
      cx,
      [
        [196, 104],
        [320, 74],
      ],
      0.2,
    );
    const parts = [path(body.outline, brush.across(cx - 104, cx + 104, paper))];
    for (let fold = 0; fold < 13; fold++) {
      const share = -0.96 + (fold / 12) * 1.92;
      parts.push(
        path(
          body.strip(share - 0.035, share + 0.035, 200, 320),
          shade(paper, fold % 2 ? 0.4 : -0.36),
          'opacity="0.5"',
        ),
      );
    }
    if (form === 0) {
      const icing: Rgb = colour ?? [246, 168, 192];
      for (const [y, rx, ry] of [
        [196, 118, 44],
        [154, 98, 40],
        [114, 74, 34],
        [80, 48, 26],
        [54, 24, 18],
      ] as const) {
        parts.push(
          ellipse(cx, y + 5, rx, ry, shade(icing, -0.34)),
          ellipse(
            cx,
            y,
            rx,
            ry,
            brush.between(
              [cx - rx, y - ry, cx + rx, y + ry],
              [
                [0, shade(icing, 0.4)],
                [0.5, shade(icing, 0.06)],
                [1, shade(icing, -0.24)],
              ],
            ),
          ),
          line(
            `M${n(cx - rx * 0.86)} ${y - 2}Q${n(cx - rx * 0.3)} ${n(y + ry * 0.9)} ${n(cx + rx * 0.8)} ${n(y + ry * 0.3)}`,
            shade(icing, -0.3),
            3,
            'opacity="0.4"',
          ),
          ellipse(
            cx - rx * 0.4,
            y - ry * 0.3,
            rx * 0.3,
            ry * 0.22,
            '#ffffff',
            `opacity="0.5" transform="rotate(-14 ${n(cx - rx * 0.4)} ${n(y - ry * 0.3)})"`,
          ),
        );
      }
      const tones = ['#5fa8d8', '#f2c14e', '#7bbf6a', '#ffffff', '#d8504a'];
      for (let dot = 0; dot < 36; dot++) {
        const y = 64 + random(`y${dot}`) * 150;
        const half = 16 + (y - 54) * 0.62;
        const x = cx + (random(`x${dot}`) - 0.5) * 2 * half;
        parts.push(
          line(
            `M${n(x)} ${n(y)}l${n(Math.cos(dot) * 7)} ${n(Math.sin(dot) * 7)}`,
            tones[dot % 5] ?? '#fff',
            3.4,
          ),
        );
      }
      parts.push(
        circle(cx, 34, 24, brush.ball(cx, 34, 24, [196, 24, 44])),
        shine(brush, cx - 8, 25, 8, 5, -40, 0.9),
        line(`M${cx + 2} 14Q${cx + 10} -8 ${cx + 30} -12`, '#7d8f3a', 4),
      );
    } else {
      const dough: Rgb = colour ?? [214, 150, 84];
      parts.push(
        path(
          `M${cx - 118} 200C${cx - 130} 150 ${cx - 90} 96 ${cx} 92C${cx + 90} 96 ${cx + 130} 150 ${cx + 118} 200C${cx + 100} 226 ${cx - 100} 226 ${cx - 118} 200Z`,
          brush.ball(cx, 160, 124, dough),
        ),
      );
      for (const [dx, dy, r] of [
        [-66, -10, 15],
        [-20, -44, 14],
        [34, -30, 16],
        [76, 6, 13],
        [-30, 14, 15],
        [24, 24, 13],
        [-90, 26, 11],
        [4, -8, 12],
      ] as const)
        parts.push(
          circle(cx + dx, 160 + dy, r, '#4a3c72'),
          circle(cx + dx, 160 + dy, r - 2, brush.ball(cx + dx, 160 + dy, r, [78, 74, 140])),
          ellipse(cx + dx - r * 0.3, 160 + dy - r * 0.3, r * 0.24, r * 0.16, '#ffffff', 'opacity="0.8"'),
        );
      for (let crumb = 0; crumb < 30; crumb++)
        parts.push(
          circle(
            cx - 90 + random(`c${crumb}`) * 180,
            110 + random(`d${crumb}`) * 96,
            1.4 + random(`e${crumb}`) * 2,
            shade(dough, crumb % 2 ? 0.4 : -0.3),
            'opacity="0.6"',
          ),
        );
    }
    return withMargin({ width: 300, height: 344, foot: 334, body: brush.defs() + parts.join('') }, 20);
  },
};
