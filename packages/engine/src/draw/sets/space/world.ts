import { clamp01, fbm, noise, smoothstep } from '../../../base/noise.ts';
import type { Raster, Rgb } from '../../../base/raster.ts';
import type { SpaceSet } from '../../../plan/scene-set.ts';

/** A world in pixels of the raster. */
export interface HangingWorld {
  readonly kind: SpaceSet['worlds'][number]['kind'];
  readonly colour: Rgb;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Unit vector towards the light: x right, y up, z away from the viewer. */
  readonly light: readonly [number, number, number];
  readonly seed: number;
}

/** A ball in the light of one sun: day side, terminator, the thin glow of its air, rings where it has them. */
export function paintWorld(raster: Raster, world: HangingWorld): void {
  if (world.kind === 'ringed') paintRings(raster, world, true);
  paintBall(raster, world);
  if (world.kind === 'ringed') paintRings(raster, world, false);
}

function paintBall({ width, height, data }: Raster, world: HangingWorld): void {
  const { x, y, radius, light } = world;
  const hasAir =
    world.kind === 'earth' || world.kind === 'gas-giant' || world.kind === 'ice' || world.kind === 'ringed';
  const reach = radius * (hasAir ? 1.14 : 1) + 1;
  const air: Rgb = world.kind === 'earth' ? [130, 190, 255] : lighter(world.colour);
  const surface = new Float32Array(3);
  for (let py = Math.max(0, Math.floor(y - reach)); py <= Math.min(height - 1, y + reach); py++) {
    for (let px = Math.max(0, Math.floor(x - reach)); px <= Math.min(width - 1, x + reach); px++) {
      const nx = (px + 0.5 - x) / radius;
      const ny = (py + 0.5 - y) / radius;
      const flat = nx * nx + ny * ny;
      const at = (py * width + px) * 4;
      const lean = nx * light[0] - ny * light[1];
      if (flat >= 1) {
        if (!hasAir) continue;
        const out = Math.sqrt(flat) - 1;
        const glow = Math.exp(-out * 26) * clamp01(0.35 + lean * 0.9) * 0.6;
        mixInto(data, at, air, glow);
        continue;
      }
      const nz = Math.sqrt(1 - flat);
      const facing = lean - nz * light[2];
      colourOf(world, nx, ny, nz, surface);
      const day = smoothstep(-0.12, 0.5, facing);
      const shade = 0.05 + 0.98 * day;
      const rim = hasAir ? smoothstep(0.55, 1, Math.sqrt(flat)) * clamp01(0.25 + lean) * 0.55 : 0;
      const cover = clamp01((1 - Math.sqrt(flat)) * radius + 0.5);
      for (let channel = 0; channel < 3; channel++) {
        const lit = surface[channel]! * shade;
        const value = lit + (air[channel]! - lit) * rim;
        data[at + channel] = data[at + channel]! + (value - data[at + channel]!) * cover;
      }
    }
  }
}

function colourOf(world: HangingWorld, nx: number, ny: number, nz: number, out: Float32Array): void {
  const { colour, kind } = world;
  const seed = (world.seed % 400) + 3;
  // Longitude and latitude of a tilted globe.
  const tilted = ny * 0.93 + nx * 0.37;
  const along = nx * 0.93 - ny * 0.37;
  const turn = Math.atan2(along, nz);
  const latitude = Math.asin(Math.max(-1, Math.min(1, tilted)));
  if (kind === 'earth') {
    const land = fbm(turn * 1.3 + seed, latitude * 1.9, 5, 0.55);
    const isLand = smoothstep(0.02, 0.09, land);
    const dry = smoothstep(
      0.1,
      0.4,
      fbm(turn * 2 + seed + 50, latitude * 2, 3) + 0.3 - Math.abs(latitude) * 0.3,
    );
    const ice = smoothstep(1.15, 1.3, Math.abs(latitude) + fbm(turn * 3, latitude * 3 + seed, 3) * 0.25);
    const cloud = smoothstep(
      0.12,
      0.5,
      fbm(turn * 2.6 + seed + 9, latitude * 4.4 + noise(turn * 3, latitude * 2), 5),
    );
    const ground: Rgb = [78 + 96 * dry, 124 + 26 * dry, 62 + 20 * dry];
    for (let channel = 0; channel < 3; channel++) {
      const sea = [24, 84, 158][channel]!;
      let value = sea + (ground[channel]! - sea) * isLand;
      value += (244 - value) * ice;
      out[channel] = value + (250 - value) * cloud * 0.85;
    }
    return;
  }
  if (kind === 'gas-giant' || kind === 'ringed') {
    const drift = fbm(turn * 1.4 + seed, latitude * 7, 4) * 0.14;
    const band =
      Math.sin((latitude + drift) * 13 + seed) * 0.5 + noise(latitude * 9 + seed, turn * 0.7) * 0.4;
    const spot = Math.exp(-(((turn - 0.4) / 0.26) ** 2 + ((latitude - 0.32) / 0.13) ** 2));
    for (let channel = 0; channel < 3; channel++) {
      const value = colour[channel]! * (1 + band * 0.2);
      out[channel] = value + ([206, 96, 66][channel]! - value) * spot * 0.6;
    }
    return;
  }
  const relief = fbm(turn * 2.4 + seed, latitude * 2.4, 5, 0.55);
  const pits = Math.abs(noise(turn * 7 + seed, latitude * 7)) * 0.2;
  const value = 0.92 + relief * (kind === 'ice' ? 0.3 : 0.5) - pits * (kind === 'ice' ? 0.3 : 1);
  for (let channel = 0; channel < 3; channel++) out[channel] = colour[channel]! * value;
}

function paintRings({ width, height, data }: Raster, world: HangingWorld, isBehind: boolean): void {
  const { x, y, radius } = world;
  const outer = radius * 2.25;
  const inner = radius * 1.3;
  const flatness = 0.26;
  const cos = Math.cos(-0.32);
  const sin = Math.sin(-0.32);
  for (let py = Math.max(0, Math.floor(y - outer)); py <= Math.min(height - 1, y + outer); py++) {
    for (let px = Math.max(0, Math.floor(x - outer)); px <= Math.min(width - 1, x + outer); px++) {
      const dx = px + 0.5 - x;
      const dy = py + 0.5 - y;
      const u = dx * cos + dy * sin;
      const v = (dy * cos - dx * sin) / flatness;
      if (v < 0 !== isBehind) continue;
      const distance = Math.hypot(u, v);
      if (distance < inner || distance > outer) continue;
      const share = (distance - inner) / (outer - inner);
      const gap = smoothstep(0.03, 0.05, Math.abs(share - 0.62));
      const band = 0.55 + 0.45 * noise(share * 26 + world.seed, 3.5);
      const edge = smoothstep(0, 0.06, share) * smoothstep(1, 0.92, share);
      mixInto(data, (py * width + px) * 4, lighter(world.colour), band * gap * edge * 0.78);
    }
  }
}

function mixInto(data: Uint8ClampedArray, at: number, colour: Rgb, share: number): void {
  for (let channel = 0; channel < 3; channel++)
    data[at + channel] = data[at + channel]! + (colour[channel]! - data[at + channel]!) * share;
}

function lighter([red, green, blue]: Rgb): Rgb {
  return [red + (255 - red) * 0.45, green + (255 - green) * 0.45, blue + (255 - blue) * 0.45];
}
