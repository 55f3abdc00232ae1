import { randomOf } from '../../base/random.ts';
import type { Frame } from '../frame.ts';
import type { Placed } from './copy.ts';
import { clampX, WIDEST } from './screen.ts';
import { FAR_SCALE, type Row } from './split-rows.ts';

export function placeRow(
  row: Row,
  crowded: boolean,
  unit: number,
  frame: Frame,
  aspect: number,
  seed: number,
  placed: Placed[],
): void {
  const widths = row.copies.map((copy) => copy.aspect * copy.height * unit * row.scale);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const room = WIDEST * aspect - total;
  const single = row.copies.length === 1;
  const isCrowd = row.copies.length > 2 && row.scale !== FAR_SCALE && crowded;
  const gap = single
    ? 0
    : Math.max(
        0,
        Math.min(
          room / (row.copies.length - 1),
          isCrowd ? aspect : aspect * 0.09,
          Math.max(...widths) * (isCrowd ? 1 : 0.5),
        ),
      );
  const span = total + gap * (row.copies.length - 1);
  const slack = Math.max(0, aspect * 0.96 - span);
  let shift = rowShift(row, frame, seed);
  shift = Math.max(-0.5, Math.min(0.5, shift));
  // Rows stand in each other's gaps.
  const slot = row.copies.length > 1 ? span / row.copies.length : 0;
  const stagger = row.number === 0 || row.scale === FAR_SCALE ? 0 : (row.number % 2 === 0 ? 0 : 0.45) * slot;
  let left = (aspect - span) / 2 + Math.max(-slack / 2, Math.min(slack / 2, (shift * slack) / 1.1 + stagger));
  row.copies.forEach((copy, position) => {
    const width = widths[position] ?? 0;
    const wander = single ? 0 : (randomOf(seed, copy.id, 'x') - 0.5) * gap * 0.5;
    const x = (left + width / 2 + wander) / aspect;
    const depthWander = row.copies.length > 1 ? 1 + (randomOf(seed, copy.id, 'depth') - 0.5) * 0.16 : 1;
    placed.push({
      ...copy,
      x: clampX(x, width, aspect),
      scale: row.scale * Math.min(1.04, depthWander),
      ...(row.foot === undefined ? {} : { foot: row.foot + (randomOf(seed, copy.id, 'foot') - 0.5) * 0.02 }),
    });
    left += width + gap;
  });
}

/** -0.5 (far left) .. 0.5 (far right) of the room that the row leaves. */
function rowShift(row: Row, frame: Frame, seed: number): number {
  const sides = new Set(row.copies.map((copy) => copy.mention.side));
  if (sides.size === 1 && sides.has('left')) return -0.36;
  if (sides.size === 1 && sides.has('right')) return 0.36;
  if (sides.size === 1 && sides.has('centre')) return 0;
  if (frame.kind === 'table') return (randomOf(seed, 'layout', 'table') - 0.5) * 0.12;
  const choice = randomOf(seed, 'layout', 'row', row.number);
  if (row.copies.length === 1) return choice < 0.36 ? -0.2 : choice < 0.72 ? 0.2 : 0;
  return (choice - 0.5) * 0.4;
}
