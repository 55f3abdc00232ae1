import type { Rgb } from '../../../base/raster.ts';

/** What swims and has fins: fishes and whales. Lengths are drawing units. */
export interface FishSpecies {
  readonly length: number;
  /** Half depths at tail root, behind the middle, before it, and at the head. */
  readonly depth: readonly [root: number, rear: number, front: number, head: number];
  readonly tail: 'fan' | 'veil' | 'crescent' | 'fluke';
  readonly tailSize: number;
  readonly dorsal: 'long' | 'shark' | 'none' | 'spines';
  readonly main: Rgb;
  readonly belly?: Rgb;
  readonly fin?: Rgb;
  readonly pattern?: 'bands' | 'scales' | 'stripe' | 'spots' | 'orca' | 'grooves';
  readonly mark?: Rgb;
  readonly eye: number;
  readonly iris?: Rgb;
  readonly mouth: 'pout' | 'smile' | 'shark' | 'beak' | 'whale';
  readonly gills?: boolean;
}
