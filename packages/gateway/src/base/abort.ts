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
