import { findThing } from '../../objects/find-thing.ts';
import { findThingByKey } from '../../objects/things.ts';
import type { Phrase } from '../find-phrases.ts';
import type { ThingMention } from '../intent.ts';
import { type Draft, thingAt } from './draft.ts';
import { nameThing } from './name-thing.ts';
import { pointBack } from './relate.ts';

/** What is drawn when only a part of it was named. */
const WHOLES: readonly (readonly [parts: RegExp, whole: string])[] = [
  [/^(branch|branches|twig|trunk|foliage|bark)$/, 'tree'],
  [/^(roof|roofs|chimney|chimneys|shutters)$/, 'house'],
  [/^(petal|petals|stem|stems)$/, 'flower'],
];

/** Parts in which something is held, and those on which it is worn or sits. */
const HOLDING = /^(hands?|arms?|mouth|beak|paws?|teeth|claws?|tentacles|talons)$/;
const WORN = /^(heads?|neck|faces?|eyes|nose|ears)$/;

/** A part of a thing: where something else is, what the thing has, or what stands for the whole. */
export function notePart(draft: Draft, phrase: Phrase): void {
  const { relation, description, owner } = draft;
  const looks = [
    description.count && !description.count.loose && description.count.value > 2
      ? description.count.words
      : undefined,
    description.size?.words,
    description.age?.words,
    description.colour?.words,
    description.material?.words,
  ].filter((words) => words !== undefined);
  draft.description = {};
  const has = relation && /^(with|wearing|of|holding)$/.test(relation.word);
  if (has && relation.from !== undefined) {
    // The drawing has it anyway; how it should look is told.
    if (looks.length > 0) draft.notShown.push(`${looks.join(' ')} ${phrase.words}`);
    draft.relation = undefined;
    return;
  }
  const spot = partRelation(phrase.text);
  const target = owner ?? (relation?.from === undefined ? undefined : hostOfPart(draft, relation.from));
  draft.owner = undefined;
  if (relation && target !== undefined && owner === undefined) {
    pointBack(draft, spot);
    return;
  }
  if (relation && owner !== undefined && relation.from !== undefined) {
    const thing = draft.things[relation.from];
    if (thing) thing.relation = { kind: spot ?? 'on', other: owner };
    draft.relation = undefined;
    return;
  }
  const whole = WHOLES.find(([parts]) => parts.test(phrase.text))?.[1];
  const found = whole === undefined ? undefined : findThing(whole);
  if (found && relation) {
    nameThing(draft, { thing: found.thing, match: 'kind-of' }, { ...phrase, text: whole ?? phrase.text });
    // "On the branch of a tree": the tree itself comes next.
    draft.noun = 'part';
    return;
  }
  if (looks.length > 0 || !thingAt(draft, draft.last))
    draft.notShown.push([...looks, phrase.words].join(' '));
  draft.noun = 'part';
}

function partRelation(part: string): NonNullable<ThingMention['relation']>['kind'] {
  if (HOLDING.test(part)) return 'held-by';
  return WORN.test(part) ? 'worn-by' : 'on';
}

/** Whose part it is: the one named before the thing that is in it, if that can have such parts. */
function hostOfPart(draft: Draft, from: number): number | undefined {
  const candidates = [draft.host, draft.subject, from - 1];
  return candidates.find((index) => {
    const thing = index === from ? undefined : thingAt(draft, index);
    const kind = thing && findThingByKey(thing.thing)?.kind;
    return kind !== undefined && kind !== 'food';
  });
}
