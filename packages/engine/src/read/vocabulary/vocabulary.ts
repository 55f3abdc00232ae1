import { findThing, hasBody, longestPhraseFrom } from '../../objects/find-thing.ts';
import { GARMENT_WORDS } from '../../objects/rigs/human/garments.ts';
import { singularOf } from '../../objects/singular-of.ts';
import { findThingByKey } from '../../objects/things.ts';
import { PLACES } from '../../plan/place-registry.ts';
import { STYLES } from '../../style/style-registry.ts';
import { listColourNames, SHADES } from '../colour-names.ts';
import type { Arrangement, Material } from '../intent.ts';
import { ACTIONS, UNSHOWN_ACTIONS } from './actions.ts';
import {
  AGE_WORDS,
  ATTRIBUTE_WORDS,
  MATERIAL_ONLY_BEFORE_NOUN,
  MATERIAL_WORDS,
  MOOD_WORDS,
  QUALITY_WORDS,
  SIZE_WORDS,
  UNSUPPORTED_WORDS,
} from './adjectives.ts';
import { COLLECTIVES, EXACT_COUNTS, LOOSE_COUNTS, PLANTINGS, SPREAD_PLACES, SPREAD_WORDS } from './counts.ts';
import { LETTERING_WORDS, NEGATION_WORDS, PRONOUN_WORDS, SILENT_WORDS } from './function-words.ts';
import { GEOGRAPHY } from './geography.ts';
import type { Meaning } from './meaning.ts';
import { ASSORTMENTS, GARMENTS, LIKENESS_WORDS, PART_WORDS } from './noun-classes.ts';
import { RELATION_WORDS, SPOT_WORDS } from './relations.ts';
import {
  CAMERA_WORDS,
  FRAME_WORDS,
  LIGHT_WORDS,
  SEASON_WORDS,
  TIME_WORDS,
  WEATHER_WORDS,
} from './setting-words.ts';

interface Vocabulary {
  readonly phrases: ReadonlyMap<string, readonly Meaning[]>;
  /** First word → words of the longest phrase that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
  /** Words that are a colour before a noun and a thing by themselves ("an orange", "an orange cat"). */
  readonly colourThings: ReadonlyMap<string, Meaning>;
  /** Words that are a material before a noun and something else by themselves ("a glass", "a glass bottle"). */
  readonly materials: ReadonlyMap<string, Material>;
}

let opened: Vocabulary | undefined;

/** What a phrase (lower case words, single spaces) means; undefined when it is not in any table. */
export function meaningOf(phrase: string): readonly Meaning[] | undefined {
  const { phrases } = openVocabulary();
  const grammar = phrases.get(phrase);
  if (grammar && !givesWay(grammar)) return grammar;
  const thing = thingMeaning(phrase);
  if (thing && !(grammar && isApproximatePlace(grammar) && !isDrawnByHand(thing))) return [thing];
  if (grammar) return grammar;
  for (const singular of singularOf(phrase)) {
    const meanings = phrases.get(singular);
    if (meanings?.some(({ kind }) => kind === 'place' || kind === 'sky' || kind === 'garment'))
      return meanings;
  }
  return undefined;
}

/** How many words a phrase that begins with this word may have. */
export function longestFrom(first: string): number {
  return Math.max(1, openVocabulary().longest.get(first) ?? 0, longestPhraseFrom(first));
}

/** The thing that a colour word names when it stands alone, e.g. "orange". */
export function thingOfColourWord(word: string): Meaning | undefined {
  return openVocabulary().colourThings.get(word);
}

/** The material that a word names before a noun, e.g. "glass". */
export function materialBeforeNoun(word: string): Material | undefined {
  return openVocabulary().materials.get(word);
}

/** What a phrase names in the library. */
export function thingMeaning(phrase: string): Meaning | undefined {
  const found = findThing(phrase);
  if (!found) return undefined;
  return hasBody(found.thing)
    ? { kind: 'thing', thing: found.thing, match: found.match }
    : { kind: 'head', thing: found.thing };
}

/** Function words, and places that we only approximate, give way to a thing of the same name ("top", "bridge"). */
function givesWay(meanings: readonly Meaning[]): boolean {
  return (
    isApproximatePlace(meanings) ||
    meanings.every(({ kind }) => ['quality', 'unsupported', 'attribute'].includes(kind))
  );
}

function isApproximatePlace(meanings: readonly Meaning[]): boolean {
  return meanings.some((meaning) => meaning.kind === 'place' && meaning.approximate && !meaning.world);
}

function isDrawnByHand(meaning: Meaning): boolean {
  return (
    meaning.kind === 'thing' &&
    findThingByKey(meaning.thing)?.source === 'hero' &&
    meaning.match !== 'kind-of'
  );
}

function openVocabulary(): Vocabulary {
  opened ??= buildVocabulary();
  return opened;
}

