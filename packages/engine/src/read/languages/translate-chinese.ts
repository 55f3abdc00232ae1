import type { Word } from '../split-words.ts';
import { type Segment, segment, wordsOf } from './segment.ts';

/** Particles and postpositions ('@on' stands behind its noun). */
const PARTICLES: Readonly<Record<string, string>> = {
  的: '的',
  在: '在',
  上面: '@on',
  上: '@on',
  里面: '@in',
  里: '@in',
  中: '@in',
  下面: '@under',
  下: '@under',
  旁边: '@beside',
  旁: '@beside',
  边: '@beside',
  前面: '@in front of',
  前: '@in front of',
  后面: '@behind',
  后: '@behind',
  之间: '@between',
  中间: '@between',
  上空: '@above',
  上方: '@above',
};

/** Chinese says "chair on" and "on the chair sitting 的 cat"; English wants "cat sitting on chair". */
export function translateChinese(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word) => {
    if (word.quote !== undefined || !/[\u4e00-\u9fff]/.test(word.text)) return [word];
    return wordsOf(orderClause(segment(word, 'zh', PARTICLES)), word.breakBefore);
  });
}

function orderClause(segments: readonly Segment[]): readonly Segment[] {
  const of = segments.findLastIndex(
    ({ english }, index) =>
      english === '的' &&
      segments.slice(0, index).some((each) => /^[@在]/.test(each.english) || isVerb(each.english)),
  );
  if (of > 0) {
    const left = segments.slice(0, of);
    const right = segments.slice(of + 1);
    if (right.length === 0) return prepositions(left);
    const [first] = left;
    const counts = first && COUNTS.has(first.english) ? [first] : [];
    return [...counts, ...prepositions(right), ...prepositions(left.slice(counts.length))];
  }
  return prepositions(segments);
}

/** Puts every postposition before its noun phrase, and drops the particles. */
function prepositions(segments: readonly Segment[]): readonly Segment[] {
  const ordered: Segment[] = [];
  /** Where the noun phrase begins that a postposition would follow. */
  let start = 0;
  for (const each of segments) {
    if (each.english === '在') start = ordered.length;
    else if (each.english.startsWith('@')) {
      ordered.splice(start, 0, { ...each, english: each.english.slice(1) });
      start = ordered.length;
    } else if (each.english !== '的') {
      ordered.push(each);
      if (isVerb(each.english) || each.english === 'and' || each.english === 'with') start = ordered.length;
    }
  }
  return ordered;
}

function isVerb(english: string): boolean {
  return (
    /ing( at)?$/.test(english) && !/^(morning|evening|spring|painting|building|living room)$/.test(english)
  );
}

const COUNTS = new Set(
  'one,two,three,four,five,six,seven,eight,nine,ten,twelve,many,some,a dozen'.split(','),
);
