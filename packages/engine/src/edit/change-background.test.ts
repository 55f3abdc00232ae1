import { describe, expect, it } from 'vitest';
import { createRaster, type Raster } from '../base/raster.ts';
import { blurBackground, gradeTowards, removeBackground, replaceBackground } from './change-background.ts';
import type { Subject } from './describe-subject.ts';
import { createPlane } from './plane.ts';

const SIDE = 96;

/** A red disc (the subject) before green and white stripes. */
function sample(): { canvas: Raster; subject: Subject } {
  const canvas = createRaster(SIDE, SIDE);
  const matte = createPlane(SIDE, SIDE);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const inside = Math.hypot(x - 48, y - 48) < 24;
      matte.values[y * SIDE + x] = inside ? 1 : 0;
      const stripe = x % 8 < 4 ? [30, 160, 40] : [240, 240, 240];
      canvas.data.set([...(inside ? [200, 30, 30] : stripe), 255], (y * SIDE + x) * 4);
    }
  }
  const box = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };
  return { canvas, subject: { kind: 'figure', confidence: 1, matte, box } };
}

function at(raster: Raster, x: number, y: number): number[] {
  return [...raster.data.subarray((y * SIDE + x) * 4, (y * SIDE + x) * 4 + 3)];
}

function plain(colour: readonly number[]): Raster {
  const raster = createRaster(SIDE, SIDE);
  for (let index = 0; index < SIDE * SIDE; index++) raster.data.set([...colour, 255], index * 4);
  return raster;
}

describe('changing what is behind the subject', () => {
  it('blurs it and leaves the subject as it is, without a halo of its colour', async () => {
    const { canvas, subject } = sample();
    const blurred = await blurBackground(canvas, subject);
    expect(at(blurred, 48, 48)).toEqual([200, 30, 30]);
    const contrast = (raster: Raster): number => Math.abs(at(raster, 2, 10)[0]! - at(raster, 6, 10)[0]!);
    expect(contrast(canvas)).toBe(210);
    expect(contrast(blurred)).toBeLessThan(160);
    // Just outside of the disc the background's own colours go on: no red.
    const [red = 0, green = 0] = at(blurred, 48, 19);
    expect(red).toBeLessThanOrEqual(green + 12);
  });

  it('replaces it', async () => {
    const { canvas, subject } = sample();
    const replaced = await replaceBackground(canvas, subject, plain([10, 20, 200]));
    expect(at(replaced, 4, 4)).toEqual([10, 20, 200]);
    expect(at(replaced, 48, 48)).toEqual([200, 30, 30]);
  });

  it('takes it away: plain white', async () => {
    const { canvas, subject } = sample();
    expect(at(await removeBackground(canvas, subject), 4, 4)).toEqual([255, 255, 255]);
  });

  it('brings the subject some way into a night', () => {
    const { canvas } = sample();
    const graded = gradeTowards(canvas, plain([12, 18, 46]), 0.45);
    const [red = 0, , blue = 0] = at(graded, 2, 6);
    expect(red).toBeLessThan(at(canvas, 2, 6)[0]!);
    expect(blue).toBeGreaterThan(red);
  });
});
