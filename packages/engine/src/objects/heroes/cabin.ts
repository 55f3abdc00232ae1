import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
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
  words: ['cabin', 'log cabin', 'wooden cabin', 'lodge', 'mountain hut', 'wood cabin', 'forest hut'],
  kindOf: ['chalet', 'shed', 'treehouse', 'tree house', 'hunting lodge', 'cottage in the woods'],
  kind: 'building',
  height: 5.2,
  draw,
};

function draw({ random, colour, season, lit }: HeroOptions): HeroArt {
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
  return { width, height, body: parts.join(''), foot, ...(glow ? { glow } : {}) };
}
