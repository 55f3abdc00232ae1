import { noise } from '../base/noise.ts';
import type { LandGrid, LandShape } from './land-grid.ts';
import { isBacklit, type SceneLight, sunSide } from './light.ts';
import { type HazeTable, hazeShare } from './shade-land.ts';
import type { View } from './view.ts';

/** Ribs across the picture's span, coarsest first; each scale is twice as fine. */
const ribsPerSpan = 64;
const scales = 4;
/** Finer ribs than this many pixels would only be grain. */
const finestPixels = 3.2;
/** Change of brightness where a rib turns fully to the light or away from it. */
const relief = 0.19;

/** Fine ribs of steep rock at the picture's own resolution; the grid of the land is too coarse for them. */
export interface RockGrain {
  /** Turns to a column of pixels; columns must be asked from left to right. */
  readonly start: (x: number, left: number) => void;
  /** 0..1: how rocky the land is at a row of the grid, in the column that was turned to. */
  readonly strength: (depthRow: number) => number;
  /** Factor on the brightness of a pixel that lies at `ln` (logarithm of the depth). */
  readonly factor: (y: number, ln: number, strength: number) => number;
}

/** The grain of a place with bare rock; undefined where nothing is rocky. */
export function layRockGrain(
  view: View,
  grid: LandGrid,
  { rockFrom }: LandShape,
  light: SceneLight,
  haze: HazeTable,
): RockGrain | undefined {
  if (rockFrom === undefined) return undefined;
  const { columns, depth, heights, theta } = grid;
  const used = Math.max(
    1,
    Math.min(scales, Math.floor(Math.log2(view.span / finestPixels / ribsPerSpan)) + 1),
  );
  const perPixel = ribsPerSpan / view.span;
  const clear = Float32Array.from(depth, (metres) =>
    metres < rockFrom ? 0 : 1 - hazeShare(haze, metres, metres * 0.1),
  );
  const before = new Float32Array(view.height).fill(Number.NaN);
  const beforeColumn = new Int32Array(view.height).fill(-9);
  let column = 0;
  let vertex = 0;
  let side = 0;
  const pitch = 2 * (theta[1]! - theta[0]!);
  return {
    start(x, left) {
      column = x;
      vertex = Math.max(1, Math.min(columns - 2, left));
      side = isBacklit(light) ? sunSide(light, view, x) : Math.sign(light.direction[0]);
    },
    strength(depthRow) {
      const air = clear[depthRow]!;
      if (depthRow === 0 || air < 0.03) return 0;
      const at = depthRow * columns + vertex;
      const along = (heights[at]! - heights[at - columns]!) / (depth[depthRow]! - depth[depthRow - 1]!);
      const across = (heights[at + 1]! - heights[at - 1]!) / (pitch * depth[depthRow]!);
      const steep = (Math.sqrt(along * along + across * across) - 0.3) * 2.2;
      return steep <= 0 ? 0 : (steep > 1 ? 1 : steep) * air;
    },
    factor(y, ln, strength) {
      // Ribs run down the face; each range has its own.
      const u = column * perPixel;
      const v = y * perPixel * 0.4 + ln * 9;
      const drift = noise(u * 0.23 + 5.1, v * 0.31);
      let px = u + 1.5 * drift;
      let py = v;
      let height = 0;
      let share = 1;
      for (let scale = 0; scale < used; scale++) {
        const rib = noise(px, py);
        height += (rib < 0 ? rib : -rib) * share;
        share *= 0.52;
        px = px * 2 + 17.3;
        py = py * 2.2 + 5.9;
      }
      const last = beforeColumn[y] === column - 1 ? before[y]! : height;
      before[y] = height;
      beforeColumn[y] = column;
      let slope = ((last - height) / perPixel) * 0.4 * side;
      slope = slope < -1 ? -1 : slope > 1 ? 1 : slope;
      // Some faces are smooth.
      const rough = 0.62 + drift * 0.9;
      return rough <= 0
        ? 1
        : 1 + strength * relief * (rough < 1 ? rough : 1) * (slope + (height + 0.4) * 0.6);
    },
  };
}
