import type { Rgb } from '../base/raster.ts';
import type { Season } from '../read/intent.ts';
import type { Thing, ThingKind } from './thing.ts';

/** A thing drawn by hand as parametric SVG. One file per hero (or family of heroes) in `heroes/`. */
export interface Hero {
  readonly key: string;
  /** Words that name it; the first is its name in thoughts. Plurals are found by themselves. */
  readonly words: readonly string[];
  /** Broader or narrower words it may stand for, told to the caller. */
  readonly kindOf?: readonly string[];
  readonly kind: ThingKind;
  readonly height: number;
  readonly support?: Thing['support'];
  readonly facing?: Thing['facing'];
  readonly draw: (options: HeroOptions) => HeroArt;
}

export interface HeroOptions {
  /** A number in [0,1) that depends only on the copy and the purpose: shapes differ from copy to copy. */
  readonly random: (purpose: string | number) => number;
  readonly colour: Rgb | undefined;
  readonly season: Season;
  /** Lamps and windows shine. */
  readonly lit: boolean;
}

export interface HeroArt {
  /** Width and height of the drawing's box in units of its own; the foot of the thing stands at `foot`. */
  readonly width: number;
  readonly height: number;
  /** Children of <svg>. Gradients are written inline with ids of this drawing only. */
  readonly body: string;
  /** y (units) where it touches the ground; default: the lowest painted point. */
  readonly foot?: number;
  /** What shines by itself (lit windows, flames), drawn in the same box. */
  readonly glow?: string;
}
