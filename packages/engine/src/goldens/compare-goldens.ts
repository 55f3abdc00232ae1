import type { Golden } from './measure-golden.ts';

/** Least share of cells that show the same object. */
const SAME_IDS = 0.92;
/** A named object may lose this share of its pixels. */
const LOST = 0.5;
/** What came or went counts from this size on (1/10000 of the picture): less than that may come of rounding. */
const LARGE = 20;
/** Most difference of a block's colour, of 255: on the average, and of the worst channel anywhere. */
const MEAN_BLOCK = 10;
const WORST_BLOCK = 60;
/** Most share of cells whose edge came or went. */
const CHANGED_EDGES = 0.1;

/**
 * What differs between an accepted picture and today's, as ends of a sentence; empty when nothing that counts does.
 * What is where comes first: while that differs, colours say nothing. Tolerances cover other processors' arithmetic.
 */
export function compareGoldens(accepted: Golden, drawn: Golden): readonly string[] {
  const moved = compareIds(accepted, drawn);
  return moved.length > 0 ? moved : compareLooks(accepted, drawn);
}

function compareIds(accepted: Golden, drawn: Golden): readonly string[] {
  const faults: string[] = [];
  for (const [id, share] of Object.entries(accepted.named)) {
    const now = drawn.named[id] ?? 0;
    if (share >= LARGE && now < share * LOST)
      faults.push(
        now === 0
          ? `${id} is gone`
          : `${id} shows on ${now / 100} % of the picture instead of ${share / 100} %`,
      );
  }
  for (const [id, share] of Object.entries(drawn.named))
    if (share >= LARGE && accepted.named[id] === undefined) faults.push(`${id} is new`);
  const same = 1 - shareOfChanges(accepted.ids, drawn.ids);
  if (same < SAME_IDS) faults.push(`only ${percent(same)} of the cells show the same object`);
  return faults;
}

function compareLooks(accepted: Golden, drawn: Golden): readonly string[] {
  const faults: string[] = [];
  const before = channelsOf(accepted);
  const differences = channelsOf(drawn).map((value, index) => Math.abs(value - (before[index] ?? 0)));
  const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
  if (mean > MEAN_BLOCK) faults.push(`blocks differ by ${mean.toFixed(1)} of 255 on the average`);
  const worst = Math.max(...differences);
  if (worst > WORST_BLOCK)
    faults.push(`block ${Math.floor(differences.indexOf(worst) / 3)} differs by ${worst} of 255`);
  const edges = shareOfChanges(accepted.edges, drawn.edges);
  if (edges > CHANGED_EDGES) faults.push(`edges came or went in ${percent(edges)} of the cells`);
  return faults;
}

function shareOfChanges(before: readonly string[], after: readonly string[]): number {
  const one = before.join('');
  const other = after.join('');
  let changed = Math.abs(one.length - other.length);
  for (let index = 0; index < Math.min(one.length, other.length); index++)
    if (one[index] !== other[index]) changed++;
  return changed / Math.max(1, one.length);
}

function channelsOf({ blocks }: Golden): readonly number[] {
  return [...blocks.join('').replaceAll(' ', '').matchAll(/../g)].map(([hex]) => Number.parseInt(hex, 16));
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
