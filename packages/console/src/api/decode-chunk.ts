import { decodeApiError } from './api-error.ts';
import type { GenerationEvent, Usage } from './generation-event.ts';

/**
 * One chunk of the Gemini wire as the page's events, in the order of its parts.
 * `pictureOf` gives the bytes of an `inlineData.data`, whatever the reader of the stream left in its place.
 * Throws `ApiError` for an error chunk.
 */
export function decodeChunk(
  chunk: unknown,
  pictureOf: (data: unknown, mimeType: string) => Blob | undefined,
): GenerationEvent[] {
  const events: GenerationEvent[] = [];
  if (member(chunk, 'error') !== undefined)
    throw decodeApiError(chunk, {
      httpStatus: 500,
      message: 'The generation failed, and no reason was given.',
    });

  const candidate = list(member(chunk, 'candidates'))[0];
  for (const part of list(member(member(candidate, 'content'), 'parts'))) {
    const isThought = member(part, 'thought') === true;
    const text = member(part, 'text');
    // An empty text is a heartbeat, or the last chunk's way to carry the finish reason.
    if (typeof text === 'string' && text !== '') events.push({ type: isThought ? 'thought' : 'text', text });
    const inlineData = member(part, 'inlineData');
    if (inlineData !== undefined) {
      const declared = member(inlineData, 'mimeType');
      const blob = pictureOf(
        member(inlineData, 'data'),
        typeof declared === 'string' ? declared : 'image/png',
      );
      if (blob !== undefined) events.push({ type: 'picture', blob, isDraft: isThought });
    }
  }

  const usage = decodeUsage(member(chunk, 'usageMetadata'));
  if (usage !== undefined) events.push({ type: 'usage', usage });

  const blockReason = member(member(chunk, 'promptFeedback'), 'blockReason');
  const finishReason = member(candidate, 'finishReason');
  if (typeof finishReason === 'string')
    events.push({
      type: 'finish',
      reason: finishReason,
      message: optionalText(member(candidate, 'finishMessage')),
    });
  else if (typeof blockReason === 'string')
    events.push({
      type: 'finish',
      reason: blockReason,
      message: optionalText(member(member(chunk, 'promptFeedback'), 'blockReasonMessage')),
    });
  return events;
}

/** `undefined` for a `usageMetadata` without counts, which every chunk may carry (`trafficType` alone). */
function decodeUsage(value: unknown): Usage | undefined {
  const total = count(member(value, 'totalTokenCount'));
  if (total === undefined) return undefined;
  const image = list(member(value, 'candidatesTokensDetails')).find(
    (entry) => member(entry, 'modality') === 'IMAGE',
  );
  const imageTokens = count(member(image, 'tokenCount'));
  const promptTokens = count(member(value, 'promptTokenCount'));
  const thoughtTokens = count(member(value, 'thoughtsTokenCount'));
  return {
    totalTokens: total,
    ...(promptTokens === undefined ? {} : { promptTokens }),
    ...(thoughtTokens === undefined ? {} : { thoughtTokens }),
    ...(imageTokens === undefined ? {} : { imageTokens }),
  };
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[name];
}
