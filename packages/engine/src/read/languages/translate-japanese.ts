import type { Word } from '../split-words.ts';
import { type Segment, segment, wordsOf } from './segment.ts';

/** Particles, and postpositions ('@on' stands behind its noun). */
const PARTICLES: Readonly<Record<string, string>> = {
  の: '~of',
  が: '~subject',
  は: '~subject',
  を: '~object',
  に: '@in',
  で: '@in',
  へ: '@in',
  から: '@in',
  な: '~',
  も: '~',
  の上: '@on',
  の上の: '@on',
  の上に: '@on',
  の上で: '@on',
  の上を: '@above',
  の下: '@under',
  の下の: '@under',
  の下に: '@under',
  の下で: '@under',
  の中: '@in',
  の中の: '@in',
  の中に: '@in',
  の中で: '@in',
  の中を: '@in',
  の隣: '@next to',
  の隣に: '@next to',
  の隣の: '@next to',
  の横: '@next to',
  の横に: '@next to',
  の横の: '@next to',
  のそば: '@next to',
  のそばに: '@next to',
  のそばの: '@next to',
  の前: '@in front of',
  の前に: '@in front of',
  の前の: '@in front of',
  の前で: '@in front of',
  の後ろ: '@behind',
  の後ろに: '@behind',
  の後ろの: '@behind',
  の間: '@between',
  の間に: '@between',
  の間の: '@between',
};

interface Chunk {
  readonly nouns: Segment[];
  role: 'bare' | 'subject' | 'object' | 'place' | 'verb';
  preposition?: Segment;
}

/** Japanese puts the noun last: "帽子をかぶった猫" is "hat wearing cat"; English wants "cat wearing hat". */
export function translateJapanese(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word) => {
    if (word.quote !== undefined || !/[\u3040-\u30ff\u4e00-\u9fff]/.test(word.text)) return [word];
    return wordsOf(orderClause(segment(word, 'ja', PARTICLES)), word.breakBefore);
  });
}

function orderClause(segments: readonly Segment[]): readonly Segment[] {
  const chunks = chunksOf(segments);
  const subject =
    chunks.find(({ role }) => role === 'subject') ?? chunks.findLast(({ role }) => role === 'bare');
  const verb = chunks.findLast(({ role }) => role === 'verb');
  const object = chunks.find(({ role }) => role === 'object');
  const places = chunks.filter(({ role }) => role === 'place').reverse();
  const rest = chunks.filter((chunk) => chunk.role === 'bare' && chunk !== subject);
  return [
    ...(subject?.nouns ?? []),
    ...(verb?.nouns ?? []),
    ...(object?.nouns ?? []),
    ...places.flatMap((chunk) => [...(chunk.preposition ? [chunk.preposition] : []), ...chunk.nouns]),
    ...rest.flatMap((chunk) => chunk.nouns),
  ];
}

function chunksOf(segments: readonly Segment[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let nouns: Segment[] = [];
  const close = (role: Chunk['role'], preposition?: Segment) => {
    if (nouns.length > 0) chunks.push({ nouns, role, ...(preposition ? { preposition } : {}) });
    nouns = [];
  };
  for (const each of segments) {
    if (each.english === '~subject') close('subject');
    else if (each.english === '~object') close('object');
    else if (each.english.startsWith('@')) close('place', { ...each, english: each.english.slice(1) });
    else if (each.english.startsWith('~')) continue;
    else if (isVerb(each.english)) {
      close('bare');
      nouns = [each];
      close('verb');
    } else nouns.push(each);
  }
  close('bare');
  return chunks;
}

function isVerb(english: string): boolean {
  return (
    /ing( at)?$/.test(english) &&
    !/^(morning|evening|spring|oil painting|painting|living room)$/.test(english)
  );
}
