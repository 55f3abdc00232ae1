import type { Hero } from './hero.ts';
import { singularOf } from './singular-of.ts';

/** The form that the words of a mention mean ("three viking ships" are tall ships of form 1), if they mean one. */
export function namedForm(hero: Hero, words: string): number | undefined {
  const spoken = words.toLowerCase();
  const readings = [spoken, ...singularOf(spoken)];
  let longest = '';
  for (const word of Object.keys(hero.wordForms ?? {})) {
    const isSaid = readings.some((reading) => reading === word || reading.endsWith(` ${word}`));
    if (isSaid && word.length > longest.length) longest = word;
  }
  return hero.wordForms?.[longest];
}
