import type { Rgb } from '../../../base/raster.ts';
import type { Ears, Horns } from '../face/face-look.ts';

/** A head seen from the side; the poll is at 0, the muzzle at 1 (head lengths), y downwards to the jaw. */
export interface ProfileLook {
  /** Half heights at forehead, between eye and nose, and at the muzzle. */
  readonly depth: readonly [forehead: number, nose: number, muzzle: number];
  /** The line of the nose: above 0 bulges (sheep, moose), below 0 is dished. */
  readonly bulge?: number;
  readonly jaw: number;
  readonly muzzle?: Rgb;
  /** Share of the head's length that the muzzle's colour takes. */
  readonly muzzleFrom?: number;
  readonly nose: 'nostril' | 'pad' | 'disc' | 'split';
  readonly noseColour?: Rgb;
  readonly eye: { readonly x: number; readonly y: number; readonly size: number; readonly iris?: Rgb };
  readonly ears: Ears;
  readonly horns?: Horns;
  readonly blaze?: Rgb;
  readonly beard?: Rgb;
  readonly forelock?: Rgb;
  readonly extras?: readonly ('stripes' | 'rhino-horns')[];
  /** Colour of the crown. */
  readonly cap?: Rgb;
  /** Fleece on the crown. */
  readonly wool?: Rgb;
}
