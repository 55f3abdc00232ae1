const SPACE_X4 = 0x20202020;
const HIGH_BIT_X4 = 0x80808080 | 0;

/** From this length on, making a view of four-byte words pays. */
const WORDS_FROM = 64;

/**
 * Checks the bytes of a JSON string as they pass: no control character, and well-formed UTF-8 (RFC 3629: no overlong
 * form, no surrogate, nothing beyond U+10FFFF). A character may be cut anywhere.
 */
export class TextCheck {
  /** Continuation bytes still due. */
  #due = 0;
  /** Limits of the next continuation byte; narrower than 80..BF after some lead bytes. */
  #low = 0x80;
  #high = 0xbf;

  /** Index of the first bad byte of `bytes[from, to)`, or -1. */
  check(bytes: Uint8Array, from: number, to: number): number {
    if (this.#due === 0 && to - from >= WORDS_FROM && isPlain(bytes, from, to)) return -1;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number;
      if (this.#due === 0 && byte >= 0x20 && byte < 0x80) continue;
      if (!this.#take(byte)) return at;
    }
    return -1;
  }

  /** Whether the text may stop here, that is, not inside a character. */
  get isWhole(): boolean {
    return this.#due === 0;
  }

  #take(byte: number): boolean {
    if (this.#due > 0) {
      if (byte < this.#low || byte > this.#high) return false;
      this.#due--;
      this.#low = 0x80;
      this.#high = 0xbf;
      return true;
    }
    if (byte < 0xc2 || byte > 0xf4) return false;
    this.#due = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    if (byte === 0xe0) this.#low = 0xa0;
    else if (byte === 0xed) this.#high = 0x9f;
    else if (byte === 0xf0) this.#low = 0x90;
    else if (byte === 0xf4) this.#high = 0x8f;
    return true;
  }
}

/**
 * Whether every byte is in 20..7F. Four bytes at a time: subtracting 20 from a smaller byte, or a byte of 80 and more,
 * leaves a high bit somewhere, and four good bytes leave none.
 */
function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  const unaligned = (bytes.byteOffset + from) & 3;
  const first = unaligned === 0 ? from : from + 4 - unaligned;
  for (; at < first; at++) if (((bytes[at] as number) - 0x20) >>> 0 > 0x5f) return false;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + first, (to - first) >> 2);
  let seen = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as number;
    seen |= (word - SPACE_X4) | 0 | word;
  }
  if ((seen & HIGH_BIT_X4) !== 0) return false;
  at = first + words.length * 4;
  for (; at < to; at++) if (((bytes[at] as number) - 0x20) >>> 0 > 0x5f) return false;
  return true;
}
