import { spanOfSky } from '../../objects/sky-wide.ts';
import type { Frame } from '../frame.ts';
import type { Placed } from './copy.ts';
import { clampX, screenBox } from './screen.ts';

/** No more of a thing than this may be covered by another: counts stay countable. */
export const MOST_COVERED = 0.19;

/**
 * Moves things sideways, front ones first, until none covers much of another; returns the largest share that stays
 * covered. Small crowds only: a mass is a mass.
 */
export function separate(placed: readonly Placed[], unit: number, frame: Frame, aspect: number): number {
  if (placed.length < 2 || placed.length > 16) return 0;
  const ordered = placed
    .filter((each) => spanOfSky(each.mention.thing) === undefined)
    .sort((a, b) => Number(a.y !== undefined) - Number(b.y !== undefined) || b.scale - a.scale);
  let left = 0;
  ordered.forEach((each, position) => {
    const width = (each.height * unit * each.scale * each.aspect) / aspect;
    const settled = ordered.slice(0, position);
    const worst = (x: number) =>
      Math.max(0, ...settled.map((other) => coveredShare({ ...each, x }, other, unit, frame, aspect)));
    let best = each.x;
    let bestWorst = worst(each.x);
    for (let step = 1; step <= 24 && bestWorst > MOST_COVERED; step++) {
      for (const side of [1, -1]) {
        const x = clampX(each.x + side * step * width * 0.2, width * aspect, aspect);
        const found = worst(x);
        if (found < bestWorst - 0.01) {
          best = x;
          bestWorst = found;
        }
        if (bestWorst <= MOST_COVERED) break;
      }
    }
    each.x = best;
    left = Math.max(left, bestWorst);
  });
  return left;
}

/** The larger of the shares of each box that lies in the other. */
function coveredShare(first: Placed, second: Placed, unit: number, frame: Frame, aspect: number): number {
  const a = screenBox(first, unit, frame, aspect);
  const b = screenBox(second, unit, frame, aspect);
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (wide <= 0 || tall <= 0) return 0;
  const area = (box: typeof a) => (box.right - box.left) * (box.bottom - box.top);
  return (wide * tall) / Math.min(area(a), area(b));
}
