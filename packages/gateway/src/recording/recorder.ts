import { SSE_HEAD, SSE_TAIL } from '@heliograph/wire';
import type { Pieces } from '../spool/spool.ts';
import { type Attempt, type AttemptOptions, openAttempt } from './attempt.ts';

const HEAD = Buffer.from(SSE_HEAD);
const TAIL = Buffer.from(SSE_TAIL);

export interface RecorderOptions extends AttemptOptions {
  /** Where canonical bytes go: the spool. */
  readonly append: (pieces: Pieces) => void | Promise<void>;
}

/**
 * Turns upstreams' SSE bytes into the canonical ones of a generation: the events' JSON byte for byte, `data: ` and LF
 * framing; keeps the pictures and notes the facts. One attempt after the other, until one of them is committed.
 */
export interface Recorder {
  /** What the spool holds ends with a whole event: a heartbeat or an error chunk may go in here. */
  readonly isBetweenEvents: boolean;
  /** Bytes appended so far. */
  readonly written: number;
  openAttempt(): Attempt;
  /** One whole chunk of our own. */
  appendChunk(json: string): void | Promise<void>;
}

export function createRecorder(options: RecorderOptions): Recorder {
  let written = 0;
  /** Part of an event has been appended, its end has not. */
  let isInsideEvent = false;

  const append = (pieces: Pieces): void | Promise<void> => {
    for (const piece of pieces) {
      written += piece.byteLength;
    }
    return options.append(pieces);
  };

  return {
    get isBetweenEvents() {
      return !isInsideEvent;
    },
    get written() {
      return written;
    },
    appendChunk: (json) => append([HEAD, Buffer.from(json), TAIL]),
    openAttempt: () =>
      openAttempt(options, {
        append,
        position: () => written,
        setInsideEvent: (inside) => {
          isInsideEvent = inside;
        },
      }),
  };
}
