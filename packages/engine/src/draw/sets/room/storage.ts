import { mixRgb, scaleRgb } from '../../../base/colour.ts';
import { randomOf } from '../../../base/random.ts';
import type { Rgb } from '../../../base/raster.ts';
import type { Fixture } from '../../../plan/scene-set.ts';
import type { WallFrame } from '../wall-frame.ts';
import { paintDisc, paintTurned } from './disc.ts';
import { standBooks } from './stand-books.ts';

export function paintBookcase(place: WallFrame, { width, height, depth, colour, seed }: Fixture): void {
  place.block(0, 0, 0, width, height, depth, colour);
  const bays = Math.max(1, Math.round(width / 0.9));
  const shelves = Math.max(2, Math.round(height / 0.38));
  const plank = 0.035;
  const wide = width / bays;
  const tall = height / shelves;
  for (let bay = 0; bay < bays; bay++) {
    for (let shelf = 0; shelf < shelves; shelf++) {
      const u = bay * wide + plank;
      const v = shelf * tall + plank;
      place.rect(u, v, u + wide - plank * 2, v + tall - plank * 2, scaleRgb(colour, 0.5), 1, depth + 0.001);
      place.rect(u, v, u + wide - plank * 2, v + 0.02, scaleRgb(colour, 0.7), 1, depth + 0.001);
      standBooks(place, {
        u: u + 0.01,
        v,
        width: wide - plank * 2 - 0.02,
        height: tall - plank * 2,
        depth: depth / 0.8 + 0.002,
        fill: 0.7,
        seed: seed + bay * 31 + shelf * 7,
      });
    }
  }
  place.block(-0.03, height, 0, width + 0.03, height + 0.06, depth + 0.03, scaleRgb(colour, 1.04));
}

/** Base cabinets under a worktop; long ones get a sink. */
export function paintCounter(
  place: WallFrame,
  { width, height, depth, colour, accent, seed }: Fixture,
): void {
  place.block(0.02, 0, 0, width - 0.02, 0.1, depth - 0.06, scaleRgb(colour, 0.5));
  place.block(0, 0.1, 0, width, height - 0.04, depth, colour);
  const doors = Math.max(1, Math.round(width / 0.55));
  const wide = width / doors;
  for (let door = 0; door < doors; door++) {
    const u = door * wide;
    const drawers = randomOf(seed, 'drawers', door) < 0.35 ? 3 : 1;
    const tall = (height - 0.18) / drawers;
    for (let drawer = 0; drawer < drawers; drawer++) {
      const v = 0.12 + drawer * tall;
      place.rect(u + 0.015, v, u + wide - 0.015, v + tall - 0.02, scaleRgb(colour, 0.8), 1, depth + 0.001);
      place.rect(
        u + 0.02,
        v + 0.006,
        u + wide - 0.02,
        v + tall - 0.026,
        scaleRgb(colour, 1.04),
        1,
        depth + 0.002,
      );
      place.rect(
        u + 0.07,
        v + 0.05,
        u + wide - 0.07,
        v + tall - 0.07,
        scaleRgb(colour, 0.95),
        1,
        depth + 0.003,
      );
      const knob: Rgb = [206, 178, 120];
      if (drawers > 1)
        place.rect(u + wide * 0.36, v + tall * 0.66, u + wide * 0.64, v + tall * 0.72, knob, 1, depth + 0.02);
      else paintDisc(place, u + (door % 2 ? 0.07 : wide - 0.07), v + tall * 0.78, 0.016, knob, depth + 0.02);
    }
  }
  place.block(-0.01, height - 0.04, 0, width + 0.01, height, depth + 0.03, accent);
}

export function paintWallCabinet(place: WallFrame, { width, height, depth, colour, seed }: Fixture): void {
  place.rect(0.02, -0.12, width, -0.01, [40, 32, 28], 0.14, 0.002);
  place.block(0, 0, 0, width, height, depth, colour);
  const doors = Math.max(1, Math.round(width / 0.5));
  const wide = width / doors;
  for (let door = 0; door < doors; door++) {
    const u = door * wide;
    const glazed = randomOf(seed, 'glazed', door) < 0.25;
    place.rect(u + 0.012, 0.012, u + wide - 0.012, height - 0.012, scaleRgb(colour, 0.8), 1, depth + 0.001);
    place.rect(u + 0.018, 0.018, u + wide - 0.018, height - 0.018, scaleRgb(colour, 1.04), 1, depth + 0.002);
    place.rect(
      u + 0.07,
      0.07,
      u + wide - 0.07,
      height - 0.07,
      glazed ? [120, 130, 132] : scaleRgb(colour, 0.95),
      1,
      depth + 0.003,
    );
    if (glazed) {
      for (let shelf = 0; shelf < 2; shelf++) {
        const v = 0.08 + (shelf * (height - 0.14)) / 2;
        for (let cup = 0; cup < 3; cup++) {
          paintDisc(
            place,
            u + 0.12 + cup * (wide - 0.2) * 0.36,
            v + 0.06,
            0.035,
            cup % 2 ? [226, 216, 200] : [176, 196, 198],
            depth + 0.004,
            0.05,
          );
        }
        place.rect(u + 0.07, v, u + wide - 0.07, v + 0.014, colour, 1, depth + 0.004);
      }
    }
    paintDisc(place, u + (door % 2 ? 0.05 : wide - 0.05), 0.1, 0.014, [206, 178, 120], depth + 0.02);
  }
  place.block(-0.02, height, 0, width + 0.02, height + 0.05, depth + 0.03, scaleRgb(colour, 1.03));
}

