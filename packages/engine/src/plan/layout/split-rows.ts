import { randomOf } from '../../base/random.ts';
import type { Frame } from '../frame.ts';
import type { Copy } from './copy.ts';

/** Each row behind looks this much smaller. */
const ROW_STEP = 0.7;

/** Things of the distance look this much smaller. */
export const FAR_SCALE = 0.34;

export interface Row {
  readonly copies: Copy[];
  readonly scale: number;
  readonly number: number;
  readonly foot?: number;
}

/** Up to five stand in one row; more go into rows behind it, as many as suit the shape of the picture. */
export function splitRows(copies: readonly Copy[], frame: Frame, aspect: number, seed: number): Row[] {
  const far = copies.filter((copy) => copy.mention.relation?.other === 'distance' && copy.index > 0);
  const isMixed =
    copies.some((copy) => copy.support === 'water') && copies.some((copy) => copy.support === 'ground');
  // Where land lies before the water, boats float beyond it.
  const beyond = isMixed ? copies.filter((copy) => copy.support === 'water' && !far.includes(copy)) : [];
  const near = copies.filter((copy) => !far.includes(copy) && !beyond.includes(copy));
  const perRow = near.length <= 5 ? 5 : Math.max(2, Math.round(Math.sqrt(near.length * aspect * 1.6)));
  const rowCount = Math.min(5, Math.ceil(near.length / perRow));
  const rows: Row[] = Array.from({ length: rowCount }, (_, number) => ({
    copies: [],
    scale: ROW_STEP ** number,
    number,
  }));
  const heights = near.map((copy) => copy.height).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 1;
  let dealt = 0;
  for (const copy of orderCopies(near, seed)) {
    // What towers over the others stands behind them; the others are dealt in turn, so each row shows every kind.
    const towers = rowCount > 1 && copy.height > usual * 1.6;
    const row = towers ? rows.at(-1) : rows[dealt % rowCount];
    if (!towers) dealt += 1;
    row?.copies.push(copy);
  }
  if (far.length > 0) rows.push({ copies: orderCopies(far, seed), scale: FAR_SCALE, number: rows.length });
  if (beyond.length > 0) {
    rows.push({
      copies: orderCopies(beyond, seed),
      scale: FAR_SCALE,
      number: rows.length,
      foot: frame.horizon + 0.05,
    });
  }
  return rows.filter((row) => row.copies.length > 0);
}

/** From left to right: wanted sides first, the main thing towards the middle, copies of one kind together. */
export function orderCopies(copies: readonly Copy[], seed: number): Copy[] {
  const mainIndex = Math.min(...copies.map((copy) => copy.index));
  const position = new Map<number, number>();
  const indexes = [...new Set(copies.map((copy) => copy.index))];
  let alternate = randomOf(seed, 'layout', 'first-side') < 0.5 ? -1 : 1;
  let reach = 1;
  for (const index of indexes) {
    const mention = copies.find((copy) => copy.index === index)?.mention;
    if (mention?.side === 'left') position.set(index, -50 + index);
    else if (mention?.side === 'right') position.set(index, 50 + index);
    else if (index === mainIndex || mention?.side === 'centre') position.set(index, 0);
    else {
      position.set(index, alternate * reach);
      if (alternate > 0 === reach > 0) reach += 0.5;
      alternate = -alternate;
    }
  }
  for (const index of indexes) {
    const relation = copies.find((copy) => copy.index === index)?.mention.relation;
    if (!relation || typeof relation.other !== 'number') continue;
    const other = position.get(relation.other);
    if (other === undefined) continue;
    if (relation.kind === 'left-of') position.set(index, other - 0.1);
    if (relation.kind === 'right-of') position.set(index, other + 0.1);
  }
  return [...copies].sort(
    (a, b) =>
      (position.get(a.index) ?? 0) - (position.get(b.index) ?? 0) || a.index - b.index || a.copy - b.copy,
  );
}

/** A gap of this share of the two neighbours' widths keeps copies countable. */
const GAP = 0.14;

export function rowWidth(copies: readonly Copy[]): number {
  const widths = copies.map((copy) => copy.aspect * copy.height);
  return widths.reduce((sum, width) => sum + width, 0) + GAP * (copies.length - 1) * Math.max(...widths);
}
