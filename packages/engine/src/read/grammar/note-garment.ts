import type { Phrase } from '../find-phrases.ts';
import type { Meaning } from '../vocabulary/meaning.ts';
import { thingMeaning } from '../vocabulary/vocabulary.ts';
import type { Draft } from './draft.ts';
import { dress, wearerOf } from './dress.ts';
import { nameThing } from './name-thing.ts';
import { noteUnknown } from './note-unknown.ts';

/** Something to wear: on the one who wears it, or a thing by itself. */
export function noteGarment(draft: Draft, garment: string, phrase: Phrase): void {
  const wearer = draft.negated ? undefined : wearerOf(draft);
  if (wearer !== undefined) {
    draft.owner = undefined;
    dress(draft, wearer, garment, phrase);
    return;
  }
  const thing = thingMeaning(phrase.text) ?? thingMeaning(garment.replace(/-/g, ' '));
  if (thing?.kind !== 'thing') noteUnknown(draft, phrase);
  else if (draft.negated) draft.excluded.push(thing.thing);
  else nameThing(draft, thing, phrase);
  draft.description = {};
}

/** "A poster of …" says what kind of picture it is; "a poster on the wall" is a thing in it. */
export function noteFrame(
  draft: Draft,
  { value }: Extract<Meaning, { kind: 'frame' }>,
  phrase: Phrase,
): void {
  const { words, span, text } = phrase;
  const isWhole =
    draft.subject === undefined || phrase.breakBefore !== 'none' || / (of|for|design|style)$/.test(text);
  if (isWhole || phrase.meanings.length > 1) {
    if (!draft.negated) draft.frame ??= { value, words, span };
    return;
  }
  const thing = thingMeaning(text);
  if (thing?.kind === 'thing') nameThing(draft, thing, phrase);
  else draft.frame ??= { value, words, span };
}
