import { findHero } from '../../objects/find-hero.ts';
import { findThingByKey, thingHeight } from '../../objects/things.ts';
import type { ThingMention } from '../intent.ts';
import type { RelationWord } from '../vocabulary/meaning.ts';
import { CONTAINER_WORDS, HELD_WORDS, SEATS, SURFACE_WORDS } from '../vocabulary/noun-classes.ts';
import { type Draft, nameOf, type ThingDraft, thingAt } from './draft.ts';
import { hostOf } from './dress.ts';

type Relation = NonNullable<ThingMention['relation']>;

/** A preposition was read: it is said of the last thing, or of the one who has that thing. */
export function openRelation(draft: Draft, word: RelationWord, words: string): void {
  // "On the roof of a house": the house is what it is on.
  if (word === 'of' && draft.noun === 'part' && (draft.relation || draft.wholeOfPart !== undefined)) return;
  draft.wholeOfPart = undefined;
  const isInner = /^(of|full-of|made-of|shaped-like)$/.test(word);
  const from = draft.last === undefined ? undefined : isInner ? draft.last : hostOf(draft, draft.last);
  const isLost = draft.noun === 'unknown' || draft.noun === 'place' || draft.noun === 'sky';
  // "A garden with roses and a bench": the garden is all around; nothing waits for a subject.
  const leadsNowhere = draft.noun === 'unknown' || /^(with|beside)$/.test(word);
  draft.relation = { word, words, from: isLost ? undefined : from, isLost: isLost && leadsNowhere };
  if (word === 'with') draft.host = from;
}

/** Whether what comes next only describes ("made of cheese", "shaped like a heart") and stands for nothing itself. */
export function isDescriptive(draft: Draft): boolean {
  return draft.relation !== undefined && /^(made-of|shaped-like)$/.test(draft.relation.word);
}

/** Ties a thing that was just named to the one its preposition was said of. */
export function applyRelation(draft: Draft, index: number): void {
  const pending = draft.relation;
  draft.relation = undefined;
  const thing = draft.things[index];
  if (!pending || !thing || pending.isLost) return;
  if (pending.from === undefined) {
    const kind = spatialKind(pending.word);
    if (kind) draft.fronted = { kind, other: index };
    return;
  }
  const from = pending.from;
  const subject = draft.things[from];
  if (!subject || from === index) return;
  const tie = (kind: Relation['kind']) => {
    thing.relation = { kind, other: from };
  };
  switch (pending.word) {
    case 'with':
      tieWith(subject, thing, from, index);
      break;
    case 'of':
      if (isBunch(subject, thing)) {
        // "A bouquet of red roses" is drawn whole.
        if (thing.colour) subject.colour ??= thing.colour;
        draft.things.pop();
        return;
      }
      if (isIn(SURFACE_WORDS, subject)) tie('on');
      else tie(isIn(CONTAINER_WORDS, subject) ? 'filling' : 'beside');
      break;
    case 'full-of':
      tie(
        isIn(SURFACE_WORDS, subject) || /^(covered|dotted|lined|strewn)/.test(pending.words)
          ? 'on'
          : 'filling',
      );
      break;
    case 'wearing':
      tie('worn-by');
      break;
    case 'holding':
      // Animals eat from the ground.
      tie(isFeeding(subject, pending.words) ? 'in-front-of' : 'held-by');
      // "Two boys holding balloons": one for each.
      if (thing.countIsLoose && subject.count > 1) thing.count = subject.count;
      break;
    default:
      if (isTakenUp(subject, thing, pending.words)) tie('held-by');
      else placeAt(draft, from, index, spatialKind(pending.word) ?? 'beside');
  }
  if (thing.relation?.kind === 'filling' && thing.count === 1 && isSmallIn(thing, subject)) {
    thing.count = 5;
    thing.countIsLoose = true;
  }
}

/** "On the left side of the table" and all else that says where the first stands. */
function placeAt(draft: Draft, from: number, index: number, said: Relation['kind']): void {
  const subject = draft.things[from] as ThingDraft;
  const thing = draft.things[index] as ThingDraft;
  // "In bed", "in an armchair": on it.
  const kind = said === 'in' && isIn(SEATS, thing) ? 'on' : said;
  const isOver =
    kind === 'on' && draft.flying.includes(from) && thingHeight(thing.thing) >= thingHeight(subject.thing);
  if (isOver) {
    subject.relation ??= { kind: 'above', other: index };
    return;
  }
  if (kind === 'on' && isGarmentOn(subject, thing)) {
    subject.relation = { kind: 'worn-by', other: index };
    return;
  }
  if (subject.relation !== undefined) {
    thing.relation ??= { kind: 'beside', other: from };
    return;
  }
  subject.relation = { kind: kind === 'on' && isMounted(subject, thing) ? 'riding' : kind, other: index };
  if (kind === 'around') subject.arrangement ??= 'circle';
  if (!/^(on|in|under|behind|in-front-of|around|above)$/.test(kind)) return;
  for (const mate of draft.group) {
    const other = draft.things[mate];
    const fits =
      other &&
      (!/^(on|in)$/.test(kind) ||
        findThingByKey(other.thing)?.kind === findThingByKey(subject.thing)?.kind ||
        thingHeight(other.thing) <= thingHeight(thing.thing) * 1.5);
    if (other && fits && mate !== from && mate !== index) other.relation ??= { kind, other: index };
  }
}

