import type { Point } from '../../hero.ts';

/** Where things are on a drawn bird, the ground at 0. */
export interface DrawnBird {
  readonly head: { readonly x: number; readonly y: number; readonly radius: number };
  readonly eyes: readonly [Point, Point];
  readonly mouth: Point;
  readonly back: { readonly x1: number; readonly x2: number; readonly y: number };
}
