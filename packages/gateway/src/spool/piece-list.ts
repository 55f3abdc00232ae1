/** Bytes from an offset on that are in memory, as the pieces that they came in. */
export class PieceList {
  #pieces: Uint8Array[] = [];
  /** Offset of the first byte. */
  #start: number;
  #end: number;

  constructor(start: number) {
    this.#start = start;
    this.#end = start;
  }

  get start(): number {
    return this.#start;
  }

  get end(): number {
    return this.#end;
  }

  get byteLength(): number {
    return this.#end - this.#start;
  }

  get pieces(): readonly Uint8Array[] {
    return this.#pieces;
  }

  push(piece: Uint8Array): void {
    if (piece.byteLength > 0) {
      this.#pieces.push(piece);
      this.#end += piece.byteLength;
    }
  }

  /** A view of at least one byte at `offset`, which lies inside. */
  read(offset: number, maxBytes: number): Uint8Array {
    let at = this.#start;
    for (const piece of this.#pieces) {
      const from = offset - at;
      if (from < piece.byteLength) {
        return from === 0 && piece.byteLength <= maxBytes ? piece : piece.subarray(from, from + maxBytes);
      }
      at += piece.byteLength;
    }
    throw new RangeError(`offset ${offset} is not between ${this.#start} and ${this.#end}`);
  }

  /** Forgets what lies before `offset`. */
  dropUntil(offset: number): void {
    if (offset >= this.#end) {
      this.#pieces = [];
      this.#start = this.#end;
      return;
    }
    let dropped = 0;
    for (const piece of this.#pieces) {
      if (this.#start + piece.byteLength > offset) {
        break;
      }
      this.#start += piece.byteLength;
      dropped += 1;
    }
    if (dropped > 0) {
      this.#pieces = this.#pieces.slice(dropped);
    }
    const first = this.#pieces[0];
    if (first !== undefined && this.#start < offset) {
      this.#pieces[0] = first.subarray(offset - this.#start);
      this.#start = offset;
    }
  }
}
