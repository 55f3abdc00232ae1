import type { Rgb } from '../base/raster.ts';
import type { Material, Season, TimeOfDay, Weather } from '../read/intent.ts';

/**
 * What stands around the things of a scene: the part of the picture that is no object. Everything is decided here;
 * one painter per kind in `draw/sets/` draws it. Lengths are metres of the scene's camera.
 */
export type SceneSet =
  | LandSet
  | RoomSet
  | StreetSet
  | TableSet
  | StageSet
  | UnderwaterSet
  | SpaceSet
  | FlatSet
  | PatternSet;

/** Open land under a sky: the grid in perspective, shaped by the place's own code. */
interface LandSet {
  readonly kind: 'land';
}

/**
 * A room as a box seen from its open side: the viewer stands `depth` metres from the back wall, side walls `width`
 * metres apart with the camera between them, ceiling `height` above the floor.
 */
export interface RoomSet {
  readonly kind: 'room';
  readonly width: number;
  readonly depth: number;
  readonly height: number;
  /** Where between the side walls the camera stands: -0.5 at the left wall .. 0.5 at the right. */
  readonly offset: number;
  readonly floor: Surface;
  readonly walls: Surface;
  readonly ceiling: Surface;
  /** Lower part of the walls, when it is panelled: its height in metres. */
  readonly wainscot?: Surface & { readonly height: number };
  /** Colour of baseboards, cornices, door frames and beams. */
  readonly trim: Rgb;
  readonly ceilingForm: 'plain' | 'cornice' | 'beams' | 'gable' | 'vault' | 'glass' | 'lamps';
  readonly openings: readonly Opening[];
  /** What is built in or hangs on the walls; nearer ones later. */
  readonly fixtures: readonly Fixture[];
  readonly rug?: Rug;
  /** Lamps and fires that throw light; at night they are what lights the room. */
  readonly lamps: readonly Lamp[];
  readonly outlook: Outlook;
  /** 0..1: how much of the day's light comes in. */
  readonly daylight: number;
  readonly seed: number;
}

/** Furniture that belongs to the room and is drawn with it in true perspective. */
export interface Fixture {
  readonly kind: FixtureKind;
  readonly wall: 'back' | 'left' | 'right';
  /** Middle along the wall in metres from its left end. */
  readonly at: number;
  /** Metres of its lower edge above the floor. */
  readonly base: number;
  readonly width: number;
  readonly height: number;
  /** How far it stands out, and how far its back is from the wall. */
  readonly depth: number;
  readonly away?: number;
  readonly colour: Rgb;
  readonly accent: Rgb;
  /** Forms and contents differ by it. */
  readonly seed: number;
  /** Lettering of signs and boards. */
  readonly text?: string;
}

export const FIXTURE_KINDS = [
  'bookcase',
  'wall-shelf',
  'picture',
  'clock',
  'mirror',
  'poster',
  'board',
  'counter',
  'wall-cabinet',
  'stripe',
  'slab',
  'column',
  'pew',
  'table',
  'console',
  'screen',
  'lockers',
  'barrels',
  'rack',
  'banner',
  'fireplace',
  'radiator',
  'seats',
  'pendant',
  'sconce',
  'chandelier',
  'tools',
  'pipes',
  'plants',
  'bars',
  'altar',
  'throne',
  'exhibit',
  'railing',
  'bunting',
  'bed',
  'weights',
  'bathtub',
  'stairs',
  'sofa',
  'floor-lamp',
  'desk-lamp',
] as const;
export type FixtureKind = (typeof FIXTURE_KINDS)[number];

/** A rug on the floor; x and z are its middle in metres. */
export interface Rug {
  readonly form: 'rectangle' | 'round' | 'runner';
  readonly x: number;
  readonly z: number;
  readonly width: number;
  readonly length: number;
  readonly colour: Rgb;
  readonly accent: Rgb;
}

export interface Surface {
  readonly material:
    | Material
    | 'plaster'
    | 'wallpaper'
    | 'tiles'
    | 'carpet'
    | 'concrete'
    | 'panelling'
    | 'parquet'
    | 'asphalt'
    | 'cobbles'
    | 'rock';
  readonly colour: Rgb;
  /** Of tiles, wallpaper, boards: metres of one repetition. */
  readonly pitch?: number;
  readonly accent?: Rgb;
}

/** A hole in a wall. `at` is the middle along the wall in metres from its left end, `sill` the height of its lower edge. */
export interface Opening {
  readonly kind:
    | 'window'
    | 'door'
    | 'arch'
    | 'round-window'
    | 'arched-window'
    | 'french-window'
    | 'stained-window';
  readonly wall: 'back' | 'left' | 'right';
  readonly at: number;
  readonly sill: number;
  readonly width: number;
  readonly height: number;
  readonly frame: Rgb;
  readonly curtains?: Rgb;
  /** Panes across and up. */
  readonly panes?: readonly [across: number, up: number];
}

/** What is seen through the openings of a room, with its own time and weather. */
export interface Outlook {
  readonly kind: 'garden' | 'hills' | 'mountains' | 'city' | 'sea' | 'forest' | 'sky' | 'space' | 'fields';
  readonly time: TimeOfDay;
  readonly weather: Weather;
  readonly season: Season;
}

