import { ApiError } from '../api/api-error.ts';
import type { GenerationEvent, Usage } from '../api/generation-event.ts';
import type { GenerationRequest } from '../api/generation-request.ts';

export interface Picture {
  readonly url: string;
  readonly blob: Blob;
}

/** One generation as this page saw it. */
export interface Run {
  readonly id: string;
  readonly request: GenerationRequest;
  readonly state: 'running' | 'finished' | 'stopped' | 'failed';
  /** `performance.now()` at the click. */
  readonly startedAtMs: number;
  /** Set once it is over. */
  readonly elapsedMs?: number;
  /** All the thinking so far, markdown. */
  readonly thoughts: string;
  readonly text: string;
  readonly receivedCharacters: number;
  readonly draft?: Picture;
  readonly pictures: readonly Picture[];
  readonly usage?: Usage;
  readonly finish?: { readonly reason: string; readonly message: string | undefined };
  readonly error?: ApiError;
}

export function startRun(id: string, request: GenerationRequest, startedAtMs: number): Run {
  return {
    id,
    request,
    state: 'running',
    startedAtMs,
    thoughts: '',
    text: '',
    receivedCharacters: 0,
    pictures: [],
  };
}

/** The next state of a run. Blob URLs are made by the caller, so this stays pure. */
export function foldEvent(run: Run, event: GenerationEvent, openPicture: (blob: Blob) => Picture): Run {
  switch (event.type) {
    case 'thought':
      return { ...run, thoughts: run.thoughts + event.text };
    case 'text':
      return { ...run, text: run.text + event.text };
    case 'receiving':
      return { ...run, receivedCharacters: event.characters };
    case 'picture': {
      const picture = openPicture(event.blob);
      return event.isDraft
        ? { ...run, receivedCharacters: 0, draft: picture }
        : { ...run, receivedCharacters: 0, pictures: [...run.pictures, picture] };
    }
    case 'usage':
      return { ...run, usage: event.usage };
    case 'finish':
      return { ...run, finish: { reason: event.reason, message: event.message } };
  }
}

/** How a run ended: by itself, by the person at the page, or by a failure. */
export function endRun(
  run: Run,
  nowMs: number,
  cause?: { readonly aborted: boolean; readonly error: unknown },
): Run {
  const elapsedMs = nowMs - run.startedAtMs;
  if (cause === undefined) return { ...run, state: 'finished', elapsedMs };
  if (cause.aborted) return { ...run, state: 'stopped', elapsedMs };
  const error =
    cause.error instanceof ApiError
      ? cause.error
      : new ApiError(0, 'PAGE', cause.error instanceof Error ? cause.error.message : String(cause.error));
  return { ...run, state: 'failed', elapsedMs, error };
}

/** Why a finished run has no picture; `undefined` when it has one or is not over. */
export function refusalOf(run: Run): { readonly reason: string; readonly message: string } | undefined {
  if (run.state !== 'finished' || run.pictures.length > 0) return undefined;
  const reason = run.finish?.reason ?? 'NO_IMAGE';
  return {
    reason,
    message: run.finish?.message ?? REFUSALS[reason] ?? 'The model answered without a picture.',
  };
}

const REFUSALS: Readonly<Record<string, string>> = {
  NO_IMAGE: 'The model made no picture of this. Say what should be in the picture, and try again.',
  IMAGE_SAFETY: 'The model drew a picture and withheld it for safety. Try other words.',
  SAFETY: 'The model refused this for safety. Try other words.',
  PROHIBITED_CONTENT: 'The model refused this as prohibited content. Try other words.',
  RECITATION: 'The picture came too close to existing material. Try other words.',
};
