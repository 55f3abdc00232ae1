/**
 * Words of the other languages and the English ones that the reader knows for them: { es: { gato: "cat" }, … }.
 * The names of the emoji (emojibase, MIT) cover common things; `languages.txt` has the rest and wins.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resolveWords } from './word-packages.mjs';

const names = dirname(resolveWords('emojibase-data/package.json'));
const LANGUAGES = ['es', 'de', 'fr', 'pt', 'zh', 'ja'];

/** `nameOf`: English name of an emoji's picture, or undefined when the library has none. */
export function readGlossaries(nameOf) {
  const glossaries = Object.fromEntries(LANGUAGES.map((language) => [language, {}]));
  for (const language of LANGUAGES) {
    for (const { hexcode, label } of JSON.parse(readFileSync(join(names, language, 'data.json'), 'utf8'))) {
      const english = nameOf(hexcode);
      const word = label?.toLowerCase();
      if (english && word && word.split(' ').length <= 3 && !/[:,0-9]/.test(word))
        glossaries[language][word] ??= english;
    }
  }
  for (const line of readFileSync(new URL('languages.txt', import.meta.url), 'utf8').split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    const [english, ...columns] = line.split(';').map((column) => column.trim());
    LANGUAGES.forEach((language, index) => {
      for (const word of (columns[index] ?? '').split('/')) {
        const plain = word.trim().toLowerCase();
        if (plain) glossaries[language][plain] = english;
      }
    });
  }
  return glossaries;
}
