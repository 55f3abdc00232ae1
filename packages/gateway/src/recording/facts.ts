import type { ScannedEvent } from '@heliograph/wire';

/** What a stream turned out to be, read off its events while they passed. */
export interface Facts {
  readonly finishReason: string | undefined;
  readonly blockReason: string | undefined;
  /** Non-thought pictures. */
  readonly pictures: number;
  /** The last `usageMetadata` with token counts (last wins, never the largest: protocol facts §4). */
  readonly usage: Readonly<Record<string, unknown>> | undefined;
  /** The stream had a finish reason, a block reason or a last usage-only chunk with counts (design §4). */
  readonly complete: boolean;
}

export const NO_FACTS: Facts = {
  finishReason: undefined,
  blockReason: undefined,
  pictures: 0,
  usage: undefined,
  complete: false,
};

/** Adds one event to the facts. Pure. */
export function addEvent(facts: Facts, event: ScannedEvent): Facts {
  const chunk = memberOf(event.value);
  const candidate = memberOf(Array.isArray(chunk['candidates']) ? chunk['candidates'][0] : undefined);
  const usage = memberOf(chunk['usageMetadata']);
  const hasCounts = typeof usage['totalTokenCount'] === 'number';
  const finishReason = textOf(candidate['finishReason']) ?? facts.finishReason;
  const blockReason = textOf(memberOf(chunk['promptFeedback'])['blockReason']) ?? facts.blockReason;
  const isTail = chunk['candidates'] === undefined && hasCounts;
  return {
    finishReason,
    blockReason,
    pictures: facts.pictures + countPictures(candidate),
    usage: hasCounts ? usage : facts.usage,
    complete: facts.complete || finishReason !== undefined || blockReason !== undefined || isTail,
  };
}

function countPictures(candidate: Readonly<Record<string, unknown>>): number {
  const parts = memberOf(candidate['content'])['parts'];
  if (!Array.isArray(parts)) {
    return 0;
  }
  return parts.filter((part: unknown) => {
    const { inlineData, inline_data, thought } = memberOf(part);
    return (inlineData !== undefined || inline_data !== undefined) && thought !== true;
  }).length;
}

function memberOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
