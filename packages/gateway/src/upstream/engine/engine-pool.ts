import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { DrawEvent, DrawRequest, WorkerFailure, WorkerReply, WorkerRequest } from '@heliograph/engine';
import { GatewayError } from '@heliograph/wire';

const WORKER_FILE = createRequire(import.meta.url).resolve('@heliograph/engine/worker');
const RETRY_AFTER_MS = 10_000;
/** A worker that died is replaced after this time, doubled each time until one gets through a picture. */
const FIRST_RESTART_MS = 50;
const LAST_RESTART_MS = 10_000;

/** The embedded engine as a few worker threads: drawing must never block the relay. */
export interface EnginePool {
  /** Draws one picture; waits for a free worker. Events arrive as the work goes on. */
  draw(request: DrawRequest, signal: AbortSignal): AsyncIterable<DrawEvent>;
  close(): Promise<void>;
}

export interface EnginePoolOptions {
  /** Pictures drawn at once; each may take 800 MB at 4K. */
  readonly workers: number;
  /** Pictures that may wait; beyond that `overloaded` (503). */
  readonly queue: number;
  /** A worker has died; what it drew fails with an error of its own. */
  readonly reportFault: (error: Error) => void;
  /** Another worker in the engine's place (tests). */
  readonly workerFile?: string;
}

interface Job {
  readonly id: string;
  readonly request: DrawRequest;
  readonly cancelFlag: SharedArrayBuffer;
  readonly onEvent: (event: DrawEvent) => void;
  readonly onEnd: (failure?: Error) => void;
}

export function createEnginePool(options: EnginePoolOptions): EnginePool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const workers = new Set<Worker>();
  const current = new Map<Worker, Job>();
  let nextId = 1;
  let restartMs = FIRST_RESTART_MS;
  let isClosing = false;

  const startWorker = (): void => {
    if (isClosing) {
      return;
    }
    const worker = new Worker(options.workerFile ?? WORKER_FILE, {
      // Pictures live outside the heap; a large nursery would only keep 20 MB more of an idle server.
      resourceLimits: { maxYoungGenerationSizeMb: 12 },
    });
    workers.add(worker);
    // An idle engine keeps no process alive; a running picture does (its spool and its caller's socket).
    worker.unref();
    worker.on('message', (reply: WorkerReply) => take(worker, reply));
    worker.on('error', (error) => lose(worker, error));
    worker.on('exit', () => lose(worker, new Error('the engine worker ended')));
    idle.push(worker);
    next();
  };

  const next = (): void => {
    while (idle.length > 0 && waiting.length > 0) {
      const worker = idle.pop() as Worker;
      const job = waiting.shift() as Job;
      const { id, request, cancelFlag } = job;
      current.set(worker, job);
      worker.postMessage({ kind: 'draw', id, request, cancelFlag } satisfies WorkerRequest);
    }
  };

  const take = (worker: Worker, reply: WorkerReply): void => {
    const job = current.get(worker);
    if (job === undefined || !('id' in reply) || reply.id !== job.id) {
      return;
    }
    if (reply.kind === 'event') {
      job.onEvent(reply.event);
      return;
    }
    current.delete(worker);
    idle.push(worker);
    restartMs = FIRST_RESTART_MS;
    job.onEnd(reply.kind === 'failed' ? errorOf(reply.error) : undefined);
    next();
  };

  /** A worker that died takes only its own picture with it. */
  const lose = (worker: Worker, error: Error): void => {
    if (!workers.delete(worker) || isClosing) {
      return;
    }
    options.reportFault(error);
    const at = idle.indexOf(worker);
    if (at !== -1) {
      idle.splice(at, 1);
    }
    const job = current.get(worker);
    current.delete(worker);
    job?.onEnd(
      new GatewayError('internal', 'The engine stopped while it drew this picture.', { cause: error }),
    );
    // Not at once: one that cannot start at all would be started again without end.
    setTimeout(startWorker, restartMs).unref();
    restartMs = Math.min(restartMs * 2, LAST_RESTART_MS);
  };

  const start = (job: Job): void => {
    if (idle.length === 0 && waiting.length >= options.queue) {
      throw new GatewayError(
        'overloaded',
        `The engine is busy and ${waiting.length} pictures are waiting already; try again in a moment.`,
        { retryAfterMs: RETRY_AFTER_MS },
      );
    }
    waiting.push(job);
    next();
  };

  const cancel = (job: Job): void => {
    Atomics.store(new Int32Array(job.cancelFlag), 0, 1);
    const at = waiting.indexOf(job);
    if (at !== -1) {
      waiting.splice(at, 1);
      job.onEnd(new GatewayError('cancelled', 'The generation was cancelled while it waited.'));
    }
  };

  for (let count = 0; count < options.workers; count++) {
    startWorker();
  }

  return {
    draw: (request, signal) => drawEvents({ id: String(nextId++), request, start, cancel, signal }),
    async close() {
      isClosing = true;
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}

/** The events of one job as an async iterable; its end is the job's end. */
async function* drawEvents(wanted: {
  readonly id: string;
  readonly request: DrawRequest;
  readonly start: (job: Job) => void;
  readonly cancel: (job: Job) => void;
  readonly signal: AbortSignal;
}): AsyncGenerator<DrawEvent> {
  const events: DrawEvent[] = [];
  let end: { readonly failure: Error | undefined } | undefined;
  let wake: (() => void) | undefined;
  const job: Job = {
    id: wanted.id,
    request: wanted.request,
    cancelFlag: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
    onEvent(event) {
      events.push(event);
      wake?.();
    },
    onEnd(failure) {
      end = { failure };
      wake?.();
    },
  };
  const onAbort = () => wanted.cancel(job);
  wanted.signal.throwIfAborted();
  wanted.start(job);
  wanted.signal.addEventListener('abort', onAbort, { once: true });
  try {
    for (;;) {
      const event = events.shift();
      if (event !== undefined) {
        yield event;
      } else if (end !== undefined) {
        if (end.failure !== undefined) {
          throw end.failure;
        }
        return;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    wanted.signal.removeEventListener('abort', onAbort);
    if (end === undefined) {
      wanted.cancel(job);
    }
  }
}

function errorOf(failure: WorkerFailure): Error {
  if (failure.cancelled === true) {
    return new GatewayError('cancelled', 'The generation was cancelled.');
  }
  if (failure.field !== undefined) {
    return new GatewayError('invalid_request', failure.message, {
      fieldViolations: [{ field: failure.field, description: failure.message }],
    });
  }
  const fault = new Error(failure.message);
  fault.stack = failure.stack ?? fault.stack ?? failure.message;
  return new GatewayError('internal', 'The engine failed to draw this picture; the log says why.', {
    cause: fault,
  });
}
