import { expect, test } from 'vitest';
import { cullTrees } from './cull-trees.ts';
import type { Tree } from './tree.ts';
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
  expect(cullTrees(view, [above, beside, behind, near])).toEqual([above, beside, near]);
});

test('trees that only overlap at the edges all stay', () => {
  const trees = [0, 1, 2, 3].map((index) => leafyTree(200 + index * 60, 500, 120, 50 - index));
  expect(cullTrees(view, trees)).toEqual(trees);
});
