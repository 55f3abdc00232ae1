/**
 * Takes the base64 characters of one media string as they pass, escapes already resolved. The pieces are views of the
 * buffers fed, or of a buffer that is used again: read them before returning.
 */
export interface MediaSink {
  /**
   * `true`: this sink notices by itself every character that is not base64 (Node's decoder writes fewer bytes than it
   * should), so the scanner need not look at each. That makes it several times faster; characters that JSON forbids
   * are then the sink's to refuse.
   */
  readonly checksCharacters?: boolean;
  base64(piece: Uint8Array): void;
  /** The closing quote was read: there is no more. Not called when the text breaks off. */
  close(): void;
}

const GATHER_BYTES = 4096;
/** A run of this length is handed on as it is, escapes or not. */
const DIRECT_FROM = 512;
/** In no base64 alphabet: stands for an escaped character beyond ASCII, so that a decoder notices. */
const NOT_BASE64 = 0x3f;

/**
 * Between the scanner and a sink. Long runs go through untouched; only when escapes come thick (some writers spell
 * every `/` as `\/`) are runs and resolved characters gathered, so that a sink is not called for a few bytes at a time.
 */
export class MediaFeed {
  readonly #sink: MediaSink;
  #gathered: Uint8Array | undefined;
  #count = 0;

  /** Whether the scanner can leave the characters to the sink. */
  get checksCharacters(): boolean {
    return this.#sink.checksCharacters === true;
  }

  constructor(sink: MediaSink) {
    this.#sink = sink;
  }

  run(bytes: Uint8Array, from: number, to: number): void {
    const length = to - from;
    if (length === 0) return;
    if (length >= DIRECT_FROM || this.#gathered === undefined) {
      this.#flush();
      this.#sink.base64(from === 0 && to === bytes.length ? bytes : bytes.subarray(from, to));
      return;
    }
    const gathered = this.#room(length);
    gathered.set(bytes.subarray(from, to), this.#count);
    this.#count += length;
  }

  /** One character that was written as an escape. */
  character(code: number): void {
    this.#room(1)[this.#count++] = code < 0x80 ? code : NOT_BASE64;
  }

  close(): void {
    this.#flush();
    this.#sink.close();
  }

  #room(length: number): Uint8Array {
    this.#gathered ??= new Uint8Array(GATHER_BYTES);
    if (this.#count + length > GATHER_BYTES) this.#flush();
    return this.#gathered;
  }

  #flush(): void {
    if (this.#count === 0 || this.#gathered === undefined) return;
    const count = this.#count;
    this.#count = 0;
    this.#sink.base64(this.#gathered.subarray(0, count));
  }
}
