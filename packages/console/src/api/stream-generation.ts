import { ApiError } from './api-error.ts';
import { decodeChunk } from './decode-chunk.ts';
import type { GenerationEvent } from './generation-event.ts';
import { encodeRequest, type GenerationRequest, generationPath } from './generation-request.ts';
import { openResponse } from './open-response.ts';
import { readChunks } from './read-chunks.ts';

export interface StreamOptions {
  readonly request: GenerationRequest;
  readonly key: string | undefined;
  readonly signal: AbortSignal;
  onEvent(event: GenerationEvent): void;
}

/**
 * Runs one generation and reports it as it happens. Resolves when the stream ended as it should; throws `ApiError`
 * for refusals, failures in mid-stream and streams that break off, and what `signal` was aborted with.
 */
export async function streamGeneration({ request, key, signal, onEvent }: StreamOptions): Promise<void> {
  const json = await encodeRequest(request);
  signal.throwIfAborted();
  const response = await openResponse(generationPath(request.model), { method: 'POST', key, json, signal });
  if (response.body === null) throw brokenOff('The answer was empty.');

  // Complete is what had a finish reason, a block reason or token counts; everything else was cut short.
  let isComplete = false;
  const report = (event: GenerationEvent) => {
    if (event.type === 'finish' || event.type === 'usage') isComplete = true;
    onEvent(event);
  };
  try {
    await readChunks(response.body, {
      onChunk: (chunk, pictureOf) => {
        for (const event of decodeChunk(chunk, pictureOf)) report(event);
      },
      onMedia: (characters) => report({ type: 'receiving', characters }),
    });
  } catch (cause) {
    if (signal.aborted || cause instanceof ApiError) throw cause;
    throw brokenOff('The connection broke off before the picture was complete.');
  }
  if (!isComplete) throw brokenOff('The answer ended before the picture was complete.');
}

function brokenOff(message: string): ApiError {
  return new ApiError(0, 'BROKEN_OFF', message);
}
