import { SSE_HEAD, SSE_TAIL } from '@heliograph/wire';

const HEAD = Buffer.from(SSE_HEAD);
const TAIL = Buffer.from(SSE_TAIL);
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LF = 0x0a;
const CR = 0x0d;
const BLANK = 0x20;

/**
 * Frames a JSON answer as server-sent events while it passes: one object is one event, and so is each element of an
 * array (Google's form without `alt=sse`) or of a row of objects. Nothing in the JSON changes but line breaks between its tokens, which become
 * blanks. What is no JSON passes as it is: the scanner behind this one finds fault with it. Pieces are views of what is fed.
 */
export interface JsonFraming {
  feed(pieces: readonly Uint8Array[]): readonly Uint8Array[];
}

export function createJsonFraming(): JsonFraming {
  /** Brackets open around the present byte, inside of the event. */
  let depth = 0;
  let isArray = false;
  /** `start`: before the first bracket; `between`: in the array, before an element; `event`; `over`. */
  let state: 'start' | 'between' | 'event' | 'over' = 'start';
  let isString = false;
  let isEscaped = false;

  const feedPiece = (bytes: Uint8Array, out: Uint8Array[]): void => {
    let at = 0;
    let eventFrom = state === 'event' ? 0 : -1;
    while (at < bytes.byteLength) {
      if (isString) {
        at = skipString(bytes, at);
        continue;
      }
      const byte = bytes[at] as number;
      if (state === 'event') {
        if (byte === QUOTE) {
          isString = true;
        } else if (byte === LF || byte === CR) {
          bytes[at] = BLANK;
        } else if (byte === 0x7b || byte === 0x5b) {
          depth += 1;
        } else if (byte === 0x7d || byte === 0x5d) {
          depth -= 1;
          if (depth === 0) {
            out.push(bytes.subarray(eventFrom, at + 1), TAIL);
            eventFrom = -1;
            state = isArray ? 'between' : 'over';
          }
        }
        at += 1;
      } else if (byte === 0x5b && state === 'start') {
        isArray = true;
        state = 'between';
        at += 1;
      } else if (byte === 0x7b) {
        out.push(HEAD);
        eventFrom = at;
        depth = 1;
        state = 'event';
        at += 1;
      } else if (byte === 0x5d && state === 'between') {
        state = 'over';
        at += 1;
      } else if (isFiller(byte) || (byte === 0x2c && state === 'between')) {
        at += 1;
      } else {
        // Not what it claims to be: handed on, so that it is noticed.
        out.push(HEAD, bytes.subarray(at), TAIL);
        return;
      }
    }
    if (eventFrom >= 0) {
      out.push(eventFrom === 0 ? bytes : bytes.subarray(eventFrom));
    }
  };

  /** Where to go on: behind the closing quote, or at the end. */
  const skipString = (bytes: Uint8Array, from: number): number => {
    let at = from;
    if (isEscaped) {
      isEscaped = false;
      at += 1;
    }
    for (;;) {
      const quote = bytes.indexOf(QUOTE, at);
      const end = quote < 0 ? bytes.byteLength : quote;
      const backslash = bytes.subarray(at, end).indexOf(BACKSLASH);
      if (backslash < 0) {
        isString = quote < 0;
        return quote < 0 ? end : quote + 1;
      }
      at += backslash + 2;
      if (at > bytes.byteLength) {
        isEscaped = true;
        return bytes.byteLength;
      }
    }
  };

  return {
    feed(pieces) {
      const out: Uint8Array[] = [];
      for (const piece of pieces) {
        feedPiece(piece, out);
      }
      return out;
    },
  };
}

/** Blanks, and the bytes of a byte-order mark. */
function isFiller(byte: number): boolean {
  return (
    byte === BLANK ||
    byte === LF ||
    byte === CR ||
    byte === 0x09 ||
    byte === 0xef ||
    byte === 0xbb ||
    byte === 0xbf
  );
}
