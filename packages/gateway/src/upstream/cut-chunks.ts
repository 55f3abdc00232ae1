/** Takes the framing of HTTP/1.1 chunks out of bytes cut anywhere. Strict: anything odd ends the message with an error. */
export interface ChunkCutter {
  /**
   * Hands the payload in `bytes` to `onPayload`, as views. Returns where the message's end begins: the offset behind the
   * size line of the last chunk, where trailers and the last line break are; -1 while there is more. Throws `ChunkError`.
   */
  cut(bytes: Uint8Array, onPayload: (piece: Uint8Array) => void): number;
}

/** The other side does not speak chunked HTTP. */
export class ChunkError extends Error {
  constructor(says: string) {
    super(says);
    this.name = 'ChunkError';
  }
}

const SIZE = 0;
const EXTENSION = 1;
const SIZE_LF = 2;
const DATA = 3;
const DATA_CR = 4;
const DATA_LF = 5;

const CR = 0x0d;
const LF = 0x0a;
/** 2^44 bytes in one chunk are no picture; and the sum stays exact. */
const MAX_DIGITS = 11;
const MAX_EXTENSION_BYTES = 4096;

export function createChunkCutter(): ChunkCutter {
  return new Cutter();
}

class Cutter implements ChunkCutter {
  #state = SIZE;
  #digits = 0;
  #size = 0;
  #extensionBytes = 0;

  cut(bytes: Uint8Array, onPayload: (piece: Uint8Array) => void): number {
    let at = 0;
    while (at < bytes.byteLength) {
      if (this.#state === DATA) {
        const until = Math.min(bytes.byteLength, at + this.#size);
        onPayload(bytes.subarray(at, until));
        this.#size -= until - at;
        at = until;
        if (this.#size === 0) {
          this.#state = DATA_CR;
        }
        continue;
      }
      const byte = bytes[at] as number;
      at += 1;
      if (this.#state === SIZE) {
        const digit = hexDigit(byte);
        if (digit >= 0) {
          this.#size = this.#size * 16 + digit;
          this.#digits += 1;
          if (this.#digits > MAX_DIGITS) {
            throw new ChunkError('a chunk is too large');
          }
          continue;
        }
        if (this.#digits === 0) {
          throw new ChunkError('a chunk has no size');
        }
        if (byte === CR) {
          this.#state = SIZE_LF;
        } else if (byte === 0x3b || byte === 0x20 || byte === 0x09) {
          this.#state = EXTENSION;
          this.#extensionBytes = 0;
        } else {
          throw new ChunkError('the size of a chunk is no number');
        }
      } else if (this.#state === EXTENSION) {
        this.#extensionBytes += 1;
        if (byte === CR) {
          this.#state = SIZE_LF;
        } else if (byte === LF || this.#extensionBytes > MAX_EXTENSION_BYTES) {
          throw new ChunkError('the extension of a chunk is broken');
        }
      } else if (this.#state === DATA_CR) {
        if (byte !== CR) {
          throw new ChunkError('a chunk does not end where it should');
        }
        this.#state = DATA_LF;
      } else {
        if (byte !== LF) {
          throw new ChunkError('a line of the chunks is broken');
        }
        if (this.#state === DATA_LF) {
          this.#state = SIZE;
          this.#digits = 0;
        } else if (this.#size === 0) {
          return at;
        } else {
          this.#state = DATA;
        }
      }
    }
    return -1;
  }
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) {
    return byte - 0x30;
  }
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
