import type { Rgb } from '../base/raster.ts';
import type { Voice } from '../text/fonts.ts';

/** Text of a designed picture, set over it: x, y, width and height are fractions of the picture. */
export interface Lettering {
  readonly text: string;
  readonly voice: Voice;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink?: Rgb;
}
