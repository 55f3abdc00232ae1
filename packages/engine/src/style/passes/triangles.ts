import type { Guide } from '../../base/picture.ts';
import { randomOfCell } from '../../base/random.ts';
import type { Raster } from '../../base/raster.ts';
import { outline } from './outline.ts';

/** Every pixel's triangle and the triangles' colours (red, green, blue). */
export interface Triangles {
  readonly of: Int32Array;
  readonly colour: Float32Array;
}

/** Quads of a coarse grid, split into four finer ones where a thing's contour runs. */
const coarse = 30;

/**
 * A net of triangles whose corners are drawn to the contours of things. The net is a grid of pushed points; squares
 * with a contour in them are cut finer, so that faces and wheels stay what they are.
 */
export function cutTriangles(raster: Raster, guide: Guide | undefined, seed: number): Triangles {
  const { width, height, data } = raster;
  const span = Math.sqrt(width * height);
  const lines = outline(raster, guide, { contour: 1, detail: 0.7, width: span / 700 });
  const of = new Int32Array(width * height).fill(-1);
  const sums: number[] = [];
  const pitch = span / coarse;
  const columns = Math.ceil(width / pitch) + 1;
  const rows = Math.ceil(height / pitch) + 1;
  const busy = busyCells(lines, width, height, pitch, columns, rows);
  const corner = (u: number, v: number): readonly [number, number] =>
    snap(u, v, pitch, lines, width, height, seed);
  let count = 0;
  const fill = (
    a: readonly [number, number],
    b: readonly [number, number],
    c: readonly [number, number],
  ): void => {
    const sum = [0, 0, 0, 0];
    eachPixelInside(a, b, c, width, height, (at) => {
      of[at] = count;
      sum[0] = sum[0]! + data[at * 4]!;
      sum[1] = sum[1]! + data[at * 4 + 1]!;
      sum[2] = sum[2]! + data[at * 4 + 2]!;
      sum[3] = sum[3]! + 1;
    });
    const pixels = Math.max(1, sum[3]!);
    sums.push(sum[0]! / pixels, sum[1]! / pixels, sum[2]! / pixels);
    count++;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const parts = busy[row * columns + column]! > 0.02 ? (busy[row * columns + column]! > 0.09 ? 6 : 4) : 1;
      for (let r = 0; r < parts; r++) {
        for (let c = 0; c < parts; c++) {
          const u = column + c / parts;
          const v = row + r / parts;
          const step = 1 / parts;
          const a = corner(u, v);
          const b = corner(u + step, v);
          const d = corner(u, v + step);
          const e = corner(u + step, v + step);
          if (randomOfCell(seed, Math.round(u * 12), Math.round(v * 12), 7) < 0.5) {
            fill(a, b, e);
            fill(a, e, d);
          } else {
            fill(a, b, d);
            fill(b, e, d);
          }
        }
      }
    }
  }
  closeGaps(of, width);
  return { of, colour: Float32Array.from(sums) };
}

/** Between squares cut into different numbers of triangles slivers stay open: they go to the neighbour. */
function closeGaps(of: Int32Array, width: number): void {
  for (let at = 0; at < of.length; at++) {
    if (of[at] !== -1) continue;
    const left = at % width === 0 ? -1 : of[at - 1]!;
    of[at] = left !== -1 ? left : at >= width ? of[at - width]! : -1;
  }
  for (let at = of.length - 1; at >= 0; at--) if (of[at] === -1) of[at] = of[at + 1] ?? 0;
}

function busyCells(
  lines: Float32Array,
  width: number,
  height: number,
  pitch: number,
  columns: number,
  rows: number,
): Float32Array {
  const busy = new Float32Array(columns * rows);
  const area = pitch * pitch;
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / pitch) * columns;
    for (let x = 0; x < width; x++) {
      const cell = row + Math.floor(x / pitch);
      busy[cell] = busy[cell]! + (lines[y * width + x]! > 0.5 ? 1 / area : 0);
    }
  }
  return busy;
}

/** A corner of the net: pushed at random, then onto the strongest line near by. */
function snap(
  u: number,
  v: number,
  pitch: number,
  lines: Float32Array,
  width: number,
  height: number,
  seed: number,
): readonly [number, number] {
  const whole = Number.isInteger(u) && Number.isInteger(v);
  const keyU = Math.round(u * 12);
  const keyV = Math.round(v * 12);
  const push = whole ? pitch * 0.5 : pitch * 0.09;
  const x = u * pitch + (randomOfCell(seed, keyU, keyV, 3) - 0.5) * push;
  const y = v * pitch + (randomOfCell(seed, keyU, keyV, 4) - 0.5) * push;
  const reach = Math.max(1, Math.round(pitch * 0.1));
  let best = 0.4;
  let at: readonly [number, number] = [x, y];
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const px = Math.round(x) + dx;
      const py = Math.round(y) + dy;
      if (px < 0 || py < 0 || px >= width || py >= height) continue;
      const value = lines[py * width + px]! - Math.hypot(dx, dy) / (reach * 6);
      if (value > best) {
        best = value;
        at = [px + 0.5, py + 0.5];
      }
    }
  }
  return at;
}

function eachPixelInside(
  a: readonly [number, number],
  b: readonly [number, number],
  c: readonly [number, number],
  width: number,
  height: number,
  visit: (at: number) => void,
): void {
  const top = Math.max(0, Math.floor(Math.min(a[1], b[1], c[1]) - 0.5));
  const bottom = Math.min(height - 1, Math.ceil(Math.max(a[1], b[1], c[1])));
  for (let y = top; y <= bottom; y++) {
    const line = y + 0.5;
    let from = Number.POSITIVE_INFINITY;
    let to = Number.NEGATIVE_INFINITY;
    for (const [p, q] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const) {
      if (p[1] > line === q[1] > line) continue;
      const x = p[0] + ((line - p[1]) / (q[1] - p[1])) * (q[0] - p[0]);
      from = Math.min(from, x);
      to = Math.max(to, x);
    }
    const last = Math.min(width - 1, Math.ceil(to - 0.5) - 1);
    for (let x = Math.max(0, Math.ceil(from - 0.5)); x <= last; x++) visit(y * width + x);
  }
}
