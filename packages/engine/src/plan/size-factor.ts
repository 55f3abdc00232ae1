import type { ThingMention } from '../read/intent.ts';

const FACTORS = { tiny: 0.5, small: 0.74, big: 1.25, giant: 1.7 };

/** What "tiny" and "giant" make of a thing's real size. */
export function sizeFactor(mention: Pick<ThingMention, 'size'>): number {
  return mention.size ? FACTORS[mention.size] : 1;
}
