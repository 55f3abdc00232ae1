import { findPlace } from '../../plan/find-place.ts';
import { PLACES } from '../../plan/place-registry.ts';
import { fieldPlantOf } from '../field-plants.ts';
import type { Phrase } from '../find-phrases.ts';
import type { PlaceName } from '../intent.ts';
import type { Meaning, Spot } from '../vocabulary/meaning.ts';
import { thingMeaning } from '../vocabulary/vocabulary.ts';
import { canSpread } from './can-spread.ts';
import { settleAdjectives } from './describe.ts';
import { type Draft, nameOf, type SkyBody, thingAt } from './draft.ts';
import { nameThing } from './name-thing.ts';
import { placeAtSpot } from './place-at-spot.ts';

type PlaceMeaning = Extract<Meaning, { kind: 'place' }>;

/** A place was named: it is the setting, and what was said to be in it is there. */
export function notePlace(draft: Draft, { value, approximate, world }: PlaceMeaning, phrase: Phrase): void {
  const { words, span } = phrase;
  if (draft.negated) {
    draft.excluded.push(value);
    return;
  }
  if (leansOnWall(draft, phrase)) return;
  if (isAtFurniture(draft, phrase)) return;
  const planted = plantOfPlace(draft, phrase);
  if (planted !== undefined) growAll(draft, planted);
  putInto(draft, value, phrase.text);
  draft.places.push({
    value,
    words: words.replace(/ of$/i, ''),
    span,
    ...(approximate ? { approximate: true } : {}),
    ...(world ? { world } : {}),
  });
  draft.noun = 'place';
}

/** "Leaning against a brick wall": a wall behind it is enough. */
function leansOnWall(draft: Draft, phrase: Phrase): boolean {
  const { relation } = draft;
  const subject = thingAt(draft, relation?.from);
  if (!subject || !relation || !/\bwalls?$/.test(phrase.text)) return false;
  if (!/^(leaning-on|hanging-from|on|in-front-of|beside)$/.test(relation.word)) return false;
  subject.relation ??= { kind: relation.word === 'leaning-on' ? 'leaning-on' : 'in', other: 'wall' };
  draft.relation = undefined;
  draft.description = {};
  return true;
}

/** "A cat under the table": a table to be seen, although tables are places for small things. */
function isAtFurniture(draft: Draft, phrase: Phrase): boolean {
  const { relation } = draft;
  if (relation?.from === undefined || !/^(under|behind|around|leaning-on|in-front-of)$/.test(relation.word))
    return false;
  const found = /\b(table|counter|desk|shelf)$/.test(phrase.text) ? thingMeaning(phrase.text) : undefined;
  if (found?.kind !== 'thing') return false;
  nameThing(draft, found, phrase);
  return true;
}

const WATERS =
  /\b(seas?|oceans?|lakes?|ponds?|rivers?|streams?|waters?|waves?|lagoon|bay|canal|swamp|creek|brook|pool|harbou?r|atlantic|pacific|mediterranean)$/;

function putInto(draft: Draft, place: PlaceName, text: string): void {
  const relation = draft.relation;
  draft.relation = undefined;
  const subject = thingAt(draft, relation?.from ?? (text.startsWith('in ') ? draft.last : undefined));
  if (!subject || subject.relation !== undefined) return;
  const said = relation?.word ?? 'in';
  const flies = relation?.from !== undefined && draft.flying.includes(relation.from);
  const word = flies && said === 'on' ? 'above' : said;
  const isWater = WATERS.test(text);
  if (isWater && (word === 'on' || word === 'in' || word === 'above'))
    subject.relation = { kind: word, other: 'water' };
  else if (findPlace(place)?.isAloft && (word === 'in' || word === 'on' || word === 'above'))
    subject.relation = { kind: 'in', other: 'sky' };
  else if (word === 'above') subject.relation = { kind: 'in', other: 'sky' };
}

/** Sun, moon or stars; on the moon one stands, under it one is. */
export function noteSky(draft: Draft, value: SkyBody, { words, span, text }: Phrase): void {
  if (draft.negated) {
    draft.excluded.push(value);
    return;
  }
  if (/moon/.test(value) && draft.relation && /^(on|in)$/.test(draft.relation.word)) {
    const moon = PLACES.find((place) => place.world === 'moon');
    if (moon) draft.places.push({ value: moon.name, words, span, world: 'moon' });
    draft.times.push({ value: 'night', words, span });
    draft.sky.push({ value: 'stars', words, span });
  } else draft.sky.push({ value, words, span });
  draft.relation = undefined;
  draft.noun = 'sky';
  settleAdjectives(draft, text);
}

/** "On the left", "in the distance": said of the thing before, or of the next one. */
export function noteSpot(draft: Draft, spot: Spot, phrase: Phrase): void {
  // "Mountains in the distance": a place is there anyway.
  if ((draft.noun === 'place' || draft.noun === 'sky') && draft.adjacent && /distance|foreground/.test(spot))
    return;
  const { count, size } = draft.description;
  const last = thingAt(draft, draft.last);
  const follows = phrase.breakBefore === 'none' && last !== undefined && !count && !size;
  if (follows) placeAtSpot(last, spot);
  else draft.spot = spot;
  draft.relation = undefined;
}

/** "sunflower field", "palm beach": the plant named just before the place grows all over it. */
function plantOfPlace(draft: Draft, phrase: Phrase): number | undefined {
  if (!draft.adjacent || draft.noun !== 'thing' || phrase.breakBefore !== 'none' || phrase.length !== 1)
    return undefined;
  const mention = thingAt(draft, draft.last);
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

const MARINE =
  /^(.*whale|.*shark|dolphin|orca|octopus|jellyfish|squid|lobster|.*surfing|.*ship|ferry|submarine)s?$/;

/** Those that are seen only from below the surface. */
const SUBMARINE = /^(.*fish|octopus|squid|coral|sea ?horse|jellyfish|diver|scuba diver)(es)?s?$/;

/** "A whale in the water" is in the sea, fish in the sea are under water. */
export function nameSea(draft: Draft): void {
  const [first] = draft.places;
  if (first?.value === 'sea' && draft.places.length === 1 && draft.things.length > 0) {
    const areBelow = draft.things.every(
      (mention) =>
        SUBMARINE.test(nameOf(mention)) && (mention.relation === undefined || mention.relation.kind === 'in'),
    );
    if (areBelow) {
      draft.places[0] = { ...first, value: 'underwater', world: 'underwater' };
      for (const mention of draft.things) delete mention.relation;
      return;
    }
  }
  if (!draft.things.some((mention) => MARINE.test(nameOf(mention)))) return;
  draft.places.forEach((place, index) => {
    if (/^(the )?waters?$/i.test(place.words)) draft.places[index] = { ...place, value: 'sea' };
  });
}
