import { readLexicon } from '../objects/lexicon.ts';
import type { Span } from './intent.ts';

export interface Word {
  /** Lower case, plain apostrophes; for an emoji the name of its thing. */
  readonly text: string;
  /** As it was written. */
  readonly raw: string;
  /** Where it stands in the prompt. */
  readonly span: Span;
  /** What stood before it: nothing but space, a comma (or similar), or the end of a sentence. */
  readonly breakBefore: 'none' | 'comma' | 'sentence';
  /** "the cat's": what follows belongs to it. */
  readonly possessive?: boolean;
  /** Words between quotation marks: to be written, not read. */
  readonly quote?: string;
}

/** Prompts are read up to here; a reader of more words would only find repetition. */
const MAX_CHARACTERS = 6000;
const MAX_WORDS = 900;
/** A longer run of letters is base64, an address or noise, no word. */
const LONGEST_WORD = 40;

/**
 * Splits a prompt into words with their places in it. Markup and addresses count as spaces, control and formatting
 * characters as nothing; never throws.
 */
export function splitWords(prompt: string): {
  readonly words: readonly Word[];
  readonly quoted: readonly string[];
} {
  // Everything that is taken out leaves as many characters behind, so that spans fit the prompt.
  const spoken = prompt
    .slice(0, MAX_CHARACTERS)
    .replace(/<\/?[a-z!][^<>]{0,300}>/gi, (tag) => ' . '.padEnd(tag.length).slice(0, tag.length))
    .replace(/https?:\/\/\S{1,500}/gi, (address) => ' '.repeat(address.length))
    .replace(/(?<=\d)[:\u00d7](?=\d)/g, 'x')
    .replace(/[\u2018\u2019\u02bc]/g, "'");
  const words = scanWords(spoken);
  return { words, quoted: words.flatMap((word) => (word.quote === undefined ? [] : [word.quote])) };
}

const QUOTATION =
  /["\u201c\u201d\u201e]([^"\u201c\u201d\u201e\n]{1,200})["\u201c\u201d]|\u00ab([^\u00bb\n]{1,200})\u00bb|[\u300c\u300e]([^\u300d\u300f\n]{1,200})[\u300d\u300f]|(?<![\p{L}\p{N}])'([^'\n]{2,120})'(?![\p{L}\p{N}])/u
    .source;
const EMOJI = /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*/u
  .source;
const LETTERS = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}'&-]*[\p{L}\p{N}\p{M}'])?/u.source;
const BREAK =
  /[.!?;:\n\r\u3002\uff01\uff1f\uff1b\uff1a]+|,|[()[\]{}|/\u2013\u2014\uff0c\u3001\u00b7\u30fb]+| - /u.source;
const TOKEN = new RegExp(`(${QUOTATION})|(${EMOJI})|(${LETTERS})|(${BREAK})`, 'gu');

function scanWords(text: string): Word[] {
  const words: Word[] = [];
  let pending: Word['breakBefore'] = 'none';
  for (const match of text.matchAll(TOKEN)) {
    if (words.length >= MAX_WORDS) break;
    const [whole, quotation, double, angle, corner, single, emoji, letters] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const breakBefore = words.length === 0 ? 'sentence' : pending;
    if (quotation !== undefined) {
      const quote = plainText(double ?? angle ?? corner ?? single ?? '');
      if (quote) words.push({ text: '"', raw: whole, span, breakBefore: 'none', quote });
    } else if (emoji !== undefined) {
      const key = emojiKey(emoji);
      if (key) words.push({ text: nameOfEmoji(key), raw: emoji, span, breakBefore: 'comma' });
      pending = 'comma';
    } else if (letters !== undefined) {
      if (letters.length > LONGEST_WORD && !/[\u3040-\u30ff\u4e00-\u9fff]/.test(letters)) continue;
      const lower = plainText(letters).toLowerCase();
      const plain = lower.replace(/^['&-]+|['&-]+$/g, '').replace(/'s$/, '');
      if (!plain) continue;
      const possessive = /'s$|s'$/.test(lower) && !/^(it|that|here|what|let|there|who)'s$/.test(lower);
      words.push({ text: plain, raw: letters, span, breakBefore, ...(possessive ? { possessive } : {}) });
      pending = 'none';
    } else if (/[.!?;:\n\r\u3002\uff01\uff1f\uff1b\uff1a]/.test(whole)) pending = 'sentence';
    else if (pending === 'none') pending = 'comma';
  }
  return words;
}

/** Without control and formatting characters, in the common width. */
function plainText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .normalize('NFKC')
    .trim();
}

/** The face of an animal asks for the animal. */
function nameOfEmoji(key: string): string {
  return key
    .replace(/^(cat|dog|cow|pig|horse|mouse|monkey|rabbit|tiger|dragon)-face$/, '$1')
    .replace(/-/g, ' ');
}

function emojiKey(emoji: string): string | undefined {
  const { emoji: table } = readLexicon();
  const plain = emoji.replace(/\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu, '');
  return Object.hasOwn(table, plain) ? table[plain] : undefined;
}
