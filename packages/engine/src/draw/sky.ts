import { clamp01, fbm, noise, smoothstep } from '../base/noise.ts';
import { randomOf } from '../base/random.ts';
import type { Raster, Rgb } from '../base/raster.ts';
import type { Scene } from '../plan/scene.ts';
import type { SceneLight } from './light.ts';
import type { View } from './view.ts';

/**
 * The sky at a fraction of the picture's size: gradients and clouds have no fine detail, and they are the dearest
 * thing per pixel. Rows go from the top of the picture to `reach` below the horizon (mist and reflections look there).
 */
export interface SkyMap {
  readonly width: number;
  readonly height: number;
  /** Picture pixels per sky pixel. */
  readonly step: number;
  /** Red, green, blue (0..255, unrounded) and cloud cover (0..1). */
  readonly data: Float32Array;
}

const rampStops = [0, 0.1, 0.28, 0.58, 1] as const;
/** More sky pixels than this are not painted; the picture enlarges them. */
const skyPixels = 240_000;

export function paintSky(scene: Scene, view: View, light: SceneLight): SkyMap {
  const rows = Math.min(view.height, Math.max(1, view.horizonY + view.span * 0.06));
  const step = Math.max(1, Math.sqrt((view.width * rows) / skyPixels));
  const width = Math.ceil(view.width / step) + 2;
  const height = Math.ceil(rows / step) + 2;
  const data = new Float32Array(width * height * 4);
  const horizon = Math.max(view.horizonY, view.span * 0.2);
  const sunX = scene.luminary.x * view.width;
  const sunY = scene.luminary.y * view.height;
  const seedX = randomOf(scene.seed, 'sky', 'x') * 700;
  const seedY = randomOf(scene.seed, 'sky', 'y') * 700;
  const isPuffy = light.night < 0.3 && light.cloudCover < 0.8;
  // By day the clouds are heaps, in the evening they are bands.
  const isBright = isPuffy && light.glow < 0.7;
  const threshold = (isBright ? 0.56 : 0.42) - light.cloudCover * 0.95;
  const puffThreshold = (isBright ? 0.22 : 0.34) - light.cloudCover * 0.42;
  const wide = 0.24 + 0.1 * light.glow;
  // A light outside the picture still brightens the side it is on, but draws no halo.
  const farOut = Math.max(0, -scene.luminary.y * 1.2, Math.abs(scene.luminary.x - 0.5) - 0.6);
  const glow = light.glow * Math.exp(-farOut * 3);
  for (let row = 0; row < height; row++) {
    const y = row * step;
    const rise = view.horizonY - y;
    const e = Math.max(0, rise) / view.span;
    const t = clamp01(0.5 * (e / 0.55) + 0.5 * (Math.max(0, rise) / horizon));
    const [red, green, blue] = rampAt(light, t);
    const farShare = (1 - t) * (1 - t) * 0.75;
    const p = 1 / (e + 0.15);
    const cloudFade = smoothstep(0.004, 0.075, e);
    const dySun = (y - sunY) / view.span;
    for (let column = 0; column < width; column++) {
      const x = column * step;
      const xn = (x - view.centreX) / view.span;
      const dxSun = (x - sunX) / view.span;
      const distance = Math.sqrt(dxSun * dxSun + dySun * dySun * 1.15);
      const away = smoothstep(0.08, 0.85, Math.abs(dxSun)) * farShare;
      let r = red + (light.farSky[0] - red) * away;
      let g = green + (light.farSky[1] - green) * away;
      let b = blue + (light.farSky[2] - blue) * away;
      const outer = clamp01(
        glow *
          (0.34 * Math.exp(-distance / wide) +
            0.55 * Math.exp(-distance / 0.13) +
            0.5 * Math.exp(-(dxSun * dxSun) / 0.12 - e / 0.09) * Math.exp(-Math.max(0, -dySun) * 2)),
      );
      const inner = clamp01(glow * 1.05 * Math.exp(-distance / 0.085));
      // Light adds to light: mixing would turn violet and orange into mud.
      r = r + (light.glowOuter[0] - r) * outer * 0.5 + light.glowOuter[0] * (1 - r / 262) * outer * 0.5;
      g = g + (light.glowOuter[1] - g) * outer * 0.5 + light.glowOuter[1] * (1 - g / 262) * outer * 0.5;
      b = b + (light.glowOuter[2] - b) * outer * 0.5 + light.glowOuter[2] * (1 - b / 262) * outer * 0.5;
      r += (light.glowInner[0] - r) * inner;
      g += (light.glowInner[1] - g) * inner;
      b += (light.glowInner[2] - b) * inner;

      // High clouds on a plane that runs to the horizon.
      let cover = 0;
      if (cloudFade > 0) {
        const u = xn * p * 1.15 + seedX;
        const v = p * 1.9 + seedY;
        const warp = noise(u * 0.6, v * 0.6) * 0.7;
        const density = fbm(u + warp, v + warp * 0.6, 5, 0.52);
        const body = smoothstep(threshold, threshold + 0.5, density);
        if (body > 0.002) {
          const towards = 0.2 / (distance + 0.25);
          const behind = fbm(
            u + warp - dxSun * p * towards * 1.6,
            v + warp * 0.6 + dySun * p * p * towards * 0.5,
            3,
            0.52,
          );
          const lit = clamp01(0.46 + (density - behind) * 1.5 + (1 - body) * 0.25);
          const near = Math.exp(-distance / 0.2) * glow;
          const strength = body * cloudFade * (light.cloudCover > 0.8 ? 0.85 : 0.78);
          const cr = light.cloudShade[0] + (light.cloudLit[0] - light.cloudShade[0]) * lit;
          const cg = light.cloudShade[1] + (light.cloudLit[1] - light.cloudShade[1]) * lit;
          const cb = light.cloudShade[2] + (light.cloudLit[2] - light.cloudShade[2]) * lit;
          const gold = clamp01(near * (0.25 + 0.6 * lit));
          r += (cr + (light.glowInner[0] - cr) * gold - r) * strength;
          g += (cg + (light.glowInner[1] - cg) * gold - g) * strength;
          b += (cb + (light.glowInner[2] - cb) * gold - b) * strength;
          cover = strength;
        }
        // Heaped clouds stand upright over the horizon, flat below, lit from the sun's side.
        if (isPuffy && e < 0.5) {
          const px = xn * 2.3 + seedY;
          const base = 0.075 + noise(xn * 1.3 + seedX, 3.5) * 0.03;
          const high = (e - base) * 5.2;
          if (high > -0.25) {
            const bank = noise(xn * 1.15 + seedX * 1.3, 8.5) * 0.75 - high * 0.55 + 0.1;
            if (bank > -0.55) {
              const d = bank + puffAt(px, high, seedX) * 0.62 - puffThreshold;
              const edge = smoothstep(0, 0.16, d) * smoothstep(-0.2, 0.06, high);
              if (edge > 0.002) {
                const sunSide = -0.12 * Math.tanh(dxSun * 5);
                const lightAbove = 0.055 + 0.105 * Math.tanh(dySun * 6);
                const other =
                  bank +
                  puffAt(px + sunSide, high + lightAbove, seedX) * 0.62 -
                  lightAbove * 0.55 -
                  puffThreshold;
                const lit = clamp01(
                  0.5 + (d - other) * 1.25 + high * 0.16 + (1 - smoothstep(0, 0.4, d)) * 0.2,
                );
                const gold = clamp01(Math.exp(-distance / 0.22) * glow * (0.3 + 0.5 * lit));
                const cr = light.cloudShade[0] + (light.cloudLit[0] - light.cloudShade[0]) * lit;
                const cg = light.cloudShade[1] + (light.cloudLit[1] - light.cloudShade[1]) * lit;
                const cb = light.cloudShade[2] + (light.cloudLit[2] - light.cloudShade[2]) * lit;
                const strength = edge * (0.55 + 0.4 * smoothstep(0.05, 0.3, e));
                r += (cr + (light.glowInner[0] - cr) * gold - r) * strength;
                g += (cg + (light.glowInner[1] - cg) * gold - g) * strength;
                b += (cb + (light.glowInner[2] - cb) * gold - b) * strength;
                cover = cover + strength * (1 - cover);
              }
            }
          }
        }
      }
      const at = (row * width + column) * 4;
      data[at] = r;
      data[at + 1] = g;
      data[at + 2] = b;
      data[at + 3] = cover;
    }
  }
  return { width, height, step, data };
}

