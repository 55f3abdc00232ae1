import type { Rgb } from '../../../base/raster.ts';
import type { HeroOptions } from '../../hero.ts';
import { shade } from '../../kit.ts';
import type { Knot } from '../knot.ts';
import { limbSurface, partOfLimb, type Ring } from '../ring-limb.ts';
import type { Sketch } from '../sketch.ts';
import { drawRidge } from './draw-fur.ts';
import type { Skeleton } from './skeleton.ts';
import type { Species } from './species.ts';
import { deep, type Tones } from './tones.ts';

/** The tail, behind the body or (of one that sleeps) curled before it. */
export function drawTail(
  sketch: Sketch,
  species: Species,
  skeleton: Skeleton,
  tones: Tones,
  random: HeroOptions['random'],
): void {
  const { tail } = species;
  const colour = tail.colour && !(tones.chosen && tail.kind !== 'hair') ? tail.colour : tones.main;
  const wag = (random('tail') - 0.5) * 0.3;
  const upright = tail.kind === 'bushy' && tail.angle > 1 && !skeleton.asleep;
  const grounded = skeleton.haunch !== undefined && !upright;
  const angle =
    upright && skeleton.haunch
      ? tail.angle + wag
      : grounded
        ? skeleton.tail.angle
        : tail.angle + skeleton.tail.angle + wag;
  const { x, y } = skeleton.tail;
  const fill = shade(colour, -0.1);
  if (tail.kind === 'stub' || tail.kind === 'puff') {
    drawPuff(sketch, species, skeleton, colour, random);
    return;
  }
  if (tail.kind === 'curl') {
    sketch.curve(curl(x, y, tail.length), fill, tail.width * 1.3);
    return;
  }
  const rings = ringsOfTail(species, skeleton, angle, grounded);
  if (tail.kind === 'hair') {
    drawHair(sketch, rings, colour, random);
    return;
  }
  sketch.limb(rings, fill);
  const surface = limbSurface(rings);
  sketch.blob(
    [
      ...[0.05, 0.25, 0.45, 0.65, 0.8].map((u) => surface.at(u, 0.2)),
      ...[0.8, 0.65, 0.45, 0.25, 0.05].map((u) => surface.at(u, 0.94)),
    ],
    deep(colour),
    0.14,
  );
  if (tail.rings)
    for (const u of [0.3, 0.46, 0.62, 0.78]) {
      sketch.blob(
        [
          surface.at(u, -0.98),
          surface.at(u + 0.015, 0),
          surface.at(u, 0.98),
          surface.at(u + 0.07, 0.98),
          surface.at(u + 0.085, 0),
          surface.at(u + 0.07, -0.98),
        ],
        shade(tail.rings, 0),
        0.85,
      );
    }
  if (species.ridge && (tail.kind === 'dragon' || tail.kind === 'taper'))
    drawRidge(sketch, rings, { ...species.ridge, size: species.ridge.size * 0.62 }, [0.08, 0.9], 7, 1);
  if (tail.kind === 'dragon') {
    const [tipX, tipY] = rings.at(-1) as Ring;
    sketch.within({ x: tipX, y: tipY, turn: surface.turn(1), scale: tail.width * 1.5 }, () =>
      sketch.blob(
        [
          [-0.2, -0.2],
          [0.1, -0.9, 1],
          [0.7, -0.5],
          [1.5, 0, 1],
          [0.7, 0.5],
          [0.1, 0.9, 1],
          [-0.2, 0.2],
        ],
        shade(species.ridge?.colour ?? colour, 0),
      ),
    );
  }
  if (tail.kind === 'tuft') {
    const [tipX, tipY] = rings.at(-1) as Ring;
    const turn = surface.turn(1);
    sketch.within({ x: tipX, y: tipY, turn: turn - Math.PI / 2 }, () => {
      const size = tail.width * 2.4;
      sketch.blob(
        [
          [0, -size * 0.7],
          [size * 0.62, size * 0.3],
          [size * 0.5, size * 1.1, 1],
          [size * 0.16, size * 0.9],
          [-size * 0.08, size * 1.5, 1],
          [-size * 0.34, size * 0.9],
          [-size * 0.5, size * 1.0, 1],
          [-size * 0.6, size * 0.2],
        ],
        shade(tail.tip ?? colour, -0.12),
      );
    });
  } else if (tail.tip) {
    const part = partOfLimb(rings, tail.kind === 'bushy' ? 0.72 : 0.82, 1);
    const [tx, ty] = part[0] as Ring;
    const [ex, ey] = part.at(-1) as Ring;
    sketch.limb(
      part,
      sketch.linear(
        [tx, ty, tx + (ex - tx) * 0.35, ty + (ey - ty) * 0.35],
        [
          [0, shade(tail.tip, 0), 0],
          [1, shade(tail.tip, 0)],
        ],
      ),
    );
  }
  if (tail.kind === 'bushy')
    for (let strand = 0; strand < 9; strand++) {
      const u = 0.2 + random(`ts${strand}`) * 0.6;
      const v = (random(`tv${strand}`) - 0.5) * 1.3;
      sketch.curve(
        [surface.at(u, v), surface.at(u + 0.06, v * 1.04), surface.at(u + 0.13, v * 0.96)],
        deep(colour),
        1.5,
        0.22,
      );
    }
  if (tail.kind === 'paddle')
    for (const u of [0.45, 0.58, 0.71, 0.84])
      sketch.curve(
        [surface.at(u, -0.7), surface.at(u + 0.03, 0), surface.at(u, 0.7)],
        deep(colour),
        1.6,
        0.4,
      );
}

