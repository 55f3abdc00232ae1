import { clamp01, fbm, noise, smoothstep } from '../../../base/noise.ts';
import { randomOfCell } from '../../../base/random.ts';
import type { Rgb } from '../../../base/raster.ts';
import type { SpaceSet } from '../../../plan/scene-set.ts';
import type { LightEstimate } from '../../light.ts';
import type { Target } from '../../target.ts';
import { landDepthAt, type View } from '../../view.ts';
import type { SetCamera } from '../set-camera.ts';

/** Cells on which the ground is lit. */
const softCells = 320_000;

/**
 * The dust of an airless world in hard light: hills on the horizon, craters of three sizes, pebbles near the feet.
 * `unit`: depths of the view for a metre of the camera.
 */
export function paintCraters(
  { raster, scale }: Target,
  view: View,
  camera: SetCamera,
  ground: NonNullable<SpaceSet['ground']>,
  light: LightEstimate,
  seed: number,
  unit: number,
): void {
  const { width, height, data } = raster;
  const step = Math.max(1, Math.sqrt((width * height) / softCells));
  const columns = Math.ceil(width / step) + 2;
  const crest = Float32Array.from({ length: width }, (_, x) => {
    const u = (x / scale - view.centreX) / view.span;
    const rise =
      fbm(u * 2.2 + (seed % 90), 3.3, 4) * 0.5 + Math.max(0, noise(u * 0.9 + (seed % 70), 8.8)) * 0.9;
    return (view.horizonY - view.span * (0.006 + 0.045 * Math.max(0, rise + 0.15))) * scale;
  });
  const firstRow = Math.max(0, Math.floor(Math.min(...crest)));
  const line = new Float32Array(columns);
  const next = new Float32Array(columns);
  let known = -1;
  const shadeLine = (row: number, out: Float32Array): void => {
    const y = Math.max(view.horizonY + 0.6, (row * step) / scale);
    const z = landDepthAt(view, y) / unit / camera.eye;
    const grain = z < 6 ? 1 : 6 / z;
    for (let column = 0; column < columns; column++) {
      const x = ((column * step) / scale - view.centreX) / camera.focal;
      const u = x * z;
      const relief = ground.craters
        ? craters(u, z, 0.9, seed) +
          craters(u * 2.9, z * 2.9, 0.6, seed + 1) * 0.5 * grain +
          craters(u * 8, z * 8, 0.5, seed + 2) * 0.28 * grain
        : 0;
      const dust = fbm(u * 1.1 + (seed % 50), z * 1.1, 4) * 0.5 + noise(u * 14, z * 14) * 0.16 * grain;
      const lit = relief * (light.direction[0] < 0 ? -1 : 1);
      out[column] = 0.78 + dust * 0.26 + lit * 0.55;
    }
  };
  for (let y = firstRow; y < height; y++) {
    const row = Math.floor(y / step);
    if (row !== known) {
      shadeLine(row, line);
      shadeLine(row + 1, next);
      known = row;
    }
    const down = y / step - row;
    const near = clamp01((y / scale - view.horizonY) / (view.height - view.horizonY + 1));
    for (let x = 0; x < width; x++) {
      const cover = clamp01(y + 1 - crest[x]!);
      if (cover <= 0) continue;
      const sx = x / step;
      const column = Math.floor(sx);
      const right = sx - column;
      const a = line[column]! + (line[column + 1]! - line[column]!) * right;
      const b = next[column]! + (next[column + 1]! - next[column]!) * right;
      let value = a + (b - a) * down;
      // Hills beyond the flat ground, in the light of their slope.
      if (y < view.horizonY * scale) {
        const slope =
          (crest[Math.min(width - 1, x + 3)]! - crest[Math.max(0, x - 3)]!) *
          (light.direction[0] < 0 ? 1 : -1);
        value = 0.62 + clamp01(0.5 - slope * 0.06) * 0.34 + noise(x * 0.05, y * 0.09) * 0.06;
      }
      const shade = value * (0.62 + 0.38 * smoothstep(0, 0.6, near));
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const colour = (ground.colour as Rgb)[channel]! * shade;
        data[at + channel] = data[at + channel]! + (colour - data[at + channel]!) * cover;
      }
    }
  }
}

/** Slope across the craters of one size: bright on one wall, dark on the other, in their own units. */
function craters(u: number, v: number, density: number, seed: number): number {
  const column = Math.floor(u);
  const row = Math.floor(v);
  let slope = 0;
  for (let r = row - 1; r <= row + 1; r++) {
    for (let c = column - 1; c <= column + 1; c++) {
      if (randomOfCell(seed, c, r, 1) > density) continue;
      const radius = 0.16 + 0.34 * randomOfCell(seed, c, r, 2);
      const dx = (u - c - randomOfCell(seed, c, r, 3)) / radius;
      const dy = (v - r - randomOfCell(seed, c, r, 4)) / radius;
      const distance = Math.sqrt(dx * dx + dy * dy);
      if (distance > 1.35) continue;
      const wall = smoothstep(0.35, 0.85, distance) * smoothstep(1.05, 0.92, distance);
      const rim = smoothstep(0.92, 1.02, distance) * smoothstep(1.3, 1.06, distance);
      slope += (dx / Math.max(0.2, distance)) * (wall - rim * 0.7);
      slope -= distance < 0.6 ? 0.06 : 0;
    }
  }
  return slope;
}
