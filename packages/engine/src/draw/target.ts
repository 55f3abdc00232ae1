import type { Guide } from '../base/picture.ts';
import type { Raster } from '../base/raster.ts';

/**
 * Where things are painted: the picture at full size, or a smaller one for what water mirrors. Coordinates are always
 * those of the full picture; painters multiply them by `scale`.
 */
export interface Target {
  readonly raster: Raster;
  readonly scale: number;
  /** What each pixel shows; painters mark it. */
  readonly guide: Guide;
}
