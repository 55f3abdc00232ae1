import { findThing } from '../objects/find-thing.ts';
import { singularOf } from '../objects/singular-of.ts';
import { findThingByKey } from '../objects/things.ts';
import { fieldPlantOf } from './field-plants.ts';
import type { Phrase } from './find-phrases.ts';
import type { Mention, PlaceName, Season, ThingMention, TimeOfDay, Weather } from './intent.ts';
import { isNaturalColour } from './natural-colours.ts';
import { actionsIn, isShownByNature } from './shown-by-nature.ts';
import type { Meaning } from './vocabulary/meaning.ts';

/** Everything the phrases mention, before it is decided whether they ask for a new picture or an edit. */
export interface Mentions {
  readonly things: readonly ThingMention[];
  readonly places: readonly Mention<PlaceName>[];
  readonly times: readonly Mention<TimeOfDay>[];
  readonly weathers: readonly Mention<Weather>[];
  readonly seasons: readonly Mention<Season>[];
  readonly styles: readonly Mention<string>[];
  readonly sky: readonly Mention<'sun' | 'moon' | 'full-moon' | 'crescent' | 'stars'>[];
  readonly framing: Mention<'close-up' | 'wide'> | undefined;
  readonly excluded: readonly string[];
  readonly unsupported: readonly string[];
  readonly headOnly: readonly string[];
  readonly unknown: readonly string[];
  /** A colour that described no thing of the list ("make the car blue" in an edit says it of the photo's car). */
  readonly looseColour: string | undefined;
  readonly understoodWords: number;
  readonly contentWords: number;
}

type Relation = NonNullable<ThingMention['relation']>;
type Spot = Extract<Meaning, { kind: 'spot' }>['value'];

/** A named thing is drawn this many times at most; more could not be counted and would be a texture. */
const MAX_COUNT = 30;
const MAX_THINGS = 12;
const MAX_REPORTED = 40;

/** Mutable while the phrases are walked from left to right. */
interface Draft {
  things: { -readonly [Key in keyof ThingMention]: ThingMention[Key] }[];
  count: { value: number; loose: boolean; words: string } | undefined;
  /** "A field of": the next thing, if it is a plant, grows all over the place. */
  spread: boolean;
  colour: { name: string; words: string } | undefined;
  size: ThingMention['size'];
  sizeWords: string;
  spot: Spot | undefined;
  negated: boolean;
  relation: { kind: Relation['kind']; from: number | undefined } | undefined;
  /** Fronted relation waiting for its subject: "under the tree sits a cat". */
  fronted: Relation | undefined;
  /** The phrase just before named a thing. */
  adjacent: boolean;
  /** The phrase just before named a place: "mountains in the distance" is said of them. */
  afterPlace: boolean;
  /** Index of the last thing of this sentence. */
  last: number | undefined;
  /** Whether words stood between the last thing and here that end its noun phrase. */
  unknownRun: string[];
  looseColour: string | undefined;
  /** Clothes, actions, looks and dropped adjectives that cannot be shown. */
  notShown: string[];
  /** What somebody does or how a thing looks, with the index of the thing it was said of. */
  claims: { readonly words: string; readonly of: number }[];
}

