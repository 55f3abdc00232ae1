import { clamp01, fbm, noise, smoothstep } from '../../base/noise.ts';
import type { Scene } from '../../plan/scene.ts';
import type { Season } from '../../read/intent.ts';

/** What lies on the ground of a place. */
export type Soil = 'grass' | 'straw' | 'needles' | 'dunes' | 'shore' | 'snow';

/** Rock with snow where it is high and not too steep. */
export function rockTint(
  { season }: Scene,
  soil: Soil,
  theta: number,
  ln: number,
  height: number,
  up: number,
  out: Float32Array,
): void {
  const grain = fbm(theta * 34 + 11, ln * 60 + 5, 4, 0.6);
  const band = noise(theta * 6, height * 0.006 + grain) * 0.06;
  const rockRed = 98 + grain * 30 + band * 90;
  const rockGreen = 90 + grain * 27 + band * 70;
  const rockBlue = 98 + grain * 24 + band * 60;
  const line = soil === 'dunes' ? 1e5 : soil === 'snow' || season === 'winter' ? -400 : 1250;
  const snow =
    smoothstep(line - 300, line + 650, height + grain * 900) * smoothstep(0.46, 0.72, up + grain * 0.42);
  const woods =
    (1 - smoothstep(350, 1000, height + grain * 420)) * smoothstep(0.42, 0.7, up + grain * 0.1) * (1 - snow);
  const green = soil === 'dunes' ? 0 : woods * 0.92;
  out[0] = mixed(mixed(rockRed, 62, green), 244, snow);
  out[1] = mixed(mixed(rockGreen, 84, green), 247, snow);
  out[2] = mixed(mixed(rockBlue, 66, green), 254, snow);
  if (soil === 'dunes') {
    out[0] = out[0]! * 1.35;
    out[1] = out[1]! * 1.02;
    out[2] = out[2]! * 0.78;
  }
}

/** Grass, snow, sand or forest floor, by place and season. */
export function groundTint(
  { season }: Scene,
  soil: Soil,
  theta: number,
  ln: number,
  depth: number,
  up: number,
  out: Float32Array,
): void {
  const x = theta * depth;
  const coarse = fbm(theta * 9 + 3, ln * 7 + 9, 4);
  const fine = depth < 90 ? noise(x * 1.4, depth * 1.1) * smoothstep(90, 20, depth) : 0;
  const patchy = soil === 'dunes' || soil === 'shore' || soil === 'snow' ? 0.05 : 0.12;
  const value = 1 + coarse * patchy + fine * patchy * 0.6;
  const [red, green, blue] = groundColour(season, soil, clamp01(0.5 + coarse * 7 * patchy));
  const bare = (1 - smoothstep(0.55, 0.8, up)) * (soil === 'snow' || season === 'winter' ? 0.7 : 0.8);
  out[0] = mixed(red * value, 112, bare);
  out[1] = mixed(green * value, 102, bare);
  out[2] = mixed(blue * value, 96, bare);
}

function groundColour(season: Season, soil: Soil, share: number): readonly [number, number, number] {
  if (soil === 'snow' || season === 'winter') {
    return [mixed(226, 246, share), mixed(233, 249, share), mixed(246, 254, share)];
  }
  if (soil === 'dunes') return [mixed(206, 226, share), mixed(158, 180, share), mixed(100, 124, share)];
  if (soil === 'shore') return [mixed(222, 236, share), mixed(196, 212, share), mixed(150, 170, share)];
  if (soil === 'straw') return [mixed(188, 222, share), mixed(158, 188, share), mixed(84, 108, share)];
  if (soil === 'needles') {
    return season === 'autumn'
      ? [mixed(120, 158, share), mixed(88, 106, share), mixed(50, 56, share)]
      : [mixed(66, 104, share), mixed(92, 128, share), mixed(48, 60, share)];
  }
  if (season === 'autumn') return [mixed(128, 176, share), mixed(118, 146, share), mixed(56, 70, share)];
  if (season === 'spring') return [mixed(104, 154, share), mixed(162, 200, share), mixed(68, 90, share)];
  return [mixed(94, 146, share), mixed(140, 178, share), mixed(60, 80, share)];
}

function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
