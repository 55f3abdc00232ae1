import { Span } from '@heliograph/wire';
import { memberOf, partsOf } from './facts.ts';

/**
 * What an event means for whether another channel may still be tried (design §4):
 * - `thought`: nothing but thoughts; flows live.
 * - `content`: a picture or a text that is no thought; whoever sent it has the job.
 * - `tail`: token counts and no candidate, as the specification's streams end.
 * - `error`: an error in the middle of the stream.
 * - `ending`: all else, as a bare finish reason or a block; held back until it is known what the stream was.
 */
export type EventKind = 'thought' | 'content' | 'tail' | 'error' | 'ending';

export function classifyEvent(value: unknown): EventKind {
  const chunk = memberOf(value);
  if (chunk['error'] !== undefined) {
    return 'error';
  }
  const candidates = chunk['candidates'];
  if (!Array.isArray(candidates) || candidates.length === 0) {
    return typeof memberOf(chunk['usageMetadata'])['totalTokenCount'] === 'number' &&
      chunk['promptFeedback'] === undefined
      ? 'tail'
      : 'ending';
  }
  const candidate = memberOf(candidates[0]);
  const parts = partsOf(candidate);
  if (parts.some(isContent)) {
    return 'content';
  }
  const isThought = parts.length > 0 && candidate['finishReason'] === undefined;
  return isThought && parts.every((part) => part['thought'] === true) ? 'thought' : 'ending';
}

function isContent(part: Readonly<Record<string, unknown>>): boolean {
  const { thought, text, inlineData, inline_data, fileData, file_data } = part;
  if (thought === true) {
    return false;
  }
  return (
    text instanceof Span ||
    (typeof text === 'string' && text !== '') ||
    [inlineData, inline_data, fileData, file_data].some((data) => data !== undefined)
  );
}
