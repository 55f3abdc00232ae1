import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions, Point } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { quadFace } from '../kit/face.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { snowCap, snowOn } from '../kit/prism.ts';
import { circle, line, linear, mix, n, path, polygon, rect, shade } from '../kit.ts';
import {
  drawRoof,
  drawSideWindow,
  drawWalls,
  drawWindow,
  type Gable,
  glowRect,
  sideGlow,
  sidePoint,
} from './gable.ts';

export const cabin: Hero = {
  key: 'cabin',
  words: [
    'cabin',
    'log cabin',
    'wooden cabin',
    'lodge',
    'mountain hut',
    'wood cabin',
    'forest hut',
    'a-frame cabin',
    'a-frame',
    'a frame cabin',
    'holiday cabin',
  ],
  wordForms: { 'log cabin': 0, 'a-frame cabin': 1, 'a-frame': 1, 'a frame cabin': 1, 'holiday cabin': 1 },
  kindOf: ['chalet', 'shed', 'treehouse', 'tree house', 'hunting lodge', 'cottage in the woods'],
  kind: 'building',
  height: 5.2,
  forms: 2,
  samples: ['a cabin in the woods', 'a log cabin in the snow', 'a cozy cabin by a lake at night'],
  homes: ['forest', 'mountains', 'lake'],
  draw: (options) => (options.form === 1 ? drawAFrame(options) : drawLog(options)),
};

/** A steep roof down to the deck, its gable full of glass. */
function drawAFrame({ random, colour, season, lit, age }: HeroOptions): HeroArt {
  const layers = newLayers();
  const { body } = layers;
  const foot = 372;
  const deck = 338;
  const snowy = season === 'winter';
  const wood = surfaceOf('wood', {
    colour: colour ?? mix([170, 116, 68], [132, 84, 52], random('wood')),
    age,
    marks: 'planks',
  });
  const roof: Rgb = mix([86, 66, 58], [66, 78, 82], random('roof'));
  const ridge: Point = [168, 42];
  const eave: Point = [310, deck];
  const back = ([x, y]: Point): Point => [x + 150, y - 10];
  const warm = lit ? '#ffd588' : '#86aabf';
  const pale = lit ? '#ffe9b4' : '#b9d6e4';
  // Posts under the deck, the long roof.
  for (const x of [38, 168, 300, 420])
    body.push(rect(x - 6, deck, 12, foot - deck - (x > 400 ? 8 : 0), shade([112, 92, 76], -0.1), 2));
  body.push(
    paintFace(
      quadFace([ridge, back(ridge), back(eave), eave], -0.16),
      { colour: roof, gloss: 0, marks: 'shingles' },
      random,
      'r',
      15,
    ),
  );
  if (snowy) body.push(snowOn([ridge, back(ridge), back(eave), eave]));
  else {
    // A skylight.
    body.push(
      path('M306 178L350 168L372 226L330 232Z', shade(wood.colour, 0.06)),
      path('M312 190L346 182L360 216L332 222Z', warm),
      line('M329 186L346 219M321 206L353 199', shade(wood.colour, 0.3), 2),
    );
    if (lit) layers.glow.push(path('M312 190L346 182L360 216L332 222Z', '#ffcd78'));
  }
  const front = polygon([[40, deck], ridge, [296, deck]], shade(wood.colour, 0));
  const half = (y: number) => (y - ridge[1]) * 0.433;
  body.push(front);
  let seams = '';
  for (let y = 64; y < deck; y += 12) seams += `M${n(168 - half(y))} ${y}H${n(168 + half(y))}`;
  body.push(line(seams, shade(wood.colour, -0.36), 1.4, 'stroke-opacity="0.6"'));
  const pane = (points: readonly Point[]) => {
    body.push(
      polygon(points, warm),
      polygon([points[0] ?? ridge, points[1] ?? ridge, points.at(-1) ?? ridge], pale, 'opacity="0.7"'),
    );
    if (lit) layers.glow.push(polygon(points, '#ffcd78'));
  };
  pane([
    [162, 98],
    [162, 190],
    [122, 190],
  ]);
  pane([
    [174, 98],
    [174, 190],
    [214, 190],
  ]);
  pane([
    [112, 216],
    [128, 216],
    [128, deck - 6],
    [66, deck - 6],
    [66, 322],
  ]);
  pane([
    [224, 216],
    [208, 216],
    [208, deck - 6],
    [270, deck - 6],
    [270, 322],
  ]);
  const trim = shade(wood.colour, 0.32);
  body.push(
    line('M162 98V190H122ZM174 98V190H214ZM142 144V190M194 144V190', trim, 3.4),
    line(
      `M112 216H128V${deck - 6}H66V322ZM224 216H208V${deck - 6}H270V322ZM97 ${deck - 6}V252M239 ${deck - 6}V252`,
      trim,
      3.4,
    ),
    rect(138, 214, 60, deck - 214, trim, 2),
    rect(144, 220, 48, deck - 220, shade([104, 66, 46], 0)),
    rect(152, 230, 32, 40, warm, 2),
    circle(184, 290, 3, '#e2bd62'),
  );
  if (lit) layers.glow.push(rect(152, 230, 32, 40, '#ffcd78', 2));
  body.push(
    line(`M28 ${deck}L168 40L308 ${deck}`, shade(roof, 0.14), 15),
    line(`M24 ${deck - 4}L166 33`, shade(roof, 0.36), 3, 'opacity="0.6"'),
    snowy ? line(`M22 ${deck - 10}L168 29L312 ${deck - 12}`, '#f6f9fe', 9) : '',
    path(`M6 ${deck}H330L460 ${deck - 12}V${deck - 4}L332 ${deck + 12}H6Z`, shade(wood.colour, 0.16)),
    path(`M6 ${deck + 5}H331L460 ${deck - 7}V${deck - 3}L332 ${deck + 13}H6Z`, shade(wood.colour, -0.3)),
  );
  // Railing beside the steps, and the steps.
  let posts = '';
  for (const x of [12, 44, 76, 108, 228, 260, 292, 324]) posts += `M${x} ${deck}V${deck - 34}`;
  body.push(
    line(
      `${posts}M10 ${deck - 34}H110M226 ${deck - 34}H326M10 ${deck - 18}H110M226 ${deck - 18}H326`,
      shade(wood.colour, -0.1),
      4.4,
    ),
  );
  for (let step = 0; step < 3; step++)
    body.push(
      rect(
        128 - step * 5,
        deck + 4 + step * 11,
        80 + step * 10,
        11,
        shade(wood.colour, 0.2 - step * 0.08),
        2,
      ),
      rect(128 - step * 5, deck + 11 + step * 11, 80 + step * 10, 4, shade(wood.colour, -0.36), 1),
    );
  if (snowy) body.push(snowCap(8, 112, deck - 36, 7), snowCap(226, 328, deck - 36, 7));
  return artOfLayers(layers, {
    width: 466,
    height: 384,
    foot: foot + 4,
    anchors: {
      tops: [
        { x1: 180, x2: 300, y: 38 },
        { x1: 20, x2: 106, y: deck - 36 },
      ],
      seat: [168, deck + 6],
      lean: { x: 24, y1: deck - 34, y2: deck },
    },
  });
}

