import { sliceOf } from './font-slices.ts';

/** Letters that no font can write (Arabic, emoji …), each once. */
export function findMissingLetters(text: string): readonly string[] {
  const known = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{Zs}\n\t!-~¡-ÿ–—‘’“”…•€™]/u;
  return [...new Set(Array.from(text.normalize('NFC')))].filter(
    (letter) => !known.test(letter) && sliceOf(letter) === undefined,
  );
}
