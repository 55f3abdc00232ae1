import { mixRgb, scaleRgb } from '../../../base/colour.ts';
import { randomOfCell } from '../../../base/random.ts';
import type { Rgb } from '../../../base/raster.ts';
import type { StreetSet } from '../../../plan/scene-set.ts';
import type { SceneLight } from '../../light.ts';
import type { PerspectivePen } from '../perspective-pen.ts';
import type { Point3 } from '../set-camera.ts';
import type { LightStreet } from './light-street.ts';

/** Metres at which a street's ground meets the horizon. */
const farthest = 400;
const upwards: Point3 = [0, 1, 0];

/** Where the parts of a street lie. */
export interface Lane {
  readonly left: number;
  readonly right: number;
  /** x of the fronts. */
  readonly leftFront: number;
  readonly rightFront: number;
}

export function laneOf({ roadWidth, pavementWidth, offset }: StreetSet): Lane {
  const left = offset - roadWidth / 2;
  const right = offset + roadWidth / 2;
  return { left, right, leftFront: left - pavementWidth, rightFront: right + pavementWidth };
}

/** Paints road, kerbs and pavements of a street that runs away from the viewer. */
export function paveStreet(
  pen: PerspectivePen,
  street: StreetSet,
  light: SceneLight,
  shine: LightStreet,
): void {
  const lane = laneOf(street);
  const lit = (colour: Rgb, x: number, z: number): Rgb => shine(colour, [x, 0, z], upwards);
  if (street.layout === 'across') {
    paveSquare(pen, street, light, lit);
    return;
  }
  const strip = (x1: number, x2: number, z1: number, z2: number, colour: Rgb, alpha = 1, y = 0): void =>
    pen.fill(
      [
        [x1, y, z2],
        [x2, y, z2],
        [x2, y, z1],
        [x1, y, z1],
      ],
      lit(colour, (x1 + x2) / 2, (z1 + z2) / 2),
      alpha,
    );
  const bands = [0.07, 2, 4, 6.5, 9.5, 13, 18, 25, 36, 55, 90, 160, farthest];
  for (let band = 0; band + 1 < bands.length; band++) {
    const near = bands[band]!;
    const far = bands[band + 1]! * 1.01;
    strip(-300, 300, near, far, street.pavement.colour);
    strip(
      lane.left,
      lane.right,
      near,
      far,
      street.markings === 'canal' ? mixRgb(light.water, [70, 130, 130], 0.3) : street.road.colour,
    );
  }
  const pieces = street.road.material === 'cobbles' || street.road.material === 'stone';
  if (street.markings !== 'canal') {
    if (pieces) layCobbles(pen, street, lane, lit);
    else layAsphalt(pen, street, lane, lit);
  } else layCanal(pen, street, lane, light);
  laySlabs(pen, street, lane, lit);
  for (const [edge, out] of [
    [lane.left, -1],
    [lane.right, 1],
  ] as const) {
    for (let band = 0; band + 1 < bands.length; band++) {
      const near = bands[band]!;
      const far = bands[band + 1]!;
      strip(
        Math.min(edge, edge + out * 0.22),
        Math.max(edge, edge + out * 0.22),
        near,
        far,
        mixRgb(street.pavement.colour, [226, 222, 214], 0.55),
      );
      strip(
        Math.min(edge, edge - out * 0.1),
        Math.max(edge, edge - out * 0.1),
        near,
        far,
        scaleRgb(street.road.colour, 0.72),
      );
    }
  }
  layMarkings(street, lane, strip);
}

