import {
  EventScanner,
  GatewayError,
  JsonScanError,
  type MediaSink,
  type ScannedEvent,
  type Span,
  SSE_HEAD,
  SSE_TAIL,
} from '@heliograph/wire';
import type { Pieces } from '../spool/spool.ts';
import type { CapturedPicture, PictureCapture } from './capture-picture.ts';
import { classifyEvent } from './classify-event.ts';
import { completeTail } from './complete-tail.ts';
import { decodeErrorChunk } from './decode-error-chunk.ts';
import { addEvent, type Facts, NO_FACTS } from './facts.ts';
import { pictureKinds } from './picture-kinds.ts';
import { cutAtMedia, type Delivered, rewritePictures } from './rewrite-pictures.ts';

const HEAD = Buffer.from(SSE_HEAD);
const TAIL = Buffer.from(SSE_TAIL);

/** What waits for a decision at most, and what one event may hold besides pictures when it is rewritten. */
const COMMIT_BYTES = 256 * 1024;
const REWRITE_BYTES = 16 * 1024 * 1024;

export interface AttemptOptions {
  /** Called when a picture opens: what is in memory must reach the disk from here on. */
  readonly persist: () => void;
  /** Whom the last chunk is for (design §6.5). */
  readonly tail: 'spec' | 'sdk';
  /** A new picture. */
  readonly openCapture: () => PictureCapture;
  /** How a whole picture is delivered when not as it came. */
  readonly deliver?: (picture: CapturedPicture) => Promise<Delivered>;
}

/** How an upstream's message ended, when it ended properly. */
type AttemptEnding =
  /** It delivered something. */
  | 'served'
  /** Complete without a picture or a text, and it says why (a finish reason, a block). */
  | 'refused'
  /** Complete, and nothing in it. */
  | 'empty';

/** What one upstream sends. */
export interface Attempt {
  readonly facts: Facts;
  /** The caller has been given something of it that no other channel can take back (design §4). */
  readonly isCommitted: boolean;
  /** The error chunk that the upstream ended a committed stream with; the caller has it. */
  readonly passedError: GatewayError | undefined;
  /** Final pictures and previews that came whole, in the order of the stream. */
  readonly pictures: readonly CapturedPicture[];
  /** Whether it refers to pieces that it was fed; what it has appended is the spool's affair. */
  readonly holdsPieces: boolean;
  /** Throws (or rejects with) a `GatewayError` when this is no Gemini stream. A promise: wait before the next. */
  feed(pieces: Pieces): void | Promise<void>;
  /** The upstream's message ended properly. Throws `upstream_failed` when the stream in it did not. */
  end(): Promise<AttemptEnding>;
  /** Passes on what was held back: this attempt is the answer. */
  accept(): Promise<void>;
  /** Forgets what was held back, and pictures that did not come whole. */
  discard(): Promise<void>;
}

/** The one place that all attempts of a generation append to. */
export interface Output {
  readonly append: (pieces: Pieces) => void | Promise<void>;
  readonly position: () => number;
  readonly setInsideEvent: (inside: boolean) => void;
}

/** One picture of the present event. */
interface OpenPicture {
  readonly capture: PictureCapture;
  isWhole: boolean;
}

