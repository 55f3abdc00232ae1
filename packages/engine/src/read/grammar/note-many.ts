import { findThing } from '../../objects/find-thing.ts';
import type { Phrase } from '../find-phrases.ts';
import type { Meaning } from '../vocabulary/meaning.ts';
import { settleTrailing } from './describe.ts';
import { type Draft, thingAt } from './draft.ts';
import { nameThing } from './name-thing.ts';

/** How many of the next noun there are, and how they stand. */
export function noteCount(draft: Draft, meaning: Extract<Meaning, { kind: 'count' }>, words: string): void {
  const { description } = draft;
  const last = thingAt(draft, draft.last);
  // "Five chairs in a row": said of those before.
  if (meaning.value === 0) {
    if (last && meaning.arrangement) last.arrangement = meaning.arrangement;
    return;
  }
  // "Two hundred", "a row of five": the exact number wins, and a hundred multiplies.
  const before = description.count;
  const isMultiplied =
    before && !before.loose && before.value < 100 && meaning.value >= 100 && !meaning.loose;
  if (isMultiplied)
    description.count = {
      value: before.value * meaning.value,
      loose: false,
      words: `${before.words} ${words}`,
    };
  else if (!before || before.loose || !meaning.loose)
    description.count = { value: meaning.value, loose: meaning.loose, words };
  if (meaning.arrangement) description.arrangement = meaning.arrangement;
}

/** "A field of", "covered with": all over the place. */
export function noteSpread(
  draft: Draft,
  meaning: Extract<Meaning, { kind: 'spread' }>,
  phrase: Phrase,
): void {
  if (draft.negated) return;
  if (meaning.plant !== undefined) {
    settleTrailing(draft);
    const found = findThing(meaning.plant) ?? findThing('flower');
    if (!found) return;
    draft.description.spread = true;
    nameThing(draft, found, { ...phrase, text: '' });
    return;
  }
  // "A house covered in candy": it is on the house, unless it is a plant that grows around.
  const covers = draft.noun === 'thing' && /^(covered|dotted|lined|strewn)/.test(phrase.text);
  draft.relation = covers
    ? { word: 'full-of', words: phrase.text, from: draft.last, isLost: false }
    : undefined;
  draft.description.count = { value: meaning.count, loose: true, words: phrase.words };
  draft.description.spread = true;
  if (meaning.arrangement) draft.description.arrangement = meaning.arrangement;
}

/** "Fruit", "farm animals": one of each. */
export function noteAssortment(draft: Draft, words: readonly string[], phrase: Phrase): void {
  const keys = words.map((word) => findThing(word)).filter((found) => found !== undefined);
  if (draft.negated) {
    draft.excluded.push(...keys.map(({ thing }) => thing));
    return;
  }
  draft.description = {};
  const { relation } = draft;
  for (const { thing } of keys) {
    if (draft.things.some((each) => each.thing === thing)) continue;
    if (draft.things.at(-1)?.words === phrase.words) draft.relation = relation;
    nameThing(draft, { thing, match: 'kind-of' }, { ...phrase, text: '' });
    draft.joined = true;
    draft.adjacent = false;
  }
}
