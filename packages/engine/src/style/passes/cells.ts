import type { Guide } from '../../base/picture.ts';
import { randomOfCell } from '../../base/random.ts';
import type { Raster } from '../../base/raster.ts';

/** A picture cut into cells: the cell of each pixel and how near its border is. */
export interface Cells {
  /** Number of the cell, per pixel. */
  readonly of: Int32Array;
  /** Pixels to the border with the next cell, per pixel. */
  readonly border: Float32Array;
  readonly count: number;
  /** Mean colour of each cell: red, green, blue. */
  readonly colour: Float32Array;
}

/**
 * Cells around scattered points (Voronoi), about `pitch` pixels wide, `jitter` 0 (a grid) .. 1. With a guide no cell
 * crosses from one thing to another: every pixel looks only for points of its own thing.
 */
export function cutCells(
  raster: Raster,
  guide: Guide | undefined,
  pitch: number,
  jitter: number,
  seed: number,
): Cells {
  const { width, height, data } = raster;
  const columns = Math.ceil(width / pitch) + 2;
  const rows = Math.ceil(height / pitch) + 2;
  const count = columns * rows;
  const pointX = new Float32Array(count);
  const pointY = new Float32Array(count);
  const pointId = new Int32Array(count);
  const idAt = (x: number, y: number): number => {
    if (guide === undefined) return 0;
    const gx = Math.min(guide.width - 1, Math.max(0, Math.floor((x * guide.width) / width)));
    const gy = Math.min(guide.height - 1, Math.max(0, Math.floor((y * guide.height) / height)));
    return guide.ids[gy * guide.width + gx]!;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      pointX[cell] = (column - 0.5 + (randomOfCell(seed, column, row, 1) - 0.5) * jitter) * pitch;
      pointY[cell] = (row - 0.5 + (randomOfCell(seed, column, row, 2) - 0.5) * jitter) * pitch;
      pointId[cell] = idAt(pointX[cell]!, pointY[cell]!);
    }
  }
  const of = new Int32Array(width * height);
  const border = new Float32Array(width * height);
  const sums = new Float64Array(count * 4);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / pitch + 1);
    for (let x = 0; x < width; x++) {
      const column = Math.floor(x / pitch + 1);
      const id = idAt(x, y);
      let best = -1;
      let least = Number.POSITIVE_INFINITY;
      let second = Number.POSITIVE_INFINITY;
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
          const cell = r * columns + c;
          const away = pointId[cell] === id ? 0 : pitch * pitch * 4;
          const dx = x + 0.5 - pointX[cell]!;
          const dy = y + 0.5 - pointY[cell]!;
          const distance = dx * dx + dy * dy + away;
          if (distance < least) {
            second = least;
            least = distance;
            best = cell;
          } else if (distance < second) second = distance;
        }
      }
      const at = y * width + x;
      of[at] = best;
      border[at] = (Math.sqrt(second) - Math.sqrt(least)) / 2;
      sums[best * 4] = sums[best * 4]! + data[at * 4]!;
      sums[best * 4 + 1] = sums[best * 4 + 1]! + data[at * 4 + 1]!;
      sums[best * 4 + 2] = sums[best * 4 + 2]! + data[at * 4 + 2]!;
      sums[best * 4 + 3] = sums[best * 4 + 3]! + 1;
    }
  }
  const colour = new Float32Array(count * 3);
  for (let cell = 0; cell < count; cell++) {
    const pixels = Math.max(1, sums[cell * 4 + 3]!);
    for (let channel = 0; channel < 3; channel++)
      colour[cell * 3 + channel] = sums[cell * 4 + channel]! / pixels;
  }
  return { of, border, count, colour };
}
