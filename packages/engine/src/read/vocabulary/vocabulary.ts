import { findThing, hasBody, LONGEST_PHRASE } from '../../objects/find-thing.ts';
import { singularOf } from '../../objects/singular-of.ts';
import { PLACES } from '../../plan/place-registry.ts';
import { STYLES } from '../../style/style-registry.ts';
import { listColourNames } from '../colour-names.ts';
import type { PlaceName, Season, TimeOfDay, Weather, World } from '../intent.ts';
import {
  ACTION_WORDS,
  ASSORTMENTS,
  ATTRIBUTE_WORDS,
  EXACT_COUNTS,
  LOOSE_COUNTS,
  NEGATION_WORDS,
  QUALITY_WORDS,
  RELATION_WORDS,
  SILENT_WORDS,
  SIZE_WORDS,
  SPOT_WORDS,
  SPREAD_WORDS,
  UNSUPPORTED_WORDS,
} from './grammar-words.ts';
import type { Meaning } from './meaning.ts';
import { SEASON_WORDS, TIME_WORDS, WEATHER_WORDS, WORLD_WORDS } from './setting-words.ts';

export { LONGEST_PHRASE };

let table: Map<string, readonly Meaning[]> | undefined;
/** Words that are a colour before a noun and a thing by themselves ("an orange", "an orange cat"). */
let doubles: Map<string, Meaning> | undefined;

/** What a phrase (lower case words, single spaces) means; undefined when it is not in any table. */
export function meaningOf(phrase: string): readonly Meaning[] | undefined {
  const words = openVocabulary();
  const grammar = words.get(phrase);
  if (grammar && !isWeak(grammar)) return grammar;
  const thing = thingMeaning(phrase);
  if (thing) return [thing];
  if (grammar) return grammar;
  for (const singular of singularOf(phrase)) {
    const meanings = words.get(singular);
    if (meanings?.some((meaning) => meaning.kind === 'place' || meaning.kind === 'sky')) return meanings;
  }
  return undefined;
}

/** The thing that a colour word names when it stands alone, e.g. "orange". */
export function thingOfColourWord(word: string): Meaning | undefined {
  openVocabulary();
  return doubles?.get(word);
}

function thingMeaning(phrase: string): Meaning | undefined {
  const found = findThing(phrase);
  if (!found) return undefined;
  return hasBody(found.thing)
    ? { kind: 'thing', thing: found.thing, match: found.match }
    : { kind: 'head', thing: found.thing };
}

/** Function words give way to a thing of the same name ("top", "painting"). */
function isWeak(meanings: readonly Meaning[]): boolean {
  return meanings.every((meaning) =>
    ['quality', 'unsupported', 'action', 'attribute'].includes(meaning.kind),
  );
}

