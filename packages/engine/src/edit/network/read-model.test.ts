import { describe, expect, it } from 'vitest';
import { loadAsset } from '../../objects/load-asset.ts';
import { decodeHalfFloats, readModel } from './read-model.ts';
import { runModel } from './run-model.ts';

describe('half-precision numbers', () => {
  it('are widened exactly', () => {
    const halves = Uint16Array.of(0x0000, 0x3c00, 0xc000, 0x3555, 0x7bff, 0x0001, 0xfc00);
    const values = decodeHalfFloats(new Uint8Array(halves.buffer));
    expect([...values]).toEqual([0, 1, -2, 0.333251953125, 65504, 2 ** -24, Number.NEGATIVE_INFINITY]);
    expect(decodeHalfFloats(new Uint8Array(Uint16Array.of(0x7e00).buffer))[0]).toBeNaN();
  });
});

describe('the vendored person network', () => {
  const model = readModel(loadAsset('selfie/selfie_segmentation.tflite'));

  it('has the shapes its authors describe', () => {
    expect(model.tensors[model.input]?.shape).toEqual([1, 256, 256, 3]);
    expect(model.tensors[model.output]?.shape).toEqual([1, 256, 256, 1]);
    expect(model.operators.filter((operator) => operator.kind === 'convolution')).toHaveLength(43);
    expect(model.operators.filter((operator) => operator.kind === 'depthwise-convolution')).toHaveLength(11);
    expect(model.operators.some((operator) => operator.kind === 'dequantize')).toBe(false);
  });

  it('sees nobody on a grey wall and gives the same answer twice', () => {
    const input = { height: 256, width: 256, channels: 3, values: new Float32Array(256 * 256 * 3).fill(0.5) };
    const first = runModel(model, input);
    expect(first.values).toHaveLength(256 * 256);
    const mean = first.values.reduce((sum, value) => sum + value, 0) / first.values.length;
    expect(mean).toBeLessThan(0.1);
    expect(Buffer.from(runModel(model, input).values.buffer).equals(Buffer.from(first.values.buffer))).toBe(
      true,
    );
  });

  it('refuses a file that is no model', () => {
    expect(() => readModel(new Uint8Array(16))).toThrow();
  });
});
