import type { Word } from './split-words.ts';
import type { Meaning } from './vocabulary/meaning.ts';
import { LONGEST_PHRASE, meaningOf, thingOfColourWord } from './vocabulary/vocabulary.ts';

/** A run of words with its meanings; none for words that nothing understood. */
export interface Phrase {
  readonly meanings: readonly Meaning[];
  /** As written. */
  readonly words: string;
  /** Lower case. */
  readonly text: string;
  readonly length: number;
  readonly breakBefore: Word['breakBefore'];
}

const NUMBER = /^(\d{1,4})$/;

/** Cuts words into the longest phrases the vocabulary knows, from left to right. */
export function findPhrases(words: readonly Word[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = longestPhraseAt(words, at);
    phrases.push(phrase);
    at += phrase.length;
  }
  return phrases.map((phrase, index) => settleColourWord(phrase, phrases[index + 1], phrases[index - 1]));
}

function longestPhraseAt(words: readonly Word[], at: number): Phrase {
  const first = words[at] as Word;
  let longest = 1;
  while (
    longest < LONGEST_PHRASE &&
    at + longest < words.length &&
    (words[at + longest] as Word).breakBefore === 'none'
  ) {
    longest += 1;
  }
  for (let length = longest; length > 0; length--) {
    const run = words.slice(at, at + length);
    const text = run.map((word) => word.text).join(' ');
    const meanings = meaningOf(text) ?? (length === 1 ? meaningOfSingle(text) : undefined);
    if (meanings) {
      return {
        meanings,
        words: run.map((word) => word.raw).join(' '),
        text,
        length,
        breakBefore: first.breakBefore,
      };
    }
  }
  return { meanings: [], words: first.raw, text: first.text, length: 1, breakBefore: first.breakBefore };
}

function meaningOfSingle(text: string): readonly Meaning[] | undefined {
  const number = NUMBER.exec(text);
  if (number) return [{ kind: 'count', value: Number(number[1]), loose: false }];
  if (/^\d/.test(text) || text.length < 2) return [{ kind: 'silent' }];
  if (text.includes('-')) {
    const parts = text.split('-');
    const joined = meaningOf(parts.join(' '));
    if (joined) return joined;
    // "snow-topped", "tree-lined", "red-roofed": the last part tells nothing new; the first is what can be drawn.
    const last = meaningOf(parts.at(-1) as string);
    if (last && !last.every((meaning) => meaning.kind === 'silent')) return last;
  }
  if (/ly$/.test(text) && text.length > 4) return [{ kind: 'quality' }];
  return undefined;
}

/** Nouns of the library that are verbs after a pronoun or an auxiliary ("make me fly", "they watch"). */
const VERB_TOO = new Set([
  'fly',
  'watch',
  'duck',
  'bear',
  'ring',
  'bow',
  'drum',
  'train',
  'ship',
  'book',
  'cook',
  'rose',
]);
const BEFORE_A_VERB = new Set(
  'me to can they it i you we that who him her them could will would not'.split(' '),
);

/** Before these a colour word is the plant of that name: "lavender field", "rose garden". */
const PLANTED = /^(fields?|meadows?|gardens?|orchards?|groves?|patch|farm|bush|bushes|plants?|reef)$/;

/** "orange" before a noun is a colour, alone it is a fruit. */
function settleColourWord(phrase: Phrase, next: Phrase | undefined, previous: Phrase | undefined): Phrase {
  if (VERB_TOO.has(phrase.text) && previous && BEFORE_A_VERB.has(previous.text))
    return { ...phrase, meanings: [{ kind: 'unsupported' }] };
  // "A stone bridge" is no stone.
  if (/^(stone|brick|glass|paper|ice)$/.test(phrase.text) && next?.breakBefore === 'none') {
    const isNoun =
      next.meanings.length === 0 || next.meanings.some(({ kind }) => kind === 'thing' || kind === 'head');
    if (isNoun) return { ...phrase, meanings: [{ kind: 'attribute' }] };
  }
  const thing = phrase.meanings[0]?.kind === 'colour' ? thingOfColourWord(phrase.text) : undefined;
  if (!thing) return phrase;
  if (next?.breakBefore === 'none' && PLANTED.test(next.text)) return { ...phrase, meanings: [thing] };
  const nextKinds = next && next.breakBefore === 'none' ? next.meanings.map((meaning) => meaning.kind) : [];
  const describes =
    next !== undefined &&
    next.breakBefore === 'none' &&
    (next.meanings.length === 0 ||
      nextKinds.some((kind) =>
        ['thing', 'head', 'quality', 'size', 'colour', 'place', 'sky', 'unsupported', 'time'].includes(kind),
      ));
  const isAnswer =
    previous !== undefined && /^(is|are|in|painted|coloured|colored|to|it)$/.test(previous.text);
  return describes || isAnswer || next?.text === 'and' ? phrase : { ...phrase, meanings: [thing] };
}
