import type { Rgb } from '../../base/raster.ts';
import type { Hero, Point } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { line, n, path, shade, smooth } from '../kit.ts';

export const doughnut: Hero = {
  key: 'doughnut',
  words: ['doughnut', 'donut', 'donuts', 'doughnuts'],
  kindOf: ['bagel'],
  kind: 'food',
  height: 0.09,
  forms: 2,
  samples: ['a donut', 'a pink donut with sprinkles', 'three donuts in a box'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const icing: Rgb = colour ?? (form === 1 ? [98, 58, 38] : [244, 138, 170]);
    const dough: Rgb = [222, 162, 88];
    const squash = form === 0 ? 0.9 : 0.56;
    const ring = (r1: number, r2: number, wobble: number, name: string) => {
      const points: Point[] = [];
      const inner: Point[] = [];
      for (let step = 0; step < 26; step++) {
        const angle = (step / 26) * 6.283;
        const out = r1 + (random(`${name}${step}`) - 0.5) * wobble;
        points.push([Math.cos(angle) * out, Math.sin(angle) * out]);
        const into = r2 + (random(`${name}i${step}`) - 0.5) * wobble * 0.4;
        inner.push([Math.cos(-angle) * into, Math.sin(-angle) * into]);
      }
      return smooth(points) + smooth(inner);
    };
    const body = [
      path(ring(160, 46, 0, 'd'), shade(dough, -0.4), 'fill-rule="evenodd" transform="translate(0 16)"'),
      path(
        ring(160, 46, 0, 'd'),
        brush.around(
          [-40, -60, 230],
          [
            [0, shade(dough, 0.3)],
            [0.6, shade(dough, 0)],
            [1, shade(dough, -0.36)],
          ],
        ),
        'fill-rule="evenodd"',
      ),
      path(ring(146, 52, 18, 'i'), shade(icing, -0.45), 'fill-rule="evenodd" transform="translate(2 6)"'),
      path(
        ring(146, 52, 18, 'i'),
        brush.around(
          [-50, -70, 230],
          [
            [0, shade(icing, 0.34)],
            [0.5, shade(icing, 0.04)],
            [1, shade(icing, -0.2)],
          ],
        ),
        'fill-rule="evenodd"',
      ),
      '<path d="M-112 -46A122 122 0 0 1 40 -114" fill="none" stroke="#ffffff" stroke-width="15" stroke-linecap="round" stroke-opacity="0.5"/>',
      '<path d="M30 74A80 80 0 0 0 78 26" fill="none" stroke="#ffffff" stroke-width="8" stroke-linecap="round" stroke-opacity="0.26"/>',
    ];
    const tones =
      form === 1
        ? ['#ffffff', '#f2c14e', '#e8607a', '#7bbfe0']
        : ['#ffffff', '#5fa8d8', '#f2c14e', '#7bbf6a', '#8a5ac0'];
    for (let dot = 0; dot < 54; dot++) {
      const angle = dot * 2.39996;
      const out = 64 + Math.sqrt(random(`o${dot}`)) * 68;
      const turn = random(`t${dot}`) * 6.28;
      const [x, y] = [Math.cos(angle) * out, Math.sin(angle) * out];
      body.push(
        line(
          `M${n(x)} ${n(y + 2)}l${n(Math.cos(turn) * 12)} ${n(Math.sin(turn) * 12)}`,
          shade(icing, -0.5),
          6,
          'opacity="0.35"',
        ),
        line(
          `M${n(x)} ${n(y)}l${n(Math.cos(turn) * 12)} ${n(Math.sin(turn) * 12)}`,
          tones[dot % tones.length] ?? '#fff',
          5.4,
        ),
      );
    }
    const cy = 160 * squash + 6;
    return withMargin(
      {
        width: 330,
        height: cy + 160 * squash + 24,
        foot: cy + 160 * squash + 12,
        body: `${brush.defs()}<g transform="translate(165 ${n(cy)}) scale(1 ${squash})">${body.join('')}</g>`,
      },
      6,
    );
  },
};
