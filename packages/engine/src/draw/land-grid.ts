import type { View } from './view.ts';

/**
 * The land as a grid that follows perspective: columns are directions (`theta` = X / Z), rows are depths that lie
 * even on the picture near the viewer and even in the logarithm beyond. Detail is therefore the same everywhere on
 * the picture, whatever its size, and one column of the grid is one column of the picture.
 */
export interface LandGrid {
  readonly columns: number;
  readonly rows: number;
  /** Picture pixels between two columns. */
  readonly step: number;
  readonly theta: Float32Array;
  /** Metres, rising. */
  readonly depth: Float32Array;
  readonly lnDepth: Float32Array;
  /** Height of the land in metres, row by row. */
  readonly heights: Float32Array;
  /** y on the picture of each vertex, row by row. */
  readonly screenY: Float32Array;
  /** Red, green, blue of each vertex, 0..255. */
  readonly colour: Float32Array;
  /** Smallest `screenY` of all nearer rows of the column: what stands lower at this depth is hidden. */
  readonly skyline: Float32Array;
  /** Height of the water surface in metres; NaN without water. */
  readonly waterLevel: number;
}

const farthestDepth = 42_000;

/** What a place says about its land. Angles are X / Z, `ln` is the natural logarithm of the depth. */
export interface LandShape {
  readonly waterLevel?: number;
  /** Metres at which the land ends (a skyline stands there); absent: at the horizon. */
  readonly farthest?: number;
  /** Metres beyond which steep land is bare rock; absent: nowhere. */
  readonly rockFrom?: number;
  /** Stretches of the logarithm of depth that show steep faces and want more rows. */
  readonly faces?: readonly (readonly [from: number, to: number])[];
  /**
   * Metres above the ground on which the viewer stands. Land lower than `seenFrom` is hidden at this point: there a
   * rough figure will do, as long as it stays below.
   */
  height(theta: number, ln: number, depth: number, seenFrom: number): number;
  /** Colour as painted (0..255) into `out`; `up` is the upward part of the normal, `height` in metres. */
  tint(theta: number, ln: number, depth: number, height: number, up: number, out: Float32Array): void;
  /** Ground that shines of itself (lava): its colour into `out`; returns its share, 0..1. */
  glow?(theta: number, ln: number, height: number, out: Float32Array): number;
}

export function layLandGrid(view: View, shape: LandShape, check: () => void): LandGrid {
  const columns = Math.max(48, Math.min(1250, Math.ceil(view.width / 2))) + 1;
  const step = view.width / (columns - 1);
  const theta = new Float32Array(columns);
  for (let column = 0; column < columns; column++) {
    theta[column] = (column * step - view.centreX) / view.focal;
  }
  const depth = Float32Array.from(depthRows(view, shape.faces ?? [], shape.farthest ?? farthestDepth));
  const rows = depth.length;
  const lnDepth = depth.map((metres) => Math.log(metres));
  const heights = new Float32Array(columns * rows);
  const screenY = new Float32Array(columns * rows);
  const skyline = new Float32Array(columns * rows);
  const waterLevel = shape.waterLevel ?? Number.NaN;
  for (let row = 0; row < rows; row++) {
    if ((row & 63) === 0) check();
    const z = depth[row]!;
    const ln = lnDepth[row]!;
    const scale = view.focal / z;
    const base = row * columns;
    for (let column = 0; column < columns; column++) {
      // With room for the slopes of what is just seen.
      const hiddenFrom = row === 0 ? view.height : skyline[base - columns + column]!;
      const seenFrom = view.eyeHeight + (view.horizonY - hiddenFrom) / scale - z * 0.02;
      const height = shape.height(theta[column]!, ln, z, seenFrom);
      heights[base + column] = height;
      const surface = height < waterLevel ? waterLevel : height;
      const y = view.horizonY - (surface - view.eyeHeight) * scale;
      screenY[base + column] = y;
      const above = row === 0 ? view.height + 1e6 : skyline[base - columns + column]!;
      skyline[base + column] = y < above ? y : above;
    }
  }
  return {
    columns,
    rows,
    step,
    theta,
    depth,
    lnDepth,
    heights,
    screenY,
    colour: new Float32Array(columns * rows * 3),
    skyline,
    waterLevel,
  };
}

function depthRows(view: View, faces: NonNullable<LandShape['faces']>, farthest: number): number[] {
  const depths: number[] = [];
  const ground = view.focal * view.eyeHeight;
  const below = Math.max(view.span * 0.05, view.height - view.horizonY);
  const pixel = Math.max(2.2, below / 240);
  const turn = Math.max(view.span * 0.011, pixel * 2);
  // Hills rise out of the picture's lower edge: begin nearer than the edge.
  for (let y = below * 1.6; y > turn; y -= y > below ? pixel * 4 : pixel) depths.push(ground / y);
  const fine = Math.max(0.0038, Math.min(0.03, 5 / view.span));
  const coarse = Math.max(0.016, fine);
  let ln = Math.log(ground / turn);
  const last = Math.log(farthest);
  while (ln < last) {
    depths.push(Math.exp(ln));
    const at = ln;
    ln += faces.some(([from, to]) => at >= from && at <= to) ? fine : coarse;
  }
  depths.push(farthest);
  return depths;
}

/** Index of the first row at least this deep. */
export function rowAtDepth(grid: LandGrid, depth: number): number {
  let low = 0;
  let high = grid.rows - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (grid.depth[middle]! < depth) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** y on the picture of the land's surface at a column of pixels and a depth. */
export function surfaceY(grid: LandGrid, x: number, depth: number): number {
  const row = rowAtDepth(grid, depth);
  const column = columnAt(grid, x);
  const far = grid.screenY[row * grid.columns + column]!;
  if (row === 0) return far;
  const near = grid.screenY[(row - 1) * grid.columns + column]!;
  const from = grid.depth[row - 1]!;
  const to = grid.depth[row]!;
  // Even in 1 / depth, as perspective is.
  const share = (1 / depth - 1 / from) / (1 / to - 1 / from);
  return near + (far - near) * Math.max(0, Math.min(1, share));
}

/** Metres of the land at a column of pixels and a depth (the bed where there is water). */
export function heightOfLand(grid: LandGrid, x: number, depth: number): number {
  return grid.heights[rowAtDepth(grid, depth) * grid.columns + columnAt(grid, x)]!;
}

/** What lies lower than this y is hidden by nearer land, for something standing at `depth`. */
export function hiddenBelow(grid: LandGrid, x: number, depth: number): number {
  const row = rowAtDepth(grid, depth * 0.985) - 1;
  return row < 0 ? Number.POSITIVE_INFINITY : grid.skyline[row * grid.columns + columnAt(grid, x)]!;
}

export function columnAt(grid: LandGrid, x: number): number {
  return Math.max(0, Math.min(grid.columns - 1, Math.round(x / grid.step)));
}

/** y below which there is land or water, for every column of pixels of the picture. */
export function crestsOf(grid: LandGrid, width: number): Float32Array {
  const last = (grid.rows - 1) * grid.columns;
  return Float32Array.from({ length: width }, (_, x) => grid.skyline[last + columnAt(grid, x)]!);
}