function openVocabulary(): Map<string, readonly Meaning[]> {
  if (table) return table;
  const built = new Map<string, readonly Meaning[]>();
  const set = (phrases: string, meaning: Meaning) => {
    for (const phrase of listOf(phrases)) built.set(phrase, [meaning]);
  };
  set(QUALITY_WORDS, { kind: 'quality' });
  set(UNSUPPORTED_WORDS, { kind: 'unsupported' });
  set(ACTION_WORDS, { kind: 'action' });
  set(ATTRIBUTE_WORDS, { kind: 'attribute' });
  set(SILENT_WORDS, { kind: 'silent' });
  set(NEGATION_WORDS, { kind: 'negation' });
  for (const [value, phrases] of entriesOf(RELATION_WORDS)) set(phrases, { kind: 'relation', value });
  for (const [value, phrases] of entriesOf(SPOT_WORDS)) set(phrases, { kind: 'spot', value });
  for (const [value, phrases] of entriesOf(SIZE_WORDS)) set(phrases, { kind: 'size', value });
  for (const [phrase, value] of Object.entries(EXACT_COUNTS))
    set(phrase, { kind: 'count', value, loose: false });
  for (const [phrase, value] of Object.entries(LOOSE_COUNTS))
    set(phrase, { kind: 'count', value, loose: true });
  for (const { name, words, nearest = [] } of STYLES) {
    for (const phrase of nearest) built.set(phrase, [{ kind: 'style', value: name, approximate: true }]);
    for (const phrase of words) built.set(phrase, [{ kind: 'style', value: name }]);
  }
  for (const { name, words, nearest = [] } of PLACES) {
    for (const phrase of nearest) built.set(phrase, [{ kind: 'place', value: name, approximate: true }]);
    for (const phrase of words) built.set(phrase, [{ kind: 'place', value: name }]);
  }
  for (const [world, { nearest, words }] of entriesOf<World, (typeof WORLD_WORDS)[World]>(WORLD_WORDS))
    set(words, { kind: 'place', value: nearest, approximate: true, world });
  set(SPREAD_WORDS, { kind: 'spread', count: 8 });
  for (const [phrases, thing, match, place] of PLANTINGS) {
    for (const phrase of listOf(phrases))
      built.set(phrase, [
        { kind: 'place', value: place },
        { kind: 'spread', count: 8, plant: { thing, match } },
      ]);
  }
  for (const [value, phrases] of entriesOf<TimeOfDay>(TIME_WORDS)) set(phrases, { kind: 'time', value });
  for (const [value, phrases] of entriesOf<Weather>(WEATHER_WORDS)) set(phrases, { kind: 'weather', value });
  for (const [value, phrases] of entriesOf<Season>(SEASON_WORDS)) set(phrases, { kind: 'season', value });
  for (const [phrases, things] of Object.entries(ASSORTMENTS))
    set(phrases, { kind: 'assortment', things: things.split(' ') });
  set('sun, the sun', { kind: 'sky', value: 'sun' });
  set('moon, half moon, the moon', { kind: 'sky', value: 'moon' });
  set('full moon, big moon, huge moon, large moon, round moon, giant moon', {
    kind: 'sky',
    value: 'full-moon',
  });
  set('crescent moon, crescent, new moon, waning moon, sickle moon', { kind: 'sky', value: 'crescent' });
  set('stars, star-filled sky, constellations', {
    kind: 'sky',
    value: 'stars',
  });
  set('close-up, close up, closeup, portrait, macro, extreme close-up, headshot, zoomed in, detail shot', {
    kind: 'framing',
    value: 'close-up',
  });
  set(
    'wide shot, panorama, panoramic, wide angle, wide-angle, vista, panoramic view, long shot, wide view, landscape photo, establishing shot',
    {
      kind: 'framing',
      value: 'wide',
    },
  );
  const add = (phrases: string, ...more: Meaning[]) => {
    for (const phrase of listOf(phrases)) built.set(phrase, [...(built.get(phrase) ?? []), ...more]);
  };
  add('starry night, starry sky, night sky, starlit, under the stars, starlight', {
    kind: 'sky',
    value: 'stars',
  });
  add(`starry sky, night sky, ${WORLD_WORDS.space.words}, ${WORLD_WORDS.moon.words}`, {
    kind: 'time',
    value: 'night',
  });
  add(`${WORLD_WORDS.space.words}, ${WORLD_WORDS.moon.words}`, {
    kind: 'sky',
    value: 'stars',
  });
  add('moonlight, moonlit, moonlit night', { kind: 'sky', value: 'moon' });
  add('evening sky', { kind: 'time', value: 'sunset' });
  add('cloudy sky, clouds', { kind: 'weather', value: 'cloudy' });
  add('winter landscape, winter wonderland', { kind: 'season', value: 'winter' });
  add('neon city, cyberpunk city, neon lights', { kind: 'time', value: 'night' });
  add('sunny, sunny day, sunshine, sunlit, broad daylight', { kind: 'weather', value: 'clear' });
  add('rainstorm', { kind: 'weather', value: 'rain' });
  doubles = new Map();
  for (const name of listColourNames()) {
    const spoken = name.replace(/-/g, ' ');
    const thing = thingMeaning(name === 'orange' ? 'tangerine' : spoken);
    if (thing && thing.kind === 'thing') doubles.set(spoken, thing);
    for (const form of new Set([spoken, name])) {
      built.set(form, [{ kind: 'colour', value: name }]);
      for (const shade of ['light', 'dark', 'bright', 'pale', 'deep']) {
        built.set(`${shade} ${form}`, [{ kind: 'colour', value: name }]);
        built.set(`${shade}-${form}`, [{ kind: 'colour', value: name }]);
      }
    }
  }
  for (const [phrase, value] of [
    ['reddish', 'red'],
    ['bluish', 'blue'],
    ['greenish', 'green'],
    ['yellowish', 'yellow'],
    ['pinkish', 'pink'],
    ['snow white', 'white'],
    ['pure white', 'white'],
    ['pitch black', 'black'],
    ['jet black', 'black'],
  ] as const) {
    built.set(phrase, [{ kind: 'colour', value }]);
  }
  table = built;
  return table;
}

/** Words that name plants and their place at once. */
const PLANTINGS: readonly (readonly [
  phrases: string,
  thing: string,
  match: 'exact' | 'synonym' | 'kind-of',
  place: PlaceName,
])[] = [
  [
    'flower field, flower fields, wildflower meadow, wildflower field, flower meadow, flower garden, field of flowers, field of wildflowers',
    'wildflowers',
    'exact',
    'meadow',
  ],
  [
    'orchard, apple orchard, cherry orchard, peach orchard, fruit orchard, plum orchard, olive grove, orange grove, lemon grove, olive orchard',
    'broadleaf',
    'kind-of',
    'meadow',
  ],
  ['wheatfield, wheat field, wheat fields, grain field', 'wheat-plant', 'exact', 'meadow'],
  ['cornfield, corn field, corn fields, maize field', 'corn-plant', 'exact', 'meadow'],
  ['pumpkin patch, pumpkin field', 'jack-o-lantern', 'kind-of', 'meadow'],
  [
    'pinewood, fir forest, spruce forest, fir woods, conifer forest, coniferous forest',
    'conifer',
    'exact',
    'forest',
  ],
];

function listOf(phrases: string): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length > 0);
}

function entriesOf<Key extends string, Value = string>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
