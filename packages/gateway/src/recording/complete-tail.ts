import { memberOf } from './facts.ts';

/**
 * The usage-only last chunk of a Gemini upstream, completed for SDKs that drop a chat's turn without it (design §6.5): an
 * empty text part and the finish reason are put in front; the bytes of the upstream's own members stay as they are.
 */
export function completeTail(json: Buffer, value: unknown, finishReason: string | undefined): Buffer {
  const candidates = JSON.stringify([
    { content: { role: 'model', parts: [{ text: '' }] }, finishReason: finishReason ?? 'STOP', index: 0 },
  ]);
  // An empty list of candidates would stand there twice.
  const { candidates: empty, ...rest } = memberOf(value);
  const members = empty === undefined ? json.subarray(json.indexOf('{') + 1) : restOf(rest);
  return Buffer.concat([Buffer.from(`{"candidates":${candidates},`), members]);
}

function restOf(rest: Readonly<Record<string, unknown>>): Buffer {
  return Buffer.from(JSON.stringify(rest).slice(1));
}
