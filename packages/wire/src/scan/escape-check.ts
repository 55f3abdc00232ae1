/** What the letter after a backslash stands for. */
const ESCAPES = new Map(
  [...'"\\/bfnrt'].map((letter, at) => [letter.charCodeAt(0), '"\\/\b\f\n\r\t'.charCodeAt(at)]),
);
const LETTER_U = 0x75;
const HEX_DIGITS = 4;

/** Follows one escape of a JSON string byte by byte. */
export class EscapeCheck {
  #isOpen = false;
  /** Hex digits still due; 0 right after the backslash. */
  #due = 0;
  #code = 0;

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The UTF-16 unit that the last escape stands for. */
  get code(): number {
    return this.#code;
  }

  /** The backslash was read. */
  open(): void {
    this.#isOpen = true;
    this.#due = 0;
  }

  /** Takes the byte if the escape can go on, or end, with it. */
  take(byte: number): boolean {
    if (this.#due > 0) {
      const digit = hexDigit(byte);
      this.#code = this.#code * 16 + digit;
      this.#due--;
      this.#isOpen = this.#due > 0;
      return digit >= 0;
    }
    if (byte === LETTER_U) {
      this.#due = HEX_DIGITS;
      this.#code = 0;
      return true;
    }
    this.#isOpen = false;
    this.#code = ESCAPES.get(byte) ?? -1;
    return this.#code >= 0;
  }
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
