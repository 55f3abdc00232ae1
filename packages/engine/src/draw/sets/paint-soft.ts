import type { Target } from '../target.ts';

/**
 * Paints a whole target from colours that change slowly: they are worked out on a grid of at most `pixels` cells and
 * joined between them. `colourAt` gets pixels of the target and writes red, green, blue (0..255) into `out`.
 */
export function paintSoft(
  { raster }: Target,
  pixels: number,
  colourAt: (x: number, y: number, out: Float32Array) => void,
): void {
  const { width, height, data } = raster;
  const step = Math.max(1, Math.sqrt((width * height) / pixels));
  const columns = Math.ceil(width / step) + 2;
  const rows = Math.ceil(height / step) + 2;
  const out = new Float32Array(3);
  const lineOf = (row: number, line: Float32Array): Float32Array => {
    for (let column = 0; column < columns; column++) {
      colourAt(column * step, row * step, out);
      line.set(out, column * 3);
    }
    return line;
  };
  let upper = lineOf(0, new Float32Array(columns * 3));
  let lower = lineOf(1, new Float32Array(columns * 3));
  let at = 0;
  let row = 0;
  for (let y = 0; y < height; y++) {
    const sy = y / step;
    while (Math.floor(sy) > row && row < rows - 2) {
      row++;
      [upper, lower] = [lower, lineOf(row + 1, upper)];
    }
    const down = Math.min(1, sy - row);
    for (let x = 0; x < width; x++, at += 4) {
      const sx = x / step;
      const column = Math.floor(sx);
      const right = sx - column;
      const cell = column * 3;
      for (let channel = 0; channel < 3; channel++) {
        const a = upper[cell + channel]! + (upper[cell + 3 + channel]! - upper[cell + channel]!) * right;
        const b = lower[cell + channel]! + (lower[cell + 3 + channel]! - lower[cell + channel]!) * right;
        data[at + channel] = a + (b - a) * down + dither(x, y);
      }
      data[at + 3] = 255;
    }
  }
}

/** Half a step of noise that keeps long gradients from banding. */
function dither(x: number, y: number): number {
  return ((x * 7 + y * 13 + ((x * y) & 3)) & 7) / 8;
}
