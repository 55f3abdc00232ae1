import type { Rgb } from '../../base/raster.ts';
import type { Front, FrontStyle, Outlook, StreetSet, Surface } from '../scene-set.ts';

export type Range = readonly [least: number, most: number];

export interface StreetRecipe {
  readonly layout?: StreetSet['layout'];
  readonly roadWidth: Range;
  readonly pavementWidth: Range;
  readonly road: Surface;
  readonly pavement: Surface;
  readonly markings: StreetSet['markings'];
  readonly styles: readonly FrontStyle[];
  readonly roofs: readonly Front['roof'][];
  readonly walls: readonly Rgb[];
  readonly trims: readonly Rgb[];
  readonly roofColours: readonly Rgb[];
  readonly frontWidth: Range;
  readonly floors: Range;
  readonly floorHeight: number;
  /** Metres of garden between houses. */
  readonly gap?: Range;
  /** Shares of the fronts that have these. */
  readonly shops: number;
  readonly balconies: number;
  readonly shutters: number;
  readonly neon?: number;
  readonly signs: readonly string[];
  readonly ends: readonly Outlook['kind'][];
  /** Wet even when it does not rain. */
  readonly wet?: number;
  readonly bunting?: number;
  readonly lampLight?: Rgb;
  /** Metres between street lamps; 0: none. */
  readonly lampEvery: number;
  /** Things of the library along the pavements, with the metres between them. */
  readonly pieces: readonly {
    readonly things: readonly string[];
    readonly every: number;
    readonly chance: number;
  }[];
}
