import { setTimeout as pause } from 'node:timers/promises';
import type { RunUpstream, UpstreamRequest } from '@heliograph/gateway';

/** One thing that a scripted upstream does. */
export type Step =
  /** Bytes of its message, as they are: whole events, or pieces of one. */
  | string
  | Uint8Array
  /** Silence. */
  | { readonly waitMs: number }
  | { readonly waitFor: Promise<unknown> }
  | { readonly fail: Error };

export interface Run {
  readonly request: UpstreamRequest;
  readonly signal: AbortSignal;
  /** Steps that were done. */
  readonly stepsDone: number;
  /** The gateway has let go of it: it ended, failed or was closed. */
  readonly isClosed: boolean;
}

export interface ScriptedUpstream {
  readonly run: RunUpstream;
  /** One for each generation, in the order they started. */
  readonly runs: readonly Run[];
}

type Script = Iterable<Step> | ((request: UpstreamRequest) => Iterable<Step>);

/** An upstream that does what the script says, and ends where the script ends, be it inside an event. */
export function scriptedUpstream(script: Script): ScriptedUpstream {
  const runs: Run[] = [];
  async function* run(request: UpstreamRequest, signal: AbortSignal): AsyncGenerator<readonly Uint8Array[]> {
    const state = { request, signal, stepsDone: 0, isClosed: false };
    runs.push(state);
    try {
      for (const step of typeof script === 'function' ? script(request) : script) {
        signal.throwIfAborted();
        if (typeof step === 'string') {
          yield [Buffer.from(step)];
        } else if (step instanceof Uint8Array) {
          yield [step];
        } else if ('waitMs' in step) {
          await pause(step.waitMs, undefined, { signal });
        } else if ('waitFor' in step) {
          await untilAborted(step.waitFor, signal);
        } else {
          throw step.fail;
        }
        state.stepsDone += 1;
      }
    } finally {
      state.isClosed = true;
    }
  }
  return { run, runs };
}

function untilAborted(promise: Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
