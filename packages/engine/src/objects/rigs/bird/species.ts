import type { Rgb } from '../../../base/raster.ts';

/** What makes a bird its species; lengths are drawing units (a hen's body is about 120 long). */
export interface BirdSpecies {
  /** Length and half depth of the trunk, and radians that the chest is raised. */
  readonly length: number;
  readonly depth: number;
  readonly tilt: number;
  readonly head: number;
  readonly neck?: {
    readonly length: number;
    readonly angle: number;
    readonly radius: number;
    readonly bow: number;
  };
  readonly beak: Beak;
  readonly legs: {
    readonly length: number;
    readonly width: number;
    readonly colour: Rgb;
    readonly foot: 'toes' | 'web';
  };
  readonly tail: {
    readonly kind: 'short' | 'long' | 'fan' | 'cock' | 'peacock' | 'plume' | 'fork' | 'display';
    readonly length: number;
    readonly colour?: Rgb;
  };
  readonly wing: { readonly colour?: Rgb; readonly tip?: Rgb; readonly bar?: Rgb; readonly size?: number };
  readonly coat: {
    readonly main: Rgb;
    readonly breast?: Rgb;
    readonly belly?: Rgb;
    readonly head?: Rgb;
    readonly cap?: Rgb;
    readonly cheek?: Rgb;
    readonly collar?: Rgb;
    readonly speckles?: Rgb;
  };
  readonly eye: { readonly size: number; readonly iris?: Rgb; readonly disc?: Rgb; readonly y?: number };
  readonly crown?: {
    readonly kind: 'comb' | 'crest' | 'tufts' | 'plumes' | 'fluff' | 'wattle';
    readonly colour: Rgb;
  };
  /** Whether it is also shown from the front; long beaks and necks are not. */
  readonly front: boolean;
  /** Downy, without feathers drawn. */
  readonly down?: boolean;
}

export interface Beak {
  readonly kind: 'cone' | 'hook' | 'flat' | 'long' | 'great' | 'bent';
  /** Length and half height in head radii. */
  readonly length: number;
  readonly height: number;
  readonly colour: Rgb;
  readonly tip?: Rgb;
}
