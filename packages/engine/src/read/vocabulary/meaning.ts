import type { Pose } from '../../objects/pose.ts';
import type {
  Age,
  Arrangement,
  CameraView,
  FrameHint,
  LightWish,
  Match,
  Material,
  Mood,
  PlaceName,
  Season,
  ThingMention,
  TimeOfDay,
  Weather,
  World,
} from '../intent.ts';

/** What a preposition says, or a verb with its object ("holding a balloon"). */
export type RelationWord =
  | Exclude<NonNullable<ThingMention['relation']>['kind'], 'worn-by' | 'held-by' | 'filling'>
  /** It depends on both what "with" means: wearing, holding, having, beside. */
  | 'with'
  | 'of'
  | 'holding'
  | 'wearing'
  /** The subject is full of what follows. */
  | 'full-of'
  | 'made-of'
  | 'shaped-like';

export type Spot =
  | 'left'
  | 'right'
  | 'centre'
  | 'distance'
  | 'foreground'
  | 'corner'
  | 'water'
  | 'sky'
  | 'ground'
  | 'wall';

/** What a phrase can mean. One phrase has one list of meanings; several apply at once ("snowy forest"). */
export type Meaning =
  | {
      readonly kind: 'place';
      readonly value: PlaceName;
      readonly approximate?: boolean;
      readonly world?: World;
    }
  | { readonly kind: 'time'; readonly value: TimeOfDay }
  | { readonly kind: 'weather'; readonly value: Weather }
  | { readonly kind: 'season'; readonly value: Season }
  | { readonly kind: 'style'; readonly value: string; readonly approximate?: boolean }
  | { readonly kind: 'sky'; readonly value: 'sun' | 'moon' | 'full-moon' | 'crescent' | 'stars' }
  | { readonly kind: 'camera'; readonly value: CameraView }
  | { readonly kind: 'light'; readonly value: LightWish }
  | { readonly kind: 'frame'; readonly value: FrameHint }
  | { readonly kind: 'thing'; readonly thing: string; readonly match: Match }
  /** A word for several kinds at once ("fruit", "farm animals"): one of each is drawn. */
  | { readonly kind: 'assortment'; readonly words: readonly string[] }
  /** A thing of which the library has only a head. */
  | { readonly kind: 'head'; readonly thing: string }
  /** Something to wear; also a thing when nobody wears it and the library has it. */
  | { readonly kind: 'garment'; readonly thing: string }
  /** Part of another thing ("roof", "wings"): where something sits, or what the other has. */
  | { readonly kind: 'part' }
  /** A picture of something in a material ("a statue of"). */
  | { readonly kind: 'likeness'; readonly material: Material }
  | { readonly kind: 'colour'; readonly value: string }
  | { readonly kind: 'size'; readonly value: NonNullable<ThingMention['size']> }
  | { readonly kind: 'age'; readonly value: Age }
  | { readonly kind: 'material'; readonly value: Material }
  | {
      readonly kind: 'count';
      readonly value: number;
      readonly loose: boolean;
      readonly arrangement?: Arrangement;
    }
  | { readonly kind: 'relation'; readonly value: RelationWord; readonly pose?: Pose }
  /** What somebody does; `object` is what it means to what follows without a preposition. */
  | {
      readonly kind: 'action';
      readonly pose?: Pose;
      readonly object?: RelationWord;
      readonly air?: boolean;
      readonly brings?: string;
    }
  /** A phrase that puts the thing named before (or just after) it somewhere in the picture. */
  | { readonly kind: 'spot'; readonly value: Spot }
  | { readonly kind: 'negation' }
  /** Plants all over a place: "a field of" before the plant, or a word that names both ("orchard"). */
  | {
      readonly kind: 'spread';
      readonly count: number;
      readonly arrangement?: Arrangement;
      /** Word of the plant in a phrase that names it too. */
      readonly plant?: string;
    }
  /** How a thing looks: told unless its drawing shows it. */
  | { readonly kind: 'attribute' }
  /** "it", "them": a thing named before. */
  | { readonly kind: 'pronoun' }
  /** Words that announce lettering: "that says". */
  | { readonly kind: 'lettering' }
  /** Known, but not drawable: an expression, a pattern. */
  | { readonly kind: 'unsupported' }
  /** Adjectives of quality that every picture tries to meet; neither drawn nor reported. */
  | { readonly kind: 'quality'; readonly mood?: Mood }
  /** Function words and the words of the request itself ("please generate an image of"). */
  | { readonly kind: 'silent' };
