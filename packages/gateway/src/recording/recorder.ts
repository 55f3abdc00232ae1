import { EventScanner, GatewayError, JsonScanError, SSE_HEAD, SSE_TAIL } from '@heliograph/wire';
import { addEvent, type Facts, NO_FACTS } from './facts.ts';

const HEAD = Buffer.from(SSE_HEAD);
const TAIL = Buffer.from(SSE_TAIL);

/** Where recorded bytes go. */
export interface RecordingTarget {
  append(pieces: readonly Uint8Array[]): Promise<void>;
}

/** Turns an upstream's SSE bytes into canonical ones: the events' JSON byte for byte, `data: ` and LF framing. */
export interface Recorder {
  readonly facts: Facts;
  /** What the target holds ends with a whole event: a heartbeat or an error chunk may go in here. */
  readonly isBetweenEvents: boolean;
  feed(bytes: Uint8Array): Promise<void>;
  /** One whole chunk of our own. */
  appendChunk(json: string): Promise<void>;
  /** The upstream's message ended. Throws `upstream_failed` when it ended inside an event. */
  end(): Promise<void>;
}

export function createRecorder(target: RecordingTarget): Recorder {
  let facts = NO_FACTS;
  let isInsideEvent = false;
  let isBetweenEvents = true;
  let pieces: Uint8Array[] = [];

  const scanner = new EventScanner({
    onBytes(piece) {
      if (!isInsideEvent) {
        isInsideEvent = true;
        pieces.push(HEAD);
      }
      pieces.push(piece);
    },
    onEvent(event) {
      pieces.push(TAIL);
      isInsideEvent = false;
      facts = addEvent(facts, event);
    },
  });

  const write = async (): Promise<void> => {
    const ready = pieces;
    pieces = [];
    await target.append(ready);
    // Only now: when the disk is full, the target still ends where it ended before.
    isBetweenEvents = !isInsideEvent;
  };

  return {
    get facts() {
      return facts;
    },
    get isBetweenEvents() {
      return isBetweenEvents;
    },
    async feed(bytes) {
      try {
        scanner.feed(bytes);
      } catch (error) {
        await write();
        throw asUpstreamError(error);
      }
      await write();
    },
    async appendChunk(json) {
      await target.append([HEAD, Buffer.from(json), TAIL]);
    },
    async end() {
      try {
        const { insideEvent } = scanner.end();
        if (insideEvent) {
          throw new GatewayError('upstream_failed', 'The upstream ended the stream inside a chunk.');
        }
      } catch (error) {
        throw asUpstreamError(error);
      } finally {
        await write();
      }
    },
  };
}

function asUpstreamError(error: unknown): unknown {
  return error instanceof JsonScanError
    ? new GatewayError('upstream_failed', 'The upstream sent something that is not a Gemini stream.', {
        cause: error,
      })
    : error;
}
