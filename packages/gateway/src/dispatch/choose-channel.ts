import type { Channel } from '../store/channels.ts';

/** What a choice needs of a channel. */
export type Choosable = Pick<Channel, 'id' | 'priority' | 'weight'>;

/**
 * One of the candidates that are usable and were not tried yet: of those with the highest priority, one by weight.
 * `random` is from 0 (inclusive) to 1 (exclusive) and decides by itself, so the choice can be tabulated. A channel of
 * weight 0 is taken only where all of its priority have weight 0. Undefined when none is left.
 */
export function chooseChannel<Candidate extends Choosable>(
  candidates: readonly Candidate[],
  options: {
    readonly isUsable: (candidate: Candidate) => boolean;
    readonly tried: ReadonlySet<string>;
    readonly random: number;
  },
): Candidate | undefined {
  const usable = candidates.filter(
    (candidate) => !options.tried.has(candidate.id) && options.isUsable(candidate),
  );
  const priority = Math.max(...usable.map((candidate) => candidate.priority));
  const first = usable.filter((candidate) => candidate.priority === priority);
  const total = first.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  if (total === 0) {
    return first[Math.floor(options.random * first.length)];
  }
  let left = options.random * total;
  for (const candidate of first) {
    left -= Math.max(0, candidate.weight);
    if (left < 0) {
      return candidate;
    }
  }
  // Rounding may leave a crumb behind the last one that has a weight.
  return first.findLast(({ weight }) => weight > 0);
}
