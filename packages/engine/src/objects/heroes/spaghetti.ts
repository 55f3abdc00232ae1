import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { plate } from '../kit/plate.ts';
import { shine } from '../kit/shine.ts';
import { steam } from '../kit/steam.ts';
import { circle, ellipse, line, n, path, shade } from '../kit.ts';

const DOUGH: Rgb = [240, 200, 104];

export const spaghetti: Hero = {
  key: 'spaghetti',
  words: [
    'spaghetti',
    'pasta',
    'plate of pasta',
    'plate of spaghetti',
    'spaghetti and meatballs',
    'spaghetti bolognese',
    'bowl of pasta',
  ],
  kindOf: ['lasagna', 'macaroni', 'linguine', 'tagliatelle', 'ravioli', 'penne'],
  kind: 'food',
  height: 0.13,
  forms: 2,
  samples: ['a plate of spaghetti', 'spaghetti and meatballs', 'a plate of pasta with basil'],
  homes: ['kitchen', 'dining-room'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cx = 220;
    const parts = [plate(brush, cx, 236, 208, colour ?? [238, 234, 226])];
    parts.push(
      path(
        'M70 226C70 150 150 92 220 92S370 150 370 226C340 262 100 262 70 226Z',
        brush.around(
          [180, 140, 220],
          [
            [0, shade(DOUGH, -0.06)],
            [1, shade(DOUGH, -0.42)],
          ],
        ),
      ),
    );
    for (let strand = 0; strand < 42; strand++) {
      const at = random(`s${strand}`);
      const y = 226 - (strand / 42) * 110;
      const reach = 148 * Math.sqrt(Math.max(0.05, 1 - ((238 - y) / 156) ** 2));
      const x = cx + (at - 0.5) * reach * 1.1;
      const w = 26 + random(`w${strand}`) * reach * 0.5;
      const x1 = Math.max(cx - reach, x - w);
      const x2 = Math.min(cx + reach, x + w);
      const sag = 14 + random(`g${strand}`) * 34;
      const d = `M${n(x1)} ${n(y + 6)}C${n(x1 + 8)} ${n(y - sag)} ${n(x2 - 8)} ${n(y - sag * random(`h${strand}`))} ${n(x2)} ${n(y + 12)}`;
      parts.push(
        line(d, shade(DOUGH, -0.4), 9),
        line(d, shade(DOUGH, strand % 3 ? 0.08 : 0.2), 6.4),
        line(d, shade(DOUGH, 0.6), 1.6, 'opacity="0.7" transform="translate(-1 -1.6)"'),
      );
    }
    const sauce: Rgb = form === 1 ? [108, 150, 62] : [196, 58, 36];
    parts.push(
      path(
        'M132 148C136 112 180 84 222 84C270 84 308 112 312 150C312 176 292 170 284 190C276 208 258 190 244 186C226 180 214 204 196 194C182 186 176 196 164 194C144 190 130 172 132 148Z',
        brush.between(
          [150, 84, 290, 200],
          [
            [0, shade(sauce, 0.24)],
            [1, shade(sauce, -0.3)],
          ],
        ),
      ),
    );
    for (let bit = 0; bit < 26; bit++)
      parts.push(
        ellipse(
          150 + random(`bx${bit}`) * 142,
          110 + random(`by${bit}`) * 64,
          5,
          3.4,
          shade(sauce, bit % 2 ? 0.3 : -0.34),
          'opacity="0.7"',
        ),
      );
    if (form === 0)
      for (const [x, y, r] of [
        [180, 118, 32],
        [258, 116, 33],
        [220, 84, 34],
      ] as const) {
        parts.push(circle(x, y, r, brush.ball(x, y, r, [146, 84, 52])));
        for (let crumb = 0; crumb < 9; crumb++)
          parts.push(
            ellipse(
              x + (random(`c${x}${crumb}`) - 0.5) * r * 1.3,
              y + (random(`d${x}${crumb}`) - 0.5) * r * 1.3,
              3.4,
              2.4,
              '#6e3c22',
              'opacity="0.5"',
            ),
          );
        parts.push(
          path(
            `M${x - r * 0.9} ${y - 4}Q${x - r * 0.6} ${y - r} ${x + 2} ${y - r * 0.98}Q${x + r * 0.7} ${y - r * 0.8} ${x + r * 0.7} ${y - 8}Q${x + r * 0.4} ${y + 2} ${x + 4} ${y - 12}Q${x - r * 0.4} ${y + 6} ${x - r * 0.9} ${y - 4}Z`,
            shade([204, 62, 38], 0.02),
            'opacity="0.9"',
          ),
          shine(brush, x - 10, y - 20, 9, 5, -20, 0.7),
        );
      }
    else
      for (const [x, y] of [
        [176, 122],
        [262, 120],
        [218, 152],
      ] as const)
        parts.push(
          circle(x, y, 19, brush.ball(x, y, 19, [220, 60, 46])),
          shine(brush, x - 6, y - 8, 6, 4, -30),
        );
    const top = form === 0 ? 62 : 100;
    parts.push(
      leaf({ x: cx, y: top, length: 52, width: 32, angle: 64, colour: [84, 148, 62], veins: 4 }),
      leaf({ x: cx, y: top, length: 52, width: 32, angle: -60, colour: [98, 164, 70], veins: 4 }),
      leaf({ x: cx, y: top + 2, length: 40, width: 26, angle: 4, colour: [112, 176, 78], veins: 4 }),
      steam(brush, cx + 8, top - 14, 150, 60),
    );
    return { width: 440, height: 302, foot: 292, body: brush.defs() + parts.join('') };
  },
};
