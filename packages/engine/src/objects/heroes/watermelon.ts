import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { shine } from '../kit/shine.ts';
import { ellipse, line, n, path, shade, smooth } from '../kit.ts';

export const watermelon: Hero = {
  key: 'watermelon',
  words: ['watermelon', 'whole watermelon', 'water melon'],
  kindOf: ['melon', 'honeydew'],
  kind: 'food',
  height: 0.25,
  forms: 2,
  samples: ['a watermelon', 'a watermelon on a picnic blanket', 'a cut watermelon'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const rind: Rgb = colour ?? [84, 140, 62];
    const cx = 170;
    const parts = [ellipse(cx, 150, 156, 128, brush.ball(cx, 150, 150, rind))];
    for (const share of [-0.86, -0.52, -0.17, 0.17, 0.52, 0.86]) {
      const at = (t: number, extra: number) => {
        const angle = (t - 0.5) * Math.PI;
        return [
          cx + Math.cos(angle) * 156 * share + extra * Math.cos(angle),
          150 + Math.sin(angle) * 126,
        ] as const;
      };
      const edge: (readonly [number, number])[] = [];
      for (let step = 0; step <= 12; step++)
        edge.push(at(step / 12, 12 + (step % 2 ? 5 : -4) + random(`z${share}${step}`) * 4));
      for (let step = 12; step >= 0; step--)
        edge.push(at(step / 12, -10 - (step % 2 ? 5 : -4) - random(`w${share}${step}`) * 4));
      parts.push(path(smooth(edge), shade(rind, -0.52), 'opacity="0.75"'));
    }
    parts.push(
      ellipse(
        cx,
        150,
        156,
        128,
        brush.around(
          [cx + 40, 170, 150],
          [
            [0, '#102810', 0],
            [0.7, '#102810', 0.05],
            [1, '#102810', 0.4],
          ],
        ),
      ),
      shine(brush, 104, 78, 52, 24, -34, 0.6),
      ellipse(cx, 24, 11, 5, '#8c8a4a'),
      line(`M${cx} 24q4 -14 18 -14`, '#7d7a3c', 6),
    );
    if (form === 1) {
      parts.push(
        `<g transform="translate(150 78)">`,
        path('M20 30A150 150 0 0 0 300 30L290 22H30Z', brush.down(30, 180, rind)),
        path('M26 26A146 138 0 0 0 294 26Z', '#eef4cc'),
        path('M38 26A134 124 0 0 0 282 26Z', brush.down(20, 150, [232, 66, 68])),
        ...[
          [80, 50],
          [120, 62],
          [160, 54],
          [200, 64],
          [240, 50],
          [108, 76],
          [142, 82],
          [184, 82],
          [216, 76],
          [162, 96],
        ].map(
          ([x, y]) =>
            ellipse(x!, y!, 4.6, 7.4, '#2c1a1c', `transform="rotate(${n((x! - 160) * -0.24)} ${x} ${y})"`) +
            ellipse(x! - 1.4, y! - 2.4, 1.2, 2, '#fff', 'opacity="0.6"'),
        ),
        '</g>',
      );
      return { width: 470, height: 290, foot: 270, body: brush.defs() + parts.join('') };
    }
    return { width: 340, height: 292, foot: 274, body: brush.defs() + parts.join('') };
  },
};
