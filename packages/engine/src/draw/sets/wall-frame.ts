import { scaleRgb } from '../../base/colour.ts';
import type { Rgb } from '../../base/raster.ts';
import type { PerspectivePen } from './perspective-pen.ts';
import type { Point3 } from './set-camera.ts';

/**
 * Coordinates on an upright plane: u along it from its left end (seen from before it), v above the ground, w out of
 * it towards whoever looks at it; metres.
 */
export interface WallFrame {
  readonly pen: PerspectivePen;
  readonly length: number;
  at(u: number, v: number, w?: number): Point3;
  rect(u1: number, v1: number, u2: number, v2: number, colour: Rgb, alpha?: number, w?: number): void;
  /** A block between two corners; only the faces that the eye can see are painted, each with its own shade. */
  block(u1: number, v1: number, w1: number, u2: number, v2: number, w2: number, colour: Rgb): void;
  /** Whether greater u is farther from the eye; of walls that face it neither end is. */
  readonly recedes: boolean;
  /** The same plane, begun elsewhere. */
  shifted(u: number, v: number, w: number): WallFrame;
}

/** Shades of a block's faces: what looks at the viewer, what looks sideways, tops and undersides. */
const faceShades = { front: 1, side: 0.84, top: 1.08, under: 0.62 };

/** A wall that looks at the viewer, or one beside them. `x` and `z` are its left end. */
export function frameWall(
  pen: PerspectivePen,
  wall: 'back' | 'left' | 'right',
  x: number,
  z: number,
  length: number,
  ground = 0,
): WallFrame {
  const at = (u: number, v: number, w = 0): Point3 =>
    wall === 'back'
      ? [x + u, ground + v, z - w]
      : wall === 'left'
        ? [x + w, ground + v, z + u]
        : [x - w, ground + v, z - u];
  const { camera } = pen;
  const rect: WallFrame['rect'] = (u1, v1, u2, v2, colour, alpha = 1, w = 0) =>
    pen.fill([at(u1, v1, w), at(u2, v1, w), at(u2, v2, w), at(u1, v2, w)], colour, alpha);
  return {
    pen,
    length,
    recedes: wall === 'left',
    at,
    rect,
    block(u1, v1, w1, u2, v2, w2, colour) {
      const face = (points: readonly Point3[], shade: number) => pen.fill(points, scaleRgb(colour, shade));
      // Seen from the eye: which of the two ends, and whether the top or the underside.
      const [eyeU, eyeW] = wall === 'back' ? [-x, z] : wall === 'left' ? [-z, -x] : [z, x];
      const eyeV = camera.eye - ground;
      if (eyeV > v2) face([at(u1, v2, w1), at(u2, v2, w1), at(u2, v2, w2), at(u1, v2, w2)], faceShades.top);
      if (eyeV < v1) face([at(u1, v1, w1), at(u2, v1, w1), at(u2, v1, w2), at(u1, v1, w2)], faceShades.under);
      const side = wall === 'back' ? faceShades.side : faceShades.front;
      if (eyeU < u1) face([at(u1, v1, w1), at(u1, v1, w2), at(u1, v2, w2), at(u1, v2, w1)], side);
      if (eyeU > u2) face([at(u2, v1, w1), at(u2, v1, w2), at(u2, v2, w2), at(u2, v2, w1)], side);
      const front = wall === 'back' ? faceShades.front : faceShades.side + 0.06;
      if (eyeW > w2) face([at(u1, v1, w2), at(u2, v1, w2), at(u2, v2, w2), at(u1, v2, w2)], front);
    },
    shifted: (u, v, w) => {
      const [sx, , sz] = at(u, 0, w);
      return frameWall(pen, wall, sx, sz, length, ground + v);
    },
  };
}
