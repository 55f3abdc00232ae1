import type { PlaceName, Season, ThingMention, TimeOfDay, Weather, World } from '../intent.ts';

type Relation = NonNullable<ThingMention['relation']>['kind'];

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
  | { readonly kind: 'framing'; readonly value: 'close-up' | 'wide' }
  | { readonly kind: 'thing'; readonly thing: string; readonly match: ThingMention['match'] }
  /** A word for several kinds at once ("fruit", "farm animals"): one of each is drawn. */
  | { readonly kind: 'assortment'; readonly things: readonly string[] }
  /** A thing of which the library has only a head. */
  | { readonly kind: 'head'; readonly thing: string }
  | { readonly kind: 'colour'; readonly value: string }
  | { readonly kind: 'size'; readonly value: NonNullable<ThingMention['size']> }
  | { readonly kind: 'count'; readonly value: number; readonly loose: boolean }
  | { readonly kind: 'relation'; readonly value: Relation }
  /** A phrase that puts the thing named before (or just after) it somewhere in the picture. */
  | {
      readonly kind: 'spot';
      readonly value: 'left' | 'right' | 'centre' | 'distance' | 'foreground' | 'water' | 'sky' | 'ground';
    }
  | { readonly kind: 'negation' }
  /** Plants all over a place: "a field of" before the plant, or a word that names both ("orchard"). */
  | {
      readonly kind: 'spread';
      readonly count: number;
      readonly plant?: { readonly thing: string; readonly match: ThingMention['match'] };
    }
  /** What somebody does, or how a thing looks: told unless its drawing shows it. */
  | { readonly kind: 'action' }
  | { readonly kind: 'attribute' }
  /** Known, but not drawable: an action, a material, an expression. */
  | { readonly kind: 'unsupported' }
  /** Adjectives of quality and mood that every picture tries to meet; neither drawn nor reported. */
  | { readonly kind: 'quality' }
  /** Function words and the words of the request itself ("please generate an image of"). */
  | { readonly kind: 'silent' };