function ringsOfTail(species: Species, skeleton: Skeleton, angle: number, grounded: boolean): Ring[] {
  const { kind, length, width } = species.tail;
  const { x, y } = skeleton.tail;
  if (grounded && kind !== 'tuft' && kind !== 'hair') {
    const floor = -width * (kind === 'paddle' ? 1.5 : 0.95);
    // Asleep it lies around the front of the body, else behind on the ground.
    if (skeleton.asleep && (kind === 'cat' || kind === 'bushy'))
      return [
        [x + width * 0.6, y, width * 0.7],
        [x - width * 0.3, floor * 1.3, width],
        [x + length * 0.32, floor, width * bulge(kind, 0.5)],
        [x + length * 0.7, floor, width * bulge(kind, 0.8)],
        [x + length * 1.0, floor * 1.2, width * bulge(kind, 1)],
      ];
    return [
      [x + width, y, width * 0.9],
      [x - length * 0.25, Math.min(y * 0.6, floor), width * bulge(kind, 0.3)],
      [x - length * 0.55, floor * 1.05, width * bulge(kind, 0.6)],
      [x - length * 0.85, floor * 1.5, width * bulge(kind, 0.9)],
      [x - length, floor * 2.4, width * bulge(kind, 1)],
    ];
  }
  // The tail bends on its way: a cat's upwards at the end, others hang.
  const turn =
    kind === 'cat'
      ? 0.62
      : kind === 'tuft'
        ? -0.62
        : kind === 'hair'
          ? -0.5
          : kind === 'bushy'
            ? -0.1
            : -0.06;
  const rings: Ring[] = [];
  let at = angle;
  let px = x + Math.cos(angle) * width * 0.7;
  let py = y + Math.sin(angle) * width * 0.7;
  const steps = 5;
  for (let step = 0; step <= steps; step++) {
    const share = step / steps;
    rings.push([px, Math.min(py, -width * 0.5), width * bulge(kind, share)]);
    px -= (Math.cos(at) * length) / steps;
    py -= (Math.sin(at) * length) / steps;
    const curve =
      kind === 'cat'
        ? share < 0.45
          ? turn * 0.9
          : -turn * 0.9
        : kind === 'bushy' && angle > 1
          ? share < 0.5
            ? 0.1
            : -0.55
          : kind === 'thin'
            ? share < 0.5
              ? -0.3
              : 0.5
            : kind === 'tuft' && share > 0.5
              ? -0.05
              : turn * 0.9;
    at = Math.max(-1.55, at + curve);
  }
  return rings;
}

