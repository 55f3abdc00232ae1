const START = 0;
const MINUS = 1;
const ZERO = 2;
const WHOLE = 3;
const POINT = 4;
const FRACTION = 5;
const EXPONENT = 6;
const SIGN = 7;
const POWER = 8;

/** Follows the grammar of JSON numbers (RFC 8259 §6) byte by byte. */
export class NumberCheck {
  #state = START;

  /** Before the first byte of another number. */
  reset(): void {
    this.#state = START;
  }

  /** Takes the byte if the number can go on with it. */
  take(byte: number): boolean {
    const next = follow(this.#state, byte);
    if (next === undefined) return false;
    this.#state = next;
    return true;
  }

  /** Whether the number may stop here. */
  get isWhole(): boolean {
    const state = this.#state;
    return state === ZERO || state === WHOLE || state === FRACTION || state === POWER;
  }
}

function follow(state: number, byte: number): number | undefined {
  const isDigit = byte >= 0x30 && byte <= 0x39;
  const isE = byte === 0x65 || byte === 0x45;
  switch (state) {
    case START:
    case MINUS:
      if (state === START && byte === 0x2d) return MINUS;
      return isDigit ? (byte === 0x30 ? ZERO : WHOLE) : undefined;
    case ZERO:
    case WHOLE:
      if (isDigit && state === WHOLE) return WHOLE;
      return byte === 0x2e ? POINT : isE ? EXPONENT : undefined;
    case POINT:
      return isDigit ? FRACTION : undefined;
    case FRACTION:
      return isDigit ? FRACTION : isE ? EXPONENT : undefined;
    case EXPONENT:
      return isDigit ? POWER : byte === 0x2b || byte === 0x2d ? SIGN : undefined;
    default:
      return isDigit ? POWER : undefined;
  }
}
