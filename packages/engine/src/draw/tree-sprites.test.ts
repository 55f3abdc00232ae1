import { describe, expect, test } from 'vitest';
import { createGuide } from '../base/picture.ts';
import { createRaster } from '../base/raster.ts';
import type { Cover } from './cull-trees.ts';
import { layTree, type TreePlacing } from './tree-sprites.ts';

const white = createRaster(64, 64);
white.data.fill(255);

const placing: TreePlacing = {
  left: 10,
  top: 10,
  width: 40,
  height: 40,
  clipY: Number.POSITIVE_INFINITY,
  gain: [1, 1, 1],
  air: [0, 0, 200],
  share: 0,
  depth: 50,
  cover: undefined,
};

function paint(change: Partial<TreePlacing>): (x: number, y: number) => number[] {
  const raster = createRaster(80, 80);
  for (let at = 3; at < raster.data.length; at += 4) raster.data[at] = 255;
  layTree({ raster, scale: 1, guide: createGuide(raster.width, raster.height, []) }, [white], {
    ...placing,
    ...change,
  });
  return (x, y) => [...raster.data.subarray((y * 80 + x) * 4, (y * 80 + x) * 4 + 3)];
}

describe('layTree', () => {
  test('fills its box and nothing else, whatever the size of the drawing', () => {
    for (const size of [40, 57, 64]) {
      const pixel = paint({ width: size, height: size });
      expect(pixel(11, 11)).toEqual([255, 255, 255]);
      expect(pixel(8 + size, 8 + size)).toEqual([255, 255, 255]);
      expect(pixel(8, 30)).toEqual([0, 0, 0]);
      expect(pixel(30, 8)).toEqual([0, 0, 0]);
    }
  });

  test('tints, and mixes in the air before it', () => {
    expect(paint({ gain: [0.5, 1, 0.2] })(30, 30)).toEqual([128, 255, 51]);
    expect(paint({ share: 0.5 })(30, 30)).toEqual([128, 128, 228]);
  });

  test('ends where nearer land begins', () => {
    const pixel = paint({ clipY: 30 });
    expect(pixel(30, 29)).toEqual([255, 255, 255]);
    expect(pixel(30, 30)).toEqual([0, 0, 0]);
  });

  test('leaves out what a nearer tree will cover, but not what it covers itself', () => {
    // Two cells of 40 pixels beside each other, twice.
    const depths = Float32Array.of(20, Number.POSITIVE_INFINITY, 50, Number.POSITIVE_INFINITY);
    const cover: Cover = { cell: 40, columns: 2, depths };
    const pixel = paint({ cover, height: 60 });
    expect(pixel(39, 30)).toEqual([0, 0, 0]);
    expect(pixel(40, 30)).toEqual([255, 255, 255]);
    expect(pixel(39, 50)).toEqual([255, 255, 255]);
  });
});
