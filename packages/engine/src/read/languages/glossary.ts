import { readLexicon } from '../../objects/lexicon.ts';
import type { Language } from '../intent.ts';

export type ForeignLanguage = Exclude<Language, 'en'>;

export const LATIN: readonly ForeignLanguage[] = ['es', 'de', 'fr', 'pt'];

const tables = new Map<ForeignLanguage, ReadonlyMap<string, string>>();

/** The language's words (lower case) with the English words for them. */
export function glossaryOf(language: ForeignLanguage): ReadonlyMap<string, string> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map(Object.entries(readLexicon().glossaries[language] ?? {}));
  tables.set(language, table);
  return table;
}

/** English for a word or phrase in any of its forms; `plural` when a plural ending was cut. */
export function glossOf(
  language: ForeignLanguage,
  phrase: string,
): { readonly english: string; readonly plural: boolean } | undefined {
  const table = glossaryOf(language);
  const exact = table.get(phrase);
  if (exact !== undefined) return { english: exact, plural: false };
  const cut = phrase.lastIndexOf(' ') + 1;
  const head = phrase.slice(0, cut);
  for (const [ending, replacement, plural] of ENDINGS[language] ?? []) {
    if (!phrase.endsWith(ending) || phrase.length - cut < ending.length + 2) continue;
    const english = table.get(head + phrase.slice(cut, phrase.length - ending.length) + replacement);
    if (english !== undefined) return { english, plural };
  }
  return undefined;
}

type Ending = readonly [ending: string, replacement: string, plural: boolean];

/** Endings that are cut, likeliest first. */
const ENDINGS: Readonly<Partial<Record<ForeignLanguage, readonly Ending[]>>> = {
  es: [
    ['ces', 'z', true],
    ['iones', 'ión', true],
    ['ones', 'ón', true],
    ['es', '', true],
    ['s', '', true],
    ['as', 'o', true],
    ['a', 'o', false],
    ['itos', 'o', true],
    ['ito', 'o', false],
    ['ita', 'a', false],
  ],
  pt: [
    ['ões', 'ão', true],
    ['ães', 'ão', true],
    ['is', 'l', true],
    ['ns', 'm', true],
    ['es', '', true],
    ['s', '', true],
    ['as', 'o', true],
    ['a', 'o', false],
    ['inho', 'o', false],
    ['inha', 'a', false],
  ],
  fr: [
    ['eaux', 'eau', true],
    ['aux', 'al', true],
    ['es', '', true],
    ['s', '', true],
    ['x', '', true],
    ['e', '', false],
    ['tte', 't', false],
  ],
  de: [
    ['en', '', true],
    ['e', '', true],
    ['n', '', true],
    ['er', '', true],
    ['es', '', false],
    ['em', '', false],
    ['s', '', true],
    ['nen', '', true],
    ['chen', '', false],
  ],
};
