import type { Rgb } from '../../../base/raster.ts';
import type { HeroOptions } from '../../hero.ts';
import { shade } from '../../kit.ts';
import type { Knot } from '../knot.ts';
import { limbSurface, type Ring } from '../ring-limb.ts';
import type { Sketch } from '../sketch.ts';
import type { Species } from './species.ts';
import { deep, type Tones } from './tones.ts';

/** Fleece: round curls all around a limb, drawn before the limb itself. */
export function drawFleece(
  sketch: Sketch,
  rings: readonly Ring[],
  fill: string,
  random: HeroOptions['random'],
): void {
  const surface = limbSurface(rings);
  const knots: Knot[] = [];
  const lobes = (from: number, to: number, v: number, count: number) => {
    for (let lobe = 0; lobe <= count; lobe++) {
      const u = from + ((to - from) * lobe) / count;
      const [x, y] = surface.at(u, v);
      knots.push([x, y, 1]);
      if (lobe < count) {
        const grow = 1.14 + random(`fleece${v}${lobe}`) * 0.06;
        const step = (to - from) / count;
        knots.push(surface.at(u + step * 0.25, v * grow), surface.at(u + step * 0.75, v * grow));
      }
    }
  };
  lobes(-0.06, 1.04, -1, 7);
  lobes(1.04, -0.06, 1, 7);
  sketch.blob(knots, fill);
}

/** Hair on the trunk: the direction and softness of the coat, seen from near. */
export function drawFur(
  sketch: Sketch,
  species: Species,
  rings: readonly Ring[],
  tones: Tones,
  random: HeroOptions['random'],
): void {
  const surface = limbSurface(rings);
  const dark = deep(tones.main);
  const light = shade(tones.main, 0.5);
  switch (species.fur ?? 'short') {
    case 'short':
    case 'shaggy': {
      const count = species.fur === 'shaggy' ? 26 : 18;
      const length = species.fur === 'shaggy' ? 0.07 : 0.045;
      for (let hair = 0; hair < count; hair++) {
        const u = 0.04 + random(`fu${hair}`) * 0.9;
        const v = random(`fv${hair}`) * 1.7 - 0.85;
        sketch.curve(
          [surface.at(u, v), surface.at(u - length * 0.5, v + 0.03), surface.at(u - length, v + 0.1)],
          hair % 3 === 0 ? light : dark,
          1.5,
          hair % 3 === 0 ? 0.34 : 0.2,
        );
      }
      return;
    }
    case 'wool':
      for (let curl = 0; curl < 26; curl++) {
        const u = 0.02 + ((curl * 0.381) % 1) * 0.96;
        const v = -0.8 + ((curl * 0.27 + random(`c${curl}`) * 0.12) % 1) * 1.6;
        const [x, y] = surface.at(u, v);
        const r = 5.5 + random(`cr${curl}`) * 3;
        sketch.curve(
          [
            [x - r, y],
            [x - r * 0.4, y - r * 0.9],
            [x + r * 0.7, y - r * 0.5],
            [x + r * 0.6, y + r * 0.4],
            [x - r * 0.1, y + r * 0.3],
          ],
          dark,
          1.8,
          0.3,
        );
      }
      return;
    case 'hide':
      for (let fold = 0; fold < 12; fold++) {
        const u = [0.1, 0.16, 0.24, 0.78, 0.84, 0.92][fold % 6]! + random(`h${fold}`) * 0.03;
        const v = random(`hv${fold}`) * 1.1 - 0.6;
        sketch.curve(
          [surface.at(u, v), surface.at(u + 0.02, v + 0.14), surface.at(u + 0.005, v + 0.3)],
          dark,
          1.6,
          0.26,
        );
      }
      return;
    case 'scales':
      for (let row = 0; row < 5; row++)
        for (let column = 0; column < 11; column++) {
          const u = (column + (row % 2) * 0.5) / 11;
          const v = -0.72 + row * 0.3;
          sketch.curve(
            [surface.at(u, v), surface.at(u - 0.03, v + 0.1), surface.at(u, v + 0.2)],
            dark,
            1.6,
            0.22,
          );
        }
  }
}

/** Tufts that stand out below the chest and at the flanks of a long coat. */
export function drawTufts(
  sketch: Sketch,
  rings: readonly Ring[],
  fill: string,
  from: number,
  to: number,
  count: number,
  length: number,
): void {
  const surface = limbSurface(rings);
  const knots: Knot[] = [surface.at(from, 0.7)];
  const step = (to - from) / count;
  for (let tuft = 0; tuft < count; tuft++) {
    const u = from + step * tuft;
    knots.push(surface.at(u + step * 0.15, 0.97));
    const [x, y] = surface.at(u + step * 0.35, 1 + length * (tuft % 2 === 0 ? 1 : 0.7));
    knots.push([x, y, 1], surface.at(u + step * 0.8, 0.98));
  }
  knots.push(surface.at(to, 0.7));
  sketch.blob(knots, fill);
}

