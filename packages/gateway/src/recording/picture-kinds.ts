import type { Span } from '@heliograph/wire';
import { memberOf, partsOf } from './facts.ts';

/** Which media strings of an event belong to thoughts, and what they were declared as. */
export function pictureKinds(
  value: unknown,
): ReadonlyMap<unknown, { readonly isThought: boolean; readonly mimeType: string }> {
  const kinds = new Map<unknown, { readonly isThought: boolean; readonly mimeType: string }>();
  const candidates = memberOf(value)['candidates'];
  for (const candidate of Array.isArray(candidates) ? candidates : []) {
    for (const part of partsOf(memberOf(candidate))) {
      const media = memberOf(part['inlineData'] ?? part['inline_data']);
      const declared = media['mimeType'] ?? media['mime_type'];
      kinds.set(media['data'] as Span, {
        isThought: part['thought'] === true,
        mimeType: typeof declared === 'string' ? declared : '',
      });
    }
  }
  return kinds;
}
