import { JsonScanError } from './json-scan-error.ts';
import { JsonScanner, type JsonScannerOptions, type ScannedJson } from './json-scanner.ts';

export interface ScannedEvent extends ScannedJson {
  /** Bytes of the JSON, which is what `onBytes` was given for it. The offsets of spans count from its first byte. */
  readonly byteLength: number;
  /** Running number in the stream, from 0. */
  readonly index: number;
}

export interface EventScannerOptions extends JsonScannerOptions {
  /**
   * The JSON bytes of the present event as they pass: views of the pieces fed, without framing, after the scanner has
   * found them well-formed and after `openMedia` and the sinks were called for them. Always one line: where the JSON
   * was spread over several lines there is a space.
   */
  readonly onBytes?: (piece: Uint8Array) => void;
  readonly onEvent?: (event: ScannedEvent) => void;
  /** An event whose payload is `[DONE]`. */
  readonly onDone?: () => void;
}

/** Before the first byte; where a byte-order mark is skipped. */
const MARK = 0;
/** In the name of a field, or at the start of a line. */
const NAME = 1;
/** After `data:`; one space is skipped. */
const SPACE = 2;
const DATA = 3;
/** In a line that is not read. */
const OTHER = 4;

const LF = 0x0a;
const CR = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;
const DATA_NAME = bytesOf('data:');
const DONE = bytesOf('[DONE]');
const LINE_BREAK = new Uint8Array([LF]);
const BLANK = new Uint8Array([0x20]);

/**
 * Reads Gemini server-sent events from pieces cut anywhere, in memory that does not depend on the size of a picture.
 * Understands LF, CRLF and CR, `data:` without a space, a missing last blank line, a byte-order mark, and skips
 * comments and all other fields.
 *
 * An event is one JSON text: it may be spread over several `data:` lines, and it ends with the line on which the JSON is
 * whole, so events that lack the blank line between them are told apart too. JSON without any `data:` in front (an error
 * that Vertex drops into a stream, or a whole unframed body; protocol facts §2.3) is read as an event as well.
 *
 * Throws `JsonScanError` from `feed` for a malformed event; its offset counts from the first byte of that event's JSON.
 *
 * @example
 * const scanner = new EventScanner({ onEvent: (event) => seen.push(event.value) });
 * for await (const piece of response.body) scanner.feed(piece);
 * const { insideEvent } = scanner.end();
 */
export class EventScanner {
  readonly #options: EventScannerOptions;
  #state = MARK;
  /** Bytes matched of the byte-order mark or of `data:`. */
  #matched = 0;
  #skipLf = false;
  #nextLf = -1;
  #nextCr = -1;

  /** Inside an event; the same object for each, since a new one costs as much as a small event. */
  #json: JsonScanner | undefined;
  #idleJson: JsonScanner | undefined;
  #isBare = false;
  /** A line ended inside the JSON. */
  #isBroken = false;
  /** Bytes matched of `[DONE]`, before it is known whether the payload is that. */
  #doneMatched = 0;
  #byteLength = 0;
  #index = 0;
  #failure: unknown;

  constructor(options: EventScannerOptions) {
    this.#options = options;
  }

