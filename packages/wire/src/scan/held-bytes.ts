/**
 * Raw bytes of a token that may be cut: in the piece where it ends when it lies there as a whole, otherwise gathered
 * from the pieces before. The buffer is used again for the next token.
 */
export class HeldBytes {
  #bytes = new Uint8Array(0);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(piece: Uint8Array, from: number, to: number): void {
    const length = this.#length + to - from;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(256, length * 2));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(piece.subarray(from, to), this.#length);
    this.#length = length;
  }

  /** The whole token, whose last bytes are these; valid until the next `add`. */
  take(piece: Uint8Array, from: number, to: number): Uint8Array {
    if (this.#length === 0) return piece.subarray(from, to);
    this.add(piece, from, to);
    const whole = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return whole;
  }

  drop(): void {
    this.#length = 0;
  }
}