export function gatherMentions(phrases: readonly Phrase[]): Mentions {
  const draft: Draft = {
    things: [],
    count: undefined,
    spread: false,
    colour: undefined,
    size: undefined,
    sizeWords: '',
    spot: undefined,
    negated: false,
    relation: undefined,
    fronted: undefined,
    adjacent: false,
    afterPlace: false,
    last: undefined,
    unknownRun: [],
    looseColour: undefined,
    notShown: [],
    claims: [],
  };
  const places: Mention<PlaceName>[] = [];
  const times: Mention<TimeOfDay>[] = [];
  const weathers: Mention<Weather>[] = [];
  const seasons: Mention<Season>[] = [];
  const styles: Mention<string>[] = [];
  const sky: Mention<'sun' | 'moon' | 'full-moon' | 'crescent' | 'stars'>[] = [];
  let framing: Mention<'close-up' | 'wide'> | undefined;
  const excluded: string[] = [];
  const unsupported = new Set<string>();
  const headOnly = new Set<string>();
  const unknown = new Set<string>();
  let understoodWords = 0;
  let contentWords = 0;

  const closeUnknown = () => {
    if (draft.unknownRun.length > 0) unknown.add(draft.unknownRun.join(' '));
    draft.unknownRun = [];
  };
  const dropAdjectives = () => {
    draft.count = undefined;
    draft.spread = false;
    draft.colour = undefined;
    draft.size = undefined;
  };
  /** Adjectives of the setting: what our places cannot follow is told. */
  const settleAdjectives = (words: string) => {
    if (draft.colour && !isNaturalColour(draft.colour.name, words)) unsupported.add(draft.colour.words);
    if (draft.count && !draft.count.loose && draft.count.value > 1) unsupported.add(draft.count.words);
    // Our places are wide; small ones, and waves like houses, they are not.
    if (
      draft.size === 'tiny' ||
      draft.size === 'small' ||
      (draft.size === 'giant' && /wave|moon|sun/.test(words))
    )
      unsupported.add(draft.sizeWords);
    dropAdjectives();
  };
  const claim = (words: string) => {
    const of = draft.adjacent && draft.last !== undefined ? draft.last : draft.things.length;
    draft.claims.push({ words, of });
  };
  const settlePendingColour = () => {
    if (!draft.colour) return;
    const last = draft.last === undefined ? undefined : draft.things[draft.last];
    if (last && last.colour === undefined) last.colour = draft.colour.name;
    else draft.looseColour = draft.colour.name;
    draft.colour = undefined;
  };

  for (const phrase of phrases) {
    if (phrase.breakBefore !== 'none') {
      closeUnknown();
      settlePendingColour();
      dropAdjectives();
      draft.spot = phrase.breakBefore === 'sentence' ? undefined : draft.spot;
      // "no people, just a beach": a list of bare nouns goes on being excluded, anything else does not.
      if (phrase.meanings.some((meaning) => meaning.kind === 'silent' || meaning.kind === 'relation'))
        draft.negated = false;
      if (phrase.breakBefore === 'sentence') {
        draft.negated = false;
        draft.relation = undefined;
        draft.fronted = undefined;
      }
    }
    if (phrase.meanings.length === 0) {
      contentWords += 1;
      if (draft.negated) {
        excluded.push(phrase.words);
        continue;
      }
      if (draft.unknownRun.length >= 3) closeUnknown();
      if (draft.colour && draft.unknownRun.length === 0) draft.unknownRun.push(draft.colour.words);
      draft.unknownRun.push(phrase.words);
      dropAdjectives();
      draft.relation = undefined;
      continue;
    }
    const kinds = phrase.meanings.map((meaning) => meaning.kind);
    if (!kinds.includes('silent') && !kinds.includes('relation') && !kinds.includes('negation')) {
      contentWords += phrase.length;
      understoodWords += kinds.some((kind) => ['unsupported', 'head', 'action', 'attribute'].includes(kind))
        ? 0
        : phrase.length;
    }
    closeUnknown();
    draft.adjacent = phrase.breakBefore === 'none' && draft.adjacent;
    for (const meaning of phrase.meanings) {
      const words = phrase.words;
      switch (meaning.kind) {
        case 'silent':
          if (draft.relation && /^(it|them|him|her|that)$/.test(phrase.text)) pointBack(draft);
          if (phrase.text === 'but') draft.negated = false;
          break;
        case 'quality':
          break;
        case 'action':
        case 'attribute':
          if (!draft.negated) claim(words);
          break;
        case 'spread':
          if (meaning.plant && !draft.negated) {
            settlePendingColour();
            draft.spread = true;
            noteThing(draft, { kind: 'thing', ...meaning.plant }, { ...phrase, text: '' });
          } else if (!meaning.plant) {
            draft.count = { value: meaning.count, loose: true, words };
            draft.spread = true;
            // "A field of" names the place too.
            const place = /field|meadow/.test(phrase.text)
              ? 'meadow'
              : /forest|grove/.test(phrase.text)
                ? 'forest'
                : undefined;
            if (place) places.push({ value: place, words: words.replace(/ of$/i, '') });
          }
          break;
        case 'unsupported':
          unsupported.add(words);
          break;
        case 'negation':
          draft.negated = true;
          break;
        case 'count':
          draft.count = { value: meaning.value, loose: meaning.loose, words };
          break;
        case 'colour':
          if (draft.colour) unsupported.add(words);
          else draft.colour = { name: meaning.value, words };
          break;
        case 'size':
          draft.size = meaning.value;
          draft.sizeWords = words;
          break;
        case 'relation':
          settlePendingColour();
          draft.count = undefined;
          draft.spread = false;
          for (const action of actionsIn(phrase)) claim(action);
          draft.relation = { kind: meaning.value, from: draft.last };
          if (draft.negated && meaning.value !== 'in') draft.negated = false;
          break;
        case 'spot':
          settlePendingColour();
          if (meaning.value === 'sky' && /^(flying|soaring|hovering|in flight)$/.test(phrase.text))
            claim(words);
          noteSpot(
            draft,
            meaning.value,
            phrase,
            draft.afterPlace && /distance|foreground/.test(meaning.value),
          );
          break;
        case 'thing':
          if (draft.negated) excluded.push(meaning.thing);
          else noteThing(draft, meaning, phrase);
          dropAdjectives();
          break;
        case 'assortment':
          if (draft.negated) excluded.push(...meaning.things);
          else {
            draft.count = undefined;
            for (const thing of meaning.things) {
              if (draft.things.some((each) => each.thing === thing)) continue;
              noteThing(draft, { kind: 'thing', thing, match: 'kind-of' }, { ...phrase, text: '' });
            }
          }
          dropAdjectives();
          break;
        case 'head':
          if (draft.negated) excluded.push(meaning.thing);
          else headOnly.add(words);
          dropAdjectives();
          draft.relation = undefined;
          break;
        case 'place':
          if (draft.negated) excluded.push(meaning.value);
          else {
            if (phrase.text.startsWith('in ') && draft.last !== undefined)
              draft.relation = { kind: 'in', from: draft.last };
            const planted = plantOfPlace(draft, phrase);
            if (planted !== undefined) growAll(draft, planted);
            notePlace(draft, meaning.value);
            places.push({
              value: meaning.value,
              words,
              ...(meaning.approximate ? { approximate: true } : {}),
              ...(meaning.world ? { world: meaning.world } : {}),
            });
          }
          settleAdjectives(phrase.text);
          break;
        case 'time':
          if (!draft.negated) times.push({ value: meaning.value, words });
          if (draft.colour) settleAdjectives(phrase.text);
          break;
        case 'weather':
          if (draft.negated) excluded.push(meaning.value);
          else weathers.push({ value: meaning.value, words });
          break;
        case 'season':
          if (!draft.negated) seasons.push({ value: meaning.value, words });
          break;
        case 'style':
          if (!draft.negated)
            styles.push({
              value: meaning.value,
              words,
              ...(meaning.approximate ? { approximate: true } : {}),
            });
          break;
        case 'sky':
          if (draft.negated) excluded.push(meaning.value);
          else {
            if (/moon/.test(meaning.value) && draft.relation && /^(on|in)$/.test(draft.relation.kind)) {
              // On the moon rather than under it.
              places.push({ value: 'desert', words, approximate: true, world: 'moon' });
              times.push({ value: 'night', words });
              sky.push({ value: 'stars', words });
            } else sky.push({ value: meaning.value, words });
            draft.relation = undefined;
          }
          settleAdjectives(phrase.text);
          break;
        case 'framing':
          framing ??= { value: meaning.value, words };
          break;
      }
    }
    draft.adjacent = kinds.includes('thing');
    draft.afterPlace = kinds.includes('place') || kinds.includes('sky');
  }
  closeUnknown();
  settlePendingColour();
  if (draft.things.some((mention) => MARINE.test(mention.thing))) nameSea(places);
  return {
    things: draft.things.slice(0, MAX_THINGS),
    places,
    times,
    weathers,
    seasons,
    styles,
    sky,
    framing,
    excluded: [...new Set(excluded)],
    unsupported: [...new Set([...unsupported, ...draft.notShown, ...claimsNotShown(draft)])].slice(
      0,
      MAX_REPORTED,
    ),
    headOnly: [...headOnly].slice(0, MAX_REPORTED),
    unknown: [...unknown].slice(0, MAX_REPORTED),
    looseColour: draft.looseColour,
    understoodWords,
    contentWords,
  };
}

