import { findThing } from '../../objects/find-thing.ts';
import { findThingByKey } from '../../objects/things.ts';
import type { Phrase } from '../find-phrases.ts';
import type { ThingMention } from '../intent.ts';
import { thingMeaning } from '../vocabulary/vocabulary.ts';
import { type Draft, thingAt } from './draft.ts';
import { nameThing } from './name-thing.ts';
import { pointBack } from './relate.ts';

/** What is drawn when only a part of it was named. */
const WHOLES: readonly (readonly [parts: RegExp, whole: string])[] = [
  [/^(branch|branches|twig|trunk|foliage|bark)$/, 'tree'],
  [/^(roof|roofs|chimney|chimneys|shutters)$/, 'house'],
  [/^(petal|petals|stem|stems)$/, 'flower'],
];

/** Parts in which something is held, those on which it is worn, and those on which it sits. */
const HOLDING = /^(hands?|arms?|mouth|beak|paws?|teeth|claws?|tentacles|talons)$/;
const WORN = /^(heads?|neck|faces?|eyes|nose|ears)$/;
const CARRYING = /^(back|backs|shoulders?|lap|chest|belly|roof|wings?|tail|branches|branch|deck)$/;

type Kind = NonNullable<ThingMention['relation']>['kind'];

/** A part of a thing: where something else is, what the thing has, or what stands for the whole. */
export function notePart(draft: Draft, phrase: Phrase): void {
  const { relation, owner, description } = draft;
  const thing = thingMeaning(phrase.text);
  const isOnHost = /^(with|wearing|of|full-of)$/.test(relation?.word ?? '') && relation?.from !== undefined;
  if (isOnHost || (owner !== undefined && !relation)) {
    // The drawing has it anyway; how it should look is told.
    const looks = looksOf(draft);
    if (looks.length > 0) draft.notShown.push(`${looks.join(' ')} ${phrase.words}`);
    draft.description = {};
    draft.relation = undefined;
    draft.owner = undefined;
    return;
  }
  if (relation?.from !== undefined && owner !== undefined) {
    const subject = draft.things[relation.from];
    if (subject) subject.relation = { kind: relationTo(phrase.text), other: owner };
    draft.relation = undefined;
    draft.owner = undefined;
    return;
  }
  // "Light in the windows": those of the place that was named.
  if (
    relation?.word === 'in' &&
    relation.from === undefined &&
    draft.places.length > 0 &&
    Object.keys(description).length === 0
  ) {
    draft.relation = undefined;
    return;
  }
  const isTheirs = draft.theirs || thing?.kind !== 'thing';
  if (relation?.from !== undefined && isTheirs && isSpot(phrase.text) && hasHost(draft, relation.from)) {
    pointBack(draft, relationTo(phrase.text));
    // Only who sits has a lap.
    const bearer = draft.things[relation.from]?.relation?.other;
    const host = phrase.text === 'lap' && typeof bearer === 'number' ? draft.things[bearer] : undefined;
    if (host) host.pose ??= 'sitting';
    return;
  }
  if (thing?.kind === 'thing' && !(draft.theirs && isSpot(phrase.text)) && !isSpotOfWhole(draft, phrase)) {
    nameThing(draft, thing, phrase);
    return;
  }
  draft.noun = 'part';
  if (nameWhole(draft, phrase)) return;
  if (Object.keys(description).length > 0 || !thingAt(draft, draft.last))
    draft.notShown.push([...looksOf(draft), phrase.words].join(' '));
}

/** "A bird on a branch": the tree is drawn. "Smoke from the chimney": the house is there already. */
function nameWhole(draft: Draft, phrase: Phrase): boolean {
  const word = WHOLES.find(([parts]) => parts.test(phrase.text))?.[1];
  const found = word === undefined ? undefined : findThing(word);
  if (!found || !draft.relation) return false;
  const kind = findThingByKey(found.thing)?.kind;
  if (draft.things.some((each) => findThingByKey(each.thing)?.kind === kind)) {
    draft.relation = undefined;
    return true;
  }
  draft.description = {};
  nameThing(draft, { thing: found.thing, match: 'kind-of' }, { ...phrase, text: word ?? phrase.text });
  // "On the branch of an oak": the tree itself may come next.
  draft.wholeOfPart = draft.things.length - 1;
  draft.noun = 'part';
  return true;
}

function isSpotOfWhole(draft: Draft, phrase: Phrase): boolean {
  return draft.relation !== undefined && WHOLES.some(([parts]) => parts.test(phrase.text));
}

function looksOf({ description }: Draft): readonly string[] {
  const { count, size, age, colour, material } = description;
  const isCounted = count && !count.loose && count.value > 2;
  return [
    isCounted ? count.words : undefined,
    size?.words,
    age?.words,
    colour?.words,
    material?.words,
  ].filter((words) => words !== undefined);
}

function isSpot(part: string): boolean {
  return HOLDING.test(part) || WORN.test(part) || CARRYING.test(part);
}

function relationTo(part: string): Kind {
  if (HOLDING.test(part)) return 'held-by';
  return WORN.test(part) ? 'worn-by' : 'on';
}

/** Whether something was named before that can have such a part. */
function hasHost(draft: Draft, from: number): boolean {
  return [draft.host, draft.subject, from - 1].some((index) => {
    const thing = index === from ? undefined : thingAt(draft, index);
    return thing !== undefined && findThingByKey(thing.thing)?.kind !== 'food';
  });
}