/** Level ground up to a row of houses, with a pavement before them; water where there is a canal. */
function paveSquare(pen: PerspectivePen, street: StreetSet, light: SceneLight, lit: Light): void {
  const wide = 120;
  const band = (near: number, far: number, colour: Rgb): void =>
    pen.fill(
      [
        [-wide, 0, far],
        [wide, 0, far],
        [wide, 0, near],
        [-wide, 0, near],
      ],
      colour,
    );
  for (const [near, far] of [
    [0.07, 4],
    [4, 9],
    [9, 16],
    [16, 30],
    [30, 400],
  ] as const)
    band(near, far * 1.01, lit(street.road.colour, 0, (near + Math.min(far, 60)) / 2));
  const lane = { left: -wide, right: wide, leftFront: -wide, rightFront: wide };
  if (street.road.material === 'cobbles') layCobbles(pen, street, lane, lit);
  const kerb = street.from - street.pavementWidth;
  band(kerb, street.from + 8, lit(street.pavement.colour, 0, kerb));
  for (let x = -30; x < 30; x += 1.2)
    pen.line(
      [x, 0, kerb],
      [x, 0, street.from],
      0.03,
      lit(scaleRgb(street.pavement.colour, 0.84), x, kerb),
      0.6,
    );
  band(kerb - 0.25, kerb, lit(mixRgb(street.pavement.colour, [226, 222, 214], 0.55), 0, kerb));
  if (street.markings !== 'canal') return;
  const near = kerb * 0.42;
  const water = mixRgb(light.water, light.sky[1], 0.25);
  pen.shade(
    [
      [-wide, 0, kerb - 0.3],
      [wide, 0, kerb - 0.3],
      [wide, 0, near],
      [-wide, 0, near],
    ],
    [0, 0, kerb - 0.3],
    scaleRgb(water, 0.8),
    [0, 0, near],
    mixRgb(water, light.sky[2], 0.2),
  );
  band(near - 0.35, near, lit(mixRgb(street.pavement.colour, [226, 222, 214], 0.5), 0, near));
  for (let wave = 0; wave < 120; wave++) {
    const random = (purpose: number) => randomOfCell(street.seed, wave, 2, purpose);
    const z = near + 0.2 + (kerb - near - 0.8) * random(1);
    const x = (random(2) - 0.5) * z * 2.6;
    pen.fill(
      [
        [x - 0.6, 0, z],
        [x, 0, z + 0.12],
        [x + 0.6, 0, z],
        [x, 0, z - 0.12],
      ],
      mixRgb(light.sky[1], [255, 255, 255], 0.1),
      0.25,
    );
  }
}

type Light = (colour: Rgb, x: number, z: number) => Rgb;
type Strip = (
  x1: number,
  x2: number,
  z1: number,
  z2: number,
  colour: Rgb,
  alpha?: number,
  y?: number,
) => void;

function layMarkings(street: StreetSet, lane: Lane, strip: Strip): void {
  const middle = (lane.left + lane.right) / 2;
  const white: Rgb = [232, 230, 220];
  if (street.markings === 'dashes' || street.markings === 'crossing') {
    for (let z = 1.2; z < 120; z += 6) strip(middle - 0.08, middle + 0.08, z, z + 3, white, 0.85);
  }
  if (street.markings === 'crossing') {
    for (let x = lane.left + 0.35; x < lane.right - 0.4; x += 1) strip(x, x + 0.52, 9, 12, white, 0.9);
  }
  if (street.markings === 'rails') {
    for (let z = 0.6; z < 60; z += 0.7) strip(lane.left + 0.3, lane.right - 0.3, z, z + 0.26, [112, 86, 66]);
    for (const x of [middle - 0.75, middle + 0.75]) strip(x - 0.05, x + 0.05, 0.1, 200, [196, 192, 188]);
  }
}

function layAsphalt(pen: PerspectivePen, street: StreetSet, lane: Lane, lit: Light): void {
  for (let patch = 0; patch < 60; patch++) {
    const random = (purpose: number) => randomOfCell(street.seed, patch, 1, purpose);
    const z = 1 + 40 * random(1) ** 2;
    const x = lane.left + (lane.right - lane.left) * random(2);
    const wide = 0.5 + 1.5 * random(3);
    const tone = scaleRgb(street.road.colour, random(4) < 0.5 ? 0.94 : 1.05);
    const points = Array.from({ length: 10 }, (_, step): Point3 => {
      const angle = (step / 10) * Math.PI * 2;
      return [
        Math.max(lane.left, Math.min(lane.right, x + Math.cos(angle) * wide)),
        0,
        Math.max(0.2, z + Math.sin(angle) * wide * 1.6),
      ];
    });
    pen.fill(points, lit(tone, x, z), 0.5);
  }
}

