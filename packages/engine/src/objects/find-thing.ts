import type { ThingMention } from '../read/intent.ts';
import { listHeroes } from './find-hero.ts';
import { readLexicon } from './lexicon.ts';
import { singularOf } from './singular-of.ts';
import { findThingByKey } from './things.ts';

export interface FoundThing {
  readonly thing: string;
  readonly match: ThingMention['match'];
}

function isApproximate({ match }: FoundThing): boolean {
  return match === 'kind-of' || match === 'silhouette';
}

let table: Map<string, FoundThing> | undefined;

let longest: Map<string, number> | undefined;

/** How many words the longest phrase of the table has that begins with this word; 0 when none does. */
export function longestPhraseFrom(first: string): number {
  openTable();
  return longest?.get(first) ?? 0;
}

/**
 * What a word or phrase (lower case, spaces between words, singular or plural) names in the library. Heroes win over
 * icons; an icon that shows only a head is not found at all: there is no body to draw.
 */
export function findThing(phrase: string): FoundThing | undefined {
  const words = openTable();
  const found = words.get(phrase);
  if (found && !isApproximate(found)) return found;
  for (const singular of singularOf(phrase)) {
    const bySingular = words.get(singular);
    if (bySingular) return bySingular;
  }
  return found;
}

function openTable(): Map<string, FoundThing> {
  if (table) return table;
  table = new Map();
  const { words } = readLexicon();
  for (const [phrase, coded] of Object.entries(words)) {
    const mark = coded[0];
    const thing = mark === '=' || mark === '~' ? coded.slice(1) : coded;
    table.set(phrase, { thing, match: mark === '~' ? 'kind-of' : mark === '=' ? 'synonym' : 'exact' });
  }
  // A word of its own beats the word of another hero that only stands for it.
  for (const hero of listHeroes())
    for (const word of hero.kindOf ?? []) table.set(word, { thing: hero.key, match: 'kind-of' });
  for (const hero of listHeroes()) {
    hero.words.forEach((word, index) => {
      table?.set(word, { thing: hero.key, match: index === 0 ? 'exact' : 'synonym' });
    });
  }
  addNarrower(table);
  longest = new Map();
  for (const phrase of table.keys()) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return table;
}

const LOOKS =
  /^(?:white|black|red|green|blue|yellow|brown|gr[ea]y|pink|purple|orange|golden|silver|little|small|big|great|giant|old|young|common) (.+)$/;

/** Words that only a dictionary knows: drawn as the nearest word of the library above them. */
function addNarrower(words: Map<string, FoundThing>): void {
  for (const [word, narrower] of Object.entries(readLexicon().narrower)) {
    const isLikeness = word.startsWith('?');
    const found = words.get(isLikeness ? word.slice(1) : word);
    if (!found || !hasBody(found.thing)) continue;
    for (const each of narrower.split('|')) {
      const bare = LOOKS.exec(each)?.[1];
      // "A white sheep" is a sheep first, whatever the dictionary calls so.
      const isAnother = bare !== undefined && words.has(bare) && words.get(bare)?.thing !== found.thing;
      if (!isAnother && !words.has(each))
        words.set(each, { thing: found.thing, match: isLikeness ? 'silhouette' : 'kind-of' });
    }
  }
}

/** Whether the library has more than a head of this thing. */
export function hasBody(key: string): boolean {
  return findThingByKey(key)?.headOnly === false;
}