/** A plain block: steps, plinths, islands, mattresses of light. */
export function paintSlab(place: WallFrame, { width, height, depth, colour, accent }: Fixture): void {
  place.block(0, 0, 0, width, height, depth, colour);
  place.rect(0, height - Math.min(0.05, height * 0.3), width, height, accent, 1, depth + 0.001);
}

export function paintLockers(place: WallFrame, { width, height, depth, colour, accent }: Fixture): void {
  place.block(0, 0, 0, width, height, depth, colour);
  const count = Math.max(2, Math.round(width / 0.36));
  const wide = width / count;
  for (let locker = 0; locker < count; locker++) {
    const u = locker * wide;
    const own = locker % 3 === 1 ? accent : colour;
    place.rect(u + 0.01, 0.08, u + wide - 0.01, height - 0.03, scaleRgb(own, 0.78), 1, depth + 0.001);
    place.rect(u + 0.016, 0.086, u + wide - 0.016, height - 0.036, own, 1, depth + 0.002);
    for (let slit = 0; slit < 4; slit++) {
      place.rect(
        u + wide * 0.25,
        height - 0.16 - slit * 0.035,
        u + wide * 0.75,
        height - 0.148 - slit * 0.035,
        scaleRgb(own, 0.6),
        1,
        depth + 0.003,
      );
    }
    place.rect(
      u + wide * 0.78,
      height * 0.5,
      u + wide * 0.86,
      height * 0.58,
      [214, 214, 210],
      1,
      depth + 0.003,
    );
  }
}

export function paintBarrels(
  place: WallFrame,
  { width, height, depth, colour, accent, seed }: Fixture,
): void {
  const radius = Math.min(depth / 2, 0.34);
  const tall = Math.min(height, radius * 2.5);
  const count = Math.max(1, Math.floor(width / (radius * 2.1)));
  for (let barrel = 0; barrel < count; barrel++) {
    const u = radius + barrel * radius * 2.12;
    const own = scaleRgb(colour, 0.9 + 0.2 * randomOf(seed, 'barrel', barrel));
    const rings = [
      [0, 0.8],
      [0.25, 0.95],
      [0.5, 1],
      [0.75, 0.95],
      [1, 0.8],
    ].map(([v, r]) => [v! * tall, r! * radius] as const);
    paintTurned(place, u, radius, rings, own);
    for (const v of [0.12, 0.34, 0.66, 0.88]) {
      const bulge = radius * (0.8 + 0.2 * Math.sin(Math.PI * v)) * 1.01;
      paintTurned(
        place,
        u,
        radius,
        [
          [v * tall - 0.02, bulge],
          [v * tall + 0.02, bulge],
        ],
        scaleRgb(accent, 0.9),
      );
    }
    paintTurned(
      place,
      u,
      radius,
      [
        [tall, radius * 0.8],
        [tall + 0.002, radius * 0.78],
      ],
      scaleRgb(own, 1.02),
    );
  }
}

const wares: readonly Rgb[] = [
  [216, 84, 70],
  [238, 178, 74],
  [92, 150, 96],
  [78, 128, 176],
  [232, 224, 206],
  [168, 104, 150],
  [214, 132, 84],
  [120, 184, 190],
];

