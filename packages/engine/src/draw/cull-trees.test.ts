import { expect, test } from 'vitest';
import { cullTrees } from './cull-trees.ts';
import type { Tree } from './tree.ts';
import type { TreeForm } from './tree-forms.ts';
import type { View } from './view.ts';

const view: View = {
  width: 800,
  height: 600,
  span: Math.sqrt(800 * 600),
  focal: 620,
  centreX: 400,
  horizonY: 300,
  eyeHeight: 2,
};

function leafyTree(x: number, foot: number, heightPx: number, depth: number): Tree {
  return { x, foot, heightPx, depth, height: 0, id: 1, isConifer: false, tint: [90, 120, 70] };
}

test('a tree behind the middle of a near crown is left out, one beside it stays, the order too', () => {
  const near = leafyTree(400, 580, 500, 10);
  const behind = leafyTree(400, 318, 16, 300);
  const beside = leafyTree(700, 318, 16, 301);
  const above = leafyTree(400, 100, 16, 302);
  expect(cullTrees(view, [above, beside, behind, near]).trees).toEqual([above, beside, near]);
});

test('trees that only overlap at the edges all stay', () => {
  const trees = [0, 1, 2, 3].map((index) => leafyTree(200 + index * 60, 500, 120, 50 - index));
  expect(cullTrees(view, trees).trees).toEqual(trees);
});

test('a drawn tree hides what stands behind its solid parts, not what is seen through its gaps', () => {
  // The left half of the outline is solid, the right half open.
  const mask = { columns: 2, rows: 1, cells: Uint8Array.of(2, 0) };
  const form: TreeForm = {
    thing: 'broadleaf',
    variant: '0',
    flipped: false,
    aspect: 1,
    footX: 0.5,
    base: 1,
    crown: [90, 120, 70],
    mask,
  };
  const near = { ...leafyTree(400, 550, 400, 10), form };
  const behind = leafyTree(300, 400, 20, 300);
  const through = leafyTree(500, 400, 20, 301);
  const { trees, cover } = cullTrees(view, [through, behind, near]);
  expect(trees).toEqual([through, near]);
  const depthAt = (x: number, y: number) =>
    cover.depths[Math.floor(y / cover.cell) * cover.columns + Math.floor(x / cover.cell)];
  expect(depthAt(300, 400)).toBe(10);
  expect(depthAt(500, 400)).toBe(Number.POSITIVE_INFINITY);
});
