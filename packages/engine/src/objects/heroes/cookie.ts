import type { Rgb } from '../../base/raster.ts';
import type { Hero, Point } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { plate } from '../kit/plate.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, leafClump, line, n, path, shade, smooth } from '../kit.ts';

export const cookie: Hero = {
  key: 'cookie',
  words: ['cookie', 'cookies', 'biscuit', 'chocolate chip cookie', 'plate of cookies'],
  kindOf: ['gingerbread', 'macaron'],
  kind: 'food',
  height: 0.07,
  forms: 2,
  samples: ['a cookie', 'a plate of cookies', 'cookies and a glass of milk'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const dough: Rgb = colour ?? [206, 150, 88];
    const one = (cx: number, cy: number, r: number, squash: number, name: string) => {
      const points: Point[] = Array.from({ length: 18 }, (_, step) => {
        const out = r * (0.96 + random(`${name}${step}`) * 0.07);
        return [Math.cos((step / 18) * 6.283) * out, Math.sin((step / 18) * 6.283) * out];
      });
      const parts = [
        path(smooth(points), shade(dough, -0.46), `transform="translate(0 ${n(r * 0.12)})"`),
        path(
          smooth(points),
          brush.around(
            [-r * 0.3, -r * 0.4, r * 1.6],
            [
              [0, shade(dough, 0.3)],
              [0.6, shade(dough, 0)],
              [1, shade(dough, -0.34)],
            ],
          ),
        ),
      ];
      for (let crack = 0; crack < 7; crack++) {
        const angle = random(`${name}c${crack}`) * 6.28;
        parts.push(
          line(
            `M${n(Math.cos(angle) * r * 0.4)} ${n(Math.sin(angle) * r * 0.4)}l${n(Math.cos(angle + 0.5) * r * 0.2)} ${n(Math.sin(angle + 0.5) * r * 0.2)}l${n(Math.cos(angle - 0.5) * r * 0.16)} ${n(Math.sin(angle - 0.5) * r * 0.16)}`,
            shade(dough, -0.4),
            r * 0.022,
            'opacity="0.5"',
          ),
        );
      }
      for (let chip = 0; chip < 11; chip++) {
        const angle = chip * 2.4 + random(name);
        const out = Math.sqrt((chip + 0.4) / 11) * r * 0.8;
        const [x, y] = [Math.cos(angle) * out, Math.sin(angle) * out];
        const s = r * (0.09 + random(`${name}s${chip}`) * 0.05);
        parts.push(
          path(leafClump(x, y, s, random, `${name}k${chip}`), '#3e2216'),
          path(leafClump(x - s * 0.14, y - s * 0.18, s * 0.78, random, `${name}k${chip}`), '#6a3e26'),
          ellipse(x - s * 0.3, y - s * 0.4, s * 0.26, s * 0.16, '#c99a74', 'opacity="0.8"'),
        );
      }
      return `<g transform="translate(${n(cx)} ${n(cy)}) scale(1 ${squash})">${parts.join('')}</g>`;
    };
    if (form === 0)
      return withMargin(
        {
          width: 300,
          height: 310,
          foot: 300,
          body: ((body) => brush.defs() + body)(one(150, 140, 136, 0.96, 'a')),
        },
        6,
      );
    const body =
      plate(brush, 200, 200, 196, [120, 160, 178]) +
      one(130, 180, 84, 0.42, 'b') +
      one(262, 184, 84, 0.42, 'c') +
      one(196, 208, 86, 0.42, 'd') +
      one(180, 158, 82, 0.42, 'e') +
      one(220, 136, 80, 0.42, 'f');
    return withMargin({ width: 400, height: 270, foot: 260, body: brush.defs() + body }, 6);
  },
};
