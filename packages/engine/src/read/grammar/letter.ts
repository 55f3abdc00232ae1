import type { Phrase } from '../find-phrases.ts';
import { LABEL_WORDS } from '../vocabulary/noun-classes.ts';
import { type Draft, nameOf, thingAt } from './draft.ts';

/** Text to write goes on the thing that was named for it, else it belongs to the whole picture. */
export function letter(draft: Draft, text: string): void {
  const bearer = thingAt(draft, draft.last);
  const isWhole = /^(card|poster|logo|sticker)$/.test(draft.frame?.value ?? '');
  const carries =
    bearer &&
    !(isWhole && !/sign|banner|label|screen/.test(nameOf(bearer))) &&
    draft.noun === 'thing' &&
    bearer.text === undefined &&
    isLabel(nameOf(bearer));
  if (carries) bearer.text = text;
  else draft.texts.push(text);
}

export function isLabel(words: string): boolean {
  return LABEL_WORDS.has(words) || LABEL_WORDS.has(words.split(' ').at(-1) ?? words);
}

/**
 * Words after "that says" that stand without quotation marks: the capitalised ones, or, when the first is not, those up
 * to the next preposition. Returns how many phrases they are and the words.
 */
export function unquotedText(
  phrases: readonly Phrase[],
  at: number,
): { readonly length: number; readonly text: string } {
  const run: string[] = [];
  const first = phrases[at];
  if (!first || first.quote !== undefined || first.breakBefore === 'sentence') return { length: 0, text: '' };
  const isCapital = /^[\p{Lu}\p{N}]/u.test(first.words);
  let length = 0;
  for (let index = at; index < phrases.length && length < 8; index++) {
    const phrase = phrases[index] as Phrase;
    if (index > at && phrase.breakBefore !== 'none') break;
    if (phrase.quote !== undefined) break;
    if (isCapital ? !/^[\p{Lu}\p{N}&]/u.test(phrase.words) : endsText(phrase)) break;
    run.push(phrase.words);
    length += 1;
  }
  return { length, text: run.join(' ') };
}

function endsText(phrase: Phrase): boolean {
  return (
    phrase.meanings.some(
      ({ kind }) => kind === 'relation' || kind === 'spot' || kind === 'style' || kind === 'action',
    ) || /^(and|for|from|while|as)$/.test(phrase.text)
  );
}
