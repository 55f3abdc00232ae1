import { fbm, noise, smoothstep } from '../../base/noise.ts';
import type { Rgb } from '../../base/raster.ts';

const LAYERS: readonly Rgb[] = [
  [176, 82, 56],
  [214, 122, 76],
  [188, 92, 62],
  [236, 176, 124],
  [202, 106, 68],
  [158, 70, 54],
  [226, 148, 98],
];

/** Red rock in layers, with sand and scrub where it is level. `high` is the height as a share of the depth. */
export function strataTint(theta: number, ln: number, high: number, up: number, out: Float32Array): void {
  const grain = fbm(theta * 30 + 7, ln * 40 + 3, 3, 0.55);
  const at = Math.max(0, high * 40 + noise(theta * 2.2, ln * 2 + 8) * 0.9 + grain * 0.35 + 1);
  const index = Math.floor(at);
  const from = LAYERS[index % LAYERS.length]!;
  const to = LAYERS[(index + 1) % LAYERS.length]!;
  // Layers meet softly but are of one colour inside.
  const share = smoothstep(0.55, 1, at - index);
  const level = smoothstep(0.72, 0.95, up + grain * 0.12);
  const scrub = level * smoothstep(0, 0.4, fbm(theta * 11, ln * 9, 4, 0.6)) * 0.5;
  for (let channel = 0; channel < 3; channel++) {
    const rock = (from[channel]! + (to[channel]! - from[channel]!) * share) * (1 + grain * 0.22);
    const sand = SAND[channel]! * (1 + grain * 0.1);
    const ground = rock + (sand - rock) * level * 0.85;
    out[channel] = ground + (SCRUB[channel]! - ground) * scrub;
  }
}

const SAND: Rgb = [218, 150, 98];
const SCRUB: Rgb = [132, 134, 78];
