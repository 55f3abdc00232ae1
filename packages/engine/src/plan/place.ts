import type { SceneLight } from '../draw/light.ts';
import type { PlaceDrawing } from '../draw/places/place.ts';
import type { View } from '../draw/view.ts';
import type { Intent, Season, TimeOfDay, Weather, World } from '../read/intent.ts';
import type { Frame } from './frame.ts';
import type { Camera, Scene, SceneObject } from './scene.ts';
import type { SceneSet } from './scene-set.ts';
import type { Setting } from './setting.ts';

/**
 * A place that a picture can show. One file per place in `plan/places/` with its words, its parameters and its code;
 * the registry is generated, and lexicon, contact sheets and tests come from it. Nothing outside its file names it.
 */
export interface Place {
  /** Key in scenes; kebab-case, the file's name. */
  readonly name: string;
  /** Words and phrases that say it, singular and plural. */
  readonly words: readonly string[];
  /** Words for which it is only the nearest there is; told to the caller. */
  readonly nearest?: readonly string[];
  /** How a sentence names it: "a wide beach". */
  readonly title: string;
  /** Prompts that show it well: they feed contact sheets and tests. */
  readonly samples: readonly [string, string, string];
  readonly indoors?: boolean;
  /** For what it is chosen when no place was named, with its share among those that suit as well. */
  readonly suits?: Readonly<Partial<Record<Suit, number>>>;
  /** The frame (a name of `plan/frames/`) in which it is shown when the things do not call for another. */
  readonly frame?: 'room' | 'street' | 'stage' | 'underwater' | 'space';
  /** It is a table, counter or the like: small things stand on it as near as on one's own. */
  readonly isTableTop?: boolean;
  /** Under water: what swims floats in it as what flies does in air. */
  readonly isSubmerged?: boolean;
  /** Everything floats. */
  readonly isWeightless?: boolean;
  /** There is no ground to stand on. */
  readonly isAloft?: boolean;
  /** What swims or floats is in its water even when nothing says so. */
  readonly swims?: boolean;
  /** Trees close over it: sky is seen in the middle only. */
  readonly isOvergrown?: boolean;
  /** What it is on the horizon of another place. */
  readonly backdrop?: Scene['backdrop'];
  readonly world?: World;
  /** Times, weathers and seasons to choose from when none was said (seeded), and those that it cannot show. */
  readonly times?: readonly TimeOfDay[];
  readonly weathers?: readonly Weather[];
  readonly seasons?: readonly Season[];
  /** Share of views of the place itself with water in front of the land; 1: whatever stands there. */
  readonly water?: number;
  /** What may stand on its horizon, with shares. */
  readonly backdrops?: Readonly<Partial<Record<Scene['backdrop'], number>>>;
  /** y of the horizon in views of the place itself, and of pictures in which something stands near. */
  readonly horizon?: { readonly vista: number; readonly near: number };
  /** Metres of the eye above the ground in views of the place itself. */
  readonly eye?: number;
  /** Sets other than open land: what stands around the things, decided by the seed. */
  readonly set?: (context: PlaceContext) => SceneSet;
  /** Open land: its shape and colours. */
  readonly shape?: (scene: Scene, view: View) => PlaceDrawing;
  /** Decoration that nobody named: framing trees, furniture, passers-by. Never covers a named thing. */
  readonly furnish?: (context: PlaceContext) => readonly SceneObject[];
  /** Changes the scene's light (a room by lamp light, the depth of the sea). */
  readonly light?: (scene: Scene, light: SceneLight) => SceneLight;
}

/** What a place may be chosen for. */
export type Suit =
  | 'floating'
  | 'small things'
  | 'buildings'
  | 'vehicles'
  | 'flying animals'
  | 'sky things'
  | 'aloft'
  | 'open'
  | 'winter'
  | 'spring'
  | 'autumn'
  | 'mood'
  | 'evening mood';

export interface PlaceContext {
  readonly intent: Intent;
  readonly setting: Setting;
  readonly frame: Frame;
  readonly camera: Camera;
  readonly aspect: number;
  readonly seed: number;
  /** What was named, already placed. */
  readonly named: readonly SceneObject[];
}
