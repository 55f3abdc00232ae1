import { SSE_HEAD, SSE_TAIL } from '@heliograph/wire';
import type { Pieces } from '../spool/spool.ts';
import { type Attempt, type AttemptOptions, type Output, openAttempt } from './attempt.ts';

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
  return new SpoolRecorder(options);
}

class SpoolRecorder implements Recorder, Output {
  written = 0;
  isBetweenEvents = true;
  readonly #options: RecorderOptions;

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  openAttempt(): Attempt {
    return openAttempt(this.#options, this);
  }

  appendChunk(json: string): void | Promise<void> {
    return this.append([HEAD, Buffer.from(json), TAIL]);
  }

  append(pieces: Pieces): void | Promise<void> {
    for (const piece of pieces) {
      this.written += piece.byteLength;
    }
    return this.#options.append(pieces);
  }

  position(): number {
    return this.written;
  }

  setInsideEvent(inside: boolean): void {
    this.isBetweenEvents = !inside;
  }
}
