import type { Raster } from './raster.ts';

const COLUMNS = 9;
const ROWS = 8;

/**
 * A hash of what a picture looks like, 16 hexadecimal digits: whether each cell of a coarse grid is darker than its
 * right neighbour. It survives other sizes and compressions, not other pictures.
 */
export function hashPicture(raster: Raster): string {
  const cells = cellLumas(raster);
  let hash = '';
  for (let row = 0; row < ROWS; row++) {
    let bits = 0;
    for (let column = 0; column < COLUMNS - 1; column++) {
      const at = row * COLUMNS + column;
      bits = (bits << 1) | (cells[at]! < cells[at + 1]! ? 1 : 0);
    }
    hash += bits.toString(16).padStart(2, '0');
  }
  return hash;
}

/** In how many of 64 bits two hashes differ. */
export function hashDistance(one: string, other: string): number {
  let distance = 0;
  for (let at = 0; at < 16; at += 2) {
    let bits = Number.parseInt(one.slice(at, at + 2), 16) ^ Number.parseInt(other.slice(at, at + 2), 16);
    for (; bits > 0; bits >>= 1) distance += bits & 1;
  }
  return distance;
}

function cellLumas({ width, height, data }: Raster): Float64Array {
  const cells = new Float64Array(COLUMNS * ROWS);
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const left = Math.floor((column * width) / COLUMNS);
      const top = Math.floor((row * height) / ROWS);
      const right = Math.max(left + 1, Math.floor(((column + 1) * width) / COLUMNS));
      const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / ROWS));
      const step = Math.max(1, Math.floor((right - left) / 24));
      let sum = 0;
      let count = 0;
      for (let y = top; y < bottom; y += step) {
        for (let x = left; x < right; x += step) {
          const at = (y * width + x) * 4;
          sum += data[at]! * 0.299 + data[at + 1]! * 0.587 + data[at + 2]! * 0.114;
          count++;
        }
      }
      cells[row * COLUMNS + column] = sum / count;
    }
  }
  return cells;
}
