import type { Rgb } from '../../../base/raster.ts';

export interface FaceState {
  readonly coat: Rgb;
  /** Colour of marks when the look names none. */
  readonly mark: Rgb;
  /** Radians that the head is turned to the right of the viewer. */
  readonly turn: number;
  readonly asleep: boolean;
}

/** Where a spot of the face at (x, y) is seen when the head is turned, and how wide it still looks. */
export interface TurnedFace {
  readonly x: (x: number) => number;
  readonly width: (x: number) => number;
}
