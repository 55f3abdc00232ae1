import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { line, n, polygon, rect, shade } from '../kit.ts';
import { drawRoof, drawSideWindow, drawWalls, drawWindow, type Gable, glowRect, sidePoint } from './gable.ts';

export const barn: Hero = {
  key: 'barn',
  words: ['barn', 'red barn', 'farm barn'],
  kindOf: ['stable', 'farm building', 'granary', 'warehouse'],
  kind: 'building',
  height: 8,
  draw,
};

function draw({ colour, season, lit }: HeroOptions): HeroArt {
  const width = 520;
  const height = 360;
  const foot = 342;
  const body: Gable = { x: 46, foot, front: 168, side: 226, wall: 120, rise: 92, eaves: 18 };
  const wall: Rgb = colour ?? [168, 52, 42];
  const white = '#f1ece2';
  const parts: string[] = [drawWalls(body, wall, 'b')];
  for (let x = 8; x < body.front; x += 9) {
    const topY = foot - body.wall - body.rise * (1 - Math.abs(x - body.front / 2) / (body.front / 2));
    parts.push(line(`M${n(body.x + x)} ${foot}V${n(topY)}`, shade(wall, -0.34), 1.1, 'opacity="0.55"'));
  }
  for (let u = 0.04; u < 1; u += 0.042) {
    const a = sidePoint(body, u, 0);
    const b = sidePoint(body, u, 1);
    parts.push(line(`M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`, shade(wall, -0.58), 1, 'opacity="0.6"'));
  }
  const dx = body.x + 40;
  const dy = foot - 84;
  parts.push(
    rect(dx - 5, dy - 5, 98, 89, white),
    rect(dx, dy, 42, 84, shade(wall, -0.12)),
    rect(dx + 46, dy, 42, 84, shade(wall, -0.12)),
  );
  for (const x of [dx, dx + 46]) {
    parts.push(
      line(`M${x + 2} ${dy + 3}L${x + 40} ${dy + 81}M${x + 40} ${dy + 3}L${x + 2} ${dy + 81}`, white, 4.5),
      rect(x, dy, 42, 5, white),
      rect(x, dy + 79, 42, 5, white),
      rect(x, dy, 4, 84, white),
      rect(x + 38, dy, 4, 84, white),
    );
  }
  const loft = { x: body.x + 66, y: foot - body.wall - 46 };
  parts.push(
    rect(loft.x - 4, loft.y - 4, 44, 44, white),
    rect(loft.x, loft.y, 36, 36, lit ? '#ffd488' : '#4c2a22'),
    line(`M${loft.x} ${loft.y}l36 36M${loft.x + 36} ${loft.y}l-36 36`, white, 3.4),
  );
  parts.push(
    drawSideWindow(body, 0.16, 0.4, 0.13, 0.3, white, lit),
    drawSideWindow(body, 0.46, 0.4, 0.13, 0.3, white, lit),
    drawSideWindow(body, 0.76, 0.4, 0.13, 0.3, white, lit),
  );
  parts.push(drawRoof(body, [96, 92, 92], 'b', season === 'winter', 6));
  parts.push(
    line(
      `M${body.x} ${foot - body.wall}V${foot}M${body.x + body.front} ${foot - body.wall + 6}V${foot}`,
      white,
      5,
    ),
  );
  parts.push(
    rect(body.x + 236, foot - body.wall - body.rise - 26, 34, 36, shade(wall, -0.14)),
    polygon(
      [
        [body.x + 230, foot - body.wall - body.rise - 24],
        [body.x + 253, foot - body.wall - body.rise - 48],
        [body.x + 276, foot - body.wall - body.rise - 24],
      ],
      '#565252',
    ),
    drawWindow(body.x + 245, foot - body.wall - body.rise - 18, 16, 18, white, lit, false),
  );
  const glow = lit ? glowRect(loft.x, loft.y, 36, 36) : undefined;
  return { width, height, body: parts.join(''), foot, ...(glow ? { glow } : {}) };
}
