import type { Tree } from './tree.ts';
import type { FormMask, TreeForm } from './tree-forms.ts';
import type { View } from './view.ts';

/** Cells of the test, along a square picture's side. */
const cellsPerSpan = 256;

/** What trees hide, on a coarse grid over the picture. */
export interface Cover {
  /** Side of a cell in pixels of the full picture. */
  readonly cell: number;
  readonly columns: number;
  /** Depth of the nearest tree that covers the whole cell; Infinity: none. */
  readonly depths: Float32Array;
}

export interface SeenTrees {
  /** Far ones first. */
  readonly trees: readonly Tree[];
  readonly cover: Cover;
}

/**
 * Leaves out trees that stand wholly behind nearer ones: in a wood most of them, and the dearest to paint. A tree
 * hides what lies within the solid core of its crown, and is hidden when every cell it touches is.
 * `trees` are far ones first; so is the result.
 */
export function cullTrees(view: View, trees: readonly Tree[]): SeenTrees {
  const cell = view.span / cellsPerSpan;
  const columns = Math.ceil(view.width / cell);
  const rows = Math.ceil(view.height / cell);
  const depths = new Float32Array(columns * rows).fill(Number.POSITIVE_INFINITY);
  const cover: Cover = { cell, columns, depths };
  const kept: Tree[] = [];
  for (let index = trees.length - 1; index >= 0; index--) {
    const tree = trees[index]!;
    if (tree.form !== undefined) {
      if (hideBehindForm(cover, rows, tree, tree.form)) kept.push(tree);
      continue;
    }
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
        if (depths[row * columns + column] === Number.POSITIVE_INFINITY) {
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
        const at = row * columns + column;
        depths[at] = Math.min(depths[at]!, tree.depth);
      }
    }
  }
  return { trees: kept.reverse(), cover };
}

/** Whether a drawn tree is seen anywhere; marks the cells that nothing is seen of behind it. */
function hideBehindForm(
  { cell, columns, depths }: Cover,
  rows: number,
  tree: Tree,
  { aspect, footX, base, mask }: TreeForm,
): boolean {
  const width = tree.heightPx * aspect;
  const left = tree.x - width * footX;
  const top = tree.foot - tree.heightPx * base;
  const across = (cell * mask.columns) / width;
  const down = (cell * mask.rows) / tree.heightPx;
  const lastRow = Math.min(rows - 1, Math.floor((top + tree.heightPx) / cell));
  const lastColumn = Math.min(columns - 1, Math.floor((left + width) / cell));
  let isSeen = false;
  for (let row = Math.max(0, Math.floor(top / cell)); row <= lastRow; row++) {
    const fromY = ((row * cell - top) / tree.heightPx) * mask.rows;
    for (let column = Math.max(0, Math.floor(left / cell)); column <= lastColumn; column++) {
      const at = row * columns + column;
      if (depths[at] !== Number.POSITIVE_INFINITY) continue;
      const fromX = ((column * cell - left) / width) * mask.columns;
      const covered = coverOf(mask, fromX, fromX + across, fromY, fromY + down);
      if (covered > 0) isSeen = true;
      if (covered === 2) depths[at] = tree.depth;
    }
  }
  return isSeen;
}

/** 2 when every cell of the mask in the box is full, 0 when none is touched, else 1. */
function coverOf(mask: FormMask, fromX: number, toX: number, fromY: number, toY: number): number {
  let least = 2;
  let most = 0;
  for (let row = Math.floor(fromY); row < toY; row++) {
    for (let column = Math.floor(fromX); column < toX; column++) {
      const inside = row >= 0 && row < mask.rows && column >= 0 && column < mask.columns;
      const value = inside ? mask.cells[row * mask.columns + column]! : 0;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  return least === 2 ? 2 : most > 0 ? 1 : 0;
}

/** Half width, in tree heights, that is surely covered between two heights (0 top, 1 foot). */
function coreOf(isConifer: boolean, upper: number, lower: number): number {
  if (isConifer) return lower > 0.9 || upper < 0.1 ? 0 : 0.05 * upper;
  return upper < 0.26 || lower > 0.5 ? 0 : 0.15;
}
