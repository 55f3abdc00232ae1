import { findThing } from '../../objects/find-thing.ts';
import { singularOf } from '../../objects/singular-of.ts';
import { findThingByKey, thingHeight } from '../../objects/things.ts';
import { fieldPlantOf } from '../field-plants.ts';
import type { Phrase } from '../find-phrases.ts';
import type { Age, Match } from '../intent.ts';
import { AGE_WORDS } from '../vocabulary/adjectives.ts';
import { materialBeforeNoun } from '../vocabulary/vocabulary.ts';
import { canSpread } from './can-spread.ts';
import { applyDescription, applyMaterial } from './describe.ts';
import { type Draft, nameOf, noteName, type ThingDraft, thingAt } from './draft.ts';
import { placeAtSpot } from './place-at-spot.ts';
import { applyRelation, isDescriptive, isHeldThing, joinBetween } from './relate.ts';

/** A named thing is drawn this many times at most; more could not be counted and would be a texture. */
const MAX_COUNT = 30;
const MAX_THINGS = 12;

export interface NamedThing {
  readonly thing: string;
  readonly match: Match;
}

/** A noun of the library: everything that was said before it becomes its own. */
export function nameThing(draft: Draft, named: NamedThing, phrase: Phrase): void {
  if (isDescriptive(draft)) {
    draft.notShown.push(`${draft.relation?.words} ${phrase.words}`);
    draft.relation = undefined;
    draft.description = {};
    return;
  }
  if (draft.things.length >= MAX_THINGS) {
    draft.notShown.push(phrase.words);
    return;
  }
  if (mergeWithLast(draft, named, phrase) || isMaterialOfLast(draft, phrase)) return;
  const index = draft.things.length;
  const mention = makeThing(draft, named, phrase);
  draft.things.push(mention);
  if (mention.spread) {
    // What is in a field stands among its plants, not in one of them.
    draft.relation = undefined;
    draft.fronted = undefined;
  }
  tie(draft, index);
  if (draft.spot) placeAtSpot(mention, draft.spot);
  draft.spot = undefined;
  draft.description = {};
  draft.group = draft.joined && draft.noun === 'thing' ? [...draft.group, index] : [index];
  draft.last = index;
  draft.subject ??= index;
  draft.noun = 'thing';
}

/** "A ring of gold": the gold is no second thing. */
function isMaterialOfLast(draft: Draft, phrase: Phrase): boolean {
  const material = draft.relation?.word === 'of' ? materialBeforeNoun(phrase.text) : undefined;
  const whole = thingAt(draft, draft.relation?.from);
  if (!material || !whole) return false;
  applyMaterial(draft, whole, { value: material, words: phrase.words, isColour: false });
  draft.relation = undefined;
  return true;
}

function tie(draft: Draft, index: number): void {
  const { owner, fronted } = draft;
  draft.owner = undefined;
  if (draft.relation) applyRelation(draft, index);
  else if (owner !== undefined && owner !== index) {
    // "The cat's ball": it is where the cat is.
    const thing = draft.things[index];
    if (thing) thing.relation = { kind: 'beside', other: owner };
  } else if (fronted && fronted.other !== index) {
    const thing = draft.things[index];
    if (thing) thing.relation = fronted;
    draft.fronted = undefined;
  } else if (!joinBetween(draft, index)) shareRelation(draft, index);
}

/** "A desk with a computer and a lamp": the second stands on it as well. */
function shareRelation(draft: Draft, index: number): void {
  const before = thingAt(draft, draft.last);
  const thing = draft.things[index];
  const relation = before?.relation;
  if (!draft.joined || draft.noun !== 'thing' || !thing || !relation || typeof relation.other !== 'number')
    return;
  const { kind, other } = relation;
  const host = draft.things[other];
  if (!host || other > index - 2 || thing.relation) return;
  const isHeld = kind === 'held-by' && isHeldThing(thing);
  const isBorne = kind === 'on' && thingHeight(thing.thing) < thingHeight(host.thing);
  if (isHeld || isBorne || (kind === 'filling' && thing.count > 1)) thing.relation = { kind, other };
}