function bulge(kind: Species['tail']['kind'], share: number): number {
  switch (kind) {
    case 'bushy':
      return 0.42 + Math.sin(Math.min(1, share * 1.05) ** 0.9 * Math.PI) * 0.95 - share * 0.36;
    case 'taper':
    case 'dragon':
      return 1.25 - share * 1.15;
    case 'thin':
      return 1 - share * 0.75;
    case 'tuft':
      return 1 - share * 0.4;
    case 'paddle':
      return 0.5 + Math.sin(share * Math.PI * 0.9) * 1.1;
    default:
      return 1.08 - share * 0.34;
  }
}

function drawPuff(
  sketch: Sketch,
  species: Species,
  skeleton: Skeleton,
  colour: Rgb,
  random: HeroOptions['random'],
): void {
  const { width, kind, tip } = species.tail;
  const x = skeleton.tail.x - width * 0.35;
  const y = Math.min(-width, skeleton.tail.y + (kind === 'puff' ? width * 0.5 : 0));
  if (kind === 'stub') {
    sketch.oval(x, y + width * 0.3, width, width * 0.66, shade(tip ?? colour, -0.12), 0.9);
    return;
  }
  const knots: Knot[] = [];
  for (let tuft = 0; tuft < 14; tuft++) {
    const at = (tuft / 14) * Math.PI * 2;
    const reach = width * (tuft % 2 === 0 ? 1.1 : 0.9) * (0.94 + random(`puff${tuft}`) * 0.12);
    knots.push([x + Math.cos(at) * reach, y + Math.sin(at) * reach]);
  }
  sketch.blob(knots, shade(tip ?? colour, 0.02));
  sketch.oval(x - width * 0.2, y - width * 0.3, width * 0.5, width * 0.4, '#ffffff', 0, 0.35);
}

function drawHair(sketch: Sketch, rings: readonly Ring[], colour: Rgb, random: HeroOptions['random']): void {
  const surface = limbSurface(
    rings.map(([x, y, r], index): Ring => [x, y, r * [0.45, 0.85, 1.15, 1.25, 1, 0.5][index]!]),
  );
  const outline: Knot[] = [];
  for (const u of [0, 0.2, 0.45, 0.7, 0.9]) outline.push(surface.at(u, -1));
  const tip = (u: number, v: number): Knot => {
    const [x, y] = surface.at(u, v);
    return [x, y, 1];
  };
  outline.push(
    tip(1.06, -0.9),
    surface.at(0.94, -0.35),
    tip(1.14, 0.1),
    surface.at(0.93, 0.3),
    tip(1.04, 1.0),
  );
  for (const u of [0.85, 0.6, 0.35, 0.1]) outline.push(surface.at(u, 1));
  sketch.blob(outline, shade(colour, -0.08));
  for (let strand = 0; strand < 8; strand++) {
    const v = -0.8 + strand * 0.22 + (random(`hair${strand}`) - 0.5) * 0.1;
    sketch.curve(
      [surface.at(0.06, v * 0.8), surface.at(0.4, v), surface.at(0.7, v), surface.at(0.96, v * 0.95)],
      shade(colour, strand % 2 === 0 ? 0.3 : -0.4),
      2,
      0.4,
    );
  }
}

function curl(x: number, y: number, size: number): Knot[] {
  return [
    [x + size * 0.2, y],
    [x - size * 0.3, y - size * 0.3],
    [x - size * 0.62, y - size * 0.02],
    [x - size * 0.36, y + size * 0.26],
    [x - size * 0.12, y - size * 0.02],
    [x - size * 0.5, y - size * 0.42],
    [x - size * 0.92, y - size * 0.5],
  ];
}
