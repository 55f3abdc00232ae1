import type { Pose } from '../objects/pose.ts';
import type { Age, Material, PersonTraits, Season, TimeOfDay, Weather } from '../read/intent.ts';
import type { Lettering } from './lettering.ts';
import type { SceneSet } from './scene-set.ts';

/**
 * A picture with everything decided: the value between `plan` and `draw`. Versioned JSON; `draw` chooses nothing.
 * Lengths are relative, so one scene draws at every size: x and y are fractions of width and height (0,0 top left),
 * depths are metres from the viewer, heights are metres.
 */
export interface Scene {
  readonly version: 1;
  readonly seed: number;
  /** width / height. */
  readonly aspect: number;
  /** Name of a definition in `plan/places/`. */
  readonly place: string;
  /** What stands around the things; absent: the open land of `place`. */
  readonly set?: SceneSet;
  readonly time: TimeOfDay;
  readonly weather: Weather;
  readonly season: Season;
  /** Water in front of the land (a lake below mountains, the sea). */
  readonly water: boolean;
  /** Mountains (or hills, a skyline) on the horizon behind the place. */
  readonly backdrop: 'mountains' | 'hills' | 'city' | 'none';
  /** y of the horizon. */
  readonly horizon: number;
  readonly camera?: Camera;
  /** Metres of the eye above open land in views of the land itself; things that stand near bring it down to theirs. */
  readonly landEye?: number;
  /** The sun, or the moon at night; x and y may lie outside the picture. */
  readonly luminary: {
    readonly kind: 'sun' | 'moon' | 'full-moon' | 'crescent';
    readonly x: number;
    readonly y: number;
  };
  /** An edited scene keeps the land of the picture it was: whether something named stood near. */
  readonly isNear?: boolean;
  readonly stars: boolean;
  /** Text of a designed picture, set over it. */
  readonly lettering?: readonly Lettering[];
  readonly style: string;
  /** Back to front is decided by depth, not by order. */
  readonly objects: readonly SceneObject[];
}

export interface SceneObject {
  /** Stable id, e.g. "llama-2": randomness and edits refer to it. */
  readonly id: string;
  /** Key in the object library. */
  readonly thing: string;
  /** Horizontal centre, 0..1. */
  readonly x: number;
  readonly support: 'ground' | 'water' | 'air';
  /** Distance from the viewer in metres; on the ground it fixes where the foot stands and how large it looks. */
  readonly depth: number;
  /** Real height in metres. */
  readonly height: number;
  /** For 'air': y of the centre. */
  readonly y?: number;
  readonly facing: 'left' | 'right';
  /** Id of the object it stands on, lies in or hangs from; then `support` is 'air' and `y` its centre. */
  readonly on?: string;
  /** Wanted main colour (name of the colour table). */
  readonly colour?: string;
  /** Which form or view of the thing, counted from 0. */
  readonly form?: number;
  readonly material?: Material;
  readonly age?: Age;
  readonly pose?: Pose;
  readonly wears?: readonly { readonly thing: string; readonly colour?: string }[];
  /** What a person looks like, as far as it was said. */
  readonly traits?: PersonTraits;
  /** Degrees by which it is turned in the picture, clockwise. */
  readonly turn?: number;
  /** Id of the vessel that it lies in: painted between the vessel's back and its front. */
  readonly inside?: string;
  /** Lettering on its label. */
  readonly text?: string;
  /** It gives light of its own, brighter than the scene's lamps would. */
  readonly lit?: boolean;
  /** Decoration of the place (trees of the forest) rather than something the caller named. */
  readonly filler: boolean;
}

/** How depths and metres become fractions of the picture; the sums are in `camera.ts`. */
export interface Camera {
  /** Height of the eye above the ground in metres, > 0. */
  readonly eye: number;
  /** Focal length in picture heights, > 0. */
  readonly focal: number;
}