function buildVocabulary(): Vocabulary {
  const built = new Map<string, readonly Meaning[]>();
  const set = (phrases: string, ...meanings: readonly Meaning[]) => {
    for (const phrase of listOf(phrases)) built.set(phrase, meanings);
  };
  const add = (phrases: string, ...more: readonly Meaning[]) => {
    for (const phrase of listOf(phrases)) built.set(phrase, [...(built.get(phrase) ?? []), ...more]);
  };
  const materials = new Map<string, Material>();
  set(PART_WORDS, { kind: 'part' });
  set(QUALITY_WORDS, { kind: 'quality' });
  for (const [mood, phrases] of entriesOf(MOOD_WORDS)) set(phrases, { kind: 'quality', mood });
  set(UNSUPPORTED_WORDS, { kind: 'unsupported' });
  set(UNSHOWN_ACTIONS, { kind: 'action' });
  for (const { words, ...row } of ACTIONS) set(words, { kind: 'action', ...row });
  set(ATTRIBUTE_WORDS, { kind: 'attribute' });
  set(SILENT_WORDS, { kind: 'silent' });
  set(PRONOUN_WORDS, { kind: 'pronoun' });
  set(LETTERING_WORDS, { kind: 'lettering' });
  set(NEGATION_WORDS, { kind: 'negation' });
  for (const [thing, phrases] of Object.entries(GARMENTS)) set(phrases, { kind: 'garment', thing });
  // The rig of the figures tells garments apart more finely; words with another meaning keep it.
  for (const [phrase, thing] of Object.entries(GARMENT_WORDS))
    if ((built.get(phrase)?.[0]?.kind ?? 'garment') === 'garment') set(phrase, { kind: 'garment', thing });
  for (const [value, phrases] of entriesOf(SIZE_WORDS)) set(phrases, { kind: 'size', value });
  for (const [value, phrases] of entriesOf(AGE_WORDS)) set(phrases, { kind: 'age', value });
  for (const [value, phrases] of entriesOf(MATERIAL_WORDS)) {
    for (const phrase of listOf(phrases)) {
      if (MATERIAL_ONLY_BEFORE_NOUN.has(phrase)) materials.set(phrase, value);
      else built.set(phrase, [{ kind: 'material', value }]);
    }
  }
  for (const [material, phrases] of entriesOf(LIKENESS_WORDS as Readonly<Record<Material, string>>))
    set(phrases, { kind: 'likeness', material });
  for (const [value, phrases] of entriesOf(RELATION_WORDS)) set(phrases, { kind: 'relation', value });
  set('between', { kind: 'relation', value: 'between' });
  for (const [value, phrases] of entriesOf(SPOT_WORDS)) set(phrases, { kind: 'spot', value });
  setCounts(set);
  setSettings(set, add);
  for (const [phrases, words] of Object.entries(ASSORTMENTS))
    set(phrases, { kind: 'assortment', words: listOf(words) });
  const colourThings = setColours(built);
  const longest = new Map<string, number>();
  for (const phrase of built.keys()) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return { phrases: built, longest, materials, colourThings };
}

/** The place that a word names. */
function placeOf(word: string): string {
  return PLACES.find(({ words }) => words.includes(word))?.name ?? word;
}

type Set = (phrases: string, ...meanings: readonly Meaning[]) => void;

function setCounts(set: Set): void {
  for (const [phrases, value] of Object.entries(EXACT_COUNTS))
    set(phrases, { kind: 'count', value, loose: false });
  for (const [phrases, value] of Object.entries(LOOSE_COUNTS))
    set(phrases, { kind: 'count', value, loose: true });
  for (const [arrangement, groups] of entriesOf<Arrangement, (typeof COLLECTIVES)[Arrangement]>(
    COLLECTIVES,
  )) {
    for (const [value, words] of groups) {
      for (const word of listOf(words)) {
        const meaning: Meaning = { kind: 'count', value, loose: true, arrangement };
        set(
          `${word} of, a ${word} of, an ${word} of, the ${word} of, a large ${word} of, a small ${word} of, in a ${word} of`,
          meaning,
        );
      }
    }
  }
  set('in a row, in a line, lined up, side by side, in line', {
    kind: 'count',
    value: 0,
    loose: true,
    arrangement: 'row',
  });
  set('in a circle, in a ring', { kind: 'count', value: 0, loose: true, arrangement: 'circle' });
  set(SPREAD_WORDS, { kind: 'spread', count: 8 });
  for (const [value, words] of Object.entries(SPREAD_PLACES)) {
    for (const word of listOf(words))
      set(
        `a ${word} of, ${word} of, the ${word} of, an endless ${word} of, a huge ${word} of`,
        { kind: 'place', value: placeOf(value) },
        { kind: 'spread', count: 8 },
      );
  }
  set('rows of, rows and rows of, endless rows of', { kind: 'spread', count: 8, arrangement: 'rows' });
  for (const [plant, place, phrases] of PLANTINGS)
    set(phrases, { kind: 'place', value: placeOf(place) }, { kind: 'spread', count: 8, plant });
}

