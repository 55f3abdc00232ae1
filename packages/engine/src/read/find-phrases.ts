import type { Span } from './intent.ts';
import type { Word } from './split-words.ts';
import type { Meaning } from './vocabulary/meaning.ts';
import {
  longestFrom,
  materialBeforeNoun,
  meaningOf,
  thingMeaning,
  thingOfColourWord,
} from './vocabulary/vocabulary.ts';

/** A run of words with its meanings; none for words that nothing understood. */
export interface Phrase {
  readonly meanings: readonly Meaning[];
  /** As written. */
  readonly words: string;
  /** Lower case. */
  readonly text: string;
  readonly span: Span;
  readonly length: number;
  readonly breakBefore: Word['breakBefore'];
  readonly possessive: boolean;
  /** Words between quotation marks. */
  readonly quote?: string;
}

/** Cuts words into the longest phrases the vocabulary knows, from left to right. */
export function findPhrases(words: readonly Word[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = longestPhraseAt(words, at);
    phrases.push(phrase);
    at += phrase.length;
  }
  return phrases.map((phrase, index) =>
    settleMeaning(phrase, phrases[index + 1], phrases[index - 1], phrases[index + 2]),
  );
}

function longestPhraseAt(words: readonly Word[], at: number): Phrase {
  const first = words[at] as Word;
  const limit = longestFrom(first.text);
  let longest = 1;
  while (longest < limit && at + longest < words.length) {
    const next = words[at + longest] as Word;
    // What belongs to the cat is another thing.
    if (
      next.breakBefore !== 'none' ||
      next.quote !== undefined ||
      (words[at + longest - 1] as Word).possessive
    )
      break;
    longest += 1;
  }
  for (let length = longest; length > 0; length--) {
    const run = words.slice(at, at + length);
    const text = run.map((word) => word.text).join(' ');
    const meanings = meaningOf(text) ?? (length === 1 ? meaningOfSingle(text) : undefined);
    if (meanings) return phraseOf(run, text, meanings);
  }
  return phraseOf([first], first.text, []);
}

function phraseOf(run: readonly Word[], text: string, meanings: readonly Meaning[]): Phrase {
  const first = run[0] as Word;
  const last = run.at(-1) as Word;
  return {
    meanings: first.quote === undefined ? meanings : [{ kind: 'silent' }],
    words: run
      .map((word) => word.raw)
      .filter(Boolean)
      .join(' '),
    text,
    span: {
      start: Math.min(...run.map((word) => word.span.start)),
      end: Math.max(...run.map((word) => word.span.end)),
    },
    length: run.length,
    breakBefore: first.breakBefore,
    possessive: last.possessive ?? false,
    ...(first.quote === undefined ? {} : { quote: first.quote }),
  };
}

const NUMBER = /^(\d{1,6})$/;

function meaningOfSingle(text: string): readonly Meaning[] | undefined {
  const number = NUMBER.exec(text);
  if (number) return [{ kind: 'count', value: Number(number[1]), loose: false }];
  if (/^\d/.test(text) || (text.length < 2 && /^[\da-z]$/.test(text))) return [{ kind: 'silent' }];
  if (text.includes('-')) {
    const parts = text.split('-');
    const joined = meaningOf(parts.join(' '));
    if (joined) return joined;
    // "snow-topped", "tree-lined", "red-roofed": the last part tells nothing new; the first is what can be drawn.
    const last = meaningOf(parts.at(-1) as string);
    if (last && !last.every((meaning) => meaning.kind === 'silent')) return last;
  }
  if (/[a-z]{3}ly$/.test(text)) return [{ kind: 'quality' }];
  return undefined;
}

/** Nouns of the library that are verbs after a pronoun or an auxiliary ("make me fly", "they watch"). */
const VERB_TOO = new Set('fly,watch,duck,bear,ring,bow,drum,train,ship,book,cook,rose'.split(','));
const BEFORE_A_VERB = new Set('me,to,can,they,it,i,we,that,who,him,her,them,could,will,would,not'.split(','));

/** Before these a colour word is the plant of that name: "lavender field", "rose garden". */
const PLANTED = /^(fields?|meadows?|gardens?|orchards?|groves?|patch|farm|bush|bushes|plants?|reef)$/;

/** What a noun, or something that leads to one, means. */
const NOUNS: ReadonlySet<Meaning['kind']> = new Set([
  'thing',
  'head',
  'garment',
  'part',
  'assortment',
] as const);
const DESCRIBED: ReadonlySet<Meaning['kind']> = new Set([
  ...NOUNS,
  ...([
    'quality',
    'size',
    'age',
    'material',
    'colour',
    'place',
    'sky',
    'unsupported',
    'attribute',
    'time',
  ] as const),
]);