function noteThing(draft: Draft, meaning: Extract<Meaning, { kind: 'thing' }>, phrase: Phrase): void {
  if (draft.things.length >= MAX_THINGS) {
    draft.notShown.push(phrase.words);
    return;
  }
  const before = draft.last === undefined ? undefined : draft.things[draft.last];
  // "the planet saturn": two words for one thing.
  if (before && draft.adjacent && before.thing === meaning.thing && draft.count === undefined) return;
  if (before && isPartOf(meaning.thing, before.thing)) {
    if (draft.count && !draft.count.loose) draft.notShown.push(`${draft.count.words} ${phrase.words}`);
    draft.relation = undefined;
    return;
  }
  const index = draft.things.length;
  const plural = isPlural(phrase.text, meaning.thing);
  const count = draft.count?.value ?? (plural || meaning.thing === 'fireworks-burst' ? 3 : 1);
  const loose = draft.count?.loose ?? plural;
  const spread = draft.spread && canSpread(meaning.thing);
  const field = spread ? fieldPlantOf(meaning.thing) : undefined;
  const mention: Draft['things'][number] = {
    thing: field?.thing ?? meaning.thing,
    words: phrase.words,
    match: field?.match ?? meaning.match,
    count: spread ? 1 : Math.max(1, Math.min(MAX_COUNT, Math.round(count))),
    ...(spread ? { spread: true } : {}),
    ...(!spread && count > MAX_COUNT ? { asked: Math.round(count) } : {}),
    ...(loose && !spread ? { countIsLoose: true } : {}),
    ...(draft.colour
      ? { colour: draft.colour.name }
      : isBlossoming(meaning.thing, phrase.text)
        ? { colour: 'pink' }
        : {}),
    ...(draft.size ? { size: draft.size } : {}),
  };
  if (dressHost(draft, mention)) return;
  draft.things.push(mention);
  if (spread) {
    // What is in a field stands among its plants, not in one of them.
    draft.relation = undefined;
    draft.fronted = undefined;
  }
  if (draft.relation) {
    const { kind, from } = draft.relation;
    if (from === undefined) draft.fronted = { kind, other: index };
    else {
      const subject = draft.things[from];
      const reversed = reversedRelation(kind, subject, mention);
      if (reversed) mention.relation = { kind: reversed, other: from };
      else if (subject && subject.relation === undefined) subject.relation = { kind, other: index };
      else mention.relation = { kind: 'beside', other: from };
    }
    draft.relation = undefined;
  } else if (draft.fronted && draft.fronted.other !== index) {
    mention.relation = draft.fronted;
    draft.fronted = undefined;
  }
  if (draft.spot) {
    placeAtSpot(mention, draft.spot);
    draft.spot = undefined;
  }
  draft.last = index;
}

