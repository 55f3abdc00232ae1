import type { ImageModel } from './models.ts';
import type { ImageSize } from './pixels.ts';

/**
 * Output tokens of one picture of a size; the ratio does not matter (protocol facts §3.2). A size that the model does
 * not have costs what its dearest one costs, so that an estimate is never too low.
 */
export function imageTokens(model: ImageModel, size: ImageSize): number {
  return model.imageTokens[size] ?? Math.max(...Object.values(model.imageTokens));
}

/**
 * Guesses how many tokens Gemini would count for a text; its real tokenizer is not public. Chosen so that the two
 * prompts of the specification come out right ("Generate an image of a sunset over mountains" is 8) and that no script
 * is counted for nothing; an estimate, not a measure.
 *
 * Rules: a word of up to ten letters is one token, and each ten letters more another; every digit is one; a run of the
 * same punctuation mark is one; an ideograph, kana or hangul syllable is three quarters of one; three letters of other
 * scripts are one; an emoji is one, and so is a run of line breaks; blanks belong to the word after them.
 */
export function estimateTextTokens(text: string): number {
  let tokens = 0;
  for (const [run] of text.matchAll(RUNS)) tokens += tokensOf(run);
  return tokens;
}

const WIDE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー';
const RUNS = new RegExp(
  [
    '\\n+',
    '\\p{Nd}',
    `[${WIDE}]+`,
    "\\p{Script=Latin}(?:[\\p{Script=Latin}\\p{M}]|['’](?=\\p{Script=Latin}))*",
    `(?:(?![${WIDE}])[\\p{L}\\p{M}])+`,
    '\\p{Extended_Pictographic}',
    '(?:[\\u{1F1E6}-\\u{1F1FF}]){2}',
    '([^\\s\\p{L}\\p{M}\\p{Nd}\\uFE0F\\u200D])\\1*',
  ].join('|'),
  'gu',
);

const LATIN = /^\p{Script=Latin}/u;
const WIDE_START = new RegExp(`^[${WIDE}]`, 'u');
const LETTER = /^[\p{L}\p{M}]/u;

function tokensOf(run: string): number {
  if (LATIN.test(run)) return Math.ceil(run.length / 10);
  if (WIDE_START.test(run)) return Math.ceil(([...run].length * 3) / 4);
  if (LETTER.test(run)) return Math.ceil([...run].length / 3);
  return 1;
}