/** A light of its own in metres of the camera: x to the right of the middle, y above the ground, z away. */
export interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly colour: Rgb;
  /** 0..1 */
  readonly strength: number;
  /** Metres at which its light has fallen to a third. */
  readonly reach: number;
}

/** A street between two rows of fronts that runs away from the viewer, or one row across the picture. */
export interface StreetSet {
  readonly kind: 'street';
  readonly layout: 'along' | 'across';
  /** Metres; the middle of the road is `offset` metres right of the camera. */
  readonly roadWidth: number;
  readonly pavementWidth: number;
  readonly offset: number;
  readonly road: Surface;
  readonly pavement: Surface;
  readonly markings: 'none' | 'dashes' | 'crossing' | 'rails' | 'canal';
  /** 'along': rows from near to far; 'across': `left` is the row behind the pavement, from left to right. */
  readonly left: readonly Front[];
  readonly right: readonly Front[];
  /** Metres at which the rows begin ('across': at which the row stands). */
  readonly from: number;
  /** What closes the street far away. */
  readonly end: Outlook['kind'];
  /** 0..1: how wet (reflecting) the road is. */
  readonly wet: number;
  readonly lamps: readonly Lamp[];
  readonly bunting: boolean;
  readonly seed: number;
}

/** One house front of a street. */
export interface Front {
  readonly style: FrontStyle;
  /** Metres; `height` without the roof. */
  readonly width: number;
  readonly height: number;
  readonly floors: number;
  readonly colour: Rgb;
  readonly trim: Rgb;
  readonly roofColour: Rgb;
  readonly roof: 'flat' | 'pitched' | 'gable' | 'mansard' | 'none';
  /** Metres of garden between it and the next. */
  readonly gap: number;
  /** Shops: lettering over the window, and its awning. */
  readonly sign?: string;
  readonly awning?: Rgb;
  readonly balconies: boolean;
  readonly shutters?: Rgb;
  /** Signs of light that stand out from the wall. */
  readonly neon?: Rgb;
  /** Share of the windows that are lit. */
  readonly lit: number;
  readonly seed: number;
}

export type FrontStyle =
  | 'stucco'
  | 'brick'
  | 'half-timbered'
  | 'modern'
  | 'wooden'
  | 'adobe'
  | 'asian'
  | 'stall'
  | 'hedge';

/** A table (desk, counter, sill, pedestal) seen from near, with what is behind it out of focus. */
export interface TableSet {
  readonly kind: 'table';
  readonly top: Surface;
  readonly shape: 'straight' | 'round' | 'sweep';
  /** Metres away of its far edge; a sweep (paper that bends up behind) begins to rise there. */
  readonly edge: number;
  /** 0..1: how much its top mirrors what is behind it. */
  readonly polish: number;
  readonly behind:
    | RoomSet
    | { readonly kind: 'open'; readonly outlook: Outlook }
    | { readonly kind: 'plain'; readonly colour: Rgb };
  /** Metres of the eye above the floor of what is behind. */
  readonly eye: number;
  readonly seed: number;
}

/** Boards before a curtain, a ring, a concert, a runway. */
export interface StageSet {
  readonly kind: 'stage';
  readonly form: 'theatre' | 'concert' | 'circus' | 'runway';
  readonly curtain: Rgb;
  readonly floor: Surface;
  readonly backdrop: Rgb;
  /** Metres from the viewer to the back. */
  readonly depth: number;
  readonly spots: readonly Lamp[];
  readonly seed: number;
}

export interface UnderwaterSet {
  readonly kind: 'underwater';
  /** Colour near the surface and in the depth. */
  readonly shallow: Rgb;
  readonly deep: Rgb;
  readonly floor: 'sand' | 'reef' | 'rock' | 'none';
  readonly rays: number;
}

export interface SpaceSet {
  readonly kind: 'space';
  /** Seen from the ground of a world (its colour), or from nowhere. */
  readonly ground?: { readonly colour: Rgb; readonly craters: boolean };
  readonly nebula: readonly Rgb[];
  /** A world or a moon that hangs behind everything; x, y fractions, radius as a share of the short edge. */
  readonly worlds: readonly {
    readonly kind: 'earth' | 'moon' | 'gas-giant' | 'ringed' | 'rocky' | 'ice';
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly colour: Rgb;
  }[];
  readonly stars: number;
}

/** A plain ground for icons, logos, stickers, posters and cards. */
export interface FlatSet {
  readonly kind: 'flat';
  readonly ground: Rgb;
  readonly accent: Rgb;
  readonly form:
    | 'plain'
    | 'gradient'
    | 'disc'
    | 'rounded-square'
    | 'rays'
    | 'halves'
    | 'frame'
    | 'poster'
    | 'card'
    | 'sticker';
}

/** The things repeated over the whole picture, or a pattern without things. */
export interface PatternSet {
  readonly kind: 'pattern';
  readonly ground: Rgb;
  readonly inks: readonly Rgb[];
  readonly form:
    | 'half-drop'
    | 'grid'
    | 'scatter'
    | 'stripes'
    | 'checks'
    | 'waves'
    | 'shapes'
    | 'swirl'
    | 'bubbles'
    | 'triangles'
    | 'gradient';
}