const HEADGEAR =
  /^(top-hat|womans-hat|billed-cap|crown|graduation-cap|military-helmet|rescue-workers-helmet)$/;
const CLOTHES =
  /^(t-shirt|coat|dress|kimono|jeans|scarf|necktie|shorts|socks|gloves|womans-clothes|sari|running-shirt|safety-vest|lab-coat|running-shoe|hiking-boot|glasses|sunglasses|goggles|headphone)$/;
const HAND_HELD =
  /^(umbrella|balloon|kite|bouquet|dagger|magic-wand|wine-glass|hot-beverage|soft-ice-cream|open-book|guitar|fishing-pole|red-paper-lantern|flashlight|broom|shield|sunflower-plant|rose|tulip|lollipop|paintbrush|microphone|trophy|teddy-bear|axe|bow-and-arrow|wrapped-gift|basket|briefcase|handbag)$/;

/** "with a hat", "wearing a crown", "holding a balloon": the thing belongs to the one named before. */
function reversedRelation(
  kind: Relation['kind'],
  subject: ThingMention | undefined,
  thing: ThingMention,
): 'worn-by' | 'held-by' | undefined {
  const wearerKind = subject && findThingByKey(subject.thing)?.kind;
  const hasHead =
    wearerKind === 'animal' || wearerKind === 'person' || /snowman|robot|teddy/.test(subject?.thing ?? '');
  if (!hasHead) return undefined;
  if (HEADGEAR.test(thing.thing) && (kind === 'worn-by' || kind === 'beside')) return 'worn-by';
  if (wearerKind === 'animal') return undefined;
  if (kind === 'held-by' || (kind === 'beside' && HAND_HELD.test(thing.thing))) return 'held-by';
  return undefined;
}