  feed(piece: Uint8Array): void {
    if (this.#failure !== undefined) throw this.#failure;
    try {
      this.#read(piece);
    } catch (failure) {
      this.#failure = failure;
      throw failure;
    }
  }

  /** To be called when the stream has ended. `insideEvent`: it stopped in the middle of one, which is then lost. */
  end(): { readonly insideEvent: boolean } {
    if (this.#failure !== undefined) throw this.#failure;
    const isDone = this.#doneMatched === DONE.length;
    if (this.#state === DATA && (this.#json !== undefined || isDone)) {
      this.#endDataLine();
      return { insideEvent: this.#json !== undefined };
    }
    const startedLine =
      this.#state === NAME ? this.#matched > 0 : this.#state === SPACE || this.#state === DATA;
    return { insideEvent: startedLine || this.#json !== undefined };
  }

  #read(piece: Uint8Array): void {
    this.#nextLf = -1;
    this.#nextCr = -1;
    let at = 0;
    while (at < piece.length) {
      const byte = piece[at] as number;
      if (this.#skipLf) {
        this.#skipLf = false;
        if (byte === LF) {
          at++;
          continue;
        }
      }
      switch (this.#state) {
        case MARK:
          at = this.#readByteOrderMark(byte, at);
          break;
        case NAME:
          at = this.#readName(byte, at);
          break;
        case SPACE:
          this.#state = DATA;
          if (byte === 0x20) at++;
          break;
        case DATA:
          at = this.#readData(piece, at);
          break;
        default:
          at = this.#lineEnd(piece, at);
          if (at < piece.length) at = this.#endLine(piece[at] as number, at);
      }
    }
  }

  #readByteOrderMark(byte: number, at: number): number {
    if (byte === BYTE_ORDER_MARK[this.#matched]) {
      if (++this.#matched === BYTE_ORDER_MARK.length) this.#startLine();
      return at + 1;
    }
    // Part of a mark is the start of a field that nobody knows.
    const isPart = this.#matched > 0;
    this.#startLine();
    if (isPart) this.#state = OTHER;
    return at;
  }

  #readName(byte: number, at: number): number {
    if (this.#matched === 0 && this.#startsBare(byte)) {
      this.#state = DATA;
      return at;
    }
    if (byte === LF || byte === CR) {
      if (this.#matched === 0) this.#endEvent();
      return this.#endLine(byte, at);
    }
    if (byte !== DATA_NAME[this.#matched]) this.#state = OTHER;
    else if (++this.#matched === DATA_NAME.length) this.#state = SPACE;
    return at + 1;
  }

  /** Whether a line is JSON from its first byte on; a field's name cannot begin with a bracket. */
  #startsBare(byte: number): boolean {
    if (this.#json === undefined) this.#isBare = byte === 0x7b || byte === 0x5b;
    return this.#isBare && byte !== LF && byte !== CR;
  }

  #readData(piece: Uint8Array, from: number): number {
    const end = this.#lineEnd(piece, from);
    if (end > from) this.#take(from === 0 && end === piece.length ? piece : piece.subarray(from, end));
    if (end === piece.length) return end;
    this.#endDataLine();
    return this.#endLine(piece[end] as number, end);
  }

  #lineEnd(piece: Uint8Array, at: number): number {
    if (this.#nextLf < at) this.#nextLf = find(piece, LF, at);
    if (this.#nextCr < at) this.#nextCr = find(piece, CR, at);
    return Math.min(this.#nextLf, this.#nextCr);
  }

  #endLine(byte: number, at: number): number {
    this.#skipLf = byte === CR;
    this.#startLine();
    return at + 1;
  }

  #startLine(): void {
    this.#state = NAME;
    this.#matched = 0;
  }

  /** Some payload, not empty and without a line break. */
  #take(payload: Uint8Array): void {
    let from = 0;
    if (this.#json === undefined) {
      if (this.#doneMatched === 0) while (isBlank(payload[from])) from++;
      while (from < payload.length && payload[from] === DONE[this.#doneMatched]) {
        from++;
        this.#doneMatched++;
      }
      if (this.#doneMatched === DONE.length) while (isBlank(payload[from])) from++;
      if (from === payload.length) return;
      if (payload[from] === BYTE_ORDER_MARK[0]) throw new JsonScanError('syntax', 0, 'A value is missing');
      this.#takeHeld();
    }
    this.#pass(from === 0 ? payload : payload.subarray(from));
  }

  /** What looked like the start of `[DONE]` is JSON after all. */
  #takeHeld(): void {
    if (this.#doneMatched > 0) this.#pass(DONE.subarray(0, this.#doneMatched));
    this.#doneMatched = 0;
  }

  #pass(bytes: Uint8Array): void {
    this.#json ??= this.#idleJson ?? new JsonScanner(this.#options);
    if (this.#isBroken) {
      this.#isBroken = false;
      this.#json.feed(LINE_BREAK);
      this.#byteLength++;
      this.#options.onBytes?.(BLANK);
    }
    this.#json.feed(bytes);
    this.#byteLength += bytes.length;
    this.#options.onBytes?.(bytes);
  }

  #endDataLine(): void {
    if (this.#doneMatched === DONE.length) {
      this.#doneMatched = 0;
      this.#options.onDone?.();
      return;
    }
    this.#takeHeld();
    if (this.#json === undefined) return;
    if (!this.#json.isComplete) {
      this.#isBroken = true;
      return;
    }
    const { value, spans } = this.#json.end();
    const event = { value, spans, byteLength: this.#byteLength, index: this.#index++ };
    this.#json.reset();
    this.#idleJson = this.#json;
    this.#json = undefined;
    this.#byteLength = 0;
    this.#options.onEvent?.(event);
  }

  /** A blank line. */
  #endEvent(): void {
    if (this.#json === undefined) return;
    throw new JsonScanError('truncated', this.#byteLength, 'The event ends before its JSON');
  }
}

function find(piece: Uint8Array, byte: number, from: number): number {
  const at = piece.indexOf(byte, from);
  return at < 0 ? piece.length : at;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}

function bytesOf(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, (character) => character.charCodeAt(0));
}
