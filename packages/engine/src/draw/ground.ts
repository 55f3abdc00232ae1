import type { Rgb } from '../base/raster.ts';

/** What things stand on. x and y are pixels of the full picture, depths metres of the set's view. */
export interface Ground {
  /** Height of water in metres; NaN where there is none. */
  readonly waterLevel: number;
  /** Metres above level ground. */
  heightAt(x: number, depth: number): number;
  /** y on the picture of the surface. */
  surfaceY(x: number, depth: number): number;
  /** y below which nearer ground hides what stands at `depth`. */
  hiddenBelow(x: number, depth: number): number;
  /** What the air does to a colour: its share 0..1 and its own colour. `height` in metres. */
  airAt(x: number, depth: number, height: number): { readonly share: number; readonly colour: Rgb };
}
