import type { Language } from '../intent.ts';
import type { Word } from '../split-words.ts';
import { detectLanguage } from './detect-language.ts';
import { translateChinese } from './translate-chinese.ts';
import { translateJapanese } from './translate-japanese.ts';
import { translateLatin } from './translate-latin.ts';

/** The words in English, so that one grammar reads them all; spans stay those of the prompt. */
export function translateWords(words: readonly Word[]): {
  readonly language: Language;
  readonly words: readonly Word[];
} {
  const language = detectLanguage(words);
  switch (language) {
    case 'en':
      return { language, words };
    case 'zh':
      return { language, words: translateChinese(words) };
    case 'ja':
      return { language, words: translateJapanese(words) };
    default:
      return { language, words: translateLatin(words, language) };
  }
}
