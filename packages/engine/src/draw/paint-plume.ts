import { clamp01, fbm, noise, smoothstep } from '../base/noise.ts';
import type { Raster } from '../base/raster.ts';
import type { SceneLight } from './light.ts';
import type { View } from './view.ts';

/** Smoke that rises from a place on the land and bends with the wind. */
export interface Plume {
  readonly theta: number;
  /** Metres above the ground where it begins. */
  readonly height: number;
  readonly depth: number;
  readonly seed: number;
  /** 0..1: how strongly fire lights it from below. */
  readonly glow: number;
}

/** Pixels between two samples of the smoke; between them it is smooth. */
const CELL = 3;

/** Billows that widen as they rise, lit by the sun from its side and by the fire from below. */
export function paintPlume(plume: Plume, view: View, light: SceneLight, raster: Raster): void {
  const { width, height, data } = raster;
  const { span } = view;
  const x0 = view.centreX + plume.theta * view.focal;
  const y0 = view.horizonY - ((plume.height - view.eyeHeight) * view.focal) / plume.depth;
  const last = Math.min(height - 1, Math.ceil(y0 + span * 0.02));
  if (last <= 0) return;
  const columns = Math.ceil(width / CELL) + 2;
  const rows = Math.ceil(last / CELL) + 2;
  const cells = new Float32Array(columns * rows * 4);
  const wind = noise(plume.seed, 3.3) < 0 ? -1 : 1;
  const sun = light.direction[0] < 0 ? -1 : 1;
  for (let row = 0; row < rows; row++) {
    const up = (y0 - row * CELL) / span;
    if (up < -0.02) continue;
    const drift = wind * up * up * 1.1;
    const half = 0.024 + 0.36 * Math.max(0, up) ** 0.9;
    for (let column = 0; column < columns; column++) {
      const across = (column * CELL - x0) / span - drift;
      const off = across / half;
      if (off < -1.9 || off > 1.9) continue;
      const u = across * 9 + plume.seed;
      const v = up * 9 + plume.seed * 0.7;
      const warp = noise(u * 0.7, v * 0.7) * 0.7;
      const puffs = fbm(u + warp, v - warp, 4, 0.52);
      const toSun = fbm(u + warp + sun * 0.22, v - warp + 0.16, 3, 0.5);
      const body = 1 - off * off * 0.62 + puffs * 1.5;
      const fading = 1 - smoothstep(0.28, 0.62, up);
      const cover = smoothstep(0.3, 0.62, body) * fading * smoothstep(-0.02, 0.015, up) * 0.94;
      if (cover <= 0) continue;
      const lit = clamp01(0.42 + (puffs - toSun) * 1.7 + off * sun * 0.3);
      const fire = plume.glow * Math.exp(-Math.max(0, up) * 13) * (0.6 + puffs * 0.6);
      const at = (row * columns + column) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const shade = light.cloudShade[channel]! * 0.52;
        const bright = light.cloudLit[channel]! * 0.52 + light.cloudShade[channel]! * 0.28;
        const smoke = shade + (bright - shade) * lit;
        cells[at + channel] = smoke + (FIRE[channel]! - smoke) * clamp01(fire);
      }
      cells[at + 3] = cover;
    }
  }
  spread(cells, columns, last, width, data);
}

const FIRE = [255, 122, 52] as const;

/** Lays the cells over the picture; colours count by their cover. */
function spread(
  cells: Float32Array,
  columns: number,
  last: number,
  width: number,
  data: Uint8ClampedArray,
): void {
  for (let y = 0; y <= last; y++) {
    const row = (y / CELL) | 0;
    const down = y / CELL - row;
    for (let x = 0; x < width; x++) {
      const column = (x / CELL) | 0;
      const right = x / CELL - column;
      const from = (row * columns + column) * 4;
      const under = from + columns * 4;
      const one = cells[from + 3]! * (1 - right) * (1 - down);
      const two = cells[from + 7]! * right * (1 - down);
      const three = cells[under + 3]! * (1 - right) * down;
      const four = cells[under + 7]! * right * down;
      const cover = one + two + three + four;
      if (cover <= 0.002) continue;
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const colour =
          (cells[from + channel]! * one +
            cells[from + 4 + channel]! * two +
            cells[under + channel]! * three +
            cells[under + 4 + channel]! * four) /
          cover;
        data[at + channel] = data[at + channel]! + (colour - data[at + channel]!) * cover;
      }
    }
  }
}
