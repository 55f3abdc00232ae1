import type { Pose } from '../objects/pose.ts';

/** What the caller said, with nothing decided yet: the value between `read` and `plan` (or `edit`). */
export interface Intent {
  /** The words as given (last user turn). */
  readonly prompt: string;
  readonly kind: 'create' | 'edit';
  readonly place?: Mention<PlaceName>;
  readonly time?: Mention<TimeOfDay>;
  readonly weather?: Mention<Weather>;
  readonly season?: Mention<Season>;
  readonly style?: Mention<string>;
  /** Things to draw, in the order they were named. */
  readonly things: readonly ThingMention[];
  /** Sentences between quotation marks: text to be written, not things to be drawn. */
  readonly quoted: readonly string[];
  /** Places beside the main one ("a beach with mountains behind it"), in the order they were named. */
  readonly otherPlaces?: readonly Mention<PlaceName>[];
  /** A moon or stars that were asked for, or other light of the sky. */
  readonly sky?: readonly Mention<'sun' | 'moon' | 'full-moon' | 'crescent' | 'stars'>[];
  /** How the picture is framed, when it was said. */
  readonly framing?: Mention<'close-up' | 'wide'>;
  /** Where the eye of the picture stands, when it was said. */
  readonly camera?: Mention<CameraView>;
  /** What lights the scene, when it was said. */
  readonly light?: Mention<LightWish>;
  readonly mood?: Mention<Mood>;
  /** A picture that is no scene: an icon, a card, a pattern. */
  readonly frame?: Mention<FrameHint>;
  /** The language of most of its words. */
  readonly language: Language;
  /** Words that are known but that the engine cannot show (actions, materials, patterns, moods of faces). */
  readonly unsupported?: readonly string[];
  /** Things that the library has only as a head or not in this pose; left out and told. */
  readonly headOnly?: readonly string[];
  /** What must not appear ("no people"). */
  readonly excluded: readonly string[];
  /** Edit instructions in the order they were said; empty when `kind` is 'create'. */
  readonly edits: readonly EditInstruction[];
  /** Content words that nothing understood; named in the thoughts and the text part. */
  readonly unknown: readonly string[];
  /** Recognised content words / all content words, 0..1. */
  readonly coverage: number;
}

export interface Mention<T> {
  readonly value: T;
  /** The words that said it. */
  readonly words: string;
  /** Where in the prompt they stand. */
  readonly span?: Span;
  /** The value is only the nearest the engine has ("river" drawn as a lake); told to the caller. */
  readonly approximate?: boolean;
  /** A place that is like no landscape of ours; decides what must not stand in the nearest one. */
  readonly world?: World;
}

/** Part of the prompt: offsets of UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How the copies of one thing stand together. */
export type Arrangement =
  | 'scatter'
  | 'row'
  | 'rows'
  | 'arc'
  | 'circle'
  | 'heap'
  | 'grid'
  | 'flock'
  | 'crowd'
  | 'family';

export type World = 'moon' | 'mars' | 'space' | 'underwater';

export interface ThingMention {
  /** Key in the object library. */
  readonly thing: string;
  readonly words: string;
  /** How the word was understood; everything but 'exact' is told to the caller. */
  readonly match: Match;
  readonly count: number;
  readonly colour?: string;
  readonly size?: 'tiny' | 'small' | 'big' | 'giant';
  /** The number was given loosely ("a few", "many", "some"). */
  readonly countIsLoose?: boolean;
  /** The number that was asked for when it is more than `count`. */
  readonly asked?: number;
  /** Plants all over the place ("a field of tulips"); `count` says nothing then. */
  readonly spread?: boolean;
  /** What it is made of ("a wooden table"). */
  readonly material?: Material;
  /** "an old car", "a new house"; of people and animals 'young' and 'old'. */
  readonly age?: Age;
  /** What it does ("a fox jumping"); a pose that the thing has not is told to the caller. */
  readonly pose?: Pose;
  /** What a figure wears ("in a red dress", "wearing a hat"), in the order of the words. */
  readonly wears?: readonly Garment[];
  /** What a person looks like ("with long red hair"). */
  readonly traits?: PersonTraits;
  /** How many of them stand together ("a row of", "a pile of", "a flock of", "a circle of"). */
  readonly arrangement?: Arrangement;
  /** Lettering on it ("a sign that says OPEN"). */
  readonly text?: string;
  /** Where in the prompt it was said: offsets of UTF-16 units, end exclusive. */
  readonly span?: Span;
  /** "on the left", "in the middle": where in the picture it was wanted. */
  readonly side?: 'left' | 'right' | 'centre';
  /** Relation to another thing of the list (by index) or to a part of the scene. */
  readonly relation?: {
    readonly kind:
      | 'on'
      | 'in'
      | 'under'
      | 'above'
      | 'beside'
      | 'left-of'
      | 'right-of'
      | 'in-front-of'
      | 'behind'
      /** A hat on the head of `other`; a thing in the hand of `other`. */
      | 'worn-by'
      | 'held-by'
      /** It sits on the back or seat of `other`. */
      | 'riding'
      | 'leaning-on'
      | 'hanging-from'
      | 'around'
      | 'between'
      /** `other` is full of it. */
      | 'filling'
      | 'growing-from'
      | 'looking-at';
    /** Of 'between': the second of the two. */
    readonly second?: number;
    readonly other: number | 'water' | 'sky' | 'ground' | 'distance' | 'foreground' | 'corner' | 'wall';
  };
}

