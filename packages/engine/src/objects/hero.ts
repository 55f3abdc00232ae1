import type { Rgb } from '../base/raster.ts';
import type { Age, Material, PersonTraits, Season } from '../read/intent.ts';
import type { Pose } from './pose.ts';
import type { Thing, ThingKind } from './thing.ts';

/**
 * A thing drawn by hand as parametric SVG. One file per hero in `heroes/`, with one exported definition; the registry
 * is generated from the folder (`scripts/build-registries.mjs`), and lexicon, contact sheets and tests come from it.
 */
export interface Hero {
  readonly key: string;
  /** Words that name it; the first is its name in thoughts. Plurals are found by themselves. */
  readonly words: readonly string[];
  /** Broader or narrower words it may stand for, told to the caller. */
  readonly kindOf?: readonly string[];
  readonly kind: ThingKind;
  /** Real height in metres as it stands in its first pose. */
  readonly height: number;
  readonly support?: Thing['support'];
  /** Which way the drawing looks; 'front' art is flipped for variety only. */
  readonly facing?: Thing['facing'];
  /** Prompts that show it well, in which it is the main subject: they feed the contact sheets and tests. */
  readonly samples: readonly [string, string, string];
  /** How many forms or views `draw` knows (2 or more in the finished library); default 1. */
  readonly forms?: number;
  /** Of its words, those that mean one particular form ("viking ship" among the tall ships). */
  readonly wordForms?: Readonly<Record<string, number>>;
  /** Of a vessel that is drawn filled by itself: the form it takes when something else is put into it. */
  readonly emptyForm?: number;
  /** What it can be shown doing; the first is how it is when nothing was said. Absent: it has no poses. */
  readonly poses?: readonly Pose[];
  /** Materials it can be made of; the first is usual. */
  readonly materials?: readonly Material[];
  /** What it may hold (`HeroArt.inside`): a bowl, a basket, a boat. */
  readonly holds?: boolean;
  /** Light it gives when lit: metres it reaches and its colour. */
  readonly lamp?: { readonly reach: number; readonly colour: Rgb };
  /** Places (names of `plan/places/`) where it is at home when none was named, best first. */
  readonly homes?: readonly string[];
  readonly draw: (options: HeroOptions) => HeroArt;
  /** Head and shoulders for portraits, about a metre of the figure; never stands for a body. */
  readonly bust?: (options: HeroOptions) => HeroArt;
}

export interface HeroOptions {
  /** A number in [0,1) that depends only on the copy and the purpose: shapes differ from copy to copy. */
  readonly random: (purpose: string | number) => number;
  /** 0 .. forms - 1. */
  readonly form: number;
  readonly colour: Rgb | undefined;
  readonly material: Material | undefined;
  readonly age: Age | undefined;
  /** One of the hero's own poses. */
  readonly pose: Pose | undefined;
  /** What a figure wears, outermost last: keys of garments and things, with their colours. */
  readonly wears: readonly { readonly thing: string; readonly colour: Rgb | undefined }[];
  /** What was said of a person's looks. */
  readonly traits: PersonTraits;
  readonly season: Season;
  /** Lamps and windows shine. */
  readonly lit: boolean;
}

/** A point in the drawing's own units. */
export type Point = readonly [x: number, y: number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface HeroArt {
  /** Width and height of the drawing's box in units of its own; the foot of the thing stands at `foot`. */
  readonly width: number;
  readonly height: number;
  /** Children of <svg>. Gradients are written inline with ids of this drawing only. */
  readonly body: string;
  /** y (units) where it touches the ground; default: the lowest painted point. */
  readonly foot?: number;
  /** What shines by itself (lit windows, flames), drawn in the same box. */
  readonly glow?: string;
  /** What lies before the contents of `anchors.inside` (the near rim of a bowl, the side of a boat), same box. */
  readonly front?: string;
  readonly anchors?: Anchors;
}

/** Where other things may be put on, in, at or under a thing; relations use these for any pair. In drawing units. */
export interface Anchors {
  /** Level surfaces on which things stand, nearest to the middle of interest first. */
  readonly tops?: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  /** Where the hips of one who sits or rides rest. */
  readonly seat?: Point;
  /** The head: hats rest on its crown, scarves below it. */
  readonly head?: { readonly x: number; readonly y: number; readonly radius: number };
  readonly eyes?: readonly [Point, Point];
  /** Hands, paws or handles. */
  readonly grips?: readonly Point[];
  /** Points from which things hang (branch, hook). */
  readonly hang?: readonly Point[];
  /** An upright edge to lean on. */
  readonly lean?: { readonly x: number; readonly y1: number; readonly y2: number };
  /** Where contents lie, drawn between `body` and `front`. */
  readonly inside?: Box;
  /** A flat surface for lettering (sign, poster, screen, label). */
  readonly label?: Box;
}
