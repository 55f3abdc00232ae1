import type { Rgb } from '../../base/raster.ts';
import type { Fixture, Opening, Outlook, RoomSet, Rug, Surface } from '../scene-set.ts';

export type Range = readonly [least: number, most: number];

/** Colours that belong together: what a decorator would choose for one room. */
export interface Scheme {
  readonly walls: Surface;
  readonly floor: Surface;
  readonly ceiling: Rgb;
  readonly trim: Rgb;
  /** Furniture. */
  readonly wood: Rgb;
  /** Curtains, cushions, rugs. */
  readonly fabric: Rgb;
  readonly accent: Rgb;
}

type Paint = 'wood' | 'fabric' | 'accent' | 'trim' | 'wall' | Rgb;

/** Something on a wall, or standing before it. What finds no room is left out. */
export interface Feature {
  readonly item: Fixture['kind'] | Opening['kind'];
  readonly wall: 'back' | 'sides' | 'left' | 'right';
  /** Where along what is seen of the wall: -1 its left (or far) end .. 1; a range is drawn from by the seed. */
  readonly at: number | Range;
  readonly base?: number;
  readonly width: number | Range;
  readonly height: number | Range;
  readonly depth?: number;
  readonly away?: number;
  /** 0..1: share of the pictures that have it. */
  readonly chance?: number;
  readonly colour?: Paint;
  readonly accent?: Paint;
  readonly curtains?: boolean;
  readonly panes?: readonly [number, number];
  readonly texts?: readonly string[];
  /** It may lie over other features (stripes of tiles, banners between windows). */
  readonly over?: boolean;
  /** As long as what is seen of the back wall, whatever `width` says. */
  readonly across?: boolean;
  /** Repeated along the wall every so many metres, all over what is seen. */
  readonly every?: number;
}

/** Furniture of the object library, taken when it is there; the first key that is known. */
interface Piece {
  readonly things: readonly string[];
  readonly by: 'back' | 'left' | 'right' | 'side' | 'middle';
  /** -1..1 along what is seen of that wall. */
  readonly at: number | Range;
  /** Metres between its middle and the wall. */
  readonly away: number;
  readonly chance?: number;
  readonly colour?: boolean;
}

export interface RoomRecipe {
  /** Metres; pictures with something near bring the back wall closer. */
  readonly width: Range;
  readonly depth: Range;
  readonly height: Range;
  readonly schemes: readonly Scheme[];
  readonly ceilingForms: readonly RoomSet['ceilingForm'][];
  readonly ceilingMaterial?: Surface['material'];
  readonly wainscot?: {
    readonly chance: number;
    readonly height: number;
    readonly material: Surface['material'];
    readonly paint: Paint;
  };
  readonly rugs?: readonly Rug['form'][];
  readonly outlooks: readonly Outlook['kind'][];
  readonly daylight: number;
  readonly features: readonly Feature[];
  readonly pieces?: readonly Piece[];
  /** Colour of the lamps' light. */
  readonly lampLight?: Rgb;
}
