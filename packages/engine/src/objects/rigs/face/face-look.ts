import type { Rgb } from '../../../base/raster.ts';

/** A face seen from the front or turned a little; lengths in head radii, y downwards from the middle of the head. */
export interface FaceLook {
  /** Half widths of crown, cheeks and chin. */
  readonly skull: readonly [crown: number, cheeks: number, chin: number];
  /** Where the cheeks are widest, and where the chin ends. */
  readonly cheekY?: number;
  readonly chinY?: number;
  /** Fur standing off the cheeks, 0..1. */
  readonly ruff?: number;
  readonly muzzle: {
    readonly width: number;
    readonly height: number;
    readonly y: number;
    /** How far it comes forward, seen when the head is turned. */
    readonly reach: number;
    readonly colour?: Rgb;
    /** Two puffs with whiskers between nose and mouth (cats), or one round. */
    readonly puffs?: boolean;
  };
  readonly nose: {
    readonly kind: 'cat' | 'dog' | 'snout' | 'rabbit' | 'koala' | 'cow' | 'nostrils';
    readonly size: number;
    readonly colour: Rgb;
  };
  readonly eyes: {
    readonly apart: number;
    readonly y: number;
    readonly size: number;
    readonly iris?: Rgb;
    readonly pupil?: 'round' | 'slit';
  };
  readonly ears: Ears;
  readonly marks?: readonly FaceMark[];
  /** Colour of marks. */
  readonly mark?: Rgb;
  /** Lighter parts: cheeks of a fox, brows of a husky. */
  readonly pale?: Rgb;
  readonly whiskers?: boolean;
  readonly mouth?: 'smile' | 'tongue' | 'teeth' | 'plain';
  readonly tuft?: Rgb;
  readonly horns?: Horns;
  /** Fleece on the crown. */
  readonly wool?: Rgb;
  readonly tusks?: boolean;
  /** A trunk instead of muzzle and nose. */
  readonly trunk?: boolean;
  readonly rhinoHorn?: boolean;
  /** A bony frill behind the head. */
  readonly frill?: Rgb;
}

export interface Ears {
  readonly kind: 'cat' | 'round' | 'flop' | 'long' | 'side' | 'fan' | 'lop' | 'sail';
  readonly size: number;
  /** Middle of its foot: half distance and y. */
  readonly apart: number;
  readonly y: number;
  /** Radians that it leans outward. */
  readonly lean?: number;
  readonly colour?: Rgb;
  readonly inner?: Rgb;
  /** Dark hair on the tip. */
  readonly tip?: Rgb;
}

export type FaceMark =
  | 'tabby'
  | 'tiger'
  | 'mask'
  | 'blaze'
  | 'panda'
  | 'raccoon'
  | 'cheetah'
  | 'pale-cheeks'
  | 'husky'
  | 'patch'
  | 'points'
  | 'tan-brows'
  | 'badger'
  | 'spots'
  | 'sloth'
  | 'heart';

export interface Horns {
  readonly kind: 'cow' | 'goat' | 'ram' | 'stag' | 'reindeer' | 'moose' | 'giraffe' | 'bison' | 'antelope';
  readonly size: number;
  readonly colour: Rgb;
}
