import { loadAsset } from './load-asset.ts';
import type { ThingKind } from './thing.ts';

/** Built by `scripts/build-lexicon.mjs`. */
export interface Lexicon {
  /** Phrase → key of an icon; '=key' is a synonym, '~key' a narrower word drawn as this icon. */
  readonly words: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, ThingKind>>;
  /** Emoji (without variation selectors) → key. */
  readonly emoji: Readonly<Record<string, string>>;
  /** Word → narrower words, '|' between them, that may be drawn as it: same body plan, same class of size. '?word': only alike. */
  /** Language → its words → English words. */
  readonly glossaries: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly narrower: Readonly<Record<string, string>>;
}

let read: Lexicon | undefined;

export function readLexicon(): Lexicon {
  read ??= JSON.parse(loadAsset('lexicon.json').toString('utf8')) as Lexicon;
  return read;
}
