import { clamp01, softenHighlight } from '../base/noise.ts';
import type { LandGrid, LandShape } from './land-grid.ts';
import { isBacklit, type SceneLight } from './light.ts';
import { type SkyMap, skyAt } from './sky.ts';
import type { View } from './view.ts';

/** Colours that distance fades into, one per column of the grid: the sky behind, so that haze glows near the sun. */
export interface HazeTable {
  readonly step: number;
  readonly colour: Float32Array;
  readonly range: number;
  readonly mist: number;
}

export function layHaze(
  view: View,
  light: SceneLight,
  sky: SkyMap,
  columns: number,
  step: number,
): HazeTable {
  const colour = new Float32Array(columns * 3);
  const sample = new Float32Array(3);
  for (let column = 0; column < columns; column++) {
    skyAt(sky, column * step, view.horizonY - view.span * 0.012, sample);
    for (let channel = 0; channel < 3; channel++) {
      colour[column * 3 + channel] = sample[channel]! * 0.62 + light.haze[channel]! * 0.38;
    }
  }
  return { step, colour, range: light.hazeRange, mist: light.mist };
}

/** How much of a colour the air takes at this depth and height over the viewer's ground. */
export function hazeShare(haze: HazeTable, depth: number, height: number): number {
  const air = 1 - Math.exp(-depth / haze.range);
  const low = Math.exp(-Math.max(0, height) / (22 + depth * 0.028));
  const mist = haze.mist * low * (1 - Math.exp(-depth / (haze.range * 0.32)));
  return clamp01(air + mist * (1 - air) * 0.85);
}

/** Lights every vertex: sky and sun by slope, shadows by a short march, air by distance. */
export function shadeLand(
  grid: LandGrid,
  shape: LandShape,
  light: SceneLight,
  haze: HazeTable,
  check: () => void,
): void {
  const { columns, rows, heights, theta, depth, colour } = grid;
  const [lx, ly, lz] = light.direction;
  const backlit = isBacklit(light);
  const seen = seenVertices(grid);
  const tint = new Float32Array(3);
  const shine = new Float32Array(3);
  const sunTheta = lx / Math.max(0.2, lz);
  const flatLength = Math.hypot(lx, lz) || 1;
  const climb = ly / flatLength;
  for (let row = 0; row < rows; row++) {
    if ((row & 63) === 0) check();
    const z = depth[row]!;
    const before = Math.max(0, row - 1);
    const after = Math.min(rows - 1, row + 1);
    const dz = depth[after]! - depth[before]!;
    const dx = 2 * (theta[1]! - theta[0]!) * z;
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if (seen[at] === 0) continue;
      const height = heights[at]!;
      const left = column === 0 ? at : at - 1;
      const right = column === columns - 1 ? at : at + 1;
      const slopeX =
        ((heights[right]! - heights[left]!) / dx) * (column === 0 || column === columns - 1 ? 2 : 1);
      // Rows share theta, not X: take the sideways part out of the step in depth.
      const slopeZ =
        (heights[after * columns + column]! - heights[before * columns + column]!) / dz -
        theta[column]! * slopeX;
      const length = Math.sqrt(slopeX * slopeX + 1 + slopeZ * slopeZ);
      const nx = -slopeX / length;
      const ny = 1 / length;
      const nz = -slopeZ / length;
      shape.tint(theta[column]!, grid.lnDepth[row]!, z, height, ny, tint);
      if (light.night > 0) {
        // By moonlight colours are seen weakly.
        const luma = tint[0]! * 0.3 + tint[1]! * 0.55 + tint[2]! * 0.15;
        for (let channel = 0; channel < 3; channel++) {
          tint[channel] = tint[channel]! + (luma - tint[channel]!) * 0.5 * light.night;
        }
      }
      let direct: number;
      let open = 0.6 + 0.4 * ny + crestness(grid, row, column) * 0.55;
      if (backlit) {
        // The sun is in the picture: its light fans out, so slopes that turn to its side catch it, the rest is shade.
        const fan = Math.max(-1, Math.min(1, (sunTheta - theta[column]!) * 3));
        direct = Math.max(0, nx * fan * 1.2 + ny * (0.09 + ly * 0.72) + nz * 0.3 - 0.06);
        open *= 0.78 + 0.2 * ny * ny;
      } else {
        direct = Math.max(0, nx * lx + ny * ly + nz * lz);
        if (direct > 0.01) {
          direct *= lightReaching(grid, row, column, height, lx / flatLength, lz / flatLength, climb);
        }
      }
      const share = hazeShare(haze, z, height);
      const glow = shape.glow?.(theta[column]!, grid.lnDepth[row]!, height, shine) ?? 0;
      for (let channel = 0; channel < 3; channel++) {
        const lit = softenHighlight(
          tint[channel]! *
            (light.ambient[channel]! * open +
              light.key[channel]! * direct +
              light.bounce[channel]! * (1 - ny) * 0.5),
        );
        const air = haze.colour[column * 3 + channel]!;
        const hazy = lit + (air - lit) * share;
        colour[at * 3 + channel] = hazy + (shine[channel]! - hazy) * glow;
      }
    }
  }
}