/** Clothes are no things to stand in a scene: their colour dresses the person, the rest is reported. */
function dressHost(draft: Draft, clothes: ThingMention): boolean {
  if (!draft.relation || draft.relation.from === undefined) return false;
  const isSnowman = draft.things[draft.relation.from]?.thing === 'snowman-figure';
  if (!CLOTHES.test(clothes.thing) && !(isSnowman && HEADGEAR.test(clothes.thing))) return false;
  if (draft.relation.kind !== 'worn-by' && draft.relation.kind !== 'in' && draft.relation.kind !== 'beside')
    return false;
  const host = draft.things[draft.relation.from];
  const kind = host && findThingByKey(host.thing)?.kind;
  if (!host || (kind !== 'person' && kind !== 'animal' && host.thing !== 'snowman-figure')) return false;
  if (kind !== 'animal' && clothes.colour !== undefined && host.colour === undefined)
    host.colour = clothes.colour;
  else draft.notShown.push([clothes.colour?.replace(/-/g, ' '), clothes.words].filter(Boolean).join(' '));
  draft.relation = undefined;
  return true;
}

/** What a drawing already contains ("a birthday cake with candles", "a bouquet of flowers") is not drawn again beside it. */
function isPartOf(part: string, whole: string): boolean {
  const parts = PARTS[whole];
  return parts?.includes(part) ?? false;
}

const PARTS: Readonly<Record<string, readonly string[]>> = {
  'birthday-cake': ['candle', 'strawberry'],
  bouquet: ['wildflowers', 'tulip', 'rose', 'daisy', 'poppy', 'blossom'],
  'hot-beverage': ['hot-beverage'],
  cottage: ['door', 'window'],
  cabin: ['door', 'window'],
  castle: ['castle', 'door', 'window'],
  'vintage-car': ['wheel', 'door', 'window'],
  automobile: ['wheel', 'door', 'window'],
  witch: ['witch'],
  santa: ['santa'],
  windmill: ['windmill'],
};

const MARINE =
  /^(whale|spouting-whale|shark|dolphin|orca|octopus|jellyfish|squid|lobster|.*surfing|ship|passenger-ship|ferry)$/;

