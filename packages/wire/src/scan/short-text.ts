/** Below this, calling a decoder costs more than building the string. */
export const SHORT = 24;

const SLOTS = 512;
const known: string[] = Array.from({ length: SLOTS }, () => '');

/**
 * The text of at most `SHORT` bytes, when they are ASCII. Names and words that come in every event (`candidates`, `STOP`)
 * are found again instead of made again: half the time and a third of the garbage of a small event.
 */
export function shortText(bytes: Uint8Array, from: number, to: number): string | undefined {
  const length = to - from;
  let hash = length;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) return undefined;
    hash = (Math.imul(hash, 31) + byte) | 0;
  }
  const slot = (hash ^ (hash >>> 9)) & (SLOTS - 1);
  const found = known[slot] as string;
  if (found.length === length && isSame(found, bytes, from)) return found;
  // Not spread: that would go through an iterator, with an object for each byte.
  const made: string = Reflect.apply(String.fromCharCode, undefined, bytes.subarray(from, to));
  known[slot] = made;
  return made;
}

function isSame(text: string, bytes: Uint8Array, from: number): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== bytes[from + at]) return false;
  return true;
}
