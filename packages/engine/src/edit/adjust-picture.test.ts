import { describe, expect, it } from 'vitest';
import { createRaster, type Raster } from '../base/raster.ts';
import { type Adjustment, adjustPicture } from './adjust-picture.ts';

function sample(): Raster {
  const raster = createRaster(48, 32);
  for (let index = 0; index < 48 * 32; index++) {
    const x = index % 48;
    const y = Math.floor(index / 48);
    const grain = (index * 37) % 23;
    raster.data.set([40 + x * 4, 60 + y * 4 + grain, 200 - x * 3, 255], index * 4);
  }
  return raster;
}

function means(raster: Raster): { red: number; green: number; blue: number; light: number; spread: number } {
  const sums = [0, 0, 0];
  let squares = 0;
  const count = raster.data.length / 4;
  for (let at = 0; at < raster.data.length; at += 4) {
    for (let channel = 0; channel < 3; channel++) sums[channel]! += raster.data[at + channel]!;
    squares += raster.data[at + 1]! ** 2;
  }
  const [red = 0, green = 0, blue = 0] = sums.map((sum) => sum / count);
  return {
    red,
    green,
    blue,
    light: (red + green + blue) / 3,
    spread: Math.sqrt(squares / count - green * green),
  };
}

describe('adjusting a whole picture', () => {
  const before = means(sample());
  const after = async (adjustment: Adjustment) => means(await adjustPicture(sample(), adjustment));

  it('black and white has no colour left', async () => {
    const grey = await adjustPicture(sample(), 'black-and-white');
    for (let at = 0; at < grey.data.length; at += 4) {
      expect(grey.data[at]).toBe(grey.data[at + 1]);
      expect(grey.data[at + 1]).toBe(grey.data[at + 2]);
    }
  });

  it('changes what its name says, in the right direction', async () => {
    expect((await after('brighter')).light).toBeGreaterThan(before.light + 15);
    expect((await after('darker')).light).toBeLessThan(before.light - 15);
    expect((await after('contrast')).spread).toBeGreaterThan(before.spread * 1.1);
    expect((await after('less-contrast')).spread).toBeLessThan(before.spread * 0.8);
    const warm = await after('warmer');
    expect(warm.red - warm.blue).toBeGreaterThan(before.red - before.blue + 10);
    const cool = await after('cooler');
    expect(cool.red - cool.blue).toBeLessThan(before.red - before.blue - 10);
    const sepia = await after('sepia');
    expect(sepia.red).toBeGreaterThan(sepia.green);
    expect(sepia.green).toBeGreaterThan(sepia.blue);
    expect((await after('night')).light).toBeLessThan(before.light * 0.6);
  });

  it('inverting twice gives the picture back', async () => {
    const twice = await adjustPicture(await adjustPicture(sample(), 'invert'), 'invert');
    expect([...twice.data]).toEqual([...sample().data]);
  });

  it('keeps the size and does not touch its input', async () => {
    const names: Adjustment[] = ['blur', 'sharpen', 'vignette', 'saturate', 'desaturate', 'sunset', 'sepia'];
    for (const name of names) {
      const input = sample();
      const output = await adjustPicture(input, name);
      expect([output.width, output.height, output.data.length]).toEqual([48, 32, 48 * 32 * 4]);
      expect([...input.data]).toEqual([...sample().data]);
      expect([...output.data]).not.toEqual([...input.data]);
    }
  });
});
