import { readLexicon } from '../objects/lexicon.ts';

export interface Word {
  /** Lower case, plain apostrophes; for an emoji the name of its thing. */
  readonly text: string;
  /** As it was written. */
  readonly raw: string;
  /** What stood before it: nothing but space, a comma (or similar), or the end of a sentence. */
  readonly breakBefore: 'none' | 'comma' | 'sentence';
}

/** Prompts are read up to here; a reader of more words would only find repetition. */
const MAX_CHARACTERS = 6000;
const MAX_WORDS = 900;
/** A longer run of letters is base64, an address or noise, no word. */
const LONGEST_WORD = 40;

/** Splits a prompt into words. Markup, control and formatting characters count as spaces; never throws. */
export function splitWords(prompt: string): {
  readonly words: readonly Word[];
  readonly quoted: readonly string[];
} {
  const cleaned = prompt
    .slice(0, MAX_CHARACTERS)
    .replace(/<\/?[a-z!][^<>]{0,300}>/gi, ' . ')
    .replace(/https?:\/\/\S{1,500}/gi, ' ')
    .normalize('NFKC')
    .replace(/(\d)\s*[:\u00d7]\s*(?=\d)/g, '$1x')
    .replace(/[\u2018\u2019\u02bc]/g, "'");
  const quoted: string[] = [];
  const spoken = cleaned.replace(
    /"([^"\n]{1,200})"|\u201c([^\u201d\n]{1,200})\u201d|\u00ab([^\u00bb\n]{1,200})\u00bb|(?<![\p{L}\p{N}])'([^'\n]{2,120})'(?![\p{L}\p{N}])/gu,
    (_whole, ...groups: (string | undefined)[]) => {
      const text = groups.slice(0, 4).find((group) => group !== undefined);
      const plain = text?.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
      if (plain) quoted.push(plain);
      return ' , ';
    },
  );
  return { words: scanWords(spoken), quoted };
}

const TOKEN =
  /(\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*)|([\p{L}\p{N}][\p{L}\p{N}\p{M}'&-]*)|([.!?;:\n\r]+|,|[()[\]{}|/\u2013\u2014\u3002\uff0c\u3001]+| - )/gu;

function scanWords(text: string): Word[] {
  const words: Word[] = [];
  let pending: Word['breakBefore'] = 'none';
  for (const match of text.matchAll(TOKEN)) {
    if (words.length >= MAX_WORDS) break;
    const [whole, emoji, word] = match;
    if (emoji !== undefined) {
      const key = emojiKey(emoji);
      if (key) words.push({ text: key.replace(/-/g, ' '), raw: emoji, breakBefore: 'comma' });
      pending = 'comma';
    } else if (word !== undefined) {
      if (word.length > LONGEST_WORD) continue;
      const plain = word
        .toLowerCase()
        .replace(/^['&-]+|['&-]+$/g, '')
        .replace(/'s$/, '');
      if (plain) {
        words.push({ text: plain, raw: word, breakBefore: words.length === 0 ? 'sentence' : pending });
        pending = 'none';
      }
    } else if (/[.!?;:\n\r\u3002]/.test(whole)) pending = 'sentence';
    else if (pending === 'none') pending = 'comma';
  }
  return words;
}

function emojiKey(emoji: string): string | undefined {
  const { emoji: table } = readLexicon();
  const plain = emoji.replace(/\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu, '');
  return Object.hasOwn(table, plain) ? table[plain] : undefined;
}
