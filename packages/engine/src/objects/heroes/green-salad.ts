import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { leaf } from '../kit/leaf.ts';
import { shine } from '../kit/shine.ts';
import { circle, ellipse, path, shade } from '../kit.ts';

export const salad: Hero = {
  key: 'green-salad',
  words: ['salad', 'green salad', 'bowl of salad', 'salad bowl', 'caesar salad', 'vegetable salad'],
  kindOf: ['coleslaw', 'poke bowl'],
  kind: 'food',
  height: 0.14,
  forms: 2,
  samples: ['a salad', 'a bowl of salad on a table', 'a fresh green salad'],
  homes: ['kitchen'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cx = 210;
    const rim = 128;
    const clay: Rgb = colour ?? (form === 1 ? [172, 116, 68] : [236, 232, 222]);
    const body = lathe(
      cx,
      [
        [rim, 190],
        [rim + 26, 180],
        [rim + 78, 136],
        [rim + 104, 86],
        [rim + 104, 86],
        [rim + 116, 90],
      ],
      0.24,
    );
    const level = body.level(rim);
    const parts = [
      path(body.outline, shade(clay, -0.3)),
      ellipse(cx, rim, level.rx, level.ry, shade(clay, 0.36)),
      ellipse(cx, rim + 2, level.rx - 10, level.ry - 3, '#5c8a3c'),
    ];
    const greens: readonly Rgb[] = [
      [118, 176, 70],
      [88, 148, 62],
      [152, 200, 92],
      [106, 160, 74],
      [140, 74, 92],
    ];
    for (let index = 0; index < 26; index++) {
      const t = (index % 13) / 6 - 1;
      parts.push(
        leaf({
          x: cx + t * 96 + (random(`x${index}`) - 0.5) * 30,
          y: rim + 34 - Math.floor(index / 13) * 8 - (1 - t * t) * 20,
          length: 92 + random(`l${index}`) * 36,
          width: 62 + random(`w${index}`) * 24,
          angle: t * 62 + (random(`a${index}`) - 0.5) * 34,
          colour: greens[index % (form === 1 ? 5 : 4)] as Rgb,
          bend: (random(`b${index}`) - 0.5) * 0.4,
          veins: 4,
          belly: 0.62,
        }),
      );
    }
    const slice = (x: number, y: number, turn: number) =>
      `<g transform="translate(${x} ${y}) rotate(${turn})">${ellipse(0, 0, 34, 24, '#5f9440')}${ellipse(0, -1, 30, 20.5, '#dcebb4')}${ellipse(0, -1, 18, 11, '#c6de94')}${[0, 60, 120, 180, 240, 300].map((a) => ellipse(Math.cos(a / 57.3) * 11, -1 + Math.sin(a / 57.3) * 6.5, 3.4, 1.8, '#f4f6d8')).join('')}</g>`;
    const tomato = (x: number, y: number, r: number) =>
      circle(x, y, r, brush.ball(x, y, r, [218, 54, 44])) +
      shine(brush, x - r * 0.34, y - r * 0.4, r * 0.34, r * 0.2, -35);
    parts.push(
      tomato(130, 88, 28),
      tomato(292, 84, 30),
      slice(196, 74, -14),
      slice(236, 100, 20),
      slice(336, 116, 40),
      tomato(178, 118, 25),
      slice(92, 122, -24),
    );
    if (form === 1)
      for (const [x, y] of [
        [152, 56],
        [254, 62],
        [226, 128],
        [302, 126],
      ] as const)
        parts.push(
          path(`M${x - 18} ${y}l18 -11l20 9l-18 12Z`, '#ffffff'),
          path(`M${x - 18} ${y}l20 10v18l-20 -10Z`, '#efe9da'),
          path(`M${x + 20} ${y - 2}l-18 12v18l18 -12Z`, '#dcd4c0'),
        );
    else
      for (const [x, y] of [
        [236, 58],
        [150, 124],
        [282, 120],
      ] as const)
        parts.push(
          `<ellipse cx="${x}" cy="${y}" rx="19" ry="12" fill="none" stroke="#a0588c" stroke-width="5"/><ellipse cx="${x}" cy="${y}" rx="17" ry="10" fill="none" stroke="#ead6e6" stroke-width="3"/>`,
        );
    const near = [
      path(body.hoop(rim, rim + 116), brush.across(cx - 190, cx + 190, clay)),
      path(body.hoop(rim, rim + 9), shade(clay, 0.3), 'opacity="0.8"'),
      path(body.strip(-0.8, -0.64, rim + 18, rim + 86), '#ffffff', 'opacity="0.4"'),
      ...(form === 1
        ? [30, 48, 66, 84].map((y) =>
            path(body.hoop(rim + y, rim + y + 1.8), shade(clay, -0.4), 'opacity="0.4"'),
          )
        : [path(body.hoop(rim + 24, rim + 29), '#7ea05c', 'opacity="0.8"')]),
    ];
    return { width: 420, height: 274, foot: 262, body: brush.defs() + parts.join('') + near.join('') };
  },
};
