import type { Thing } from '../objects/thing.ts';
import type { Intent, ThingMention } from '../read/intent.ts';
import type { Lettering } from './lettering.ts';
import type { Place } from './place.ts';
import type { Camera, SceneObject } from './scene.ts';
import type { SceneSet } from './scene-set.ts';
import type { Setting } from './setting.ts';

/**
 * A way to look at things. One file per frame in `plan/frames/`; the registry is generated. A frame is chosen before a
 * place is looked at: a cup wants a table-top whether it stands in a kitchen or nowhere.
 */
export interface FrameDefinition {
  /** kebab-case, the file's name. */
  readonly name: string;
  /** Prompts that are framed so: they feed contact sheets and tests. */
  readonly samples: readonly [string, string, string];
  /** How well it suits: the highest wins, 0 never does. */
  readonly suits: (subject: Subject) => number;
  /** Larger side of the main subject as a share of the short edge: least and most. */
  readonly share: readonly [least: number, most: number];
  /** y between which the horizon lies in it, whatever the eye. */
  readonly horizon: readonly [highest: number, lowest: number];
  /** At least three ways to compose it; the seed takes one. */
  readonly layouts: readonly Layout[];
  /** Views of the place itself: the place's own horizon counts, not the eye of the subject. */
  readonly isView?: boolean;
  /** Nothing stands there that nobody named. */
  readonly isBare?: boolean;
  /** Text of the picture's own, in designed pictures. */
  readonly letter?: (subject: Subject, aspect: number, seed: number) => readonly Lettering[];
  /** Lays the things out where that is the frame's own matter. */
  readonly arrange?: (
    subject: Subject,
    aspect: number,
    seed: number,
  ) => { readonly camera: Camera; readonly objects: readonly SceneObject[] };
  /** What stands around the things, when that is the frame's own matter rather than the place's. */
  readonly set?: (subject: Subject, seed: number) => SceneSet | undefined;
}

export interface Layout {
  /** Where the middle of the things stands: -1 on the left third, 0 in the middle, 1 on the right third. */
  readonly side: number;
  /** Height of the eye in heights of the main subject (large ones: of a person before it). */
  readonly eye: number;
  /** 0 the least share .. 1 the most. */
  readonly share: number;
  /** y of the feet in a picture of usual shape. */
  readonly foot: number;
}

/** What is to be framed. */
export interface Subject {
  readonly intent: Intent;
  readonly setting: Setting;
  readonly place: Place;
  /** The first thing that is no mass of plants; undefined in views of a place. */
  readonly main: MainThing | undefined;
  /** Copies of all things. */
  readonly count: number;
  /** Nothing of it needs ground. */
  readonly isAloft: boolean;
  /** Plants cover the place. */
  readonly isField: boolean;
  /** What was said about camera and kind of picture ("close-up", "icon"). */
  readonly wishes: ReadonlySet<string>;
}

interface MainThing {
  readonly mention: ThingMention;
  readonly thing: Thing;
  /** Real height of the largest thing near it, or its own. */
  readonly metres: number;
}
