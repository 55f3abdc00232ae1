/**
 * How far those have read who are behind, as well as it can be told from what they ask for: whoever asked for bytes at one
 * offset and got so many is at the next. Needed only when the bytes are nowhere but in memory, but must be known then.
 */
export class FollowerPositions {
  /** Offset → how many followers are there, and when the last of them came. */
  readonly #at = new Map<number, { count: number; since: number }>();
  /** Offset → how many reads are under way there. Most streams are never read while they are produced. */
  #reading: Map<number, number> | undefined;

  /** A follower has read everything before `offset` and will want the rest. */
  add(offset: number, now: number): void {
    const place = this.#at.get(offset);
    if (place === undefined) {
      this.#at.set(offset, { count: 1, since: now });
    } else {
      place.count += 1;
      place.since = now;
    }
  }

  /** The same, but it may be one that is known already. */
  addUnlessKnown(offset: number, now: number): void {
    if (!this.#at.has(offset)) {
      this.add(offset, now);
    }
  }

  /** A follower that was at `offset`, if it was known, is not there any more. */
  remove(offset: number): void {
    const place = this.#at.get(offset);
    if (place !== undefined) {
      place.count -= 1;
      if (place.count === 0) {
        this.#at.delete(offset);
      }
    }
  }

  startReading(offset: number): void {
    this.remove(offset);
    this.#reading ??= new Map();
    this.#reading.set(offset, (this.#reading.get(offset) ?? 0) + 1);
  }

  stopReading(offset: number): void {
    const count = this.#reading?.get(offset) ?? 0;
    if (count > 1) {
      this.#reading?.set(offset, count - 1);
    } else {
      this.#reading?.delete(offset);
    }
  }

  /** The offset of whoever is farthest behind; undefined when nobody is. */
  get lowest(): number | undefined {
    let lowest = Number.POSITIVE_INFINITY;
    for (const offset of this.#at.keys()) {
      lowest = Math.min(lowest, offset);
    }
    for (const offset of this.#reading?.keys() ?? []) {
      lowest = Math.min(lowest, offset);
    }
    return lowest === Number.POSITIVE_INFINITY ? undefined : lowest;
  }

  /** Forgets those who have not moved since then: they have left, or take nothing. */
  forgetStalled(since: number): void {
    for (const [offset, place] of this.#at) {
      if (place.since < since) {
        this.#at.delete(offset);
      }
    }
  }
}
