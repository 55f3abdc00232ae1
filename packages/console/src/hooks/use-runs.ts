import { useCallback, useEffect, useRef, useState } from 'react';
import type { GenerationRequest } from '../api/generation-request.ts';
import { currentKey } from '../api/session.ts';
import { streamGeneration } from '../api/stream-generation.ts';
import { endRun, foldEvent, type Picture, type Run, startRun } from './run.ts';

/** Runs that this view of the page keeps, newest first. A history that survives a reload is the gateway's matter. */
const KEPT_RUNS = 12;

export interface Runs {
  readonly runs: readonly Run[];
  readonly isRunning: boolean;
  start(request: GenerationRequest): void;
  stop(): void;
}

/** One generation at a time, and the last results in memory. */
export function useRuns(onStart: (id: string) => void): Runs {
  const [runs, setRuns] = useState<readonly Run[]>([]);
  const controller = useRef<AbortController | undefined>(undefined);

  const change = useCallback((id: string, next: (run: Run) => Run) => {
    setRuns((all) => all.map((run) => (run.id === id ? next(run) : run)));
  }, []);

  const start = useCallback(
    (request: GenerationRequest) => {
      controller.current?.abort();
      const own = new AbortController();
      controller.current = own;
      const run = startRun(crypto.getRandomValues(new Uint32Array(2)).join('-'), request, performance.now());
      setRuns((all) => keepNewest([run, ...all]));
      onStart(run.id);
      void follow(run.id, request, own.signal, change);
    },
    [change, onStart],
  );

  const stop = useCallback(() => controller.current?.abort(), []);
  useEffect(() => stop, [stop]);

  return { runs, isRunning: runs.some((run) => run.state === 'running'), start, stop };
}

async function follow(
  id: string,
  request: GenerationRequest,
  signal: AbortSignal,
  change: (id: string, next: (run: Run) => Run) => void,
): Promise<void> {
  let ended: Parameters<typeof endRun>[2];
  try {
    await streamGeneration({
      request,
      key: currentKey(),
      signal,
      onEvent: (event) => {
        // Opened here and not in the state change, which React may run twice.
        const picture = event.type === 'picture' ? openPicture(event.blob) : undefined;
        change(id, (run) => foldEvent(run, event, () => picture as Picture));
      },
    });
  } catch (error) {
    ended = { aborted: signal.aborted, error };
  }
  const nowMs = performance.now();
  change(id, (run) => endRun(run, nowMs, ended));
}

function openPicture(blob: Blob): Picture {
  return { url: URL.createObjectURL(blob), blob };
}

/** Lets go of the oldest results: a 4K picture is several megabytes. */
function keepNewest(runs: readonly Run[]): readonly Run[] {
  for (const run of runs.slice(KEPT_RUNS)) {
    for (const picture of run.pictures) URL.revokeObjectURL(picture.url);
    if (run.draft !== undefined) URL.revokeObjectURL(run.draft.url);
  }
  return runs.slice(0, KEPT_RUNS);
}
