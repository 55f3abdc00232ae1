import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { plate } from '../kit/plate.ts';
import { shine } from '../kit/shine.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, path, shade } from '../kit.ts';

export const cakeSlice: Hero = {
  key: 'shortcake',
  words: ['slice of cake', 'piece of cake', 'shortcake', 'cake slice', 'strawberry cake'],
  kindOf: ['tiramisu'],
  kind: 'food',
  height: 0.1,
  forms: 2,
  samples: ['a slice of cake', 'a piece of strawberry cake on a plate', 'a slice of chocolate cake'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const chocolate = form === 1;
    const sponge: Rgb = chocolate ? [112, 66, 42] : [244, 206, 130];
    const icing: Rgb = colour ?? (chocolate ? [82, 46, 32] : [252, 246, 238]);
    const filling: Rgb = chocolate ? [232, 206, 168] : [236, 92, 110];
    const parts = [plate(brush, 210, 262, 200, [240, 240, 236])];
    parts.push(
      path(
        'M70 130L330 96V226Q330 236 322 240L78 268Q70 268 70 258Z',
        brush.between(
          [70, 100, 330, 260],
          [
            [0, shade(sponge, 0.16)],
            [1, shade(sponge, -0.2)],
          ],
        ),
      ),
      path(
        'M70 130L330 96L366 132Q372 140 372 150V240Q372 250 364 252L322 240Q330 236 330 226V96Z',
        shade(icing, chocolate ? 0.1 : -0.14),
      ),
      path('M330 96L372 140V246L364 252L326 240Q330 236 330 226Z', shade(icing, -0.2)),
    );
    for (const y of [176, 218])
      parts.push(
        path(`M70 ${y}L330 ${y - 34}V${y - 16}L70 ${y + 18}Z`, shade(icing, 0.2)),
        path(`M70 ${y + 5}L330 ${y - 29}V${y - 21}L70 ${y + 13}Z`, shade(filling, 0)),
      );
    for (let hole = 0; hole < 34; hole++)
      parts.push(
        ellipse(
          82 + ((hole * 53) % 240),
          150 + ((hole * 37) % 106) - (82 + ((hole * 53) % 240)) * 0.1,
          2.4,
          1.6,
          shade(sponge, -0.34),
          'opacity="0.45"',
        ),
      );
    parts.push(
      path(
        'M62 122L322 84Q372 98 372 140Q372 150 362 146C350 172 342 150 336 134C330 120 326 118 318 118C300 122 300 146 286 142C276 138 280 126 266 128C246 132 250 162 232 158C220 154 224 136 208 138C190 142 196 170 176 166C164 162 168 146 152 148C132 152 138 186 116 182C102 178 106 158 92 160Q66 164 62 150Z',
        brush.down(84, 180, icing, 0.8),
      ),
      path(
        'M66 124L322 88Q352 96 364 118Q300 100 70 138Z',
        shade(icing, chocolate ? 0.3 : 0.6),
        'opacity="0.8"',
      ),
    );
    const [sx, sy] = [236, 84];
    parts.push(
      ellipse(sx, sy + 26, 40, 15, shade(icing, -0.12)),
      ellipse(sx, sy + 21, 38, 14, shade(icing, 0.3)),
    );
    if (chocolate)
      parts.push(
        circle(sx, sy, 24, brush.ball(sx, sy, 24, [188, 24, 44])),
        line(`M${sx} ${sy - 20}Q${sx + 6} ${sy - 46} ${sx + 24} ${sy - 52}`, '#7d8f3a', 4),
        shine(brush, sx - 8, sy - 9, 8, 5, -40, 0.9),
      );
    else {
      parts.push(
        path(
          `M${sx} ${sy - 40}C${sx - 44} ${sy - 40} ${sx - 40} ${sy + 6} ${sx} ${sy + 30}C${sx + 40} ${sy + 6} ${sx + 44} ${sy - 40} ${sx} ${sy - 40}Z`,
          brush.ball(sx, sy - 10, 40, [218, 40, 46]),
        ),
      );
      for (const [dx, dy] of [
        [-18, -18],
        [0, -22],
        [18, -18],
        [-10, -4],
        [10, -4],
        [0, 10],
        [-22, -4],
        [22, -4],
      ] as const)
        parts.push(ellipse(sx + dx, sy + dy, 2, 3, '#f8d878'));
      for (const angle of [-90, -50, 0, 50, 90])
        parts.push(
          leaf({ x: sx, y: sy - 38, length: 24, width: 10, angle, colour: [96, 156, 60], veins: 0 }),
        );
      parts.push(shine(brush, sx - 14, sy - 16, 9, 5, -50, 0.8));
    }
    return withMargin({ width: 420, height: 326, foot: 318, body: brush.defs() + parts.join('') }, 10);
  },
};