/** Billowed noise: round heads with sharp folds between. */
function puffAt(x: number, y: number, seed: number): number {
  let sum = 0;
  let strength = 0.56;
  let px = x + seed;
  let py = y * 0.9 + seed * 0.7;
  for (let octave = 0; octave < 4; octave++) {
    sum += (0.45 - Math.abs(noise(px, py))) * strength * 1.7;
    strength *= 0.55;
    px = px * 2.1 + 4.7;
    py = py * 2.1 + 9.2;
  }
  return sum;
}

function rampAt(light: SceneLight, t: number): Rgb {
  let index = 0;
  while (index < 3 && t > rampStops[index + 1]!) index++;
  const from = light.sky[index]!;
  const to = light.sky[index + 1]!;
  const share = clamp01((t - rampStops[index]!) / (rampStops[index + 1]! - rampStops[index]!));
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}

/** Thresholds of a 4 x 4 ordered dither, 0..1 minus a half. */
const ditherOffsets = Float32Array.from(
  [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5].map((rank) => (rank + 0.5) / 16 - 0.5),
);

/**
 * Enlarges the sky into the picture (rows above `lastRow`), with `dither` levels of ordered dither: slow dark gradients
 * would show bands without it, but every level of it costs bytes in the PNG.
 */
export function enlargeSky(sky: SkyMap, raster: Raster, lastRow: number, dither: number): void {
  const { width, height, data } = raster;
  const rows = Math.min(height, lastRow);
  const line = new Float32Array(sky.width * 3);
  for (let y = 0; y < rows; y++) {
    const sy = Math.min(sky.height - 1.001, y / sky.step);
    const row = Math.floor(sy);
    const down = sy - row;
    for (let column = 0; column < sky.width; column++) {
      const at = (row * sky.width + column) * 4;
      const below = at + sky.width * 4;
      line[column * 3] = sky.data[at]! + (sky.data[below]! - sky.data[at]!) * down;
      line[column * 3 + 1] = sky.data[at + 1]! + (sky.data[below + 1]! - sky.data[at + 1]!) * down;
      line[column * 3 + 2] = sky.data[at + 2]! + (sky.data[below + 2]! - sky.data[at + 2]!) * down;
    }
    let at = y * width * 4;
    const pattern = (y & 3) * 4;
    const inverse = 1 / sky.step;
    for (let x = 0; x < width; x++) {
      const sx = x * inverse;
      const column = sx | 0;
      const share = sx - column;
      const source = column * 3;
      const offset = ditherOffsets[pattern + (x & 3)]! * dither;
      data[at] = line[source]! + (line[source + 3]! - line[source]!) * share + offset;
      data[at + 1] = line[source + 1]! + (line[source + 4]! - line[source + 1]!) * share + offset;
      data[at + 2] = line[source + 2]! + (line[source + 5]! - line[source + 2]!) * share + offset;
      data[at + 3] = 255;
      at += 4;
    }
  }
}

/** Colour of the sky at a pixel of the picture, written into `out`; returns the cloud cover there. */
export function skyAt(sky: SkyMap, x: number, y: number, out: Float32Array): number {
  const sx = Math.max(0, Math.min(sky.width - 1.001, x / sky.step));
  const sy = Math.max(0, Math.min(sky.height - 1.001, y / sky.step));
  const column = sx | 0;
  const row = sy | 0;
  const right = sx - column;
  const down = sy - row;
  const at = (row * sky.width + column) * 4;
  const below = at + sky.width * 4;
  for (let channel = 0; channel < 3; channel++) {
    const top = sky.data[at + channel]! + (sky.data[at + 4 + channel]! - sky.data[at + channel]!) * right;
    const bottom =
      sky.data[below + channel]! + (sky.data[below + 4 + channel]! - sky.data[below + channel]!) * right;
    out[channel] = top + (bottom - top) * down;
  }
  return sky.data[at + 3]!;
}
