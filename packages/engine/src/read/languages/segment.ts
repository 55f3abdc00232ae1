import type { Word } from '../split-words.ts';
import { type ForeignLanguage, glossaryOf } from './glossary.ts';

/** A run of characters without spaces between words: its English, or its own characters when nothing is known. */
export interface Segment {
  readonly english: string;
  readonly raw: string;
  readonly known: boolean;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 9;
const SPOTS = new Set('上下中隣横前後間そ');

/** Cuts text without spaces by the longest words of the glossary and of `extra` (particles, postpositions). */
export function segment(
  word: Word,
  language: ForeignLanguage,
  extra: Readonly<Record<string, string>>,
): readonly Segment[] {
  const table = glossaryOf(language);
  const found: Segment[] = [];
  const text = word.text;
  for (let at = 0; at < text.length; ) {
    let length = Math.min(LONGEST, text.length - at);
    let english: string | undefined;
    for (; length > 0; length--) {
      const part = text.slice(at, at + length);
      english = (Object.hasOwn(extra, part) ? extra[part] : undefined) ?? table.get(part);
      // "Under the tree", not "wooden below".
      if (
        english !== undefined &&
        !(part.length > 1 && part.endsWith('の') && SPOTS.has(text.charAt(at + length)))
      )
        break;
      english = undefined;
    }
    const known = english !== undefined;
    const size = known ? length : 1;
    const raw = text.slice(at, at + size);
    const previous = found.at(-1);
    const start = word.span.start + at;
    if (!known && previous && !previous.known)
      found[found.length - 1] = {
        ...previous,
        english: previous.english + raw,
        raw: previous.raw + raw,
        end: start + size,
      };
    else found.push({ english: english ?? raw, raw, known, start, end: start + size });
    at += size;
  }
  return found;
}

export function wordsOf(segments: readonly Segment[], breakBefore: Word['breakBefore']): readonly Word[] {
  return segments.flatMap(({ english, raw, start, end }, index) =>
    english.split(' ').map((text, part) => ({
      text,
      raw: part === 0 ? raw : '',
      span: { start, end },
      breakBefore: index === 0 && part === 0 ? breakBefore : ('none' as const),
    })),
  );
}
