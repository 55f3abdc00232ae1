import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { circle, leafClump, line, path, polygon, rect, shade } from '../kit.ts';
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

export const house: Hero = {
  key: 'cottage',
  words: ['house', 'cottage', 'home', 'country house', 'small house', 'family house', 'farmhouse'],
  kindOf: ['bungalow', 'villa', 'mansion', 'hobbit house', 'building', 'gingerbread house', 'guesthouse'],
  kind: 'building',
  height: 6.5,
  draw,
};

const WALLS: readonly Rgb[] = [
  [236, 222, 196],
  [232, 206, 170],
  [222, 226, 220],
  [206, 218, 226],
];

function draw({ random, colour, season, lit }: HeroOptions): HeroArt {
  const width = 470;
  const height = 380;
  const foot = 362;
  const body: Gable = { x: 54, foot, front: 152, side: 184, wall: 118, rise: 98, eaves: 20 };
  const wall: Rgb = colour ?? WALLS[Math.floor(random('wall') * WALLS.length)] ?? [236, 222, 196];
  const roof: Rgb = (
    [
      [164, 78, 54],
      [122, 66, 52],
      [86, 94, 106],
    ] as const
  )[Math.floor(random('roof') * 3)] ?? [164, 78, 54];
  const accent: Rgb = (
    [
      [68, 108, 112],
      [156, 62, 50],
      [92, 112, 70],
    ] as const
  )[Math.floor(random('accent') * 3)] ?? [68, 108, 112];
  const snowy = season === 'winter';
  const parts: string[] = [];
  const cx = body.x + 216;
  parts.push(
    rect(cx, 84, 32, 90, '#a8604a'),
    rect(cx + 20, 84, 12, 90, '#854838'),
    rect(cx - 4, 78, 40, 9, '#93523f'),
  );
  for (let row = 0; row < 8; row++)
    parts.push(line(`M${cx} ${92 + row * 9}h32`, '#72402f', 1, 'opacity="0.5"'));
  parts.push(drawWalls(body, wall, 'h'));
  parts.push(rect(body.x, foot - 16, body.front, 16, '#a39a90'));
  const s0 = sidePoint(body, 0, 0);
  const s1 = sidePoint(body, 1, 0);
  const t0 = sidePoint(body, 0, 0.135);
  const t1 = sidePoint(body, 1, 0.135);
  parts.push(polygon([s0, s1, t1, t0], '#857c74'));
  const frame = '#fbf7ee';
  const windows = [
    [body.x + 18, foot - 84, 32, 42],
    [body.x + 104, foot - 84, 32, 42],
    [body.x + 60, foot - 164, 32, 34],
  ] as const;
  for (const [x, y, w, h] of windows) {
    parts.push(drawWindow(x, y, w, h, frame, lit));
    parts.push(
      rect(x - 15, y - 3, 11, h + 6, shade(accent, 0), 1),
      rect(x + w + 4, y - 3, 11, h + 6, shade(accent, -0.12), 1),
    );
    for (let slat = 1; slat < 6; slat++) {
      parts.push(
        line(
          `M${x - 14} ${y + (slat * h) / 6}h9M${x + w + 5} ${y + (slat * h) / 6}h9`,
          shade(accent, -0.4),
          1,
          'opacity="0.6"',
        ),
      );
    }
  }
  parts.push(
    rect(body.x + 57, foot - 80, 40, 80, frame, 2),
    path(
      `M${body.x + 61} ${foot}V${foot - 66}Q${body.x + 77} ${foot - 84} ${body.x + 93} ${foot - 66}V${foot}Z`,
      shade(accent, -0.08),
    ),
    rect(body.x + 67, foot - 60, 20, 20, lit ? '#ffd98a' : '#9fc0d4', 2),
    circle(body.x + 88, foot - 34, 2.8, '#e8c66a'),
    rect(body.x + 48, foot - 6, 58, 10, '#b5aca2', 2),
  );
  parts.push(
    drawSideWindow(body, 0.14, 0.36, 0.17, 0.38, frame, lit),
    drawSideWindow(body, 0.43, 0.36, 0.17, 0.38, frame, lit),
    drawSideWindow(body, 0.72, 0.36, 0.17, 0.38, frame, lit),
  );
  parts.push(drawRoof(body, roof, 'h', snowy, 9));
  if (snowy) {
    parts.push(
      rect(cx - 6, 70, 44, 10, '#f6f9fe', 4),
      path(
        `M12 ${foot + 8}Q80 ${foot - 14} 140 ${foot}Q240 ${foot - 20} 390 ${foot - 6}Q430 ${foot + 2} 462 ${foot + 7}Q240 ${foot + 18} 12 ${foot + 8}Z`,
        '#ebf2fb',
      ),
    );
  } else {
    for (let index = 0; index < 16; index++) {
      const onFront = index < 7;
      const x = onFront
        ? body.x - 4 + index * 9 + (index > 3 ? 78 : 0)
        : body.x + body.front + 8 + (index - 7) * 20;
      const y = onFront ? foot - 4 : foot - 5 - (index - 7) * 1.1;
      parts.push(
        path(
          leafClump(x, y - 4, 12 + random(`b${index}`) * 5, random, `bush${index}`),
          shade([86, 132, 66], (random(`t${index}`) - 0.6) * 0.35),
        ),
      );
      const bloom: readonly Rgb[] = [
        [232, 120, 150],
        [246, 214, 110],
        [244, 240, 238],
      ];
      for (let flower = 0; flower < 4; flower++) {
        parts.push(
          circle(
            x - 9 + random(`fx${index}${flower}`) * 18,
            y - 10 + random(`fy${index}${flower}`) * 10,
            2.3,
            shade(bloom[flower % 3] ?? [232, 120, 150], 0),
          ),
        );
      }
    }
  }
  const glow = lit
    ? windows.map(([x, y, w, h]) => glowRect(x, y, w, h)).join('') +
      [0.14, 0.43, 0.72].map((u) => sideGlow(body, u, 0.36, 0.17, 0.38)).join('') +
      rect(body.x + 67, foot - 60, 20, 20, '#ffc76e', 2)
    : undefined;
  return { width, height, body: parts.join(''), foot, ...(glow ? { glow } : {}) };
}