/** One attempt: what one upstream sends, held back until it is known whether it is the answer (design §4). */
export function openAttempt(options: AttemptOptions, output: Output): Attempt {
  const { deliver } = options;
  let facts = NO_FACTS;
  let isCommitted = false;
  let passedError: GatewayError | undefined;
  const pictures: CapturedPicture[] = [];

  /** Whole events that wait for the decision whether this attempt is the answer. */
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  /** Ready for the spool, in order. */
  let ready: Uint8Array[] = [];
  let readyBytes = 0;
  /** Rewriting a picture takes its time; what comes behind it waits for it. */
  let rewriting: Promise<void> | undefined;

  /** The present event: its pieces that were not passed on yet, with their offsets in its JSON. */
  let event: { offset: number; bytes: Uint8Array }[] = [];
  let eventBytes = 0;
  let keptBytes = 0;
  let isLive = false;
  /** Where the JSON of the live event begins in the spool. */
  let eventStart = 0;
  let media: OpenPicture[] = [];
  let wasMediaOpen = false;

  const isMediaOpen = (): boolean => media.length > 0 && media.at(-1)?.isWhole === false;

  const push = (...pieces: Uint8Array[]): void => {
    for (const piece of pieces) {
      ready.push(piece);
      readyBytes += piece.byteLength;
    }
  };
  const commit = (): void => {
    if (!isCommitted) {
      isCommitted = true;
      push(...held);
      held = [];
      heldBytes = 0;
    }
  };
  /** From here on the present event is passed on as it comes. */
  const goLive = (): void => {
    commit();
    push(HEAD);
    eventStart = output.position() + readyBytes;
    push(...event.map(({ bytes }) => bytes));
    event = [];
    isLive = true;
  };

  const scanner = new EventScanner({
    openMedia(): MediaSink {
      options.persist();
      const capture = options.openCapture();
      const picture: OpenPicture = { capture, isWhole: false };
      media.push(picture);
      return {
        checksCharacters: true,
        base64: (piece) => capture.base64(piece),
        close() {
          picture.isWhole = true;
          capture.close();
        },
      };
    },
    onBytes(piece) {
      const offset = eventBytes;
      eventBytes += piece.byteLength;
      if (isLive) {
        push(piece);
        return;
      }
      const hasMedia = media.length > 0;
      if (deliver !== undefined && hasMedia) {
        commit();
        // What lies wholly inside a picture is in its blob.
        if (!(wasMediaOpen && isMediaOpen())) {
          keptBytes += piece.byteLength;
          event.push({ offset, bytes: piece });
        }
        wasMediaOpen = isMediaOpen();
        return;
      }
      keptBytes += piece.byteLength;
      event.push({ offset, bytes: piece });
      if (hasMedia || (deliver === undefined && eventBytes > COMMIT_BYTES)) {
        goLive();
      } else if (keptBytes > REWRITE_BYTES) {
        throw new GatewayError(
          'upstream_failed',
          'The upstream sent a chunk that is too large to be rewritten. Ask for the picture inline (x-heliograph-delivery: inline).',
        );
      }
    },
    onEvent: (scanned) => endEvent(scanned),
  });

  const endEvent = (scanned: ScannedEvent): void => {
    const kind = classifyEvent(scanned.value);
    const spans = scanned.spans.filter((span) => span.kind === 'media');
    const captured = capturePictures(scanned, spans);
    pictures.push(...captured);
    if (kind === 'error') {
      endErrorEvent(scanned);
    } else {
      facts = addEvent(facts, scanned);
      if (isLive) {
        push(TAIL);
      } else if (deliver !== undefined && captured.length > 0) {
        rewrite(deliver, captured, spans);
      } else {
        passWhole(kind, scanned);
      }
    }
    event = [];
    eventBytes = 0;
    keptBytes = 0;
    isLive = false;
    media = [];
    wasMediaOpen = false;
  };

  const capturePictures = (scanned: ScannedEvent, spans: readonly Span[]): CapturedPicture[] => {
    const kinds = pictureKinds(scanned.value);
    return spans.map((span, index) => {
      const kind = kinds.get(span) ?? { isThought: false, mimeType: '' };
      const number = pictures.filter((other) => other.isPreview === kind.isThought).length;
      const before = spans.slice(0, index).filter((other) => kinds.get(other)?.isThought === kind.isThought);
      return (media[index] as OpenPicture).capture.finish({
        isPreview: kind.isThought,
        number: number + before.length,
        mimeType: kind.mimeType,
        ...(isLive && !span.escaped && { spool: { offset: eventStart + span.offset, length: span.length } }),
      });
    });
  };

  const endErrorEvent = ({ value }: ScannedEvent): void => {
    const error = decodeErrorChunk(value);
    if (!isCommitted) {
      throw error;
    }
    if (isLive) {
      push(TAIL);
    } else {
      push(HEAD, ...event.map(({ bytes }) => bytes), TAIL);
    }
    passedError = error;
  };

  const passWhole = (kind: ReturnType<typeof classifyEvent>, { value }: ScannedEvent): void => {
    let bytes = event.map((piece) => piece.bytes);
    if (kind === 'tail' && options.tail === 'sdk') {
      bytes = [completeTail(Buffer.concat(bytes), value, facts.finishReason)];
    }
    const whole = [HEAD, ...bytes, TAIL];
    if (kind === 'content') {
      commit();
    }
    if (isCommitted || kind === 'thought') {
      push(...whole);
      return;
    }
    held.push(...whole);
    heldBytes += bytes.reduce((sum, piece) => sum + piece.byteLength, 0);
    if (heldBytes > COMMIT_BYTES) {
      commit();
    }
  };

  const rewrite = (
    form: NonNullable<AttemptOptions['deliver']>,
    captured: readonly CapturedPicture[],
    spans: readonly Span[],
  ): void => {
    const outside = cutAtMedia(event, spans);
    const before = takeReady();
    rewriting = (rewriting ?? Promise.resolve()).then(async () => {
      await output.append(before);
      const delivered = await Promise.all(captured.map(form));
      await output.append([HEAD, ...rewritePictures(outside, delivered), TAIL]);
    });
    // Awaited by `flush`; until then nobody else may be told of its failure.
    rewriting.catch(() => {});
  };

  const takeReady = (): Uint8Array[] => {
    const pieces = ready;
    ready = [];
    readyBytes = 0;
    return pieces;
  };

  const flush = (): void | Promise<void> => {
    const pieces = takeReady();
    if (rewriting !== undefined) {
      const waiting = rewriting.then(() => output.append(pieces));
      rewriting = undefined;
      return waiting;
    }
    output.setInsideEvent(isLive);
    if (pieces.length === 0) {
      return;
    }
    return output.append(pieces);
  };

  /** The slowest of the disk's two streams decides when the next bytes are taken. */
  const flushAll = (): void | Promise<void> => {
    const appended = flush();
    const capture = media.at(-1)?.capture.pressure();
    return capture === undefined ? appended : Promise.all([appended, capture]).then(() => {});
  };

  const dropOpen = async (): Promise<void> => {
    const open = media;
    media = [];
    await Promise.all(open.map(({ capture }) => capture.discard()));
  };

  return {
    get facts() {
      return facts;
    },
    get isCommitted() {
      return isCommitted;
    },
    get holdsPieces() {
      return deliver !== undefined || event.length > 0 || held.length > 0 || ready.length > 0;
    },
    get passedError() {
      return passedError;
    },
    pictures,
    feed(pieces) {
      try {
        for (const piece of pieces) {
          scanner.feed(piece);
        }
      } catch (error) {
        const known = asUpstreamError(error);
        const appended = flush();
        if (appended === undefined) {
          throw known;
        }
        return appended.then(() => Promise.reject(known));
      }
      return flushAll();
    },
    async end() {
      try {
        const { insideEvent } = scanner.end();
        if (insideEvent) {
          throw new GatewayError(
            'upstream_failed',
            'The upstream ended the stream inside a chunk. Send the request again.',
          );
        }
        if (passedError === undefined && !facts.complete) {
          throw new GatewayError(
            'upstream_failed',
            'The upstream ended the stream before it was complete. Send the request again.',
          );
        }
      } catch (error) {
        throw asUpstreamError(error);
      } finally {
        await flush();
      }
      const { pictures: count, textCharacters, finishReason, blockReason } = facts;
      if (count > 0 || textCharacters > 0 || passedError !== undefined) {
        return 'served';
      }
      return blockReason !== undefined || (finishReason !== undefined && finishReason !== 'STOP')
        ? 'refused'
        : 'empty';
    },
    async accept() {
      commit();
      await flush();
    },
    async discard() {
      held = [];
      await dropOpen();
    },
  };
}

function asUpstreamError(error: unknown): unknown {
  return error instanceof JsonScanError
    ? new GatewayError(
        'upstream_failed',
        'The upstream sent something that is not a Gemini stream. Send the request again; if it stays so, the operator should check the base URL of the channel.',
        { cause: error },
      )
    : error;
}