/** Shelves of goods: boxes, tins, bottles, loaves, in rows of one colour. */
export function paintRack(place: WallFrame, { width, height, depth, colour, accent, seed }: Fixture): void {
  place.block(0, 0, 0, width, height, depth * 0.4, scaleRgb(colour, 0.86));
  const shelves = Math.max(2, Math.round(height / 0.46));
  const tall = (height - 0.1) / shelves;
  for (let shelf = shelves - 1; shelf >= 0; shelf--) {
    const v = 0.08 + shelf * tall;
    place.rect(0, v, width, v + tall, scaleRgb(colour, 0.62), 1, depth * 0.41);
    let u = 0.03;
    for (let group = 0; u < width - 0.1; group++) {
      const random = (purpose: string) => randomOf(seed, 'ware', purpose, shelf * 40 + group);
      const paint = scaleRgb(wares[Math.floor(random('paint') * wares.length)]!, 0.9 + 0.2 * random('tone'));
      const wide = 0.1 + 0.1 * random('wide');
      const high = tall * (0.5 + 0.34 * random('high'));
      const form = Math.floor(random('form') * 3);
      const copies = 2 + Math.floor(random('copies') * 3);
      for (let copy = 0; copy < copies && u + wide < width - 0.02; copy++) {
        if (form === 0) {
          place.rect(u, v + 0.03, u + wide * 0.92, v + 0.03 + high, paint, 1, depth * 0.8);
          place.rect(
            u + wide * 0.14,
            v + 0.03 + high * 0.4,
            u + wide * 0.78,
            v + 0.03 + high * 0.72,
            mixRgb(paint, [255, 250, 236], 0.7),
            1,
            depth * 0.8,
          );
        } else if (form === 1) {
          place.rect(u + wide * 0.2, v + 0.03, u + wide * 0.8, v + 0.03 + high * 0.66, paint, 1, depth * 0.8);
          place.rect(
            u + wide * 0.4,
            v + 0.03 + high * 0.6,
            u + wide * 0.6,
            v + 0.03 + high,
            scaleRgb(paint, 0.8),
            1,
            depth * 0.8,
          );
          place.rect(
            u + wide * 0.26,
            v + 0.03 + high * 0.1,
            u + wide * 0.36,
            v + 0.03 + high * 0.6,
            scaleRgb(paint, 1.3),
            0.7,
            depth * 0.8,
          );
        } else {
          paintDisc(
            place,
            u + wide * 0.5,
            v + 0.03 + wide * 0.4,
            wide * 0.44,
            paint,
            depth * 0.8,
            wide * 0.42,
          );
          paintDisc(
            place,
            u + wide * 0.38,
            v + 0.03 + wide * 0.54,
            wide * 0.12,
            scaleRgb(paint, 1.25),
            depth * 0.8,
          );
        }
        u += wide;
      }
      u += 0.03;
    }
    place.block(0, v - 0.01, depth * 0.4, width, v + 0.03, depth, colour);
    place.rect(0, v - 0.012, width, v + 0.026, accent, 1, depth + 0.001);
  }
  for (const u of [0, width - 0.05]) place.block(u, 0, 0, u + 0.05, height, depth, colour);
}

/** Green in pots, on benches or the floor. */
export function paintPlants(place: WallFrame, { width, height, depth, colour, accent, seed }: Fixture): void {
  const count = Math.max(1, Math.round(width / 0.46));
  for (let plant = 0; plant < count; plant++) {
    const random = (purpose: string) => randomOf(seed, 'plant', purpose, plant);
    const u = (width * (plant + 0.5)) / count + (random('shift') - 0.5) * 0.1;
    const pot = Math.min(0.34, height * 0.26) * (0.8 + 0.4 * random('pot'));
    paintTurned(
      place,
      u,
      depth / 2,
      [
        [0, pot * 0.36],
        [pot * 0.86, pot * 0.52],
        [pot * 0.86, pot * 0.56],
        [pot, pot * 0.56],
      ],
      accent,
    );
    const tall = (height - pot) * (0.7 + 0.3 * random('tall'));
    const kind = Math.floor(random('kind') * 3);
    const leaves = kind === 0 ? 26 : 16;
    for (let leaf = 0; leaf < leaves; leaf++) {
      const turn = (randomOf(seed, 'leaf', plant, leaf) - 0.5) * 2.5;
      const long = tall * (0.45 + 0.55 * randomOf(seed, 'leaf-long', plant, leaf));
      const tone = scaleRgb(colour, 0.74 + 0.5 * randomOf(seed, 'leaf-tone', plant, leaf));
      const tipU = u + Math.sin(turn) * long * 0.62;
      const tipV = pot + Math.cos(turn) * long;
      const wide = kind === 0 ? 0.03 : kind === 1 ? 0.075 : 0.05;
      const w = depth / 2 + 0.05;
      const bend = Math.sin(turn) * long * 0.2;
      place.pen.fill(
        [
          place.at(u, pot * 0.95, w),
          place.at(u + Math.sin(turn) * long * 0.3 - wide, pot + Math.cos(turn) * long * 0.62, w),
          place.at(tipU + bend, tipV * 0.94, w),
          place.at(u + Math.sin(turn) * long * 0.36 + wide, pot + Math.cos(turn) * long * 0.52, w),
        ],
        tone,
      );
    }
  }
}
