import type { Aborts } from '../base/abort.ts';

/** Those who wait for more bytes: one small object each, for thousands of idle streams wait at the same time. */
export class Waiters {
  #waiting: Waiter[] = [];
  /** No one waits for less: most appends need not look at those who wait for the end only. */
  #lowest = Number.POSITIVE_INFINITY;

  /** Resolves when `wake` was called with more than `offset`, or the signal aborts. */
  wait(offset: number, signal: Aborts): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const waiter = new Waiter(offset, signal, resolve, this);
      if (this.#waiting.length === 0) {
        // Mostly it stays the only one, and an array that grows makes room for sixteen.
        this.#waiting = [waiter];
      } else {
        this.#waiting.push(waiter);
      }
      this.#lowest = Math.min(this.#lowest, offset);
    });
  }

  wake(written: number): void {
    if (written <= this.#lowest) {
      return;
    }
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#lowest = Number.POSITIVE_INFINITY;
    for (const waiter of waiting) {
      if (waiter.offset < written) {
        waiter.finish();
      } else {
        this.#waiting.push(waiter);
        this.#lowest = Math.min(this.#lowest, waiter.offset);
      }
    }
  }

  wakeAll(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#lowest = Number.POSITIVE_INFINITY;
    for (const waiter of waiting) {
      waiter.finish();
    }
  }

  forget(waiter: Waiter): void {
    const index = this.#waiting.indexOf(waiter);
    if (index !== -1) {
      this.#waiting.splice(index, 1);
    }
  }
}

/** An object that is a listener itself: no function is made for each. */
class Waiter {
  readonly offset: number;
  readonly #signal: Aborts;
  readonly #resolve: () => void;
  readonly #waiters: Waiters;

  constructor(offset: number, signal: Aborts, resolve: () => void, waiters: Waiters) {
    this.offset = offset;
    this.#signal = signal;
    this.#resolve = resolve;
    this.#waiters = waiters;
    signal.addEventListener('abort', this, { once: true });
  }

  /** The signal aborted. */
  handleEvent(): void {
    this.#waiters.forget(this);
    this.#resolve();
  }

  finish(): void {
    this.#signal.removeEventListener('abort', this);
    this.#resolve();
  }
}
