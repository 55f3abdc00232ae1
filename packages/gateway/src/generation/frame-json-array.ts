import type { FollowerSink } from './follow-spool.ts';

const LINE_FEED = 0x0a;
const HEAD_BYTES = 'data: '.length;
const OPENING = Buffer.from('[');
const SEPARATOR = Buffer.from('\n,\r\n');
const CLOSING = Buffer.from('\n]');

/**
 * Canonical SSE to Google's JSON array (protocol facts §2.3): `[` first event, `\n,\r\n` between events, `\n]` at
 * the end. Works on bytes cut anywhere: canonical events have no line feed inside their JSON.
 */
export interface JsonArrayFraming extends FollowerSink {
  /** The closing bracket; to be written when the spool has ended well. */
  end(): void;
}

export function frameJsonArray(sink: FollowerSink): JsonArrayFraming {
  let toSkip = HEAD_BYTES;
  let isFirst = true;
  let isOpen = false;

  const frame = (piece: Uint8Array, framed: Uint8Array[]): void => {
    let at = 0;
    while (at < piece.byteLength) {
      if (toSkip > 0) {
        const skipped = Math.min(toSkip, piece.byteLength - at);
        toSkip -= skipped;
        at += skipped;
        if (toSkip === 0 && !isFirst) {
          framed.push(SEPARATOR);
        }
        continue;
      }
      isFirst = false;
      const lineEnd = piece.indexOf(LINE_FEED, at);
      const until = lineEnd === -1 ? piece.byteLength : lineEnd;
      if (until > at) {
        framed.push(piece.subarray(at, until));
      }
      at = until;
      if (lineEnd !== -1) {
        // Both line feeds of the blank line, then the head of the next event.
        toSkip = 2 + HEAD_BYTES;
      }
    }
  };

  return {
    write(pieces) {
      const framed: Uint8Array[] = isOpen ? [] : [OPENING];
      isOpen = true;
      for (const piece of pieces) {
        frame(piece, framed);
      }
      return sink.write(framed);
    },
    get holdsPieces() {
      return sink.holdsPieces;
    },
    drained: () => sink.drained(),
    end() {
      sink.write(isOpen ? [CLOSING] : [OPENING, CLOSING]);
    },
  };
}
