import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions, Point } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { drawDome } from '../kit/dome.ts';
import { quadFace, roundFace, sideFace } from '../kit/face.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { snowOn } from '../kit/prism.ts';
import { addWindow } from '../kit/window.ts';
import { line, n, path, polygon, rect, shade } from '../kit.ts';
import { drawRoof, drawSideWindow, drawWalls, drawWindow, type Gable, glowRect, sidePoint } from './gable.ts';

export const barn: Hero = {
  key: 'barn',
  words: ['barn', 'red barn', 'farm barn', 'dairy barn', 'wooden barn', 'hay barn'],
  wordForms: { 'dairy barn': 1 },
  kindOf: ['stable', 'farm building', 'granary', 'warehouse'],
  kind: 'building',
  height: 8,
  forms: 2,
  samples: ['a red barn on a farm', 'an old barn in a field', 'a barn in the snow'],
  homes: ['farm', 'meadow', 'hills'],
  draw: (options) => (options.form === 1 ? drawGambrel(options) : drawGable(options)),
};

/** A gambrel roof seen from the gable end, with the silo beside it. */
function drawGambrel({ colour, season, lit, age, random }: HeroOptions): HeroArt {
  const layers = newLayers();
  const { body } = layers;
  const foot = 404;
  const snowy = season === 'winter';
  const boards = surfaceOf('wood', {
    colour: colour ?? (age === 'old' ? [140, 104, 88] : [172, 56, 44]),
    age,
    marks: 'planks',
  });
  const wall = boards.colour;
  const roof: Rgb = [104, 104, 110];
  const white: Rgb = [242, 238, 228];
  const deep: Point = [148, -14];
  const to = ([x, y]: Point): Point => [x + deep[0], y + deep[1]];
  const eave: Point = [296, 268];
  const knee: Point = [256, 184];
  const ridge: Point = [172, 132];
  // The silo stands behind.
  body.push(
    paintFace(
      roundFace(472, 146, 46, foot - 168, { bow: 8 }),
      surfaceOf('metal', { colour: [176, 182, 186], marks: 'panels', age }),
      random,
      'silo',
      11,
    ),
    drawDome(472, 148, 47, 44, snowy ? [238, 244, 250] : [150, 158, 164]),
    line(`M440 160V${foot - 24}M450 162V${foot - 24}`, '#6d757a', 2),
  );
  let rungs = '';
  for (let rung = 0; rung < 17; rung++) rungs += `M440 ${172 + rung * 12}h10`;
  body.push(line(rungs, '#6d757a', 2));
  const side = sideFace(286, 268, 158, foot - 268, { rise: 14, shrink: 0.04 });
  body.push(paintFace(side, boards, random, 'side', 11));
  for (const u of [0.14, 0.44, 0.74]) addWindow(layers, side, [u, 0.34, 0.14, 0.28], { frame: white, lit });
  const low = quadFace([knee, to(knee), to(eave), eave], -0.3);
  const high = quadFace([ridge, to(ridge), to(knee), knee], -0.08);
  body.push(
    paintFace(high, { colour: roof, gloss: 0, marks: 'shingles' }, random, 'rh', 12),
    paintFace(low, { colour: roof, gloss: 0, marks: 'shingles' }, random, 'rl', 13),
  );
  if (snowy)
    body.push(snowOn([ridge, to(ridge), to(knee), knee]), snowOn([knee, to(knee), to(eave), eave], 'side'));
  const left = ([x, y]: Point): Point => [344 - x, y];
  const outline: readonly Point[] = [[58, foot], [58, 268], left(knee), ridge, knee, [286, 268], [286, foot]];
  body.push(polygon(outline, shade(wall, 0.04)));
  const seams: string[] = [];
  for (let x = 70; x < 286; x += 12) {
    const dx = Math.abs(x - 172);
    const top = dx < 84 ? 132 + (dx / 84) * 52 : 184 + ((dx - 84) / 40) * 84;
    const tint = random(`p${x}`);
    if (tint > 0.6)
      body.push(
        rect(x - 12, top + 14, 12, foot - top - 14, shade(wall, tint > 0.8 ? 0.14 : -0.1)).replace(
          '/>',
          ' fill-opacity="0.55"/>',
        ),
      );
    seams.push(`M${x} ${n(top + 3)}V${foot}`);
  }
  body.push(line(seams.join(''), shade(wall, -0.4), 1.2, 'stroke-opacity="0.6"'));
  const edge = shade(white, 0);
  body.push(
    line(
      `M${n(left(eave)[0])} 272L${left(knee).join(' ')}L${ridge.join(' ')}L${knee.join(' ')}L${eave[0]} 272`,
      snowy ? '#f6f9fe' : shade(white, -0.06),
      snowy ? 13 : 10,
    ),
    line(`M62 274V${foot}M283 274V${foot}M60 262H284`, edge, 6),
  );
  // The great doors, and the loft door under its hoist.
  const cross = (x: number, y: number, w: number, h: number) =>
    rect(x, y, w, h, shade(wall, -0.18)) +
    `<rect x="${x + 2.5}" y="${y + 2.5}" width="${w - 5}" height="${h - 5}" fill="none" stroke="${edge}" stroke-width="5"/>` +
    line(
      `M${x + 5} ${y + 5}L${x + w - 5} ${y + h - 5}M${x + w - 5} ${y + 5}L${x + 5} ${y + h - 5}`,
      edge,
      4.4,
    );
  body.push(
    rect(106, 294, 132, 7, shade(white, -0.4), 2),
    cross(110, 302, 61, 102),
    cross(173, 302, 61, 102),
    rect(147, 196, 50, 54, edge, 2),
  );
  const loft = rect(152, 201, 40, 49, lit ? '#ffd488' : '#4a2a22');
  body.push(
    loft,
    path('M152 250v-14q10 -10 18 -4q12 -8 22 6v12Z', '#d8b45c'),
    line('M172 136V122M172 168V190', '#5b4a3c', 5),
    rect(164, 160, 16, 10, '#5b4a3c', 2),
  );
  for (const x of [76, 246]) {
    const pane = rect(x, 316, 22, 26, lit ? '#ffd588' : '#86a8bc');
    body.push(rect(x - 4, 312, 30, 34, edge, 1), pane, line(`M${x + 11} 316v26M${x} 329h22`, edge, 2.6));
    if (lit) layers.glow.push(pane);
  }
  if (lit) layers.glow.push(loft);
  // A cock on the ridge.
  body.push(
    line('M172 130V100M160 110H184', '#4c4844', 2.6),
    path('M160 98q4 -12 14 -8q2 -8 8 -6q4 4 0 8q0 10 -10 11q-8 2 -12 -5Z', '#4c4844'),
  );
  return artOfLayers(layers, {
    width: 524,
    height: 410,
    foot,
    anchors: {
      tops: [{ x1: 186, x2: 310, y: 128 }],
      hang: [[172, 168]],
      lean: { x: 62, y1: 280, y2: foot },
      seat: [172, 250],
    },
  });
}

function drawGable({ colour, season, lit }: HeroOptions): HeroArt {
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
  return {
    width,
    height,
    body: parts.join(''),
    foot,
    ...(glow ? { glow } : {}),
    anchors: {
      tops: [{ x1: 150, x2: 270, y: foot - body.wall - body.rise }],
      lean: { x: body.x, y1: foot - 110, y2: foot },
    },
  };
}
