import {
  EventScanner,
  type EventScannerOptions,
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
/** An event up to this size goes on as one piece: copying it costs less than to write three. */
const ONE_PIECE_BYTES = 4 * 1024;

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
  return new OpenAttempt(options, output);
}

/** A class, for thousands of them wait at the same time: of functions each would have a dozen of its own. */
class OpenAttempt implements Attempt, EventScannerOptions {
  facts = NO_FACTS;
  isCommitted = false;
  passedError: GatewayError | undefined;
  readonly pictures: CapturedPicture[] = [];
  readonly #options: AttemptOptions;
  readonly #output: Output;
  readonly #scanner: EventScanner;

  /** Whole events that wait for the decision whether this attempt is the answer. */
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  /** Ready for the spool, in order. */
  #ready: Uint8Array[] = [];
  #readyBytes = 0;
  /** Rewriting a picture takes its time; what comes behind it waits for it. */
  #rewriting: Promise<void> | undefined;

  /** The present event: its pieces that were not passed on yet, with their offsets in its JSON. */
  #event: { readonly offset: number; readonly bytes: Uint8Array }[] = [];
  #eventBytes = 0;
  #keptBytes = 0;
  #isLive = false;
  /** Where the JSON of the live event begins in the spool. */
  #eventStart = 0;
  #media: OpenPicture[] = [];
  #wasMediaOpen = false;

  constructor(options: AttemptOptions, output: Output) {
    this.#options = options;
    this.#output = output;
    this.#scanner = new EventScanner(this);
  }

  get holdsPieces(): boolean {
    return (
      this.#options.deliver !== undefined ||
      this.#event.length > 0 ||
      this.#held.length > 0 ||
      this.#ready.length > 0
    );
  }

  feed(pieces: Pieces): void | Promise<void> {
    try {
      for (const piece of pieces) {
        this.#scanner.feed(piece);
      }
    } catch (error) {
      const known = asUpstreamError(error);
      const appended = this.#flush();
      if (appended === undefined) {
        throw known;
      }
      return appended.then(() => Promise.reject(known));
    }
    return this.#flushAll();
  }

  async end(): Promise<AttemptEnding> {
    try {
      const { insideEvent } = this.#scanner.end();
      if (insideEvent) {
        throw new GatewayError(
          'upstream_failed',
          'The upstream ended the stream inside a chunk. Send the request again.',
        );
      }
      if (this.passedError === undefined && !this.facts.complete) {
        throw new GatewayError(
          'upstream_failed',
          'The upstream ended the stream before it was complete. Send the request again.',
        );
      }
    } catch (error) {
      throw asUpstreamError(error);
    } finally {
      await this.#flush();
    }
    const { pictures: count, textCharacters, finishReason, blockReason } = this.facts;
    if (count > 0 || textCharacters > 0 || this.passedError !== undefined) {
      return 'served';
    }
    return blockReason !== undefined || (finishReason !== undefined && finishReason !== 'STOP')
      ? 'refused'
      : 'empty';
  }

  async accept(): Promise<void> {
    this.#commit();
    await this.#flush();
  }

  async discard(): Promise<void> {
    this.#held = [];
    await this.#dropOpen();
  }

  openMedia(): MediaSink {
    this.#options.persist();
    const capture = this.#options.openCapture();
    const picture: OpenPicture = { capture, isWhole: false };
    this.#media.push(picture);
    return {
      checksCharacters: true,
      base64: (piece) => capture.base64(piece),
      close() {
        picture.isWhole = true;
        capture.close();
      },
    };
  }

  onBytes(piece: Uint8Array): void {
    const offset = this.#eventBytes;
    this.#eventBytes += piece.byteLength;
    if (this.#isLive) {
      this.#push(piece);
      return;
    }
    const hasMedia = this.#media.length > 0;
    if (this.#options.deliver !== undefined && hasMedia) {
      this.#commit();
      // What lies wholly inside a picture is in its blob.
      if (!(this.#wasMediaOpen && this.#isMediaOpen)) {
        this.#keptBytes += piece.byteLength;
        this.#event.push({ offset, bytes: piece });
      }
      this.#wasMediaOpen = this.#isMediaOpen;
      return;
    }
    this.#keptBytes += piece.byteLength;
    this.#event.push({ offset, bytes: piece });
    if (hasMedia || (this.#options.deliver === undefined && this.#eventBytes > COMMIT_BYTES)) {
      this.#goLive();
    } else if (this.#keptBytes > REWRITE_BYTES) {
      throw new GatewayError(
        'upstream_failed',
        'The upstream sent a chunk that is too large to be rewritten. Ask for the picture inline (x-heliograph-delivery: inline).',
      );
    }
  }

  get #isMediaOpen(): boolean {
    return this.#media.at(-1)?.isWhole === false;
  }

  #push(...pieces: Uint8Array[]): void {
    for (const piece of pieces) {
      this.#ready.push(piece);
      this.#readyBytes += piece.byteLength;
    }
  }