/** Name of a definition in `plan/places/`. */
export type PlaceName = string;
/** 'silhouette': only something of a like shape and size is in the library. */
export type Match = 'exact' | 'synonym' | 'kind-of' | 'silhouette';

interface Garment {
  /** Key of the garment. */
  readonly thing: string;
  readonly colour?: string;
  readonly words: string;
}

export const HAIR_STYLES_SAID = [
  'short',
  'long',
  'bob',
  'curly',
  'bun',
  'ponytail',
  'braids',
  'afro',
  'bald',
] as const;
export const BEARDS_SAID = ['none', 'stubble', 'moustache', 'short', 'full', 'long'] as const;

/** What was said of a person's looks. Colours are names of the colour table or tones ("dark", "fair", "pale"). */
export interface PersonTraits {
  readonly hair?: string;
  readonly hairStyle?: (typeof HAIR_STYLES_SAID)[number];
  readonly beard?: (typeof BEARDS_SAID)[number];
  readonly beardColour?: string;
  readonly skin?: string;
  readonly eyes?: string;
  readonly freckles?: boolean;
}

export const TIMES = [
  'dawn',
  'morning',
  'day',
  'afternoon',
  'golden-hour',
  'sunset',
  'dusk',
  'night',
] as const;
export type TimeOfDay = (typeof TIMES)[number];
export const WEATHERS = [
  'clear',
  'cloudy',
  'overcast',
  'fog',
  'rain',
  'storm',
  'snowfall',
  'wind',
  'sandstorm',
] as const;
export type Weather = (typeof WEATHERS)[number];
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

export type Language = 'en' | 'es' | 'de' | 'fr' | 'pt' | 'zh' | 'ja';

export type CameraView =
  | 'close-up'
  | 'macro'
  | 'portrait'
  | 'full-body'
  | 'wide'
  | 'aerial'
  | 'top-down'
  | 'low-angle'
  | 'side-view'
  | 'front-view'
  | 'back-view'
  | 'through';

export type LightWish =
  | 'backlit'
  | 'silhouette'
  | 'candlelight'
  | 'firelight'
  | 'lamplight'
  | 'neon'
  | 'spotlight'
  | 'studio'
  | 'soft'
  | 'dramatic'
  | 'rays'
  | 'glow'
  | 'dark';

export type Mood =
  | 'calm'
  | 'cheerful'
  | 'cosy'
  | 'romantic'
  | 'magical'
  | 'mysterious'
  | 'eerie'
  | 'dramatic'
  | 'melancholy'
  | 'festive';

export type FrameHint =
  | 'icon'
  | 'logo'
  | 'sticker'
  | 'emoji'
  | 'poster'
  | 'card'
  | 'pattern'
  | 'flat'
  | 'abstract'
  | 'still-life'
  | 'coloring-page'
  | 'map';

/** What a thing is made of. */
export const MATERIALS = [
  'wood',
  'stone',
  'brick',
  'metal',
  'gold',
  'silver',
  'copper',
  'glass',
  'ice',
  'crystal',
  'paper',
  'cloth',
  'wool',
  'leather',
  'plastic',
  'clay',
  'porcelain',
  'marble',
  'straw',
  'bamboo',
  'rust',
  'snow',
  'candy',
] as const;
export type Material = (typeof MATERIALS)[number];
export type Age = 'old' | 'new' | 'young';

/** One instruction about a reference picture. `edit/` knows which verbs it can carry out. */
export interface EditInstruction {
  readonly verb:
    | 'add'
    | 'remove'
    | 'replace'
    | 'background'
    | 'wear'
    | 'write'
    | 'adjust'
    | 'style'
    | 'crop'
    | 'rotate'
    | 'flip'
    | 'extend'
    | 'border'
    | 'recolour'
    | 'unknown';
  /** The words of this instruction. */
  readonly words: string;
  /** What to add, remove or wear. */
  readonly things: readonly ThingMention[];
  /** Where an added thing goes, relative to the main subject (default: beside). */
  readonly where?: 'beside' | 'left' | 'right' | 'behind' | 'in-front' | 'on-top' | 'above';
  /** For 'adjust': 'black-and-white' | 'sepia' | 'brighter' | 'darker' | 'contrast' | 'warmer' | 'cooler' | 'saturate' | 'desaturate' | 'blur' | 'sharpen' | 'vignette' | 'invert' …; for 'style': the style; for 'background': a PlaceName or 'blur' | 'remove'; for 'rotate': degrees; for 'flip': the axis. */
  readonly value?: string | number;
  readonly text?: string;
  readonly colour?: string;
}
