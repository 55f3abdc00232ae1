import { clamp01, noise, noiseRow, smoothstep } from '../base/noise.ts';
import type { Raster } from '../base/raster.ts';
import { columnAt, rowAtDepth } from './land-grid.ts';
import type { LandStage } from './sets/land-stage.ts';
import { hazeShare } from './shade-land.ts';
import type { Target } from './target.ts';
import type { View } from './view.ts';

/** What still water would show: the picture mirrored in the plane of the water, at a reduced size. */
export interface Reflection {
  readonly width: number;
  readonly height: number;
  /** Reflection pixels per picture pixel. */
  readonly scale: number;
  /** Red, green, blue. */
  readonly data: Uint8ClampedArray;
}

/**
 * Mirrors a small finished picture in the water. A point at depth d is mirrored about the line on which the water
 * lies at that depth, so far things turn over at the horizon and near things at their own foot. Near things are
 * written last and hide what is behind them. `sky` is the same picture with nothing but the sky: it shows wherever
 * nothing else does.
 */
export function mirrorInWater(
  view: View,
  source: Target,
  sky: Raster,
  water: Uint8Array,
  waterLevel: number,
): Reflection {
  const { width, height, data } = source.raster;
  const mirrored = new Uint8ClampedArray(width * height * 3);
  const horizon = view.horizonY * source.scale;
  const drop = view.focal * (view.eyeHeight - waterLevel) * source.scale;
  const depths = source.guide.depth;
  for (let x = 0; x < width; x++) {
    // Where the mirrored picture ends (above its upper edge) the last row goes on.
    const first = Math.max(0, Math.floor(horizon));
    for (let y = first; y < height; y++) {
      const from = (Math.max(0, Math.min(first, Math.round(2 * horizon - y))) * width + x) * 4;
      const to = (y * width + x) * 3;
      // Far things turn over at the horizon; gaps between them must not show the sky through the hills.
      const shown = depths[from / 4]! > 40 * (view.eyeHeight - waterLevel) ? data : sky.data;
      mirrored[to] = shown[from]!;
      mirrored[to + 1] = shown[from + 1]!;
      mirrored[to + 2] = shown[from + 2]!;
    }
    // Only what stands beyond some water is mirrored in it.
    let nearest = height - 1;
    while (nearest >= 0 && water[nearest * width + x]! <= 127) nearest--;
    let wasAt = -1;
    for (let y = 0; y < nearest; y++) {
      if (water[y * width + x]! > 127) {
        wasAt = -1;
        continue;
      }
      const depth = depths[y * width + x]!;
      const at = Math.round(2 * (horizon + drop / depth) - y);
      const from = (y * width + x) * 4;
      const gap = wasAt - at;
      const last = wasAt >= 0 && gap > 0 && gap <= 4 ? wasAt - 1 : at;
      for (let row = Math.max(0, at); row <= Math.min(nearest, last); row++) {
        const to = (row * width + x) * 3;
        mirrored[to] = data[from]!;
        mirrored[to + 1] = data[from + 1]!;
        mirrored[to + 2] = data[from + 2]!;
      }
      wasAt = at;
    }
  }
  return { width, height, scale: source.scale, data: mirrored };
}

/** Colour of clear water over sand, as painted. */
const shallows = [120, 196, 190] as const;

/** How a stretch of water moves. */
export interface WaterMotion {
  /** 0 (mirror) .. 1 (open sea in the wind). */
  readonly roughness: number;
  /** Waves break on the shore and the ground shows where it is shallow. */
  readonly surf: boolean;
}

