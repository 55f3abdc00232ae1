import { expect, it } from 'vitest';
import {
  ASPECT_RATIOS,
  IMAGE_SIZES,
  isAspectRatio,
  isImageSize,
  nearestAspectRatio,
  pixelsOf,
} from './pixels.ts';

it('has pixels of about the right shape and area for every pair', () => {
  const side = { '512': 512, '1K': 1024, '2K': 2048, '4K': 4096 } as const;
  for (const ratio of ASPECT_RATIOS) {
    for (const size of IMAGE_SIZES) {
      const { width, height } = pixelsOf(ratio, size);
      const [across, down] = ratio.split(':').map(Number) as [number, number];
      const isOdd = ratio === '21:9' && size === '512';
      if (!isOdd) expect(Math.abs(Math.log(width / height / (across / down)))).toBeLessThan(0.06);
      expect((width * height) / side[size] ** 2).toBeGreaterThan(isOdd ? 0.5 : 0.98);
      expect((width * height) / side[size] ** 2).toBeLessThan(1.16);
      expect(width % 8).toBe(0);
      expect(height % 8).toBe(0);
    }
  }
});

it('finds the nearest ratio of a picture', () => {
  for (const ratio of ASPECT_RATIOS) {
    const { width, height } = pixelsOf(ratio, '2K');
    expect(nearestAspectRatio(width, height)).toBe(ratio);
  }
  expect(nearestAspectRatio(1920, 1080)).toBe('16:9');
  expect(nearestAspectRatio(10_000, 10)).toBe('8:1');
});

it('is exact about names', () => {
  expect([isImageSize('1K'), isImageSize('1k'), isImageSize('3K'), isImageSize(512)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([isAspectRatio('16:9'), isAspectRatio('16x9'), isAspectRatio('9:21')]).toEqual([true, false, false]);
});
