import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { line, n, path, polygon, shade } from '../kit.ts';

export const crystal: Hero = {
  key: 'crystal',
  words: ['crystal', 'crystals', 'crystal cluster', 'amethyst', 'quartz', 'magic crystal'],
  kindOf: ['geode'],
  kind: 'nature',
  height: 0.4,
  forms: 2,
  lamp: { reach: 2, colour: [190, 170, 255] },
  samples: ['a purple crystal', 'glowing crystals in a cave', 'a crystal cluster'],
  draw: ({ colour, form, random, lit }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? (form === 1 ? [120, 200, 226] : [162, 110, 214]);
    const cx = 190;
    const parts = [
      path(
        'M40 330C60 290 120 280 190 282C270 280 330 296 344 332C330 356 60 356 40 330Z',
        brush.down(280, 350, [122, 112, 118]),
      ),
      path('M70 318C100 296 160 294 200 296C160 306 110 310 70 318Z', '#ffffff', 'opacity="0.2"'),
    ];
    const shards: readonly (readonly [number, number, number, number])[] =
      form === 1
        ? [[0, 250, 62, 0]]
        : [
            [-92, 150, 30, -28],
            [92, 160, 32, 30],
            [-48, 220, 38, -12],
            [52, 230, 40, 13],
            [-116, 96, 22, -46],
            [118, 100, 22, 46],
            [0, 290, 48, 1],
            [-22, 140, 27, -22],
            [30, 150, 28, 20],
          ];
    const bright: string[] = [];
    for (const [index, [dx, tall, half, turn]] of shards.entries()) {
      const x = cx + dx * 0.7;
      const y = 324 - Math.abs(dx) * 0.06;
      const t = random(`s${index}`) * 0.1;
      const at = `transform="rotate(${turn} ${n(x)} ${y})"`;
      const tip = tall - half * 1.3;
      const faces = [
        polygon(
          [
            [x - half, y],
            [x - half * 0.94, y - tip],
            [x - half * 0.2, y - tip + half * 0.3],
            [x - half * 0.26, y + 6],
          ],
          shade(tone, 0.34 + t),
        ),
        polygon(
          [
            [x - half * 0.26, y + 6],
            [x - half * 0.2, y - tip + half * 0.3],
            [x + half * 0.56, y - tip + half * 0.2],
            [x + half * 0.5, y + 5],
          ],
          brush.between(
            [0, y - tall, 0, y],
            [
              [0, shade(tone, 0.26)],
              [0.6, shade(tone, -0.06)],
              [1, shade(tone, -0.3)],
            ],
          ),
        ),
        polygon(
          [
            [x + half * 0.5, y + 5],
            [x + half * 0.56, y - tip + half * 0.2],
            [x + half * 0.94, y - tip],
            [x + half, y],
          ],
          shade(tone, -0.36 + t),
        ),
        polygon(
          [
            [x - half * 0.94, y - tip],
            [x, y - tall],
            [x - half * 0.2, y - tip + half * 0.3],
          ],
          shade(tone, 0.6),
        ),
        polygon(
          [
            [x - half * 0.2, y - tip + half * 0.3],
            [x, y - tall],
            [x + half * 0.56, y - tip + half * 0.2],
          ],
          shade(tone, 0.34),
        ),
        polygon(
          [
            [x + half * 0.56, y - tip + half * 0.2],
            [x, y - tall],
            [x + half * 0.94, y - tip],
          ],
          shade(tone, -0.1),
        ),
        line(
          `M${n(x - half * 0.2)} ${n(y - tip + half * 0.3)}L${n(x - half * 0.26)} ${y}`,
          '#ffffff',
          1.6,
          'opacity="0.7"',
        ),
        polygon(
          [
            [x - half * 0.8, y - tip * 0.94],
            [x - half * 0.6, y - tip * 0.92],
            [x - half * 0.66, y - tip * 0.3],
            [x - half * 0.84, y - tip * 0.34],
          ],
          '#ffffff',
          'opacity="0.4"',
        ),
      ].join('');
      parts.push(`<g ${at}>${faces}</g>`);
      bright.push(
        `<g ${at}>${polygon(
          [
            [x - half, y],
            [x - half * 0.94, y - tip],
            [x, y - tall],
            [x + half * 0.94, y - tip],
            [x + half, y],
          ],
          shade(tone, 0.4),
          'opacity="0.35"',
        )}</g>`,
      );
    }
    return withMargin(
      {
        width: 380,
        height: 360,
        foot: 350,
        body: brush.defs() + parts.join(''),
        ...(lit ? { glow: bright.join('') } : {}),
      },
      10,
    );
  },
};
