import { eroded, fbm, noise, ridged } from '../../base/noise.ts';

/** A chain of mountains or hills: one fold of the land at a distance. */
export interface Range {
  /** Metres to its crest. */
  readonly depth: number;
  /** Half width in the logarithm of the depth. */
  readonly spread: number;
  /** Height of its peaks as a share of the depth (0.2 = about a fifth of the picture's span). */
  readonly rise: number;
  /** Features per unit of theta. */
  readonly frequency: number;
  readonly kind: 'alpine' | 'round' | 'table';
  /** Moves the pattern. */
  readonly seed: number;
  /** Where along theta it is high, 0..1.3. */
  readonly profile?: (theta: number) => number;
}

/** Most that a kind adds up to, in shares of its rise. */
const highest = { alpine: 1.5, round: 1, table: 1.1 } as const;

/** Where on the scale of ln(depth) the faces of these ranges lie. */
export function facesOf(ranges: readonly Range[]): readonly (readonly [number, number])[] {
  return ranges.map((range) => [
    Math.log(range.depth) - range.spread,
    Math.log(range.depth) + range.spread * 0.22,
  ]);
}

/** Height in metres of a range at a point; 0 outside it. */
export function rangeHeight(
  range: Range,
  theta: number,
  ln: number,
  depth: number,
  seenFrom = Number.NEGATIVE_INFINITY,
): number {
  const offset = (ln - Math.log(range.depth)) / range.spread;
  if (offset < -1 || offset > 1.6) return 0;
  // Steeper behind than before: the face towards the viewer is the one that is seen.
  const fold = offset < 0 ? 1 - offset * offset : 1 - (offset * offset) / 2.56;
  const envelope = fold * fold;
  const profile = range.profile?.(theta) ?? 1;
  if (profile <= 0) return 0;
  const most = depth * range.rise * profile * envelope;
  if (most * highest[range.kind] < seenFrom) return most * 0.4;
  const x = theta * range.frequency + range.seed;
  const y = ln * range.frequency * 0.9 + range.seed * 0.37;
  if (range.kind === 'alpine') {
    const warp = noise(x * 1.1 + 5.3, y * 1.1 + 1.7) * 0.25;
    const crest = ridged(x + warp, y * 1.15 - warp, 4, 0.45);
    const bulk = 0.5 + 0.5 * noise(x * 0.55 + 40, y * 0.4 + 12);
    const carved = eroded(x * 2.6 + warp, y * 3 - warp, 6);
    const height = crest * 0.85 + bulk * 0.3 + carved * 0.2 * (0.35 + crest);
    return depth * range.rise * profile * envelope * Math.max(0, height);
  }
  if (range.kind === 'table') {
    const mass = fbm(x, y, 4, 0.45) * 0.5 + 0.5;
    const cliff =
      mass < 0.44 ? mass * 0.5 : mass < 0.52 ? 0.22 + (mass - 0.44) * 6.5 : 0.74 + (mass - 0.52) * 0.35;
    return depth * range.rise * profile * envelope * (cliff + 0.02 * noise(x * 9, y * 9));
  }
  const swell = 0.55 + 0.45 * fbm(x, y, 4, 0.42);
  return depth * range.rise * profile * envelope * swell;
}

/** A function of theta as a table: the grid asks for the same few hundred directions again and again. */
export function tabulate(profile: (theta: number) => number): (theta: number) => number {
  const reach = 2.5;
  const cells = 2000;
  const table = Float32Array.from({ length: cells + 2 }, (_, index) =>
    profile((index / cells) * 2 * reach - reach),
  );
  return (theta) => {
    const at = Math.max(0, Math.min(cells, ((theta + reach) / (2 * reach)) * cells));
    const index = at | 0;
    return table[index]! + (table[index + 1]! - table[index]!) * (at - index);
  };
}