/** A coat of spines over back and sides. */
export function drawSpines(
  sketch: Sketch,
  rings: readonly Ring[],
  colour: Rgb,
  random: HeroOptions['random'],
): void {
  const surface = limbSurface(rings);
  const edge: Knot[] = [];
  const count = 20;
  for (let spine = 0; spine <= count; spine++) {
    const u = -0.5 + (spine / count) * 1.44;
    edge.push(surface.at(u, -0.97));
    const [x, y] = surface.at(u - 0.06, -1.24 - random(`sp${spine}`) * 0.1);
    if (spine < count) edge.push(u < -0.36 ? [x - 9, y, 1] : [x, y, 1]);
  }
  for (let spine = 10; spine >= 0; spine--) {
    edge.push(surface.at(-0.42 + spine * 0.13, 0.36));
    const [x, y] = surface.at(-0.48 + spine * 0.13, 0.62);
    edge.push([x, y, 1]);
  }
  sketch.blob(edge, shade(colour, -0.08));
  for (let row = 0; row < 5; row++)
    for (let column = 0; column < 10; column++) {
      const u = -0.36 + ((column + (row % 2) * 0.5) / 10.6) * 1.32;
      const v = -0.86 + row * 0.28;
      sketch.curve(
        [surface.at(u + 0.03, v - 0.06), surface.at(u - 0.04, v + 0.14)],
        shade(colour, (row + column) % 2 === 0 ? 0.5 : -0.45),
        2.2,
        0.6,
      );
    }
}

/** The spines of one that faces the viewer, around body and crown: drawn behind it. */
export function drawSpineRing(
  sketch: Sketch,
  y: number,
  radius: number,
  colour: Rgb,
  random: HeroOptions['random'],
): void {
  for (const [ring, tone] of [
    [1.14, -0.25],
    [1, -0.02],
  ] as const) {
    const knots: Knot[] = [];
    for (let spine = 0; spine < 30; spine++) {
      const angle = (spine / 30) * Math.PI * 2;
      const reach = radius * ring * (1.08 + random(`ring${spine}`) * 0.1);
      knots.push([Math.cos(angle) * radius * ring * 0.93, y + Math.sin(angle) * radius * ring * 1.1]);
      knots.push([Math.cos(angle + 0.1) * reach, y + Math.sin(angle + 0.1) * reach * 1.18, 1]);
    }
    sketch.blob(knots, shade(colour, tone));
  }
}

/** Spikes along the back of a limb, drawn before it; `from` and `to` are shares of its length. */
export function drawRidge(
  sketch: Sketch,
  rings: readonly Ring[],
  { colour, size }: NonNullable<Species['ridge']>,
  [from, to]: readonly [number, number],
  count: number,
  side: 1 | -1 = -1,
): void {
  const surface = limbSurface(rings);
  for (let spike = 0; spike < count; spike++) {
    const u = from + ((to - from) * (spike + 0.5)) / count;
    const half = ((to - from) / count) * 0.62;
    const tall = size * (0.72 + Math.sin(((spike + 0.5) / count) * Math.PI) * 0.4);
    const [, , radius] = surface.ring(u);
    const [tipX, tipY] = surface.at(u + half * 0.8 * side, side * (1 + tall / Math.max(1, radius)));
    sketch.blob(
      [
        surface.at(u - half, side * 0.6),
        surface.at(u - half * 0.9, side),
        [tipX, tipY, 1],
        surface.at(u + half * 0.7, side * 1.04),
        surface.at(u + half, side * 0.6),
      ],
      shade(colour, spike % 2 === 0 ? 0.08 : -0.12),
    );
  }
}

/** The segments of a scaly belly. */
export function drawBellyPlates(
  sketch: Sketch,
  rings: readonly Ring[],
  colour: Rgb,
  from: number,
  to: number,
): void {
  const surface = limbSurface(rings);
  for (let plate = 0; plate < 8; plate++) {
    const u = from + ((to - from) * plate) / 7;
    sketch.curve(
      [surface.at(u, 0.6), surface.at(u + 0.01, 0.8), surface.at(u - 0.01, 0.97)],
      shade(colour, -0.5),
      2,
      0.4,
    );
  }
}
