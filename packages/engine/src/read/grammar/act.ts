import { findHero } from '../../objects/find-hero.ts';
import { findThing } from '../../objects/find-thing.ts';
import type { Pose } from '../../objects/pose.ts';
import { findThingByKey } from '../../objects/things.ts';
import type { Phrase } from '../find-phrases.ts';
import { isShownByNature } from '../shown-by-nature.ts';
import type { Meaning } from '../vocabulary/meaning.ts';
import { type Draft, nameOf, type ThingDraft, thingAt } from './draft.ts';
import { hostOf } from './dress.ts';

type ActionMeaning = Extract<Meaning, { kind: 'action' }>;

/** Somebody does something: the nearest before who can, else who comes next ("a flying pig"). */
export function act(draft: Draft, { pose, object, air, brings }: ActionMeaning, phrase: Phrase): void {
  if (draft.negated) return;
  const comesNext = !draft.adjacent && draft.noun !== 'garment' && isBeforeNoun(draft);
  const actor = comesNext ? undefined : actorOf(draft);
  const of = actor ?? draft.things.length;
  const words = phrase.words.replace(/ (his|her|their|its|an?|the)$/i, '');
  draft.claims.push({ words, text: phrase.text, of, ...(pose ? { pose } : {}) });
  if (actor !== undefined) {
    for (const mate of draft.group.includes(actor) ? draft.group : []) {
      if (mate !== actor && pose) draft.claims.push({ words, text: phrase.text, of: mate, pose });
    }
    // What follows is said of who does it.
    draft.last = actor;
    draft.noun = 'thing';
    if (object) draft.relation = { word: object, words: phrase.text, from: actor, isLost: false };
  }
  if (air) draft.flying.push(of);
  if (brings !== undefined && actor !== undefined)
    draft.needed.push({ word: brings, phrase, of: actor, kind: 'in-front-of' });
}

/** What nobody named and somebody needs: the ball of those who play. */
function bringNeeded(draft: Draft): void {
  for (const { word, phrase, of, kind } of draft.needed) {
    const found = findThing(word);
    const isThere = draft.things.some((thing) => thing.thing === found?.thing);
    if (!found || isThere) continue;
    draft.things.push({
      thing: found.thing,
      words: word,
      match: 'exact',
      count: 1,
      span: phrase.span,
      ...(draft.things[of] === undefined ? {} : { relation: { kind, other: of } }),
    });
  }
}

/** An article or adjective was read and no noun yet. */
function isBeforeNoun(draft: Draft): boolean {
  return (
    draft.last === undefined || Object.keys(draft.description).length > 0 || draft.joined || !!draft.relation
  );
}

function actorOf(draft: Draft): number | undefined {
  if (draft.last === undefined) return undefined;
  const start = hostOf(draft, draft.last);
  for (let index = start; index >= (draft.subject ?? 0); index--)
    if (isAlive(draft.things[index])) return index;
  return start;
}

function isAlive(thing: ThingDraft | undefined): boolean {
  const kind = thing && findThingByKey(thing.thing)?.kind;
  return (
    kind === 'animal' ||
    kind === 'person' ||
    (thing !== undefined && findHero(thing.thing)?.poses !== undefined)
  );
}

/** At the end every action finds its thing; those that no drawing shows are told. */
export function settleActions(draft: Draft): readonly string[] {
  const notShown: string[] = [];
  bringNeeded(draft);
  for (const { words, text, of, pose } of draft.claims) {
    const thing = draft.things[of] ?? draft.things[of - 1];
    if (thing && pose && isAlive(thing)) thing.pose ??= pose;
    if (!isShownByNature(text.replace(/ (his|her|their|its|an?|the)$/, ''), thing, pose))
      notShown.push(words);
  }
  for (const index of draft.flying) {
    const thing = thingAt(draft, index);
    if (thing && thing.relation === undefined) thing.relation = { kind: 'in', other: 'sky' };
  }
  for (const thing of draft.things) {
    if (thing.relation?.kind === 'riding') thing.pose ??= 'riding';
    if (isSwimmer(thing) && draft.places.length === 0) thing.relation ??= { kind: 'in', other: 'water' };
  }
  for (const thing of draft.things) {
    if (thing.relation?.kind !== 'held-by' || typeof thing.relation.other !== 'number') continue;
    const holder = draft.things[thing.relation.other];
    if (holder && findThingByKey(holder.thing)?.kind === 'person') holder.pose ??= 'holding';
    if (holder?.pose === 'reading' && /\bbooks?$/.test(nameOf(thing)) && thing.count === 1)
      thing.thing = findThing('open book')?.thing ?? thing.thing;
  }
  return notShown;
}

function isSwimmer(thing: ThingDraft): boolean {
  return thing.pose === ('swimming' satisfies Pose);
}
