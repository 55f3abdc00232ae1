import type { Word } from '../split-words.ts';
import { materialBeforeNoun, meaningOf } from '../vocabulary/vocabulary.ts';
import { type ForeignLanguage, glossOf } from './glossary.ts';

const LONGEST = 4;

/** One foreign phrase in English, with the words it stands for. */
interface Piece {
  /** As it is written. */
  readonly raw: string;
  readonly english: string;
  readonly first: Word;
  readonly last: Word;
  readonly known: boolean;
}

/** Spanish, Portuguese, French and German words as English ones, in English order; spans stay those of the prompt. */
export function translateLatin(words: readonly Word[], language: ForeignLanguage): readonly Word[] {
  const apart = language === 'fr' ? words.flatMap(splitElision) : words;
  const pieces: Piece[] = [];
  for (let at = 0; at < apart.length; ) {
    const { piece, length } = longestPiece(apart, at, language);
    pieces.push(...piece);
    at += length;
  }
  const ordered = language === 'de' ? pieces : adjectivesFirst(pieces);
  return ordered.flatMap(toWords);
}

/** "l'arbre", "d'automne". */
function splitElision(word: Word): readonly Word[] {
  const match = /^([ldnsj]|qu)'(.+)$/.exec(word.text);
  if (!match?.[1] || !match[2] || word.quote !== undefined || glossOf('fr', word.text)) return [word];
  const cut = word.raw.length - match[2].length;
  return [
    { ...word, text: match[1], raw: word.raw.slice(0, cut) },
    {
      ...word,
      text: match[2],
      raw: word.raw.slice(cut),
      breakBefore: 'none',
      span: { ...word.span, start: word.span.start + cut },
    },
  ];
}

function longestPiece(
  words: readonly Word[],
  at: number,
  language: ForeignLanguage,
): { readonly piece: readonly Piece[]; readonly length: number } {
  const first = words[at] as Word;
  if (first.quote !== undefined)
    return { piece: [{ english: first.text, raw: first.raw, first, last: first, known: false }], length: 1 };
  for (let length = LONGEST; length > 0; length--) {
    const run = words.slice(at, at + length);
    if (
      run.length < length ||
      run.slice(1).some((word) => word.breakBefore !== 'none' || word.quote !== undefined)
    )
      continue;
    const gloss = glossOf(language, run.map((word) => word.text).join(' '));
    if (!gloss) continue;
    const english = gloss.plural && isNoun(gloss.english) ? pluralOf(gloss.english) : gloss.english;
    const raw = run.map((word) => word.raw).join(' ');
    return { piece: [{ english, raw, first, last: run.at(-1) as Word, known: true }], length };
  }
  const parts = language === 'de' ? splitCompound(first) : undefined;
  return {
    piece: parts ?? [{ english: first.text, raw: first.raw, first, last: first, known: false }],
    length: 1,
  };
}

/** "Sonnenblumenfeld": two words that are known, with a joint between them. */
function splitCompound(word: Word): readonly Piece[] | undefined {
  const { text } = word;
  for (let cut = text.length - 3; cut >= 3; cut--) {
    const tail = glossOf('de', text.slice(cut));
    if (!tail) continue;
    for (const joint of ['', 's', 'n', 'en', 'es', 'er']) {
      if (!text.slice(0, cut).endsWith(joint)) continue;
      const head = glossOf('de', text.slice(0, cut - joint.length));
      if (head && text.slice(0, cut - joint.length).length > 2)
        return [
          { english: head.english, raw: word.raw, first: word, last: word, known: true },
          {
            english: tail.plural ? pluralOf(tail.english) : tail.english,
            raw: '',
            first: { ...word, breakBefore: 'none' },
            last: word,
            known: true,
          },
        ];
    }
  }
  return undefined;
}

/** "Un gato negro y gordo" has its adjectives behind the noun, "una mesa de madera" its material. */
function adjectivesFirst(pieces: readonly Piece[]): readonly Piece[] {
  const ordered: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (!isNoun(piece.english)) {
      ordered.push(piece);
      continue;
    }
    let end = at + 1;
    const adjectives: Piece[] = [];
    while (end < pieces.length) {
      const next = pieces[end] as Piece;
      if (next.first.breakBefore !== 'none') break;
      const after = pieces[end + 1];
      if (isAdjective(next.english) || isMaterialPhrase(next)) adjectives.push(next);
      else if (next.english === 'and' && adjectives.length > 0 && after && isAdjective(after.english)) {
        end += 1;
        continue;
      } else if (
        next.english === 'of' &&
        after &&
        materialBeforeNoun(after.english) &&
        after.first.breakBefore === 'none'
      ) {
        adjectives.push(after);
        end += 1;
      } else break;
      end += 1;
    }
    // The break before the noun stays before what is now first.
    const [lead] = adjectives;
    if (lead) {
      const { breakBefore } = piece.first;
      adjectives[0] = { ...lead, first: { ...lead.first, breakBefore } };
      ordered.push(...adjectives, { ...piece, first: { ...piece.first, breakBefore: 'none' } });
    } else ordered.push(piece);
    at = end - 1;
  }
  return ordered;
}

/** "De piedra": the one phrase says that it is the material. */
function isMaterialPhrase({ english, first, last }: Piece): boolean {
  return first !== last && materialBeforeNoun(english) !== undefined;
}

const ADJECTIVES = /^(colour|size|age|material|quality|attribute|unsupported)$/;

function isAdjective(english: string): boolean {
  return (
    meaningOf(english)?.every(({ kind }) => ADJECTIVES.test(kind)) ??
    materialBeforeNoun(english) !== undefined
  );
}

function isNoun(english: string): boolean {
  if (english.endsWith(' of')) return false;
  return meaningOf(english)?.some(({ kind }) => /^(thing|head|garment|place|sky)$/.test(kind)) ?? false;
}

function pluralOf(english: string): string {
  if (/(s|ss)$/.test(english) || /^(sheep|fish|deer)$/.test(english)) return english;
  const irregular = IRREGULAR[english];
  if (irregular) return irregular;
  if (/(ch|sh|x)$/.test(english)) return `${english}es`;
  return /[^aeiou]y$/.test(english) ? `${english.slice(0, -1)}ies` : `${english}s`;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  child: 'children',
  person: 'people',
  man: 'men',
  woman: 'women',
  mouse: 'mice',
  goose: 'geese',
  wolf: 'wolves',
  'old man': 'old men',
  'old woman': 'old women',
};

/** The English words all stand where the foreign phrase stands. */
function toWords({ english, raw, first, last, known }: Piece): readonly Word[] {
  if (!known) return [first];
  const span = { start: first.span.start, end: last.span.end };
  return english.split(' ').map((text, index) => ({
    text,
    raw: index === 0 ? raw : '',
    span,
    breakBefore: index === 0 ? first.breakBefore : 'none',
  }));
}
