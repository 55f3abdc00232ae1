import type { Spot } from '../vocabulary/meaning.ts';
import type { ThingDraft } from './draft.ts';

/** "On the left", "in the distance": where in the picture a thing is wanted. */
export function placeAtSpot(mention: ThingDraft, spot: Spot): void {
  if (spot === 'left' || spot === 'right' || spot === 'centre') mention.side ??= spot;
  else mention.relation ??= spot === 'water' ? { kind: 'on', other: 'water' } : { kind: 'in', other: spot };
}
