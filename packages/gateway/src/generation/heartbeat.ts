/** Says something in silences, so that nobody between us and the caller closes a connection that only waits. */
export interface Heartbeat {
  /** Something was sent: the silence begins anew. */
  reset(): void;
  stop(): void;
}

/** `beat` is called after each `everyMs` of silence. One timer for a whole generation: thousands of them are cheap. */
export function startHeartbeat(everyMs: number, beat: () => void): Heartbeat {
  let isStopped = false;
  const timer = setTimeout(() => {
    beat();
    reset();
  }, everyMs);
  timer.unref();
  const reset = (): void => {
    // A refresh would wake a cleared timer again.
    if (!isStopped) {
      timer.refresh();
    }
  };
  return {
    reset,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
