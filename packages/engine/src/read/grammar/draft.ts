import type { Pose } from '../../objects/pose.ts';
import type { Phrase } from '../find-phrases.ts';
import type {
  Age,
  Arrangement,
  CameraView,
  FrameHint,
  LightWish,
  Material,
  Mention,
  Mood,
  PersonTraits,
  PlaceName,
  Season,
  ThingMention,
  TimeOfDay,
  Weather,
} from '../intent.ts';
import type { RelationWord, Spot } from '../vocabulary/meaning.ts';

export type ThingDraft = { -readonly [Key in keyof ThingMention]: ThingMention[Key] };
export type SkyBody = 'sun' | 'moon' | 'full-moon' | 'crescent' | 'stars';

/** What was said of the next noun. */
interface Description {
  count?: { readonly value: number; readonly loose: boolean; readonly words: string };
  arrangement?: Arrangement;
  /** "A field of": the next thing, if it is a plant, grows all over the place. */
  spread?: boolean;
  colour?: { readonly name: string; readonly words: string };
  size?: { readonly value: NonNullable<ThingMention['size']>; readonly words: string };
  age?: { readonly value: Age; readonly words: string };
  /** "A bald", "a red-haired": of the person that follows. */
  traits?: PersonTraits;
  material?: { readonly value: Material; readonly words: string; readonly isColour: boolean };
}

interface PendingRelation {
  readonly word: RelationWord;
  readonly words: string;
  /** Index of the thing it is said of; undefined when the sentence begins with it. */
  readonly from: number | undefined;
  /** It was said of something that is not known or no thing, and leads nowhere. */
  readonly isLost: boolean;
}

/** The noun that was read last. */
type Noun = 'thing' | 'garment' | 'part' | 'place' | 'sky' | 'unknown';

/** Mutable while the phrases are walked from left to right. */
export interface Draft {
  readonly things: ThingDraft[];
  description: Description;
  spot: Spot | undefined;
  negated: boolean;
  relation: PendingRelation | undefined;
  /** Fronted relation waiting for its subject: "under the tree sits a cat". */
  fronted: NonNullable<ThingMention['relation']> | undefined;
  noun: Noun | undefined;
  /** The phrase just before was a noun: nothing stands between. */
  adjacent: boolean;
  /** Index of the last thing. */
  last: number | undefined;
  /** Index of the first thing of this sentence. */
  subject: number | undefined;
  /** The thing that "with" was said of: what "it" means afterwards. */
  host: number | undefined;
  /** Things side by side in one noun phrase ("a cat and a dog"). */
  group: number[];
  /** "and" or a comma stood before this phrase. */
  joined: boolean;
  /** "the cat's": whose the next noun is. */
  owner: number | undefined;
  /** "its", "her" stood before this phrase. */
  theirs: boolean;
  /** A whole was named by its part ("the branch"): the next noun may name it better ("of an oak"). */
  wholeOfPart: number | undefined;
  /** "a statue of": of what the next thing is made. */
  likeness: { readonly material: Material; readonly words: string } | undefined;
  /** Indices of those who fly. */
  readonly flying: number[];
  unknownRun: string[];
  looseColour: string | undefined;
  /** What somebody does or how a thing looks, with the index of the thing it was said of. */
  readonly claims: {
    readonly words: string;
    readonly text: string;
    readonly of: number;
    readonly pose?: Pose;
  }[];
  /** What somebody's doing needs: the word of it, where it was said, who does it and where it is then. */
  readonly needed: {
    readonly word: string;
    readonly phrase: Phrase;
    readonly of: number;
    readonly kind: NonNullable<ThingMention['relation']>['kind'];
  }[];
  readonly places: Mention<PlaceName>[];
  readonly times: Mention<TimeOfDay>[];
  readonly weathers: Mention<Weather>[];
  readonly seasons: Mention<Season>[];
  readonly styles: Mention<string>[];
  readonly sky: Mention<SkyBody>[];
  camera: Mention<CameraView> | undefined;
  light: Mention<LightWish> | undefined;
  mood: Mention<Mood> | undefined;
  frame: Mention<FrameHint> | undefined;
  readonly texts: string[];
  readonly excluded: string[];
  /** Known words that no drawing shows. */
  readonly notShown: string[];
  readonly headOnly: string[];
  readonly unknown: string[];
}

export function createDraft(): Draft {
  return {
    things: [],
    description: {},
    spot: undefined,
    negated: false,
    relation: undefined,
    fronted: undefined,
    noun: undefined,
    adjacent: false,
    last: undefined,
    subject: undefined,
    host: undefined,
    group: [],
    joined: false,
    owner: undefined,
    theirs: false,
    wholeOfPart: undefined,
    likeness: undefined,
    flying: [],
    unknownRun: [],
    looseColour: undefined,
    claims: [],
    needed: [],
    places: [],
    times: [],
    weathers: [],
    seasons: [],
    styles: [],
    sky: [],
    camera: undefined,
    light: undefined,
    mood: undefined,
    frame: undefined,
    texts: [],
    excluded: [],
    notShown: [],
    headOnly: [],
    unknown: [],
  };
}

const englishNames = new WeakMap<ThingMention, string>();

/** Keeps the English word of a thing whose own words may be of any language. */
export function noteName(thing: ThingMention, text: string): void {
  if (text) englishNames.set(thing, text);
}

/** What a thing is called in English, lower case. */
export function nameOf(thing: ThingMention): string {
  return englishNames.get(thing) ?? thing.words.toLowerCase();
}

/** The thing at an index, if there is one. */
export function thingAt(draft: Draft, index: number | undefined): ThingDraft | undefined {
  return index === undefined ? undefined : draft.things[index];
}