  #commit(): void {
    if (!this.isCommitted) {
      this.isCommitted = true;
      this.#push(...this.#held);
      this.#held = [];
      this.#heldBytes = 0;
    }
  }

  /** From here on the present event is passed on as it comes. */
  #goLive(): void {
    this.#commit();
    this.#push(HEAD);
    this.#eventStart = this.#output.position() + this.#readyBytes;
    this.#push(...this.#event.map(({ bytes }) => bytes));
    this.#event = [];
    this.#isLive = true;
  }

  onEvent(scanned: ScannedEvent): void {
    const kind = classifyEvent(scanned.value);
    const spans = scanned.spans.filter((span) => span.kind === 'media');
    const captured = this.#capturePictures(scanned, spans);
    this.pictures.push(...captured);
    if (kind === 'error') {
      this.#endErrorEvent(scanned);
    } else {
      this.facts = addEvent(this.facts, scanned);
      if (this.#isLive) {
        this.#push(TAIL);
      } else if (this.#options.deliver !== undefined && captured.length > 0) {
        this.#rewrite(this.#options.deliver, captured, spans);
      } else {
        this.#passWhole(kind, scanned);
      }
    }
    this.#event = [];
    this.#eventBytes = 0;
    this.#keptBytes = 0;
    this.#isLive = false;
    this.#media = [];
    this.#wasMediaOpen = false;
  }

  #capturePictures(scanned: ScannedEvent, spans: readonly Span[]): CapturedPicture[] {
    if (spans.length === 0) {
      return [];
    }
    const kinds = pictureKinds(scanned.value);
    return spans.map((span, index) => {
      const kind = kinds.get(span) ?? { isThought: false, mimeType: '' };
      const number = this.pictures.filter((other) => other.isPreview === kind.isThought).length;
      const before = spans.slice(0, index).filter((other) => kinds.get(other)?.isThought === kind.isThought);
      return (this.#media[index] as OpenPicture).capture.finish({
        isPreview: kind.isThought,
        number: number + before.length,
        mimeType: kind.mimeType,
        ...(this.#isLive &&
          !span.escaped && { spool: { offset: this.#eventStart + span.offset, length: span.length } }),
      });
    });
  }

  #endErrorEvent({ value }: ScannedEvent): void {
    const error = decodeErrorChunk(value);
    if (!this.isCommitted) {
      throw error;
    }
    if (this.#isLive) {
      this.#push(TAIL);
    } else {
      this.#push(HEAD, ...this.#event.map(({ bytes }) => bytes), TAIL);
    }
    this.passedError = error;
  }

  #passWhole(kind: ReturnType<typeof classifyEvent>, { value }: ScannedEvent): void {
    let bytes = this.#event.map((piece) => piece.bytes);
    if (kind === 'tail' && this.#options.tail === 'sdk') {
      bytes = [completeTail(Buffer.concat(bytes), value, this.facts.finishReason)];
    }
    const isSmall = this.#keptBytes <= ONE_PIECE_BYTES;
    const whole = isSmall ? [Buffer.concat([HEAD, ...bytes, TAIL])] : [HEAD, ...bytes, TAIL];
    if (kind === 'content') {
      this.#commit();
    }
    if (this.isCommitted || kind === 'thought') {
      this.#push(...whole);
      return;
    }
    this.#held.push(...whole);
    this.#heldBytes += bytes.reduce((sum, piece) => sum + piece.byteLength, 0);
    if (this.#heldBytes > COMMIT_BYTES) {
      this.#commit();
    }
  }

  #rewrite(
    form: NonNullable<AttemptOptions['deliver']>,
    captured: readonly CapturedPicture[],
    spans: readonly Span[],
  ): void {
    const outside = cutAtMedia(this.#event, spans);
    const before = this.#takeReady();
    this.#rewriting = (this.#rewriting ?? Promise.resolve()).then(async () => {
      await this.#output.append(before);
      const delivered = await Promise.all(captured.map(form));
      await this.#output.append([HEAD, ...rewritePictures(outside, delivered), TAIL]);
    });
    // Awaited by `flush`; until then nobody else may be told of its failure.
    this.#rewriting.catch(() => {});
  }

  #takeReady(): Uint8Array[] {
    const pieces = this.#ready;
    this.#ready = [];
    this.#readyBytes = 0;
    return pieces;
  }

  #flush(): void | Promise<void> {
    const pieces = this.#takeReady();
    if (this.#rewriting !== undefined) {
      const waiting = this.#rewriting.then(() => this.#output.append(pieces));
      this.#rewriting = undefined;
      return waiting;
    }
    this.#output.setInsideEvent(this.#isLive);
    if (pieces.length === 0) {
      return;
    }
    return this.#output.append(pieces);
  }

  /** The slowest of the disk's two streams decides when the next bytes are taken. */
  #flushAll(): void | Promise<void> {
    const appended = this.#flush();
    const capture = this.#media.at(-1)?.capture.pressure();
    return capture === undefined ? appended : Promise.all([appended, capture]).then(() => {});
  }

  async #dropOpen(): Promise<void> {
    const open = this.#media;
    this.#media = [];
    await Promise.all(open.map(({ capture }) => capture.discard()));
  }
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