/** Paints the water where `water` says it is. */
export function paintWater(
  stage: LandStage,
  target: Target,
  water: Uint8Array,
  reflection: Reflection,
  motion: WaterMotion,
  check: () => void,
): void {
  const { scene, view, grid, light, haze } = stage;
  const { width, height, data } = target.raster;
  const waterLevel = grid.waterLevel;
  const drop = view.focal * (view.eyeHeight - waterLevel);
  const sunX = scene.luminary.x * view.width;
  const sunIsSeen =
    scene.luminary.x > -0.05 &&
    scene.luminary.x < 1.05 &&
    scene.luminary.y < scene.horizon + 0.02 &&
    scene.luminary.y > -0.3 &&
    light.discStrength > 0;
  const seed = scene.seed % 512;
  const first = Math.max(0, Math.floor(view.horizonY) - 1);
  const rough = motion.roughness;
  const glitter: readonly number[] = [
    light.glowInner[0] * 0.45 + light.glowOuter[0] * 0.55,
    light.glowInner[1] * 0.45 + light.glowOuter[1] * 0.55,
    light.glowInner[2] * 0.45 + light.glowOuter[2] * 0.55,
  ];
  const [rowA, rowB, rowC, rowD] = [0, 1, 2, 3].map(() => new Float32Array(width)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  for (let y = first; y < height; y++) {
    if ((y & 127) === 0) check();
    const below = Math.max(0.4, y + 0.5 - view.horizonY);
    const depth = drop / below;
    const nearness = Math.min(1, below / (view.span * 0.42));
    // Two scales of waves that keep their size on the picture: cross-faded from one doubling to the next.
    const level = Math.log2(depth);
    const whole = Math.floor(level);
    const fade = smoothstep(0, 1, level - whole);
    const waveA = 2 ** whole;
    const waveB = waveA * 2;
    const lengthX = 0.075 - 0.02 * rough;
    const lengthZ = 0.085;
    const mirrorShare = (0.92 - 0.4 * nearness) * (1 - 0.34 * rough * (0.3 + 0.7 * nearness));
    const lift = below * (0.05 + 0.2 * rough) + view.span * 0.0016;
    const glitterWidth = view.span * (0.016 + 0.085 * nearness + 0.05 * rough);
    const foot = Math.min(1, below / (view.span * 0.02));
    const air = hazeShare(haze, depth, 6) * 0.75;
    const bedRow = rowAtDepth(grid, depth) * grid.columns;
    const sideStep = depth / view.focal;
    const sideFrom = (0.5 - view.centreX) * sideStep;
    const wavesAlong = (
      out: Float32Array,
      wave: number,
      share: number,
      shift: number,
      across: number,
    ): void =>
      noiseRow(
        out,
        width,
        sideFrom / (wave * lengthX * share) + seed + shift,
        sideStep / (wave * lengthX * share),
        depth / (wave * lengthZ * across) + (shift === 0 ? 0 : 9),
      );
    wavesAlong(rowA, waveA, 1, 0, 1);
    wavesAlong(rowB, waveB, 1, 0, 1);
    wavesAlong(rowC, waveA, 0.31, 77, 0.36);
    wavesAlong(rowD, waveB, 0.31, 77, 0.36);
    for (let x = 0; x < width; x++) {
      const cover = water[y * width + x]!;
      if (cover === 0) continue;
      const theta = (x + 0.5 - view.centreX) / view.focal;
      const side = theta * depth;
      const big = rowA[x]! + (rowB[x]! - rowA[x]!) * fade;
      const small = rowC[x]! + (rowD[x]! - rowC[x]!) * fade;
      const wave = (big * 0.65 + small * 0.5) * foot;
      const at = (y * width + x) * 4;
      const sourceX = Math.max(
        0,
        Math.min(reflection.width - 1.01, (x + wave * lift * 0.16) * reflection.scale),
      );
      const sourceY = Math.max(
        0,
        Math.min(reflection.height - 1.01, (y + wave * lift + small * lift * 0.4) * reflection.scale),
      );
      const cx = sourceX | 0;
      const cy = sourceY | 0;
      const right = sourceX - cx;
      const down = sourceY - cy;
      const from = (cy * reflection.width + cx) * 3;
      const under = from + reflection.width * 3;
      const tilt = clamp01(mirrorShare + wave * 0.16);
      const shade = wave * (5 + 9 * nearness * (0.5 + rough));
      let gleam = 0;
      if (sunIsSeen) {
        const off = (x + 0.5 - sunX + wave * glitterWidth * 0.5) / glitterWidth;
        const path = Math.exp(-off * off);
        if (path > 0.004) {
          const crest = small * 0.62 + big * 0.55;
          gleam =
            path *
            (0.16 + 0.84 * smoothstep(0.1 - 0.28 * path, 0.42, crest)) *
            light.discStrength *
            Math.min(1, light.glow * 1.1) *
            (0.92 - 0.25 * nearness);
        }
      }
      let shallow = 0;
      let foam = 0;
      if (motion.surf) {
        const deep = (waterLevel - grid.heights[bedRow + columnAt(grid, x)]!) / view.eyeHeight;
        if (deep < 1.2) {
          shallow = Math.exp(-Math.max(0, deep) * 2.6);
          const ragged =
            noise(side * 0.5 + seed, depth * 0.16) * 0.09 + noise(side * 2.1, depth * 0.7 + seed) * 0.045;
          const lace = 0.55 + 0.45 * noise(side * 5, depth * 3 + seed);
          const first = 1 - smoothstep(0.012, 0.05, Math.abs(deep - 0.02 + ragged * 0.35));
          const second = 1 - smoothstep(0.01, 0.045, Math.abs(deep - 0.24 + ragged));
          const third = 1 - smoothstep(0.006, 0.03, Math.abs(deep - 0.52 + ragged * 1.4));
          foam = clamp01(Math.max(first, second * 0.75 * lace, third * 0.5 * lace));
        }
      }
      const column = columnAt(grid, x) * 3;
      const alpha = cover / 255;
      const rest = 1 - alpha;
      for (let channel = 0; channel < 3; channel++) {
        const i = from + channel;
        const j = under + channel;
        const upper = reflection.data[i]! + (reflection.data[i + 3]! - reflection.data[i]!) * right;
        const lower = reflection.data[j]! + (reflection.data[j + 3]! - reflection.data[j]!) * right;
        const mirrored = upper + (lower - upper) * down;
        let value = light.water[channel]! + (mirrored * 0.97 - light.water[channel]!) * tilt + shade;
        if (shallow > 0) {
          const bed = shallows[channel]! * (light.ambient[channel]! + light.key[channel]! * 0.55);
          value += (bed - value) * shallow * 0.75;
        }
        value += (glitter[channel]! - value) * gleam;
        if (foam > 0) {
          value +=
            (Math.min(246, 240 * (light.ambient[channel]! + light.key[channel]! * 0.4)) - value) * foam;
        }
        value += (haze.colour[column + channel]! - value) * air;
        data[at + channel] = value * alpha + data[at + channel]! * rest;
      }
    }
  }
}
