/** Why a text is not base64; `offset` counts characters from the first one fed. */
export class Base64Error extends Error {
  readonly offset: number;

  constructor(offset: number, says: string) {
    super(`${says} at character ${offset}`);
    this.name = 'Base64Error';
    this.offset = offset;
  }
}

/** Characters of padded base64 for so many bytes. */
export function encodedLength(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}

/** Bytes that so many characters of base64 stand for; `padding` is how many `=` are among them. */
export function decodedLength(characters: number, padding = 0): number {
  return Math.floor(((characters - padding) * 3) / 4);
}

const SKIP = 64;
const PAD = 65;
const PAD_CHARACTER = 0x3d;

/** Both alphabets of RFC 4648 at once, as ProtoJSON accepts them. */
const VALUES = (() => {
  const values = new Uint8Array(256).fill(SKIP);
  const standard = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let value = 0; value < 64; value++) values[standard.charCodeAt(value)] = value;
  values['-'.charCodeAt(0)] = 62;
  values['_'.charCodeAt(0)] = 63;
  values[PAD_CHARACTER] = PAD;
  return values;
})();

export interface Base64DecoderOptions {
  /**
   * Strict (the default) throws `Base64Error` at the first character that does not belong there. Otherwise foreign
   * characters are skipped and everything after the first `=` is ignored, as Node does.
   */
  readonly strict?: boolean;
}

/**
 * Decodes base64 from pieces cut anywhere: standard and URL-safe alphabet, with or without padding. For surroundings
 * that have no decoder of their own.
 *
 * @example
 * const decoder = new Base64Decoder();
 * const bytes = [decoder.decode(first), decoder.decode(second)];
 * decoder.end();
 */
export class Base64Decoder {
  readonly #strict: boolean;
  /** Bits of the characters that do not make up a byte yet. */
  #bits = 0;
  /** Characters of the present group of four. */
  #inGroup = 0;
  #padding = 0;
  #offset = 0;

  constructor(options: Base64DecoderOptions = {}) {
    this.#strict = options.strict ?? true;
  }

  /** The bytes that are certain after this piece, in a buffer of their own. */
  decode(characters: Uint8Array): Uint8Array {
    const bytes = new Uint8Array(decodedLength(characters.length + this.#inGroup));
    let count = 0;
    for (let at = 0; at < characters.length; at++) {
      const value = VALUES[characters[at] as number] as number;
      if (value < SKIP && this.#padding === 0) {
        this.#bits = ((this.#bits << 6) | value) & 0xffffff;
        this.#inGroup = (this.#inGroup + 1) & 3;
        if (this.#inGroup === 2) bytes[count++] = this.#bits >> 4;
        else if (this.#inGroup === 3) bytes[count++] = this.#bits >> 2;
        else if (this.#inGroup === 0) bytes[count++] = this.#bits;
      } else if (value === PAD) {
        this.#pad(at);
      } else if (this.#strict) {
        throw new Base64Error(this.#offset + at, 'This character is not base64');
      }
    }
    this.#offset += characters.length;
    return count === bytes.length ? bytes : bytes.subarray(0, count);
  }

  /** Checks the end: a last group of one character, or one that is padded too little, stands for nothing. */
  end(): void {
    if (!this.#strict) return;
    if (this.#inGroup === 1 || (this.#padding > 0 && this.#inGroup + this.#padding !== 4)) {
      throw new Base64Error(this.#offset, 'The base64 text breaks off');
    }
  }

  #pad(at: number): void {
    this.#padding++;
    if (this.#strict && (this.#inGroup < 2 || this.#inGroup + this.#padding > 4)) {
      throw new Base64Error(this.#offset + at, 'There is padding where none belongs');
    }
  }
}
