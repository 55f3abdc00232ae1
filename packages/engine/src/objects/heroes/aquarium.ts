import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { leaf } from '../kit/leaf.ts';
import { circle, ellipse, line, n, path, rect, shade } from '../kit.ts';

export const aquarium: Hero = {
  key: 'aquarium',
  words: ['aquarium', 'fish tank', 'fishbowl', 'fish bowl', 'goldfish bowl', 'terrarium'],
  kind: 'object',
  height: 0.45,
  forms: 2,
  holds: true,
  samples: ['an aquarium', 'a goldfish in a fishbowl', 'a fish tank with colourful fish'],
  homes: ['living-room'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const water: Rgb = colour ?? [120, 190, 214];
    const weeds = (xs: readonly number[], foot: number) =>
      xs
        .map((x, index) =>
          [-14, 0, 13]
            .map((turn) =>
              leaf({
                x: x + turn * 0.4,
                y: foot,
                length: 90 + random(`w${index}${turn}`) * 70,
                width: 13,
                angle: turn,
                colour: [82, 150 + index * 10, 92],
                bend: turn * 0.012,
                veins: 0,
              }),
            )
            .join(''),
        )
        .join('');
    const sand = (d: string) =>
      path(
        d,
        brush.between(
          [0, 200, 0, 300],
          [
            [0, '#f0d8a4'],
            [1, '#c9a668'],
          ],
        ),
      );
    const fish = (x: number, y: number, s: number, tone: Rgb, flip: number) =>
      `<g transform="translate(${x} ${y}) scale(${n(s * flip)} ${s})">${path('M26 0C40 -16 50 -16 54 -12C50 -4 50 4 54 12C50 16 40 16 26 0Z', shade(tone, -0.06))}${path('M-34 0C-22 -22 14 -24 32 0C14 22 -22 20 -34 0Z', brush.down(-22, 22, tone))}${path('M-6 -18C0 -32 14 -30 18 -12Z', shade(tone, -0.1))}${circle(-20, -4, 4.6, '#fff')}${circle(-21, -4, 2.6, '#22242a')}${line('M-10 -10Q-4 0 -10 10', shade(tone, -0.36), 2)}</g>`;
    const bubbles = Array.from(
      { length: 12 },
      (_, index) =>
        `<circle cx="${n(90 + random(`b${index}`) * 240)}" cy="${n(90 + random(`c${index}`) * 150)}" r="${n(2.4 + random(`d${index}`) * 4)}" fill="#ffffff" fill-opacity="0.3" stroke="#ffffff" stroke-opacity="0.7" stroke-width="1.4"/>`,
    ).join('');
    if (form === 1) {
      const bowl = lathe(
        200,
        [
          [54, 104],
          [66, 100],
          [90, 132],
          [160, 176],
          [230, 166],
          [284, 118],
          [300, 96],
        ],
        0.2,
      );
      const level = bowl.level(110, 6);
      const parts = [
        path(bowl.outline, '#dff0f6', 'opacity="0.4"'),
        path(
          bowl.part(110, 296, 7),
          brush.between(
            [0, 100, 0, 300],
            [
              [0, shade(water, 0.4), 0.75],
              [1, shade(water, -0.14), 0.85],
            ],
          ),
        ),
        ellipse(200, 110, level.rx, level.ry, shade(water, 0.6), 'opacity="0.85"'),
        path(bowl.part(258, 296, 8), '#d8b878'),
        ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((stone) =>
          ellipse(
            112 + stone * 19,
            272 + ((stone * 7) % 12),
            12,
            8,
            ['#c8d4d8', '#8fa8b0', '#e8c8a8'][stone % 3] ?? '#c8d4d8',
          ),
        ),
        weeds([120, 276], 280),
        fish(206, 190, 1.25, [244, 132, 44], 1),
        bubbles.replace(/cx="(\d+\.?\d*)"/g, (_, x: string) => `cx="${n(110 + (Number(x) - 90) * 0.66)}"`),
      ];
      const near = [
        path(bowl.strip(-0.86, -0.7, 104, 262), '#ffffff', 'opacity="0.6"'),
        path(bowl.strip(-0.62, -0.57, 112, 220), '#ffffff', 'opacity="0.4"'),
        path(bowl.strip(0.82, 0.9, 120, 260), '#ffffff', 'opacity="0.3"'),
        `<ellipse cx="200" cy="54" rx="102" ry="20" fill="none" stroke="#ffffff" stroke-width="4" stroke-opacity="0.8"/>`,
      ];
      return {
        width: 400,
        height: 332,
        foot: 318,
        body: brush.defs() + parts.join(''),
        front: brush.defs() + near.join(''),
        anchors: { inside: { x: 60, y: 120, width: 280, height: 140 } },
      };
    }
    const parts = [
      path('M50 20H400L420 50H30Z', '#dcebf0', 'opacity="0.6"'),
      rect(
        30,
        60,
        390,
        240,
        brush.between(
          [0, 60, 0, 300],
          [
            [0, shade(water, 0.36), 0.8],
            [1, shade(water, -0.2), 0.92],
          ],
        ),
        4,
      ),
      rect(30, 60, 390, 9, '#f0fafc').replace('/>', ' fill-opacity="0.7"/>'),
      sand('M30 300V262Q90 244 150 258T300 252T420 262V300Z'),
      ...[
        [70, 270, 22, '#8fa0a8'],
        [100, 276, 15, '#b8a890'],
        [352, 266, 26, '#7f9098'],
        [318, 276, 14, '#c9b49a'],
      ].map(
        ([x, y, r, tone]) =>
          ellipse(x as number, y as number, r as number, (r as number) * 0.7, tone as string) +
          ellipse(
            (x as number) - 5,
            (y as number) - 5,
            (r as number) * 0.5,
            (r as number) * 0.26,
            '#ffffff',
            'opacity="0.35"',
          ),
      ),
      weeds([70, 206, 346], 284),
      path(
        'M256 270V214Q256 204 266 204H270V190H278V204H290V184H298V204H304Q314 204 314 214V270Z',
        brush.across(256, 314, [206, 128, 112]),
      ),
      path('M274 270V238Q285 226 296 238V270Z', '#5a3440'),
      fish(140, 130, 0.9, [244, 132, 44], 1),
      fish(276, 152, 0.75, [92, 110, 204], -1),
      fish(206, 206, 0.6, [246, 204, 74], 1),
      bubbles,
    ];
    const near = [
      path('M44 74H96L60 280H44Z', '#ffffff', 'opacity="0.28"'),
      path('M112 74H130L96 280H80Z', '#ffffff', 'opacity="0.18"'),
      `<rect x="30" y="46" width="390" height="256" rx="5" fill="none" stroke="#eef6f8" stroke-width="4" stroke-opacity="0.7"/>`,
      rect(22, 36, 406, 18, brush.down(34, 56, [58, 62, 68]), 5),
      rect(22, 294, 406, 20, brush.down(292, 316, [58, 62, 68]), 5),
    ];
    return {
      width: 450,
      height: 322,
      foot: 313,
      body: brush.defs() + parts.join(''),
      front: brush.defs() + near.join(''),
      anchors: { inside: { x: 60, y: 80, width: 330, height: 170 }, tops: [{ x1: 40, x2: 410, y: 37 }] },
    };
  },
};