function setSettings(set: Set, add: Set): void {
  for (const { name, words, nearest = [] } of STYLES) {
    for (const phrase of nearest) set(phrase, { kind: 'style', value: name, approximate: true });
    for (const phrase of words) set(phrase, { kind: 'style', value: name });
  }
  for (const [value, phrases] of entriesOf(LIGHT_WORDS)) set(phrases, { kind: 'light', value });
  for (const [value, phrases] of entriesOf(CAMERA_WORDS)) set(phrases, { kind: 'camera', value });
  for (const [word, names] of Object.entries(GEOGRAPHY))
    set(names, { kind: 'place', value: placeOf(word), approximate: true });
  for (const { name, words, nearest = [], world } of PLACES) {
    const place = { kind: 'place', value: name, ...(world === undefined ? {} : { world }) } as const;
    for (const phrase of nearest) set(phrase, { ...place, approximate: true });
    for (const phrase of words) set(phrase, place);
  }
  for (const [value, phrases] of entriesOf(FRAME_WORDS)) add(phrases, { kind: 'frame', value });
  for (const [value, phrases] of entriesOf(TIME_WORDS)) set(phrases, { kind: 'time', value });
  for (const [value, phrases] of entriesOf(WEATHER_WORDS)) set(phrases, { kind: 'weather', value });
  for (const [value, phrases] of entriesOf(SEASON_WORDS)) set(phrases, { kind: 'season', value });
  set('sun, the sun', { kind: 'sky', value: 'sun' });
  set('moon, half moon, the moon', { kind: 'sky', value: 'moon' });
  set(
    'full moon, big moon, huge moon, large moon, round moon, giant moon, harvest moon, blood moon, supermoon',
    {
      kind: 'sky',
      value: 'full-moon',
    },
  );
  set('crescent moon, crescent, new moon, waning moon, sickle moon', { kind: 'sky', value: 'crescent' });
  set('stars, star-filled sky, constellations', { kind: 'sky', value: 'stars' });
  add('starry night, starry sky, night sky, starlit, under the stars, starlight', {
    kind: 'sky',
    value: 'stars',
  });
  add('starry sky, night sky, in the night sky', { kind: 'time', value: 'night' });
  add('moonlight, moonlit, moonlit night, in the moonlight', { kind: 'sky', value: 'moon' });
  add('evening sky', { kind: 'time', value: 'sunset' });
  add('cloudy sky, clouds, above the clouds', { kind: 'weather', value: 'cloudy' });
  add('winter landscape, winter wonderland', { kind: 'season', value: 'winter' });
  add('neon city, cyberpunk city, neon lights', { kind: 'time', value: 'night' });
  add('sunny, sunny day, sunshine, sunlit, broad daylight, sunny morning, sunny afternoon', {
    kind: 'weather',
    value: 'clear',
  });
  add('rainstorm', { kind: 'weather', value: 'rain' });
  add('summer day, hot summer day', { kind: 'time', value: 'day' });
  add('christmas eve', { kind: 'time', value: 'night' });
  add('spring morning, christmas morning', { kind: 'time', value: 'morning' });
}

/** Every colour with its shades; returns the things of the same names. */
function setColours(built: Map<string, readonly Meaning[]>): ReadonlyMap<string, Meaning> {
  const doubles = new Map<string, Meaning>();
  for (const name of listColourNames()) {
    const spoken = name.replace(/-/g, ' ');
    const thing = thingMeaning(spoken) ?? thingMeaning(`${spoken} fruit`);
    if (thing && thing.kind === 'thing') doubles.set(spoken, thing);
    for (const form of new Set([spoken, name])) {
      built.set(form, [{ kind: 'colour', value: name }]);
      built.set(`${form} colored`, [{ kind: 'colour', value: name }]);
      built.set(`${form}-colored`, [{ kind: 'colour', value: name }]);
      built.set(`${form} coloured`, [{ kind: 'colour', value: name }]);
      for (const shade of SHADES) {
        const value = `${shade}-${name}`;
        built.set(`${shade} ${form}`, [{ kind: 'colour', value }]);
        built.set(`${shade}-${form}`, [{ kind: 'colour', value }]);
      }
    }
    const stem = name.replace(/e$/, '').replace(/d$/, 'dd');
    if (/^(red|blue|green|yellow|pink|purple|brown|orange)$/.test(name))
      built.set(`${stem}ish`, [{ kind: 'colour', value: name }]);
  }
  for (const [phrase, value] of [
    ['snow white', 'white'],
    ['pure white', 'white'],
    ['pitch black', 'black'],
    ['jet black', 'black'],
    ['blond', 'blonde'],
  ] as const) {
    built.set(phrase, [{ kind: 'colour', value }]);
  }
  return doubles;
}

function listOf(phrases: string): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length > 0);
}

function entriesOf<Key extends string, Value = string>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