/** What "with" means depends on both: in the hands, in the bowl, on the table, or beside. */
function tieWith(subject: ThingDraft, thing: ThingDraft, from: number, index: number): void {
  const holds = findHero(subject.thing)?.holds || isIn(CONTAINER_WORDS, subject);
  const subjectKind = findThingByKey(subject.thing)?.kind;
  const isSmaller =
    thingHeight(thing.thing) < thingHeight(subject.thing) || findThingByKey(thing.thing)?.kind === 'plant';
  if (subjectKind === 'person' && isHeldThing(thing)) thing.relation = { kind: 'held-by', other: from };
  else if (isIn(SURFACE_WORDS, subject) && isSmaller) thing.relation = { kind: 'on', other: from };
  else if (holds && isSmaller) thing.relation = { kind: 'filling', other: from };
  else if (subject.relation === undefined) subject.relation = { kind: 'beside', other: index };
  else thing.relation = { kind: 'beside', other: from };
}

/** "With a bird above it", "with a fish in its mouth": the pending relation points at what was named before. */
export function pointBack(draft: Draft, kind?: Relation['kind']): void {
  const pending = draft.relation;
  draft.relation = undefined;
  const from = pending?.from;
  if (!pending || from === undefined) return;
  const back = draft.host !== undefined && draft.host !== from ? draft.host : draft.subject;
  const target = back !== undefined && back !== from ? back : from - 1;
  const subject = draft.things[from];
  const host = draft.things[target];
  if (!subject || !host) return;
  if (host.relation?.other === from) delete host.relation;
  const spatial = kind ?? spatialKind(pending.word);
  if (spatial) subject.relation = { kind: spatial, other: target };
}

/** What a preposition says of where something stands; undefined for those that say something else. */
function spatialKind(word: RelationWord): Relation['kind'] | undefined {
  switch (word) {
    case 'with':
      return 'beside';
    case 'holding':
    case 'wearing':
    case 'of':
    case 'full-of':
    case 'made-of':
    case 'shaped-like':
      return undefined;
    default:
      return word;
  }
}

/** "Between a rock and a tree": the second of the two. */
export function joinBetween(draft: Draft, index: number): boolean {
  const before = index - 1;
  for (const thing of draft.things) {
    const { relation } = thing;
    if (relation?.kind === 'between' && relation.other === before && relation.second === undefined) {
      if (thingAt(draft, before)?.count !== 1) return false;
      thing.relation = { ...relation, second: index };
      return true;
    }
  }
  return false;
}

/** A person on a horse or a bicycle rides it. */
function isMounted(subject: ThingDraft, thing: ThingDraft): boolean {
  if (findThingByKey(subject.thing)?.kind !== 'person') return false;
  const mount = findThingByKey(thing.thing);
  return (
    (mount?.kind === 'animal' && mount.height > 0.9) ||
    /\b(bicycle|bike|motorcycle|motorbike|scooter|moped|tricycle|unicycle|carousel horse|broom)$/.test(
      plainWords(thing),
    )
  );
}

function isBunch(subject: ThingDraft, thing: ThingDraft): boolean {
  const kinds = [subject.thing, thing.thing].map((key) => findThingByKey(key)?.kind);
  return kinds[0] === 'plant' && kinds[1] === 'plant' && !isIn(CONTAINER_WORDS, subject);
}

function isFeeding(subject: ThingDraft, words: string): boolean {
  return (
    findThingByKey(subject.thing)?.kind === 'animal' &&
    /^(eat|munch|nibbl|chew|drink|lick|bit|devour|snack|feed|enjoy)/i.test(words)
  );
}

/** Whoever plays a guitar or hugs a teddy bear has it in the hands. */
function isTakenUp(subject: ThingDraft, thing: ThingDraft, words: string): boolean {
  return (
    findThingByKey(subject.thing)?.kind === 'person' &&
    ((/^play/i.test(words) && isHeldThing(thing)) ||
      (/^(hugg?|embrac|pick|grab|catch|steal)/i.test(words) && thingHeight(thing.thing) < 0.5))
  );
}

/** What people have in their hands. */
export function isHeldThing(thing: ThingMention): boolean {
  return isIn(HELD_WORDS, thing);
}

function isGarmentOn(subject: ThingDraft, thing: ThingDraft): boolean {
  const kind = findThingByKey(thing.thing)?.kind;
  return (
    (kind === 'animal' || kind === 'person') &&
    /\b(hat|cap|crown|helmet|glasses|sunglasses|scarf)$/.test(plainWords(subject))
  );
}

function isSmallIn(thing: ThingDraft, container: ThingDraft): boolean {
  return (
    thing.asked === undefined &&
    thingHeight(thing.thing) < thingHeight(container.thing) * 0.6 &&
    /s$/.test(plainWords(thing))
  );
}

/** Whether a class of nouns has it, or the noun that it is a kind of ("birthday cake" is a cake). */
function isIn(nouns: ReadonlySet<string>, thing: ThingMention): boolean {
  const words = plainWords(thing);
  return nouns.has(words) || nouns.has(words.split(' ').at(-1) ?? words);
}

function plainWords(thing: ThingMention): string {
  return nameOf(thing);
}