function layCobbles(pen: PerspectivePen, street: StreetSet, lane: Lane, lit: Light): void {
  const { camera } = pen;
  let z = Math.max(0.3, (camera.focal * camera.eye) / (camera.height - camera.horizonY) - 0.4);
  for (let row = 0; z < 34; row++) {
    // Far stones are painted in larger groups.
    const pitch = Math.max(0.22, z * 0.022);
    const seen = ((z + pitch) * camera.width) / (2 * camera.focal) + pitch;
    const from = Math.max(lane.left, -seen);
    const to = Math.min(lane.right, seen);
    if (to <= from) {
      z += pitch;
      continue;
    }
    const columns = Math.ceil((to - from) / (pitch * 1.15));
    const wide = (to - from) / columns;
    const fade = Math.max(0.25, 1 - z / 36);
    for (let column = 0; column < columns; column++) {
      const tone = 0.86 + 0.26 * randomOfCell(street.seed, column, row, 1);
      const x = from + (column + (row % 2) * 0.5 - 0.25) * wide;
      const inset = wide * 0.07;
      const x1 = Math.max(from, x + inset);
      const x2 = Math.min(to, x + wide - inset);
      if (x2 <= x1) continue;
      const cut = Math.min(pitch, x2 - x1) * 0.2;
      const far = z + pitch * 0.92;
      pen.fill(
        [
          [x1, 0, z + cut],
          [x1 + cut, 0, z],
          [x2 - cut, 0, z],
          [x2, 0, z + cut],
          [x2, 0, far - cut],
          [x2 - cut, 0, far],
          [x1 + cut, 0, far],
          [x1, 0, far - cut],
        ],
        lit(scaleRgb(street.road.colour, 1.06 * tone), x, z),
        fade,
      );
    }
    z += pitch;
  }
}

function laySlabs(pen: PerspectivePen, street: StreetSet, lane: Lane, lit: Light): void {
  const joint = scaleRgb(street.pavement.colour, 0.82);
  for (const [from, to] of [
    [lane.leftFront, lane.left - 0.22],
    [lane.right + 0.22, lane.rightFront],
  ] as const) {
    for (let z = 0.5; z < 30; z += 0.8)
      pen.line([from, 0, z], [to, 0, z], 0.02, lit(joint, from, z), Math.max(0.15, 0.7 - z / 40));
    for (let x = from; x <= to; x += Math.max(0.6, (to - from) / 4)) {
      pen.fill(
        [
          [x, 0, 0.3],
          [x + 0.025, 0, 0.3],
          [x + 0.025, 0, 40],
          [x, 0, 40],
        ],
        lit(joint, x, 8),
        0.5,
      );
    }
  }
}

/** Water between the walls, with broken lights. */
function layCanal(pen: PerspectivePen, street: StreetSet, lane: Lane, light: SceneLight): void {
  for (let wave = 0; wave < 160; wave++) {
    const random = (purpose: number) => randomOfCell(street.seed, wave, 2, purpose);
    const z = 1.5 + 50 * random(1) ** 1.8;
    const x = lane.left + (lane.right - lane.left) * random(2);
    const wide = 0.3 + 0.8 * random(3);
    pen.fill(
      [
        [Math.max(lane.left, x - wide), 0, z],
        [x, 0, z + 0.05 + z * 0.01],
        [Math.min(lane.right, x + wide), 0, z],
        [x, 0, z - 0.05 - z * 0.01],
      ],
      random(4) < 0.6 ? mixRgb(light.sky[1], [255, 255, 255], 0.15) : scaleRgb(light.water, 0.7),
      0.28,
    );
  }
}
