import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, line, mix, n, path, rect, shade } from '../kit.ts';

export const sushi: Hero = {
  key: 'sushi',
  words: ['sushi', 'sushi rolls', 'plate of sushi', 'nigiri', 'maki'],
  kindOf: ['sashimi', 'onigiri'],
  kind: 'food',
  height: 0.09,
  forms: 2,
  samples: ['sushi', 'a plate of sushi', 'sushi on a wooden board'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const fish: Rgb = colour ?? [246, 132, 92];
    const parts = [
      path('M30 206H490L516 250H4Z', brush.down(200, 254, [196, 146, 92])),
      path('M4 250H516V264H4Z', brush.down(248, 268, [150, 104, 60])),
      rect(50, 264, 40, 22, '#7a5234', 3),
      rect(430, 264, 40, 22, '#6a4630', 3),
      line('M40 216H480M26 230H494', '#8a5f38', 1.4, 'opacity="0.5"'),
    ];
    const rice = (x: number, y: number, w: number, h: number, name: string) => {
      const grains = [rect(x, y, w, h, brush.down(y, y + h, [248, 244, 232], 0.6), h * 0.42)];
      for (let grain = 0; grain < 34; grain++)
        grains.push(
          ellipse(
            x + 8 + random(`${name}x${grain}`) * (w - 16),
            y + 6 + random(`${name}y${grain}`) * (h - 12),
            5.4,
            2.8,
            grain % 2 ? '#ffffff' : '#e2dcc8',
            `transform="rotate(${n(random(`${name}r${grain}`) * 180)} ${n(x + w / 2)} ${n(y + h / 2)})" opacity="0.75"`,
          ),
        );
      return grains.join('');
    };
    const nigiri = (x: number, y: number, tone: Rgb, name: string) =>
      rice(x, y + 34, 140, 48, name) +
      path(
        `M${x - 12} ${y + 54}C${x - 8} ${y + 8} ${x + 50} ${y} ${x + 90} ${y + 6}C${x + 130} ${y + 10} ${x + 160} ${y + 36} ${x + 154} ${y + 60}C${x + 130} ${y + 40} ${x + 40} ${y + 36} ${x - 12} ${y + 54}Z`,
        brush.between(
          [x, y, x + 140, y + 60],
          [
            [0, shade(tone, 0.3)],
            [0.5, shade(tone, 0)],
            [1, shade(tone, -0.24)],
          ],
        ),
      ) +
      [0, 1, 2, 3, 4]
        .map((stripe) =>
          line(
            `M${x + 16 + stripe * 26} ${y + 40 - Math.sin(stripe * 0.8) * 4}Q${x + 24 + stripe * 26} ${y + 22} ${x + 40 + stripe * 25} ${y + 9 + stripe * 1.4}`,
            '#ffe2d0',
            4,
            'opacity="0.75"',
          ),
        )
        .join('') +
      line(`M${x + 4} ${y + 30}Q${x + 30} ${y + 10} ${x + 70} ${y + 8}`, '#ffffff', 4, 'opacity="0.6"');
    const roll = (x: number, y: number, core: Rgb, name: string) => {
      const body = lathe(
        x,
        [
          [y, 50],
          [y + 62, 50],
        ],
        0.46,
      );
      const parts2 = [
        path(body.outline, brush.across(x - 50, x + 50, [44, 58, 50])),
        ellipse(x, y, 50, 23, '#22302a'),
        ellipse(x, y, 45, 20, '#f8f4e8'),
      ];
      for (let grain = 0; grain < 30; grain++) {
        const angle = grain * 2.4;
        const out = 0.5 + Math.sqrt(grain / 30) * 0.44;
        parts2.push(
          ellipse(
            x + Math.cos(angle) * out * 43,
            y + Math.sin(angle) * out * 18.6,
            4.6,
            2.4,
            grain % 2 ? '#ffffff' : '#ddd6c0',
            `transform="rotate(${n(random(`${name}${grain}`) * 180)} ${n(x + Math.cos(angle) * out * 43)} ${n(y + Math.sin(angle) * out * 18.6)})"`,
          ),
        );
      }
      parts2.push(
        ellipse(x - 5, y - 1, 15, 8, shade(core, 0)),
        ellipse(x + 9, y + 3, 10, 6, '#7fb85a'),
        ellipse(x + 6, y - 5, 8, 5, '#f8e08a'),
        path(body.strip(-0.8, -0.6, y + 12, y + 58), '#ffffff', 'opacity="0.2"'),
      );
      return parts2.join('');
    };
    if (form === 0)
      parts.push(
        nigiri(64, 76, fish, 'a'),
        nigiri(244, 74, mix(fish, [206, 44, 60], 0.7), 'b'),
        roll(110, 168, fish, 'c'),
        roll(226, 172, [246, 196, 80], 'd'),
        roll(342, 170, [206, 60, 70], 'e'),
      );
    else
      parts.push(
        roll(90, 138, fish, 'a'),
        roll(200, 132, [246, 196, 80], 'b'),
        roll(310, 134, fish, 'c'),
        roll(150, 172, [206, 60, 70], 'd'),
        roll(262, 174, fish, 'e'),
        roll(374, 170, [246, 196, 80], 'f'),
      );
    parts.push(
      path(
        'M430 214C420 190 440 176 456 184C474 176 490 194 480 214Z',
        brush.ball(456, 196, 30, [146, 190, 92]),
      ),
      ...[0, 1, 2].map((slice) =>
        ellipse(
          428 + slice * 10,
          224 + slice * 3,
          18,
          8,
          ['#f8b8b0', '#fbcfc6', '#f4a8a2'][slice] ?? '#f8b8b0',
        ),
      ),
    );
    return withMargin({ width: 520, height: 296, foot: 285, body: brush.defs() + parts.join('') }, 8);
  },
};
