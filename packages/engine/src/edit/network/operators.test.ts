import { describe, expect, it } from 'vitest';
import {
  averagePool,
  combine,
  convolve,
  convolveDepthwise,
  convolveTransposed,
  type FeatureMap,
  hardSwish,
  logistic,
  mapValues,
  relu,
  resizeBilinear,
} from './operators.ts';

function map(height: number, width: number, channels: number, values: number[]): FeatureMap {
  return { height, width, channels, values: Float32Array.from(values) };
}

const same = { padding: 'same', strideX: 1, strideY: 1 } as const;
const valid = { padding: 'valid', strideX: 1, strideY: 1 } as const;

describe('the operators of the network, by hand', () => {
  it('convolves over channels: a 1 x 1 filter is a weighted sum', () => {
    const filter = {
      height: 1,
      width: 1,
      outputs: 2,
      values: Float32Array.of(1, 2, -1, 0.5),
      bias: Float32Array.of(10, 0),
    };
    expect([...convolve(map(1, 2, 2, [1, 2, 3, 4]), filter, same).values]).toEqual([15, 0, 21, -1]);
  });

  it('convolves a 3 x 3 neighbourhood; what is outside counts as 0 with "same" padding', () => {
    const filter = {
      height: 3,
      width: 3,
      outputs: 1,
      values: new Float32Array(9).fill(1),
      bias: Float32Array.of(0),
    };
    const input = map(3, 3, 1, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect([...convolve(input, filter, same).values]).toEqual([12, 21, 16, 27, 45, 33, 24, 39, 28]);
    expect([...convolve(input, filter, valid).values]).toEqual([45]);
  });

  it('with stride 2 and even size pads at the end only, as TensorFlow does', () => {
    const filter = {
      height: 3,
      width: 3,
      outputs: 1,
      values: Float32Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0),
      bias: Float32Array.of(0),
    };
    const input = map(
      4,
      4,
      1,
      Array.from({ length: 16 }, (_, index) => index),
    );
    const output = convolve(input, filter, { padding: 'same', strideX: 2, strideY: 2 });
    expect([output.height, output.width]).toEqual([2, 2]);
    expect([...output.values]).toEqual([0, 2, 8, 10]);
  });

  it('convolves each channel by itself', () => {
    const filter = {
      height: 1,
      width: 2,
      outputs: 2,
      values: Float32Array.of(1, 10, 2, 20),
      bias: Float32Array.of(0, 1),
    };
    const output = convolveDepthwise(map(1, 3, 2, [1, 1, 2, 2, 3, 3]), filter, valid);
    expect([...output.values]).toEqual([5, 51, 8, 81]);
  });

  it('spreads values over a larger picture', () => {
    const filter = {
      height: 2,
      width: 2,
      outputs: 1,
      values: Float32Array.of(1, 2, 3, 4),
      bias: Float32Array.of(0.5),
    };
    const output = convolveTransposed(map(1, 2, 1, [1, 10]), filter, {
      padding: 'same',
      strideX: 2,
      strideY: 2,
    });
    expect([output.height, output.width]).toEqual([2, 4]);
    expect([...output.values]).toEqual([1.5, 2.5, 10.5, 20.5, 3.5, 4.5, 30.5, 40.5]);
  });

  it('averages over a window without what hangs over the edge', () => {
    const input = map(2, 2, 1, [1, 2, 3, 6]);
    expect([...averagePool(input, { width: 2, height: 2 }, valid).values]).toEqual([3]);
    expect([...averagePool(input, { width: 2, height: 2 }, same).values]).toEqual([3, 4, 4.5, 6]);
  });

  it('enlarges with half-pixel centres', () => {
    const output = resizeBilinear(map(1, 2, 1, [0, 4]), 1, 4);
    expect([...output.values]).toEqual([0, 1, 3, 4]);
  });

  it('adds and multiplies, also by one value per channel', () => {
    const input = map(1, 2, 2, [1, 2, 3, 4]);
    expect([...combine(input, map(1, 2, 2, [1, 1, 1, 1]), (a, b) => a + b).values]).toEqual([2, 3, 4, 5]);
    expect([...combine(input, map(1, 1, 2, [10, 100]), (a, b) => a * b).values]).toEqual([10, 200, 30, 400]);
  });

  it('knows the three curves', () => {
    expect([...mapValues(map(1, 3, 1, [-2, 0, 2]), relu).values]).toEqual([0, 0, 2]);
    expect(hardSwish(-3)).toBeCloseTo(0);
    expect(hardSwish(3)).toBeCloseTo(3);
    expect(hardSwish(1)).toBeCloseTo(4 / 6);
    expect(logistic(0)).toBe(0.5);
    expect(logistic(100)).toBeCloseTo(1);
  });
});
