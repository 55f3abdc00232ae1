import type { Rgb } from '../../base/raster.ts';
import { linear, radial, shade } from '../kit.ts';

/** A colour stop: offset 0..1, colour, opacity. */
type Stop = readonly [offset: number, colour: string, opacity?: number];

/**
 * Paints of one drawing. Each call gives the value of a `fill` and remembers the gradient, equal ones once; `defs()` is written once
 * before the shapes. One rule of light for all: it comes from the upper left.
 */
export interface Brush {
  /** An upright round body between two x. `depth` 0 flat .. 1 usual .. 2 strong. */
  readonly across: (x1: number, x2: number, colour: Rgb, depth?: number) => string;
  /** A body that is lit from above between two y. */
  readonly down: (y1: number, y2: number, colour: Rgb, depth?: number) => string;
  /** A ball. */
  readonly ball: (cx: number, cy: number, radius: number, colour: Rgb, depth?: number) => string;
  readonly between: (
    from: readonly [x1: number, y1: number, x2: number, y2: number],
    stops: readonly Stop[],
  ) => string;
  readonly around: (at: readonly [cx: number, cy: number, radius: number], stops: readonly Stop[]) => string;
  readonly defs: () => string;
}

export function createBrush(prefix = 'p'): Brush {
  const written: string[] = [];
  const known = new Map<string, string>();
  const once = (kind: string, values: unknown, write: (id: string) => string) => {
    const spec = kind + JSON.stringify(values);
    const found = known.get(spec);
    if (found) return found;
    const id = `${prefix}${written.length}`;
    written.push(write(id));
    known.set(spec, `url(#${id})`);
    return `url(#${id})`;
  };
  const between: Brush['between'] = (from, stops) =>
    once('l', [from, stops], (id) => linear(id, from, stops));
  const around: Brush['around'] = (at, stops) => once('r', [at, stops], (id) => radial(id, at, stops));
  return {
    across: (x1, x2, colour, depth = 1) =>
      between(
        [x1, 0, x2, 0],
        [
          [0, shade(colour, -0.14 * depth)],
          [0.27, shade(colour, 0.24 * depth)],
          [0.58, shade(colour, -0.04 * depth)],
          [0.9, shade(colour, -0.36 * depth)],
          [1, shade(colour, -0.28 * depth)],
        ],
      ),
    down: (y1, y2, colour, depth = 1) =>
      between(
        [0, y1, 0, y2],
        [
          [0, shade(colour, 0.22 * depth)],
          [0.45, shade(colour, 0)],
          [1, shade(colour, -0.32 * depth)],
        ],
      ),
    ball: (cx, cy, radius, colour, depth = 1) =>
      around(
        [cx - radius * 0.36, cy - radius * 0.42, radius * 1.5],
        [
          [0, shade(colour, 0.42 * depth)],
          [0.32, shade(colour, 0.1 * depth)],
          [0.62, shade(colour, -0.1 * depth)],
          [0.9, shade(colour, -0.4 * depth)],
          [1, shade(colour, -0.46 * depth)],
        ],
      ),
    between,
    around,
    defs: () => written.join(''),
  };
}
