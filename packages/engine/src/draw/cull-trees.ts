import type { Tree } from './tree.ts';
import type { View } from './view.ts';

/** Cells of the test, along a square picture's side. */
const cellsPerSpan = 256;

/**
 * Leaves out trees that stand wholly behind nearer ones: in a wood most of them, and the dearest to paint. A tree
 * hides what lies within the solid core of its crown, and is hidden when every cell it touches is.
 * `trees` are far ones first; so is the result.
 */
export function cullTrees(view: View, trees: readonly Tree[]): readonly Tree[] {
  const cell = view.span / cellsPerSpan;
  const columns = Math.ceil(view.width / cell);
  const rows = Math.ceil(view.height / cell);
  const hidden = new Uint8Array(columns * rows);
  const kept: Tree[] = [];
  for (let index = trees.length - 1; index >= 0; index--) {
    const tree = trees[index]!;
    const top = tree.foot - tree.heightPx;
    const first = Math.max(0, Math.floor(top / cell));
    const last = Math.min(rows - 1, Math.floor(tree.foot / cell));
    let isSeen = false;
    for (let row = first; row <= last && !isSeen; row++) {
      // Half width of the whole crown at the lower edge of the row, with room for ragged edges.
      const down = Math.min(1, ((row + 1) * cell - top) / tree.heightPx);
      const half = tree.heightPx * (tree.isConifer ? 0.32 * down : 0.55);
      const to = Math.min(columns - 1, Math.floor((tree.x + half) / cell));
      for (let column = Math.max(0, Math.floor((tree.x - half) / cell)); column <= to; column++) {
        if (hidden[row * columns + column] === 0) {
          isSeen = true;
          break;
        }
      }
    }
    if (!isSeen) continue;
    kept.push(tree);
    if (tree.heightPx < cell * 6) continue;
    for (let row = first; row <= last; row++) {
      const upper = (row * cell - top) / tree.heightPx;
      const lower = ((row + 1) * cell - top) / tree.heightPx;
      const half = tree.heightPx * coreOf(tree.isConifer, upper, lower);
      if (half <= 0) continue;
      const to = Math.min(columns, Math.floor((tree.x + half) / cell));
      for (let column = Math.max(0, Math.ceil((tree.x - half) / cell)); column < to; column++) {
        hidden[row * columns + column] = 1;
      }
    }
  }
  return kept.reverse();
}

/** Half width, in tree heights, that is surely covered between two heights (0 top, 1 foot). */
function coreOf(isConifer: boolean, upper: number, lower: number): number {
  if (isConifer) return lower > 0.9 || upper < 0.1 ? 0 : 0.05 * upper;
  return upper < 0.26 || lower > 0.5 ? 0 : 0.15;
}