function makeThing(draft: Draft, given: NamedThing, phrase: Phrase): ThingDraft {
  const { count: said, spread: spreads } = draft.description;
  const { thing: named, age } = withoutAge(given, phrase);
  const pile = draft.description.arrangement === 'heap' ? pileOf(phrase) : undefined;
  if (pile !== undefined) {
    // "A stack of books" is drawn as one.
    delete draft.description.arrangement;
    const mention: ThingDraft = { ...pile, words: phrase.words, count: 1, span: phrase.span };
    noteName(mention, phrase.text);
    applyDescription(draft, mention);
    return mention;
  }
  const plural = isPlural(phrase.text, named.thing);
  const count = said?.value ?? (plural ? 3 : 1);
  const loose = said?.loose ?? plural;
  const spread = spreads === true && canSpread(named.thing);
  const field = spread ? fieldPlantOf(named.thing) : undefined;
  const mention: ThingDraft = {
    thing: field?.thing ?? named.thing,
    words: phrase.words,
    match: field?.match ?? named.match,
    count: spread ? 1 : Math.max(1, Math.min(MAX_COUNT, Math.round(count))),
    span: phrase.span,
    ...(spread ? { spread: true } : {}),
    ...(!spread && count > MAX_COUNT ? { asked: Math.round(count) } : {}),
    ...(loose && !spread ? { countIsLoose: true } : {}),
  };
  noteName(mention, phrase.text);
  applyDescription(draft, mention);
  if (age) mention.age ??= age;
  if (mention.age === 'young' && findThingByKey(mention.thing)?.kind === 'animal') mention.size ??= 'small';
  if (mention.colour === undefined && isBlossoming(phrase.text)) mention.colour = 'pink';
  if (draft.likeness) {
    applyMaterial(draft, mention, {
      value: draft.likeness.material,
      words: draft.likeness.words.replace(/ of$/i, ''),
      isColour: false,
    });
    draft.likeness = undefined;
  }
  return mention;
}

function pileOf({ text }: Phrase): NamedThing | undefined {
  const found = findThing(`pile of ${text}`);
  return found === undefined || found.match === 'kind-of' ? undefined : found;
}

/** "the planet saturn" names one thing twice; "an apple tree" is a tree. */
function mergeWithLast(draft: Draft, named: NamedThing, phrase: Phrase): boolean {
  const whole = thingAt(draft, draft.wholeOfPart);
  if (whole) {
    Object.assign(whole, { thing: named.thing, match: named.match, words: phrase.words, span: phrase.span });
    noteName(whole, phrase.text);
    applyDescription(draft, whole);
    draft.wholeOfPart = undefined;
    draft.noun = 'thing';
    return true;
  }
  const before = thingAt(draft, draft.last);
  if (!before || !draft.adjacent || draft.noun !== 'thing' || Object.keys(draft.description).length > 0)
    return false;
  if (before.thing === named.thing) return true;
  const kinds = [before.thing, named.thing].map((key) => findThingByKey(key)?.kind);
  // "A golden retriever puppy" is one dog, and young; "a fairy princess" is one person.
  if (kinds[0] === 'animal' && /^(puppy|kitten|cub|calf|foal|chick|lamb|pup)$/.test(phrase.text)) {
    before.age = 'young';
    before.size ??= 'small';
    return true;
  }
  const areBothAlive =
    kinds.join() !== 'person,person' && kinds.every((kind) => kind === 'animal' || kind === 'person');
  if (areBothAlive || before.countIsLoose || isPlural(nameOf(before), before.thing)) return false;
  const plural = isPlural(phrase.text, named.thing);
  if (before.count === 1 && plural) Object.assign(before, { count: 3, countIsLoose: true });
  noteName(before, `${nameOf(before)} ${phrase.text}`);
  Object.assign(before, {
    thing: named.thing,
    match: 'kind-of',
    words: `${before.words} ${phrase.words}`,
    span: { start: before.span?.start ?? phrase.span.start, end: phrase.span.end },
  });
  return true;
}

/** "An old man", when the library knows the man: he is one, and old. */
function withoutAge(named: NamedThing, phrase: Phrase): { readonly thing: NamedThing; readonly age?: Age } {
  const [first = '', ...rest] = phrase.text.split(' ');
  const age = AGES.get(first);
  if (!age || rest.length === 0) return { thing: named };
  const bare = named.match === 'kind-of' ? findThing(rest.join(' ')) : undefined;
  return { thing: bare && bare.match !== 'kind-of' ? bare : named, age };
}

const AGES: ReadonlyMap<string, Age> = new Map(
  (Object.entries(AGE_WORDS) as [Age, string][]).flatMap(([age, words]) =>
    words.split(', ').map((word) => [word, age] as const),
  ),
);

/** Cherry trees are asked for because of their bloom. */
function isBlossoming(text: string): boolean {
  return /(blossom|sakura|cherry) tree|^sakura$/.test(text);
}

function isPlural(text: string, thing: string): boolean {
  if (/^(people|children|kids|men|women)$/.test(text)) return true;
  return singularOf(text).some((singular) => findThing(singular)?.thing === thing);
}
