export type AbortListener = (() => void) | { handleEvent(): void };

/** As much of an `AbortSignal` as those need who wait: it may be one, or something lighter. */
export interface Aborts {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: AbortListener, options?: { readonly once: boolean }): void;
  removeEventListener(type: 'abort', listener: AbortListener): void;
}

/** Resolves after `delayMs`, or at once when the signal aborts; never rejects. The timer keeps no process alive. */
export function pause(delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const finish = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, delayMs);
    timer.unref();
    signal?.addEventListener('abort', finish, { once: true });
  });
}

/** Resolves when the promise does, or after `withinMs`; rejects as the promise does. Leaves no timer behind. */
export function waitAtMost(promise: Promise<unknown>, withinMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, withinMs).unref();
    promise.then(
      () => {
        clearTimeout(timer);
        resolve();
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