function drawLog({ random, colour, season, lit }: HeroOptions): HeroArt {
  const width = 470;
  const height = 330;
  const foot = 312;
  const house: Gable = { x: 48, foot, front: 150, side: 200, wall: 92, rise: 86, eaves: 22 };
  const wood: Rgb = colour ?? mix([146, 98, 60], [122, 76, 46], random('wood'));
  const roof: Rgb = mix([92, 62, 48], [70, 72, 76], random('roof'));
  const snowy = season === 'winter';
  const frame = '#e8dcc4';
  const parts: string[] = [];
  const chimneyX = house.x + 205;
  parts.push(
    rect(chimneyX, 84, 30, 86, '#8b8580'),
    rect(chimneyX + 18, 84, 12, 86, '#6a6561'),
    rect(chimneyX - 4, 78, 38, 9, '#77716d'),
  );
  for (let row = 0; row < 7; row++)
    parts.push(line(`M${chimneyX} ${94 + row * 11}h30`, '#5d5855', 1.2, 'opacity="0.6"'));
  parts.push(drawWalls(house, wood, 'c'));
  // Logs of the front follow the gable.
  for (let row = 1; row < 18; row++) {
    const y = foot - row * 10.4;
    const above = Math.max(0, foot - house.wall - y);
    const inset = (above / house.rise) * (house.front / 2);
    if (inset >= house.front / 2 - 4) break;
    const x1 = house.x + inset;
    const x2 = house.x + house.front - inset;
    parts.push(line(`M${n(x1)} ${n(y)}H${n(x2)}`, shade(wood, -0.42), 1.6, 'opacity="0.75"'));
    parts.push(line(`M${n(x1)} ${n(y + 3)}H${n(x2)}`, shade(wood, 0.2), 1.2, 'opacity="0.5"'));
  }
  for (let row = 1; row < 9; row++) {
    const v = row / 8.85;
    const from = sidePoint(house, 0, v);
    const to = sidePoint(house, 1, v);
    parts.push(
      line(`M${n(from[0])} ${n(from[1])}L${n(to[0])} ${n(to[1])}`, shade(wood, -0.6), 1.5, 'opacity="0.7"'),
    );
  }
  // Log ends at the corners.
  for (let row = 0; row < 9; row++) {
    const y = foot - 5.2 - row * 10.4;
    parts.push(
      circle(house.x + house.front, y, 4.9, shade(wood, 0.16)),
      circle(house.x + house.front, y, 2.2, shade(wood, -0.14)),
    );
    parts.push(circle(house.x + 1, y, 4.6, shade(wood, -0.05)));
  }
  const door = { x: house.x + 58, y: foot - 66, width: 36, height: 64 };
  parts.push(
    rect(door.x - 4, door.y - 4, door.width + 8, door.height + 4, shade(wood, -0.5), 2),
    rect(door.x, door.y, door.width, door.height, shade([120, 70, 44], -0.08)),
    line(
      `M${door.x + 12} ${door.y + 2}v${door.height - 4}M${door.x + 24} ${door.y + 2}v${door.height - 4}`,
      '#4a2c1c',
      1.4,
    ),
    circle(door.x + door.width - 7, door.y + 36, 2.6, '#d9b25a'),
    rect(door.x - 12, foot - 5, door.width + 24, 9, '#8a8078', 2),
  );
  parts.push(
    drawWindow(house.x + 14, foot - 66, 26, 28, frame, lit),
    drawWindow(house.x + 110, foot - 66, 26, 28, frame, lit),
  );
  parts.push(drawWindow(house.x + 62, foot - 134, 26, 24, frame, lit));
  parts.push(
    drawSideWindow(house, 0.2, 0.4, 0.17, 0.34, frame, lit),
    drawSideWindow(house, 0.62, 0.4, 0.17, 0.34, frame, lit),
  );
  parts.push(drawRoof(house, roof, 'c', snowy));
  if (snowy) {
    parts.push(
      rect(chimneyX - 6, 71, 42, 9, '#f5f8fd', 4),
      path(
        `M8 ${foot + 8}Q50 ${foot - 14} 110 ${foot - 2}Q150 ${foot + 4} 200 ${foot - 8}Q300 ${foot - 24} 400 ${foot - 6}Q440 ${foot + 2} 466 ${foot + 7}Q240 ${foot + 18} 8 ${foot + 8}Z`,
        '#eaf1fa',
      ),
      rect(house.x + 8, foot - 36, 38, 5, '#f8fbff', 2),
      rect(house.x + 104, foot - 36, 38, 5, '#f8fbff', 2),
    );
  } else {
    // Firewood under the side window.
    const [wx, wy] = sidePoint(house, 0.42, 0);
    for (let row = 0; row < 3; row++) {
      for (let log = 0; log < 6 - row; log++) {
        const x = wx - 24 + log * 10 + row * 5;
        parts.push(
          circle(x, wy - 2 - row * 8.6, 5, '#b98d5c'),
          circle(x, wy - 2 - row * 8.6, 2.6, '#8d6539'),
        );
      }
    }
    parts.push(
      linear(
        'cg',
        [0, foot - 8, 0, foot + 8],
        [
          [0, '#5a7a3c', 0],
          [1, '#4c6a34'],
        ],
      ),
    );
    for (let index = 0; index < 40; index++) {
      const x = 40 + random(`g${index}`) * 380;
      const y = foot - (x > 200 ? (x - 200) * 0.05 : 0) + 2;
      parts.push(
        polygon(
          [
            [x, y - 5 - random(`h${index}`) * 8],
            [x + 2.4, y + 2],
            [x - 2.4, y + 2],
          ],
          shade([92, 132, 58], (random(`t${index}`) - 0.6) * 0.4),
        ),
      );
    }
  }
  const glow = lit
    ? glowRect(house.x + 14, foot - 66, 26, 28) +
      glowRect(house.x + 110, foot - 66, 26, 28) +
      glowRect(house.x + 62, foot - 134, 26, 24) +
      sideGlow(house, 0.2, 0.4, 0.17, 0.34) +
      sideGlow(house, 0.62, 0.4, 0.17, 0.34)
    : undefined;
  return {
    width,
    height,
    body: parts.join(''),
    foot,
    ...(glow ? { glow } : {}),
    anchors: {
      tops: [{ x1: 150, x2: 260, y: foot - house.wall - house.rise }],
      lean: { x: house.x, y1: foot - 84, y2: foot },
    },
  };
}
