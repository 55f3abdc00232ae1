import type { Phrase } from '../find-phrases.ts';
import type { Draft } from './draft.ts';

/** A word that nothing understood: what was said of it goes with it, and what leads to it leads nowhere. */
export function noteUnknown(draft: Draft, phrase: Phrase): void {
  draft.adjacent = false;
  if (draft.negated) {
    draft.excluded.push(phrase.words);
    return;
  }
  if (draft.unknownRun.length >= 3) closeUnknown(draft);
  const { colour, material, age } = draft.description;
  const said = new Set([age?.words, colour?.words, material?.words].filter((words) => words !== undefined));
  if (draft.unknownRun.length === 0) draft.unknownRun.push(...said);
  draft.unknownRun.push(phrase.words);
  draft.description = {};
  draft.relation = undefined;
  draft.noun = 'unknown';
}

/** Ends a run of unknown words. */
export function closeUnknown(draft: Draft): void {
  if (draft.unknownRun.length > 0) draft.unknown.push(draft.unknownRun.join(' '));
  draft.unknownRun = [];
}
