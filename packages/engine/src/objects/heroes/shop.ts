import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { drawAwning } from '../kit/cloth.ts';
import { frontFace } from '../kit/face.ts';
import { fadeDown } from '../kit/fade.ts';
import { drawHedge } from '../kit/foliage.ts';
import { drawGlass, drawReflection } from '../kit/glass.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { pick } from '../kit/pick.ts';
import { addDoor, addWindows } from '../kit/window.ts';
import { ellipse, path, rect, shade } from '../kit.ts';
import { addBlock, addCornice } from '../rigs/block.ts';

const FRONTS: readonly [Rgb, ...Rgb[]] = [
  [52, 108, 104],
  [164, 62, 52],
  [58, 84, 128],
  [196, 140, 60],
  [112, 78, 104],
];
const LOAVES: readonly [Rgb, ...Rgb[]] = [
  [206, 146, 78],
  [184, 112, 60],
  [226, 186, 120],
];
const FOOT = 380;

export const shop: Hero = {
  key: 'shop',
  words: [
    'shop',
    'store',
    'bakery',
    'cafe',
    'café',
    'coffee shop',
    'shop front',
    'shopfront',
    'storefront',
    'bookshop',
    'bookstore',
    'flower shop',
    'restaurant',
    'boutique',
    'convenience store',
    'bistro',
    'pizzeria',
    'toy shop',
    'candy shop',
    'grocery store',
  ],
  kindOf: [
    'pub',
    'bar',
    'diner',
    'pharmacy',
    'supermarket',
    'barber shop',
    'pet shop',
    'post office',
    'tavern',
    'inn',
  ],
  kind: 'building',
  height: 7,
  samples: ['a bakery with a striped awning', 'a cozy cafe at night', 'a shop with a sign that says OPEN'],
  forms: 2,
  homes: ['city'],
  draw: ({ random, form, colour, material, season, age, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const paint = colour ?? pick(random, 'front', FRONTS);
    const snowy = season === 'winter';
    const upper = surfaceOf(material ?? (form === 0 ? 'brick' : 'clay'), {
      colour: form === 0 ? [186, 118, 92] : [236, 222, 196],
      age,
    });
    const block = { x: 26, foot: FOOT, width: 310, height: 330, depth: form === 0 ? 0 : 90 };
    const faces = addBlock(layers, block, upper, random, 'b', 11);
    addWindows(
      layers,
      faces.front,
      { columns: 3, rows: 1, area: [0.05, 0.08, 0.95, 0.36], share: [0.44, 0.8] },
      { frame: [248, 242, 230], lit, bars: [1, 1], edge: 3.4, sill: true },
    );
    if (form === 1)
      addWindows(
        layers,
        faces.side,
        { columns: 2, rows: 2, area: [0.06, 0.08, 0.94, 0.9], share: [0.5, 0.56] },
        { frame: [248, 242, 230], lit, edge: 3 },
      );
    // The shop front: pilasters, sign board, great window and door.
    body.push(
      fadeDown('M26 176H336V380H26Z', paint, 176, 380),
      rect(20, 172, 322, 44, shade(paint, 0.1), 3),
      rect(28, 179, 306, 30, shade(paint, -0.24), 3),
    );
    const shelf = 'M48 254H212V346H48Z';
    body.push(
      rect(42, 248, 176, 104, shade(paint, 0.3), 3),
      drawGlass(shelf, 240, 360, lit),
      path('M48 322H212V346H48Z', '#7a5638'),
      rect(48, 290, 164, 4, '#9c7248'),
    );
    for (let item = 0; item < 8; item++) {
      const x = 62 + item * 20;
      const bread = LOAVES[item % 3] ?? LOAVES[0];
      body.push(
        ellipse(x, 317, 10, 7 + random(`i${item}`) * 5, shade(bread, 0)),
        ellipse(x - 2, 314, 6, 3.4, shade(bread, 0.34)),
        ellipse(x + 4, 284, 8, 6 + random(`j${item}`) * 3, shade(bread, -0.1)),
      );
    }
    body.push(
      drawReflection(80, 254, 346, 26, 40),
      drawReflection(126, 254, 346, 10, 40),
      rect(128, 250, 4, 98, shade(paint, 0.3)),
    );
    const doorway = frontFace(236, 240, 78, 140);
    addDoor(layers, doorway, [0, 0, 1, 1], { colour: [112, 74, 46], frame: paint, pane: lit });
    body.push(
      path('M254 262H296V322H254Z', lit ? '#ffd588' : '#8fb3c8'),
      drawReflection(262, 262, 322, 12, 14),
      rect(262, 292, 24, 12, '#f4eedd', 2),
    );
    body.push(drawAwning(26, 214, 310, 34, [paint, [246, 238, 222]], form === 0 ? 11 : 9));
    if (form === 0 && !snowy) body.push(drawHedge(30, 224, 380, 26, [84, 132, 70], random, 'hedge'));
    body.push(rect(34, 366, 186, 14, shade(paint, -0.3), 2));
    addCornice(layers, block, form === 0 ? [214, 200, 176] : [150, 86, 62], 15, snowy);
    if (lit)
      glow.push(path(shelf, '#ffcf7c', 'fill-opacity="0.75"'), path('M254 262H296V322H254Z', '#ffcf7c'));
    return artOfLayers(layers, {
      width: form === 0 ? 362 : 446,
      height: FOOT + 6,
      foot: FOOT,
      anchors: {
        label: { x: 36, y: 181, width: 290, height: 26 },
        tops: [{ x1: 30, x2: 330, y: 43 }],
        lean: { x: 26, y1: 220, y2: FOOT },
      },
    });
  },
};
