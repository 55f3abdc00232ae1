import { markGuide, SET_ID } from '../base/picture.ts';
import type { LandGrid } from './land-grid.ts';
import type { RockGrain } from './rock-grain.ts';
import type { Target } from './target.ts';

/**
 * Draws the lit grid into the picture, column by column from near to far, with exact coverage on every crest.
 * `grain` roughens rock, at full size only.
 * Water is left to `paintWater`: `water` (one byte a pixel) gets its coverage, 0..255.
 */
export function paintLand(grid: LandGrid, target: Target, water: Uint8Array, grain?: RockGrain): void {
  const { columns, rows, screenY, colour, heights, waterLevel } = grid;
  const { scale, guide } = target;
  const step = grid.step * scale;
  const { width, height, data } = target.raster;
  const hasWater = !Number.isNaN(waterLevel);
  let share = 0;
  const rawY = (at: number): number => (screenY[at]! + (screenY[at + 1]! - screenY[at]!) * share) * scale;
  // A crest lies between two rows: without the parabola through three of them it would step like a comb.
  const crestY = (depthRow: number, at: number): number => {
    const y = rawY(at);
    if (depthRow === 0 || depthRow === rows - 1) return y;
    const rise = rawY(at - columns) - y;
    const fall = rawY(at + columns) - y;
    if (rise <= 0 || fall <= 0 || heights[at]! < waterLevel) return y;
    const lift = (rise - fall) ** 2 / (8 * (rise + fall));
    return y - Math.min(lift, rise * 0.3, fall * 0.3);
  };
  for (let x = 0; x < width; x++) {
    const position = Math.min(columns - 1.001, (x + 0.5) / step);
    const left = Math.floor(position);
    share = position - left;
    grain?.start(x, left);
    let top = height; // Everything below this y is covered.
    let row = height - 1;
    // Parts of the row that is being filled.
    let red = 0;
    let green = 0;
    let blue = 0;
    let covered = 0;
    let waterCovered = 0;
    let wasY = 0;
    for (let depthRow = 0; depthRow < rows; depthRow++) {
      const at = depthRow * columns + left;
      const y = crestY(depthRow, at);
      if (y < top) {
        const a = at * 3;
        const nowRed = colour[a]! + (colour[a + 3]! - colour[a]!) * share;
        const nowGreen = colour[a + 1]! + (colour[a + 4]! - colour[a + 1]!) * share;
        const nowBlue = colour[a + 2]! + (colour[a + 5]! - colour[a + 2]!) * share;
        const was = depthRow === 0 ? a : a - columns * 3;
        const wasRed = colour[was]! + (colour[was + 3]! - colour[was]!) * share;
        const wasGreen = colour[was + 1]! + (colour[was + 4]! - colour[was + 1]!) * share;
        const wasBlue = colour[was + 2]! + (colour[was + 5]! - colour[was + 2]!) * share;
        const isWater = hasWater && heights[at]! + (heights[at + 1]! - heights[at]!) * share < waterLevel;
        const from = depthRow === 0 ? y : Math.max(y + 0.001, wasY);
        const length = from - y;
        const rock = grain === undefined || isWater ? 0 : grain.strength(depthRow);
        const ln = grid.lnDepth[depthRow]!;
        const lnStep = depthRow === 0 ? 0 : grid.lnDepth[depthRow - 1]! - ln;
        while (row >= 0 && top > y) {
          const rowTop = row > y ? row : y;
          const part = top - rowTop;
          const middle = (top + rowTop) * 0.5;
          // 0 at the far vertex, 1 at the near one.
          const nearness = length <= 0 ? 0 : Math.min(1, (middle - y) / length);
          let r = nowRed + (wasRed - nowRed) * nearness;
          let g = nowGreen + (wasGreen - nowGreen) * nearness;
          let b = nowBlue + (wasBlue - nowBlue) * nearness;
          if (rock > 0) {
            // Snow and woods are smoother than rock.
            const green = Math.max(0, g - Math.max(r, b));
            const bare = Math.max(0, 1 - g / 340 - green / 20);
            const factor = grain!.factor(row, ln + lnStep * nearness, rock * bare);
            r *= factor;
            g *= factor;
            b *= factor;
          }
          if (part >= 1) {
            const pixel = (row * width + x) * 4;
            data[pixel] = r;
            data[pixel + 1] = g;
            data[pixel + 2] = b;
            data[pixel + 3] = 255;
            if (isWater) water[row * width + x] = 255;
            markGuide(guide, x, row, grid.depth[depthRow]!, SET_ID);
            row--;
            top = rowTop;
            continue;
          }
          red += r * part;
          green += g * part;
          blue += b * part;
          covered += part;
          if (isWater) waterCovered += part;
          top = rowTop;
          if (rowTop === row) {
            const pixel = (row * width + x) * 4;
            data[pixel] = red / covered;
            data[pixel + 1] = green / covered;
            data[pixel + 2] = blue / covered;
            data[pixel + 3] = 255;
            water[row * width + x] = waterCovered * 255;
            markGuide(guide, x, row, grid.depth[depthRow]!, SET_ID);
            row--;
            waterCovered = 0;
            red = 0;
            green = 0;
            blue = 0;
            covered = 0;
          }
        }
      }
      wasY = y;
      if (row < 0) break;
    }
    if (covered > 0 && row >= 0) {
      const pixel = (row * width + x) * 4;
      const rest = 1 - covered;
      data[pixel] = red + data[pixel]! * rest;
      data[pixel + 1] = green + data[pixel + 1]! * rest;
      data[pixel + 2] = blue + data[pixel + 2]! * rest;
      water[row * width + x] = waterCovered * 255;
      if (covered >= 0.5) markGuide(guide, x, row, grid.depth[rows - 1]!, SET_ID);
    }
  }
}
