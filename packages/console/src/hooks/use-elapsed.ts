import { useEffect, useState } from 'react';

/** Milliseconds since `startedAtMs` (`performance.now()`), ten times a second while `isRunning`. */
export function useElapsed(startedAtMs: number, isRunning: boolean): number {
  const [nowMs, setNowMs] = useState(() => performance.now());
  useEffect(() => {
    if (!isRunning) return;
    setNowMs(performance.now());
    const timer = setInterval(() => setNowMs(performance.now()), 100);
    return () => clearInterval(timer);
  }, [isRunning]);
  return Math.max(0, nowMs - startedAtMs);
}