/** "A whale in the water" is in the sea. */
function nameSea(places: Mention<PlaceName>[]): void {
  places.forEach((place, index) => {
    if (/^(the )?waters?$/i.test(place.words)) places[index] = { value: 'sea', words: place.words };
  });
}

function claimsNotShown(draft: Draft): string[] {
  return draft.claims
    .filter(({ words, of }) => {
      const thing = draft.things[of] ?? draft.things[of - 1];
      return !isShownByNature(words.toLowerCase(), thing);
    })
    .map(({ words }) => words);
}

/** Cherry trees are asked for because of their bloom. */
function isBlossoming(thing: string, text: string): boolean {
  return thing === 'broadleaf' && /blossom|sakura/.test(text);
}

function canSpread(thing: string): boolean {
  const kind = findThingByKey(thing)?.kind;
  return kind === 'plant' || fieldPlantOf(thing) !== undefined;
}

/** "sunflower field", "palm beach": the plant named just before the place grows all over it. */
function plantOfPlace(draft: Draft, phrase: Phrase): number | undefined {
  if (!draft.adjacent || phrase.breakBefore !== 'none' || draft.last === undefined) return undefined;
  if (phrase.length !== 1) return undefined;
  const mention = draft.things[draft.last];
  return mention && mention.count === 1 && canSpread(mention.thing) ? draft.last : undefined;
}

function growAll(draft: Draft, index: number): void {
  const mention = draft.things[index];
  if (!mention) return;
  const field = fieldPlantOf(mention.thing);
  if (field) Object.assign(mention, field);
  mention.spread = true;
  delete mention.relation;
  for (const other of draft.things) if (other.relation?.other === index) delete other.relation;
}

/** "with a bird above it": the relation points at the thing named before. */
function pointBack(draft: Draft): void {
  const from = draft.relation?.from;
  if (draft.relation && from !== undefined && from > 0) {
    const subject = draft.things[from];
    if (subject) {
      const earlier = draft.things[from - 1];
      if (earlier?.relation?.other === from) delete earlier.relation;
      subject.relation = { kind: draft.relation.kind, other: from - 1 };
    }
  }
  draft.relation = undefined;
}

function notePlace(draft: Draft, place: PlaceName): void {
  const relation = draft.relation;
  draft.relation = undefined;
  if (!relation || relation.from === undefined) return;
  const subject = draft.things[relation.from];
  if (!subject || subject.relation !== undefined) return;
  const isWater = place === 'sea' || place === 'lake';
  if (isWater && (relation.kind === 'on' || relation.kind === 'in'))
    subject.relation = { kind: relation.kind, other: 'water' };
  else if (isWater && relation.kind === 'above') subject.relation = { kind: 'above', other: 'water' };
  else if (place === 'sky' && ['in', 'on', 'above'].includes(relation.kind)) {
    subject.relation = { kind: 'in', other: 'sky' };
  } else if (relation.kind === 'above') subject.relation = { kind: 'in', other: 'sky' };
}

function noteSpot(draft: Draft, spot: Spot, phrase: Phrase, isOfPlace: boolean): void {
  if (isOfPlace) return;
  const last = draft.last === undefined ? undefined : draft.things[draft.last];
  const follows =
    phrase.breakBefore === 'none' &&
    last !== undefined &&
    draft.count === undefined &&
    draft.size === undefined;
  if (follows) placeAtSpot(last, spot);
  else draft.spot = spot;
}

function placeAtSpot(mention: Draft['things'][number], spot: Spot): void {
  if (spot === 'left' || spot === 'right' || spot === 'centre') {
    mention.side ??= spot;
  } else if (mention.relation === undefined) {
    mention.relation = spot === 'water' ? { kind: 'on', other: 'water' } : { kind: 'in', other: spot };
  }
}

function isPlural(text: string, thing: string): boolean {
  return singularOf(text).some((singular) => findThing(singular)?.thing === thing);
}
