import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { leaf } from '../kit/leaf.ts';
import { plate } from '../kit/plate.ts';
import { shine } from '../kit/shine.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, n, path, shade } from '../kit.ts';

export const pancakes: Hero = {
  key: 'pancakes',
  words: ['pancakes', 'stack of pancakes', 'pancake', 'pancake stack', 'hotcakes'],
  kindOf: ['waffles', 'crepe'],
  kind: 'food',
  height: 0.13,
  forms: 2,
  samples: ['a stack of pancakes', 'pancakes with berries', 'pancakes with syrup on a plate'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cx = 220;
    const dough: Rgb = colour ?? [226, 164, 86];
    const parts = [plate(brush, cx, 286, 212, [240, 238, 232])];
    const count = form === 1 ? 4 : 5;
    let y = 282;
    for (let index = 0; index < count; index++) {
      const dx = (random(`d${index}`) - 0.5) * 16;
      const half = 146 - index * 3 + random(`h${index}`) * 8;
      const side = lathe(
        cx + dx,
        [
          [y - 26, half - 6],
          [y - 13, half],
          [y, half - 8],
        ],
        0.24,
      );
      parts.push(
        path(side.outline, brush.across(cx - half, cx + half, [246, 214, 146], 0.7)),
        path(side.hoop(y - 4, y), shade(dough, -0.2), 'opacity="0.7"'),
        ellipse(
          cx + dx,
          y - 26,
          half - 3,
          (half - 3) * 0.24,
          brush.between(
            [cx - half, y - 60, cx + half, y],
            [
              [0, shade(dough, 0.24)],
              [0.5, shade(dough, 0)],
              [1, shade(dough, -0.2)],
            ],
          ),
        ),
        `<ellipse cx="${n(cx + dx)}" cy="${y - 26}" rx="${n(half - 8)}" ry="${n((half - 8) * 0.235)}" fill="none" stroke="#f6d490" stroke-width="4" stroke-opacity="0.7"/>`,
      );
      y -= 28;
    }
    const top = y + 2;
    const syrup: Rgb = [158, 82, 24];
    parts.push(
      path(
        `M${cx - 100} ${top}C${cx - 90} ${top - 26} ${cx + 80} ${top - 30} ${cx + 104} ${top - 2}C${cx + 130} ${top + 14} ${cx + 122} ${top + 40} ${cx + 124} ${top + 74}Q${cx + 118} ${top + 92} ${cx + 108} ${top + 74}C${cx + 104} ${top + 50} ${cx + 100} ${top + 34} ${cx + 82} ${top + 32}C${cx + 60} ${top + 34} ${cx + 66} ${top + 74} ${cx + 56} ${top + 110}Q${cx + 46} ${top + 124} ${cx + 40} ${top + 106}C${cx + 40} ${top + 70} ${cx + 36} ${top + 38} ${cx + 14} ${top + 36}C${cx - 14} ${top + 36} ${cx - 12} ${top + 60} ${cx - 24} ${top + 62}C${cx - 40} ${top + 60} ${cx - 34} ${top + 36} ${cx - 54} ${top + 32}C${cx - 70} ${top + 34} ${cx - 66} ${top + 80} ${cx - 76} ${top + 92}Q${cx - 90} ${top + 94} ${cx - 90} ${top + 70}C${cx - 92} ${top + 40} ${cx - 112} ${top + 24} ${cx - 100} ${top}Z`,
        brush.between(
          [cx - 100, top - 20, cx + 100, top + 100],
          [
            [0, shade(syrup, 0.34), 0.94],
            [1, shade(syrup, -0.1), 0.94],
          ],
        ),
      ),
      path(
        `M${cx - 80} ${top + 4}C${cx - 60} ${top - 14} ${cx} ${top - 18} ${cx + 40} ${top - 14}C${cx} ${top - 8} ${cx - 50} ${top - 2} ${cx - 80} ${top + 4}Z`,
        '#ffe0a0',
        'opacity="0.7"',
      ),
      line(
        `M${cx - 82} ${top + 50}V${top + 76}M${cx + 48} ${top + 60}V${top + 100}M${cx + 114} ${top + 40}V${top + 66}`,
        '#f2b45c',
        3,
        'opacity="0.8"',
      ),
    );
    if (form === 0)
      parts.push(
        path(
          `M${cx - 34} ${top - 16}L${cx + 10} ${top - 30}L${cx + 44} ${top - 16}L${cx} ${top}Z`,
          '#fff3b8',
        ),
        path(`M${cx - 34} ${top - 16}L${cx} ${top}V${top + 16}L${cx - 32} ${top}Z`, '#f2d46e'),
        path(`M${cx + 44} ${top - 16}L${cx} ${top}V${top + 16}L${cx + 42} ${top}Z`, '#dfba50'),
      );
    else {
      for (const [dx, dy, kind] of [
        [-50, -8, 0],
        [-14, 2, 1],
        [26, -6, 0],
        [56, 2, 1],
        [4, -22, 1],
        [-30, -26, 0],
        [34, -28, 1],
      ] as const) {
        const [x, by, r] = [cx + dx, top + dy, kind ? 14 : 19];
        parts.push(
          circle(x, by, r, brush.ball(x, by, r, kind ? [72, 74, 146] : [214, 40, 52])),
          shine(brush, x - r * 0.34, by - r * 0.36, r * 0.32, r * 0.2, -40, 0.8),
        );
        if (!kind)
          for (const [sx, sy] of [
            [-7, -4],
            [5, -7],
            [0, 4],
            [9, 3],
            [-5, 10],
          ] as const)
            parts.push(ellipse(x + sx, by + sy, 1.5, 2.2, '#f8d878'));
      }
      parts.push(
        leaf({ x: cx + 6, y: top - 30, length: 36, width: 20, angle: 30, colour: [96, 164, 84], veins: 3 }),
        leaf({ x: cx + 2, y: top - 30, length: 30, width: 18, angle: -40, colour: [110, 176, 90], veins: 3 }),
      );
    }
    return withMargin({ width: 440, height: 350, foot: 342, body: brush.defs() + parts.join('') }, 20);
  },
};
