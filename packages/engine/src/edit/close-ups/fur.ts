import type { SKRSContext2D } from '@napi-rs/canvas';
import { randomOf } from '../../base/random.ts';
import type { Rgb } from '../../base/raster.ts';

/** Light of a close-up: a unit vector towards it (x right, y up, z to the viewer). */
export interface FurLight {
  readonly direction: readonly [x: number, y: number, z: number];
}

/** A numbered stream of random numbers that depends on the names only. */
export function createStream(...names: readonly (string | number)[]): () => number {
  let state = Math.floor(randomOf(...names) * 0x1_0000_0000) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}

/** Surface normal of a bulging ellipse at a point in it; the edge looks sideways. */
export function bulgeNormal(
  x: number,
  y: number,
  centreX: number,
  centreY: number,
  radiusX: number,
  radiusY: number,
): readonly [number, number, number] {
  let nx = (x - centreX) / radiusX;
  let ny = (y - centreY) / radiusY;
  const length = Math.hypot(nx, ny);
  if (length > 0.98) {
    nx *= 0.98 / length;
    ny *= 0.98 / length;
  }
  return [nx, -ny, Math.sqrt(Math.max(0.02, 1 - nx * nx - ny * ny))];
}

/** Brightness 0..1 of soft fur: light wraps around it (no hard terminator). */
export function furLightness(normal: readonly [number, number, number], light: FurLight): number {
  const [lx, ly, lz] = light.direction;
  const facing = normal[0] * lx + normal[1] * ly + normal[2] * lz;
  const wrapped = Math.max(0, (facing + 0.45) / 1.45);
  return wrapped ** 1.1;
}

/** A colour of the ramp dark … light at 0..1. */
export function rampColour(ramp: readonly Rgb[], at: number): Rgb {
  const place = Math.min(0.9999, Math.max(0, at)) * (ramp.length - 1);
  const index = Math.floor(place);
  const share = place - index;
  const a = ramp[index]!;
  const b = ramp[index + 1]!;
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

/** A coat of one colour, from its deepest shade to its tips. */
export function coatOfColour(colour: Rgb): readonly Rgb[] {
  const towards = (target: number, share: number): Rgb => [
    colour[0] + (target - colour[0]) * share,
    colour[1] + (target - colour[1]) * share,
    colour[2] + (target - colour[2]) * share,
  ];
  return [
    towards(18, 0.72),
    towards(22, 0.48),
    towards(30, 0.2),
    colour,
    towards(255, 0.26),
    towards(255, 0.5),
  ];
}

export function cssOf(colour: Rgb, alpha = 1): string {
  const [red, green, blue] = colour;
  return `rgba(${Math.round(red)},${Math.round(green)},${Math.round(blue)},${alpha})`;
}

/** One hair: a tapered, bent stroke from its root. Angle 0 points down, positive turns to the right. */
export function drawHair(
  context: SKRSContext2D,
  x: number,
  y: number,
  angle: number,
  bend: number,
  length: number,
  width: number,
  fill: string,
): void {
  const dx = Math.sin(angle);
  const dy = Math.cos(angle);
  const tipX = x + Math.sin(angle + bend) * length;
  const tipY = y + Math.cos(angle + bend) * length;
  const midX = x + dx * length * 0.55;
  const midY = y + dy * length * 0.55;
  const sideX = dy * width * 0.5;
  const sideY = -dx * width * 0.5;
  context.fillStyle = fill;
  context.beginPath();
  context.moveTo(x - sideX, y - sideY);
  context.quadraticCurveTo(midX - sideX, midY - sideY, tipX, tipY);
  context.quadraticCurveTo(midX + sideX, midY + sideY, x + sideX, y + sideY);
  context.closePath();
  context.fill();
}