/** 1 for every vertex that takes part in a visible stretch of the picture; most of the land is behind other land. */
function seenVertices(grid: LandGrid): Uint8Array {
  const { columns, rows, screenY, skyline } = grid;
  const seen = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if (row > 0 && screenY[at]! >= skyline[at - columns]! + 1) continue;
      const first = Math.max(0, column - 1);
      const last = Math.min(columns - 1, column + 1);
      for (let other = first; other <= last; other++) {
        seen[row * columns + other] = 1;
        if (row > 0) seen[(row - 1) * columns + other] = 1;
      }
    }
  }
  return seen;
}

/** How far a vertex stands above its neighbourhood on the picture, -0.5..0.5: crests catch light, folds keep dark. */
function crestness(grid: LandGrid, row: number, column: number): number {
  const reach = 3;
  if (row < reach || row >= grid.rows - reach || column < reach || column >= grid.columns - reach) return 0;
  const at = row * grid.columns + column;
  const z = grid.depth[row]!;
  const around =
    (grid.heights[at - reach]! +
      grid.heights[at + reach]! +
      grid.heights[at - reach * grid.columns]! +
      grid.heights[at + reach * grid.columns]!) *
    0.25;
  const bend = ((grid.heights[at]! - around) / (z * grid.step)) * 260;
  return bend < -0.5 ? -0.5 : bend > 0.5 ? 0.5 : bend;
}

/** 1 in the open, 0 behind higher land towards the light. */
function lightReaching(
  grid: LandGrid,
  row: number,
  column: number,
  height: number,
  towardsX: number,
  towardsZ: number,
  climb: number,
): number {
  const z = grid.depth[row]!;
  const theta = grid.theta[column]!;
  const pitch = grid.theta[1]! - grid.theta[0]!;
  let reaching = 1;
  for (let distance = 0.025; distance < 0.5; distance *= 2.1) {
    const run = distance * z;
    const depth = z + towardsZ * run;
    // Beyond the picture's edge the land goes on as it was there.
    const other = Math.max(
      0,
      Math.min(grid.columns - 1, Math.round(((theta * z + towardsX * run) / depth - grid.theta[0]!) / pitch)),
    );
    const otherRow = rowNear(grid, row, depth);
    const over = grid.heights[otherRow * grid.columns + other]! - (height + climb * run);
    if (over > 0) reaching = Math.min(reaching, Math.max(0, 1 - (over / run) * 14));
    if (reaching <= 0) return 0;
  }
  return reaching;
}

/** Row whose depth is nearest, searched from a row close by. */
function rowNear(grid: LandGrid, from: number, depth: number): number {
  let row = from;
  while (row < grid.rows - 1 && grid.depth[row]! < depth) row++;
  while (row > 0 && grid.depth[row]! > depth) row--;
  return row;
}
