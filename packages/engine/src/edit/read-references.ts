import type { Reference } from '../engine.ts';
import {
  checkReferenceCount,
  decodeReference,
  type ReferenceHeader,
  readReferenceHeader,
} from './decode-reference.ts';

/**
 * Reads the headers of all references and makes sure that each can be decoded, so that a damaged one is told at once,
 * whichever is edited. The one at `chosen` is left to its user, who decodes it in full.
 */
export async function readReferences(
  references: readonly Reference[],
  chosen: number | undefined,
  check: () => void,
): Promise<readonly ReferenceHeader[]> {
  checkReferenceCount(references);
  const headers: ReferenceHeader[] = [];
  for (const reference of references) {
    headers.push(await readReferenceHeader(reference));
    check();
  }
  for (const [index, header] of headers.entries()) {
    if (index === chosen) continue;
    await decodeReference(header, { width: 16, height: 16 });
    check();
  }
  return headers;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const PICTURE = '(?:picture|photo|photograph|image|pic|one)';

/** Which reference the words mean: "the second photo", else the newest. */
export function chooseReference(prompt: string, count: number): number {
  const ordinal = new RegExp(`\\b(${ORDINALS.join('|')}|last|original)\\s+${PICTURE}\\b`, 'i').exec(
    prompt,
  )?.[1];
  const number = new RegExp(`\\b${PICTURE}\\s+(?:no\\.?\\s*|number\\s+|#)?(\\d{1,2})\\b`, 'i').exec(
    prompt,
  )?.[1];
  const wanted =
    number !== undefined
      ? Number(number) - 1
      : ordinal === undefined || ordinal.toLowerCase() === 'last'
        ? count - 1
        : ordinal.toLowerCase() === 'original'
          ? 0
          : ORDINALS.indexOf(ordinal.toLowerCase());
  return wanted >= 0 && wanted < count ? wanted : count - 1;
}
