import { ASPECT_RATIOS, pixelsOf } from '@heliograph/wire';
import { describe, expect, it } from 'vitest';
import { createRaster, type Raster } from '../base/raster.ts';
import { chooseWindow, isWithin, renderWindow } from './fit-canvas.ts';

const portrait = { x: 0.35, y: 0.1, width: 0.3, height: 0.5 };

function gradient(width: number, height: number): Raster {
  const raster = createRaster(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      raster.data.set([(255 * x) / width, (255 * y) / height, 80, 255], (y * width + x) * 4);
    }
  }
  return raster;
}

describe('fitting a picture to another shape', () => {
  it('cuts around the subject', () => {
    const window = chooseWindow(
      { width: 1600, height: 900 },
      1,
      { x: 0.7, y: 0.2, width: 0.2, height: 0.7 },
      false,
    );
    expect(isWithin(window)).toBe(true);
    expect(window.width * 1600).toBeCloseTo(900);
    expect(window.x).toBeLessThanOrEqual(0.7);
    expect(window.x + window.width).toBeGreaterThanOrEqual(0.9);
  });

  it('reaches beyond the picture rather than cut the subject', () => {
    const window = chooseWindow(
      { width: 1000, height: 1000 },
      16 / 9,
      { x: 0.2, y: 0.05, width: 0.6, height: 0.9 },
      false,
    );
    expect(isWithin(window)).toBe(false);
    expect(window.height).toBeCloseTo(1);
    expect(window.width).toBeCloseTo(16 / 9);
  });

  it('reaches beyond when the words ask for more room', () => {
    expect(isWithin(chooseWindow({ width: 1000, height: 1000 }, 4, portrait, true))).toBe(false);
  });

  it('moves the subject aside when something will be added, without losing it', () => {
    const right = chooseWindow({ width: 1600, height: 900 }, 1, portrait, false, 'right');
    const left = chooseWindow({ width: 1600, height: 900 }, 1, portrait, false, 'left');
    expect(right.x).toBeGreaterThan(left.x);
    for (const window of [left, right]) {
      expect(window.x).toBeLessThanOrEqual(portrait.x);
      expect(window.x + window.width).toBeGreaterThanOrEqual(portrait.x + portrait.width);
    }
  });

  it('gives exactly the pixels of every ratio, opaque everywhere', async () => {
    const source = gradient(300, 200);
    for (const ratio of ASPECT_RATIOS) {
      const { width, height } = pixelsOf(ratio, '512');
      for (const extend of [false, true]) {
        const window = chooseWindow(source, width / height, portrait, extend);
        const canvas = await renderWindow(source, window, width, height);
        expect([canvas.width, canvas.height, canvas.data.length]).toEqual([
          width,
          height,
          width * height * 4,
        ]);
        for (let at = 3; at < canvas.data.length; at += 4) {
          if (canvas.data[at] !== 255) throw new Error(`${ratio}: a pixel is transparent`);
        }
      }
    }
  });

  it('keeps the picture itself where it extends it', async () => {
    const source = gradient(256, 256);
    const canvas = await renderWindow(source, { x: -0.5, y: 0, width: 2, height: 1 }, 512, 256);
    for (const [x, y] of [
      [130, 20],
      [256, 128],
      [380, 250],
    ] as const) {
      const at = (y * 512 + x) * 4;
      const from = (y * 256 + x - 128) * 4;
      expect([...canvas.data.subarray(at, at + 4)]).toEqual([...source.data.subarray(from, from + 4)]);
    }
  });
});
