import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { drawAwning } from '../kit/cloth.ts';
import { frontFace } from '../kit/face.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { pick } from '../kit/pick.ts';
import { circle, line, rect, shade } from '../kit.ts';

const STRIPES: readonly [Rgb, ...Rgb[]] = [
  [202, 62, 54],
  [62, 132, 104],
  [64, 112, 168],
  [226, 160, 58],
];
const FRUIT: readonly (readonly [Rgb, ...Rgb[]])[] = [
  [
    [206, 58, 48],
    [184, 46, 44],
  ],
  [
    [240, 168, 52],
    [232, 148, 40],
  ],
  [
    [124, 168, 66],
    [146, 184, 78],
  ],
  [
    [142, 74, 138],
    [120, 62, 126],
  ],
];
const FOOT = 360;

export const marketStall: Hero = {
  key: 'market-stall',
  words: [
    'market stall',
    'stall',
    'fruit stand',
    'food stall',
    'stand',
    'kiosk',
    'lemonade stand',
    'flower stall',
    'vegetable stand',
    'farmers market',
    'food cart',
    'ice cream stand',
  ],
  kindOf: ['booth', 'hot dog stand', 'bazaar', 'news stand', 'newsstand', 'market'],
  kind: 'object',
  height: 2.8,
  samples: ['a market stall full of fruit', 'a lemonade stand', 'a flower stall in a narrow street'],
  forms: 2,
  holds: true,
  materials: ['wood', 'bamboo'],
  homes: ['city'],
  draw: ({ random, form, colour, material, age, lit }) => {
    const layers = newLayers();
    const { body, front, glow } = layers;
    const stripe = colour ?? pick(random, 'stripe', STRIPES);
    const wood = surfaceOf(material ?? 'wood', { age, marks: form === 0 ? 'boards' : 'planks' });
    body.push(
      rect(52, 96, 14, 264, shade(wood.colour, -0.2)),
      rect(354, 96, 14, 264, shade(wood.colour, -0.36)),
      rect(60, 128, 300, 90, shade(wood.colour, -0.5)),
      line('M60 176H360', shade(wood.colour, -0.2), 7),
    );
    for (let jar = 0; jar < 8; jar++)
      body.push(
        rect(74 + jar * 36, 150, 20, 23, shade(FRUIT[jar % 4]?.[0] ?? [206, 58, 48], -0.2), 5),
        rect(76 + jar * 36, 145, 16, 6, '#d8c9a8', 2),
      );
    body.push(rect(26, 232, 368, 12, shade(wood.colour, -0.44)));
    if (form === 0) {
      // Slanting crates of fruit on the counter.
      for (let crate = 0; crate < 4; crate++) {
        const x = 38 + crate * 88;
        const tones = FRUIT[crate] ?? [[206, 58, 48]];
        body.push(rect(x, 214, 80, 30, shade(wood.colour, -0.3), 2));
        for (let fruit = 0; fruit < 15; fruit++) {
          const row = Math.floor(fruit / 5);
          const tone = tones[fruit % tones.length] ?? [206, 58, 48];
          const [fx, fy] = [x + 10 + (fruit % 5) * 15 + (row % 2) * 5, 206 + row * 12];
          body.push(
            circle(fx, fy, 8.6, shade(tone, -0.12)),
            circle(fx - 1.4, fy - 1.6, 6.4, shade(tone, 0.16)),
            circle(fx - 3, fy - 3.4, 1.8, '#ffffff', 'fill-opacity="0.7"'),
          );
        }
        front.push(
          rect(x - 2, 232, 84, 22, shade(wood.colour, 0.22), 2),
          rect(x - 2, 242, 84, 2, shade(wood.colour, -0.3)),
        );
      }
    }
    front.push(
      paintFace(frontFace(30, 250, 360, 106), wood, random, 'counter', 18),
      rect(22, 242, 376, 14, shade(wood.colour, 0.3), 3),
      rect(22, 252, 376, 5, shade(wood.colour, -0.36), 2),
      rect(30, 348, 360, 10, shade(wood.colour, -0.4)),
    );
    front.push(rect(130, 276, 160, 52, '#3f4a44', 4), rect(136, 282, 148, 40, '#4b5850', 2));
    if (form === 1)
      front.push(
        rect(46, 276, 60, 52, shade(stripe, 0.06), 3),
        rect(314, 276, 60, 52, shade(stripe, -0.1), 3),
      );
    body.push(drawAwning(44, 44, 332, 62, [stripe, [248, 240, 224]], 11));
    if (form === 1)
      body.push(rect(90, 8, 240, 42, shade(wood.colour, 0.24), 5), rect(96, 14, 228, 30, '#f6ecd4', 3));
    else body.push(rect(40, 36, 340, 10, shade(wood.colour, 0.1), 3));
    for (const x of [110, 210, 310]) {
      body.push(line(`M${x} 112v16`, '#4a4038', 2), circle(x, 134, 9, lit ? '#ffe2a0' : '#f0dca8'));
      if (lit) glow.push(circle(x, 134, 11, '#ffd78a'));
    }
    return artOfLayers(layers, {
      width: 420,
      height: FOOT + 4,
      foot: FOOT - 2,
      anchors: {
        label:
          form === 1 ? { x: 98, y: 15, width: 224, height: 28 } : { x: 140, y: 284, width: 140, height: 36 },
        inside: { x: 60, y: 150, width: 300, height: 98 },
        tops: [{ x1: 40, x2: 380, y: 243 }],
        hang: [
          [90, 112],
          [260, 112],
        ],
        lean: { x: 30, y1: 250, y2: 356 },
      },
    });
  },
};
