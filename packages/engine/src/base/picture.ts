import type { Raster } from './raster.ts';

/** A drawn scene before its style: the colours (with alpha) and a guide that says what is where. */
export interface Picture {
  readonly colour: Raster;
  readonly guide: Guide;
}

/**
 * What each pixel shows, on a grid that is coarser for large pictures: guide pixel (x, y) speaks for the picture's
 * pixel (x << shift, y << shift).
 */
export interface Guide {
  readonly width: number;
  readonly height: number;
  readonly shift: number;
  /** Metres from the viewer; Infinity: sky. */
  readonly depth: Float32Array;
  /** Index into `names`. */
  readonly ids: Uint16Array;
  /** Ids of the scene's objects; the first two are the sky (0) and the set. */
  readonly names: readonly string[];
}

export const SET_ID = 1;

/** A guide keeps at most this many pixels: enough for outlines and for judging a composition. */
const MOST_PIXELS = 1_700_000;

/** An empty guide (all sky) for a picture of this size. */
export function createGuide(width: number, height: number, objectIds: readonly string[]): Guide {
  let shift = 0;
  while ((width >> shift) * (height >> shift) > MOST_PIXELS) shift++;
  const columns = ((width - 1) >> shift) + 1;
  const rows = ((height - 1) >> shift) + 1;
  return {
    width: columns,
    height: rows,
    shift,
    depth: new Float32Array(columns * rows).fill(Number.POSITIVE_INFINITY),
    ids: new Uint16Array(columns * rows),
    names: ['sky', 'set', ...objectIds],
  };
}

/** Notes what a pixel of the picture shows. */
export function markGuide(guide: Guide, x: number, y: number, depth: number, id: number): void {
  const { shift } = guide;
  const mask = (1 << shift) - 1;
  if ((x & mask) !== 0 || (y & mask) !== 0) return;
  const at = (y >> shift) * guide.width + (x >> shift);
  guide.depth[at] = depth;
  guide.ids[at] = id;
}
