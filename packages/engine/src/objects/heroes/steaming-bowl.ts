import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { leaf } from '../kit/leaf.ts';
import { steam } from '../kit/steam.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, line, n, path, rect, shade } from '../kit.ts';

export const soup: Hero = {
  key: 'steaming-bowl',
  words: [
    'bowl of soup',
    'soup',
    'ramen',
    'bowl of ramen',
    'noodles',
    'bowl of noodles',
    'noodle soup',
    'steaming bowl',
    'tomato soup',
  ],
  kindOf: ['pho', 'udon', 'broth'],
  kind: 'food',
  height: 0.14,
  forms: 2,
  samples: ['a bowl of ramen', 'a bowl of soup', 'steaming noodles with chopsticks'],
  homes: ['kitchen'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const glaze: Rgb = colour ?? (form === 0 ? [178, 52, 46] : [232, 224, 206]);
    const cx = 220;
    const rim = 150;
    const body = lathe(
      cx,
      [
        [rim, 190],
        [rim + 30, 180],
        [rim + 90, 138],
        [rim + 126, 84],
        [rim + 134, 66],
        [rim + 134, 66],
        [rim + 150, 70],
      ],
      0.27,
    );
    const level = body.level(rim);
    const [ix, iy] = [level.rx - 11, level.ry - 4];
    const broth: Rgb = form === 0 ? [222, 156, 72] : [214, 84, 44];
    const parts = [
      path(body.outline, shade(glaze, -0.2)),
      ellipse(cx, rim, level.rx, level.ry, shade(glaze, 0.36)),
      ellipse(cx, rim + 2, ix, iy, shade(glaze, -0.46)),
      ellipse(
        cx,
        rim + 6,
        ix - 5,
        iy - 4,
        brush.between(
          [40, rim - 40, 400, rim + 50],
          [
            [0, shade(broth, 0.26)],
            [0.6, shade(broth, 0)],
            [1, shade(broth, -0.24)],
          ],
        ),
      ),
    ];
    if (form === 0) {
      for (let noodle = 0; noodle < 26; noodle++) {
        const x = cx - 120 + random(`x${noodle}`) * 200;
        const y = rim - 16 + random(`y${noodle}`) * 44;
        parts.push(
          line(
            `M${n(x)} ${n(y)}q${n(20 + random(`a${noodle}`) * 20)} ${n(-16 + random(`b${noodle}`) * 8)} ${n(44 + random(`c${noodle}`) * 20)} 0t${n(30 + random(`d${noodle}`) * 14)} ${n(random(`e${noodle}`) * 10 - 5)}`,
            noodle % 3 ? '#f6de9c' : '#e2bc6c',
            5.4,
          ),
        );
      }
      for (const [x, y] of [
        [130, 132],
        [304, 130],
      ] as const)
        parts.push(
          ellipse(x, y + 3, 45, 28, '#c9a26a'),
          ellipse(x, y, 44, 27, '#fdf8ee'),
          ellipse(x + 2, y, 24, 16, brush.ball(x, y, 24, [246, 160, 44])),
          ellipse(x - 6, y - 6, 8, 4, '#fff0c0', 'opacity="0.8"'),
        );
      parts.push(
        path('M296 166q34 -16 62 2q-2 22 -32 26q-28 -2 -30 -28Z', '#b86a4a'),
        path('M302 170q26 -12 50 2q-4 12 -24 14q-20 -2 -26 -16Z', '#e2a184'),
        path('M206 96l44 -60l44 20l-34 62Z', '#2f4a3a'),
        path('M212 96l40 -54l10 5l-38 56Z', '#4a6a54'),
      );
      for (let onion = 0; onion < 16; onion++) {
        const x = cx - 130 + random(`o${onion}`) * 240;
        const y = rim + 4 + random(`p${onion}`) * 30;
        parts.push(
          `<ellipse cx="${n(x)}" cy="${n(y)}" rx="6" ry="3.6" fill="#dff0b8" stroke="#6fae4a" stroke-width="2.6"/>`,
        );
      }
      const chop = (y: number, turn: number) =>
        `<g transform="rotate(${turn} 380 ${y})">${line(`M200 ${y}H450`, '#6a3c24', 8)}${line(`M202 ${y - 2}H448`, '#b07a4c', 3)}</g>`;
      parts.push(chop(92, -18), chop(104, -13));
    } else {
      parts.push(
        path(
          `M${cx - 70} ${rim + 2}C${cx - 40} ${rim - 26} ${cx + 40} ${rim - 24} ${cx + 60} ${rim}C${cx + 20} ${rim + 16} ${cx - 30} ${rim - 8} ${cx - 44} ${rim + 14}C${cx - 10} ${rim + 30} ${cx + 40} ${rim + 22} ${cx + 50} ${rim + 14}C${cx + 20} ${rim + 40} ${cx - 66} ${rim + 34} ${cx - 70} ${rim + 2}Z`,
          '#fdf4e4',
          'opacity="0.9"',
        ),
        ...[
          [-12, -6, -30],
          [14, -4, 40],
          [4, -12, 4],
        ].map(([x, y, angle]) =>
          leaf({
            x: cx + x!,
            y: rim + y! + 8,
            length: 42,
            width: 26,
            angle: angle!,
            colour: [86, 152, 70],
            veins: 3,
          }),
        ),
      );
      for (let crouton = 0; crouton < 6; crouton++) {
        const x = cx + [-110, -84, 100, 124, 86, -126][crouton]!;
        const y = rim + [2, 20, 16, -4, -12, 10][crouton]!;
        parts.push(rect(x - 11, y - 9, 22, 17, '#b9803e', 4), rect(x - 11, y - 11, 22, 13, '#e8bc74', 4));
      }
    }
    parts.push(steam(brush, cx - 20, rim - 24, 170, 120));
    const near = [
      path(body.hoop(rim, rim + 150), brush.across(cx - 190, cx + 190, glaze)),
      path(body.hoop(rim + 20, rim + 30), form === 0 ? '#f2dca8' : shade(glaze, -0.3), 'opacity="0.8"'),
      path(body.strip(-0.8, -0.62, rim + 36, rim + 112), '#ffffff', 'opacity="0.34"'),
      path(body.hoop(rim + 132, rim + 150), shade(glaze, -0.5), 'opacity="0.25"'),
    ];
    return withMargin(
      {
        width: 440,
        height: rim + 180,
        foot: rim + 168,
        body: brush.defs() + parts.join(''),
        front: brush.defs() + near.join(''),
      },
      16,
    );
  },
};