/** One word, several readings: the neighbours decide ("orange cat", "an orange"; "a glass", "a glass bottle"). */
function settleMeaning(
  phrase: Phrase,
  next: Phrase | undefined,
  previous: Phrase | undefined,
  afterNext: Phrase | undefined,
): Phrase {
  if (VERB_TOO.has(phrase.text) && previous && BEFORE_A_VERB.has(previous.text))
    return { ...phrase, meanings: [{ kind: 'unsupported' }] };
  const follows = next !== undefined && next.breakBefore === 'none' && !phrase.possessive;
  // "Building a house", but "a tall building".
  if (
    phrase.meanings.some(({ kind }) => kind === 'action') &&
    !phrase.text.includes(' ') &&
    isAfterArticle(previous)
  ) {
    const noun = thingMeaning(phrase.text);
    const leads = follows && next.meanings.some(({ kind }) => NOUNS.has(kind));
    if (noun?.kind === 'thing' && !leads) return { ...phrase, meanings: [noun] };
  }
  if (phrase.text === 'neon' && next && /^(signs?|lights?|tubes?|letters)$/.test(next.text))
    return { ...phrase, meanings: [{ kind: 'light', value: 'neon' }] };
  // "A black and white cat" asks for no film.
  if (
    /^(black (and|&) white|black-and-white)$/.test(phrase.text) &&
    follows &&
    next.meanings.some(({ kind }) => NOUNS.has(kind))
  )
    return { ...phrase, meanings: [{ kind: 'attribute' }] };
  const material = materialBeforeNoun(phrase.text);
  if (material && isMaterialHere(phrase, follows ? next : undefined, previous)) {
    const colour = phrase.meanings.filter(({ kind }) => kind === 'colour');
    return { ...phrase, meanings: [...colour, { kind: 'material', value: material }] };
  }
  const thing = phrase.meanings[0]?.kind === 'colour' ? thingOfColourWord(phrase.text) : undefined;
  // "A glass with a straw" asks for no colour.
  if (!thing)
    return isBareNoun(phrase, follows ? next : undefined, previous) ? { ...phrase, meanings: [] } : phrase;
  // "Lavender field", "field of lavender".
  const isGrown =
    previous?.meanings.some(({ kind }) => kind === 'spread') &&
    !(follows && next.meanings.some(({ kind }) => NOUNS.has(kind)));
  if (isGrown || (follows && PLANTED.test(next.text))) return { ...phrase, meanings: [thing] };
  const describes =
    follows && (next.meanings.length === 0 || next.meanings.some(({ kind }) => DESCRIBED.has(kind)));
  const isAnswer =
    previous !== undefined && /^(is|are|in|painted|coloured|colored|to|it)$/.test(previous.text);
  // "An orange and white cat", but "an orange and a lemon".
  const isPaired = next?.text === 'and' && afterNext?.meanings[0]?.kind === 'colour';
  return describes || isAnswer || isPaired ? phrase : { ...phrase, meanings: [thing] };
}

const BASIC_COLOUR =
  /^(red|orange|yellow|green|blue|purple|pink|brown|gr[ea]y|black|white|golden|beige|turquoise|teal)$/;

/** A colour that is the name of a thing, with an article and without a noun. */
function isBareNoun(phrase: Phrase, next: Phrase | undefined, previous: Phrase | undefined): boolean {
  if (phrase.meanings[0]?.kind !== 'colour' || BASIC_COLOUR.test(phrase.text) || phrase.text.includes(' '))
    return false;
  return (
    previous !== undefined &&
    /(^| )(an?|the|some|with)$/.test(previous.text) &&
    (next === undefined ||
      (next.meanings.length > 0 && !next.meanings.some(({ kind }) => DESCRIBED.has(kind))))
  );
}

function isAfterArticle(previous: Phrase | undefined): boolean {
  return (
    previous !== undefined &&
    (/^(an?|the|this|that|his|her|its|their|my|our)$/.test(previous.text) ||
      previous.meanings.some(({ kind }) => /^(colour|size|age|material|quality|count)$/.test(kind)))
  );
}

function isMaterialHere(phrase: Phrase, next: Phrase | undefined, previous: Phrase | undefined): boolean {
  if (
    previous &&
    /^(made|built|carved|crafted|constructed|sculpted|composed|knitted)( out)? (of|from)$/.test(previous.text)
  )
    return true;
  if (!next) return false;
  // "A house of stone", not "a stone of the house".
  if (next.meanings.length === 0) return phrase.text !== 'rocky';
  if (/^(walls?|streets?|floor|path|road|alley|table|desk|bridge)$/.test(next.text)) return true;
  return next.meanings.some(({ kind }) => NOUNS.has(kind) || kind === 'material');
}
