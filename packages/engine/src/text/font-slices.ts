import { readFileSync } from 'node:fs';

type Ranges = Readonly<Record<string, readonly (readonly [from: number, to: number])[]>>;
let ranges: Ranges | undefined;

/** The slice of the Chinese and Japanese font that holds a letter. */
export function sliceOf(letter: string): string | undefined {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x2e80) return undefined;
  ranges ??= JSON.parse(
    readFileSync(new URL('../../assets/fonts/cjk/ranges.json', import.meta.url), 'utf8'),
  ) as Ranges;
  return Object.keys(ranges).find((slice) =>
    ranges?.[slice]?.some(([from, to]) => code >= from && code <= to),
  );
}
