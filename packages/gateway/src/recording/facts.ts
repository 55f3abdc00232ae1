import { type ScannedEvent, Span } from '@heliograph/wire';

/** What a stream turned out to be, read off its events while they passed. */
export interface Facts {
  readonly finishReason: string | undefined;
  readonly blockReason: string | undefined;
  /** What the model says about its refusal. */
  readonly finishMessage: string | undefined;
  /** Non-thought pictures. */
  readonly pictures: number;
  /** Pictures inside thoughts: previews, never charged (protocol facts §3.7). */
  readonly previews: number;
  /** Characters of thoughts and of text, for an estimate when the upstream tells no usage. */
  readonly thoughtCharacters: number;
  readonly textCharacters: number;
  /** The last `usageMetadata` with token counts (last wins, never the largest: protocol facts §4). */
  readonly usage: Readonly<Record<string, unknown>> | undefined;
  readonly modelVersion: string | undefined;
  /** The stream had a finish reason, a block reason or a last usage-only chunk with counts (design §4). */
  readonly complete: boolean;
}

export const NO_FACTS: Facts = {
  finishReason: undefined,
  blockReason: undefined,
  finishMessage: undefined,
  pictures: 0,
  previews: 0,
  thoughtCharacters: 0,
  textCharacters: 0,
  usage: undefined,
  modelVersion: undefined,
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
  const seen = countParts(candidate);
  return {
    finishReason,
    blockReason,
    finishMessage: textOf(candidate['finishMessage']) ?? facts.finishMessage,
    pictures: facts.pictures + seen.pictures,
    previews: facts.previews + seen.previews,
    thoughtCharacters: facts.thoughtCharacters + seen.thoughtCharacters,
    textCharacters: facts.textCharacters + seen.textCharacters,
    usage: hasCounts ? usage : facts.usage,
    modelVersion: textOf(chunk['modelVersion']) ?? facts.modelVersion,
    // Counts before the end are no end: only the last ones are, and what has no candidate changes nothing about them.
    complete:
      finishReason !== undefined ||
      blockReason !== undefined ||
      isTail ||
      (facts.complete && chunk['candidates'] === undefined),
  };
}

function countParts(candidate: Readonly<Record<string, unknown>>) {
  const seen = { pictures: 0, previews: 0, thoughtCharacters: 0, textCharacters: 0 };
  for (const part of partsOf(candidate)) {
    const { inlineData, inline_data, fileData, text, thought } = part;
    if (inlineData !== undefined || inline_data !== undefined || fileData !== undefined) {
      seen[thought === true ? 'previews' : 'pictures'] += 1;
    }
    const characters = text instanceof Span ? text.length : typeof text === 'string' ? text.length : 0;
    seen[thought === true ? 'thoughtCharacters' : 'textCharacters'] += characters;
  }
  return seen;
}

/** The parts of a candidate as objects; whatever else stands there is an empty one. */
export function partsOf(
  candidate: Readonly<Record<string, unknown>>,
): readonly Readonly<Record<string, unknown>>[] {
  const parts = memberOf(candidate['content'])['parts'];
  return Array.isArray(parts) ? parts.map(memberOf) : [];
}

export function memberOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(value instanceof Span)
    ? (value as Record<string, unknown>)
    : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
