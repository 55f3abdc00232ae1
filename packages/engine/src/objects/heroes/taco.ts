import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { circle, ellipse, line, n, path, shade } from '../kit.ts';

const SHELL: Rgb = [236, 186, 88];

export const taco: Hero = {
  key: 'taco',
  words: ['taco', 'beef taco', 'fish taco', 'crunchy taco', 'street taco'],
  kindOf: ['quesadilla', 'tostada', 'fajita'],
  kind: 'food',
  height: 0.1,
  forms: 2,
  samples: ['a taco', 'three tacos on a plate', 'a taco with salsa'],
  homes: ['kitchen'],
  draw: ({ form, random }) => {
    const brush = createBrush();
    const parts: string[] = [
      path(
        'M62 244C24 130 100 30 226 26C350 30 410 130 388 236Q384 250 370 246L84 252Q68 252 62 244Z',
        brush.between(
          [60, 30, 390, 240],
          [
            [0, shade(SHELL, -0.06)],
            [1, shade(SHELL, -0.36)],
          ],
        ),
      ),
    ];
    const arc = (t: number, r: number) =>
      [220 + Math.cos(Math.PI * (1 + t)) * r * 1.02, 222 + Math.sin(Math.PI * (1 + t)) * r * 1.06] as const;
    for (let bit = 0; bit < 24; bit++) {
      const [x, y] = arc(0.06 + (bit / 24) * 0.88, 164 + random(`m${bit}`) * 14);
      parts.push(ellipse(x, y, 20, 15, brush.ball(x, y, 18, [132, 78, 44])));
    }
    for (let bit = 0; bit < 18; bit++) {
      const t = 0.05 + (bit / 18) * 0.9;
      const [x, y] = arc(t, 150);
      parts.push(
        leaf({
          x,
          y,
          length: 54,
          width: 40,
          angle: (t - 0.5) * 150 + (random(`a${bit}`) - 0.5) * 40,
          colour: bit % 2 ? [124, 182, 72] : [154, 202, 92],
          veins: 2,
          belly: 0.65,
        }),
      );
    }
    for (let bit = 0; bit < 11; bit++) {
      const [x, y] = arc(0.1 + (bit / 11) * 0.82, 174 + random(`t${bit}`) * 12);
      parts.push(
        path(`M${n(x - 13)} ${n(y)}l12 -10l14 7l-2 13l-15 5Z`, shade([214, 56, 44], 0.02)),
        path(`M${n(x - 10)} ${n(y - 1)}l10 -7l11 5l-12 4Z`, '#f4907c'),
      );
    }
    for (let bit = 0; bit < 26; bit++) {
      const [x, y] = arc(0.07 + random(`k${bit}`) * 0.86, 156 + random(`q${bit}`) * 28);
      const turn = random(`z${bit}`) * 3;
      parts.push(
        line(
          `M${n(x)} ${n(y)}l${n(Math.cos(turn) * 26)} ${n(Math.sin(turn) * 18)}`,
          bit % 2 ? '#f9c84a' : '#fbdc7c',
          5,
        ),
      );
    }
    parts.push(
      path(
        'M40 258C12 152 84 66 206 62C328 64 396 148 386 250Q382 268 366 266H58Q44 268 40 258Z',
        brush.between(
          [80, 70, 330, 270],
          [
            [0, shade(SHELL, 0.36)],
            [0.5, shade(SHELL, 0.02)],
            [1, shade(SHELL, -0.26)],
          ],
        ),
      ),
      path(
        'M52 236C44 150 106 80 206 76C310 78 372 148 376 236C360 152 300 96 206 94C116 94 62 156 52 236Z',
        '#fff0c0',
        'opacity="0.45"',
      ),
    );
    for (let spot = 0; spot < 26; spot++) {
      const [x, y] = [82 + random(`x${spot}`) * 260, 120 + random(`y${spot}`) * 130];
      if (Math.hypot((x - 212) / 160, (y - 258) / 180) < 0.96)
        parts.push(
          ellipse(
            x,
            y,
            4 + random(`r${spot}`) * 9,
            3 + random(`r${spot}`) * 4,
            shade(SHELL, -0.3),
            'opacity="0.4"',
          ),
        );
    }
    if (form === 1)
      parts.push(
        path(
          'M318 270C316 226 350 204 392 210C428 216 440 246 432 270Z',
          brush.ball(376, 236, 60, [120, 178, 60]),
        ),
        path('M330 264C330 230 356 216 390 222C416 226 426 246 422 266Z', '#dcec9c'),
        line(
          'M376 264L352 228M376 264L380 222M376 264L408 232M376 264L420 256M376 264L334 250',
          '#f8fbe0',
          4,
        ),
        circle(376, 262, 6, '#f8fbe0'),
      );
    return { width: 450, height: 282, foot: 268, body: brush.defs() + parts.join('') };
  },
};
