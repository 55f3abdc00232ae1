import { describe, expect, it } from 'vitest';
import { randomOf } from '../base/random.ts';
import { createRaster, type Raster } from '../base/raster.ts';
import { measurePhoto } from './measure-photo.ts';
import { createPlane } from './plane.ts';

const box = { x: 0.25, y: 0.1, width: 0.5, height: 0.8 };

function photo(paint: (x: number, y: number) => readonly [number, number, number]): Raster {
  const raster = createRaster(64, 64);
  for (let y = 0; y < 64; y++)
    for (let x = 0; x < 64; x++) raster.data.set([...paint(x, y), 255], (y * 64 + x) * 4);
  return raster;
}

const matte = createPlane(64, 64);
matte.values.fill(1);

describe('what a drawing must share with the photo', () => {
  it('sees from which side the light comes', () => {
    const left = measurePhoto(
      photo((x) => [220 - 2 * x, 220 - 2 * x, 220 - 2 * x]),
      matte,
      box,
      1,
    );
    const right = measurePhoto(
      photo((x) => [90 + 2 * x, 90 + 2 * x, 90 + 2 * x]),
      matte,
      box,
      1,
    );
    expect(left.light[0]).toBeLessThan(-0.2);
    expect(right.light[0]).toBeGreaterThan(0.2);
    for (const { light } of [left, right]) expect(Math.hypot(...light)).toBeCloseTo(1);
  });

  it('sees warm and cool light, colour and its absence', () => {
    const warm = measurePhoto(
      photo((x) => [200 + (x % 3), 180, 150]),
      matte,
      box,
      1,
    );
    expect(warm.tint[0]).toBeGreaterThan(warm.tint[2]);
    const grey = measurePhoto(
      photo((x, y) => [x + y, x + y, x + y]),
      matte,
      box,
      1,
    );
    expect(grey.saturation).toBe(0);
    expect(warm.saturation).toBeGreaterThan(0.15);
  });

  it('measures the grain, and softness from enlargement', () => {
    const clean = measurePhoto(
      photo(() => [120, 120, 120]),
      matte,
      box,
      1,
    );
    const noisy = measurePhoto(
      photo((x, y) => {
        const noise = (randomOf(x, y, 'a') + randomOf(x, y, 'b') - 1) * 12;
        return [120 + noise, 120 + noise, 120 + noise];
      }),
      matte,
      box,
      1,
    );
    expect(clean.grain).toBe(0);
    expect(noisy.grain).toBeGreaterThan(2);
    expect(noisy.grain).toBeLessThan(8);
    expect(clean.softness).toBe(0);
    expect(
      measurePhoto(
        photo(() => [120, 120, 120]),
        matte,
        box,
        4,
      ).softness,
    ).toBeGreaterThan(1);
  });

  it('finds the black and white of a hazy photo', () => {
    const hazy = measurePhoto(
      photo((x) => [90 + x, 90 + x, 90 + x]),
      matte,
      box,
      1,
    );
    expect(hazy.black).toBeGreaterThan(0.3);
    expect(hazy.white).toBeLessThan(0.65);
  });
});
