import { describe, expect, test } from 'vitest';
import { eroded, fbm, noise, noiseRow, ridged, smoothstep } from './noise.ts';

describe('noise', () => {
  test('is zero on whole numbers, bounded, continuous and repeats every 1024', () => {
    let before = noise(-3.2, 7.7);
    for (let step = 0; step < 4000; step++) {
      const x = -3.2 + step * 0.01;
      const value = noise(x, 7.7);
      expect(Math.abs(value)).toBeLessThan(1.3);
      expect(Math.abs(value - before)).toBeLessThan(0.06);
      before = value;
    }
    expect(noise(5, -9)).toBe(0);
    expect(noise(1023.4, 1023.6)).toBeCloseTo(noise(-0.6, -0.4), 5);
  });

  test('does not settle on one side', () => {
    let sum = 0;
    for (let index = 0; index < 4000; index++) sum += noise(index * 0.37, index * 0.71);
    expect(Math.abs(sum / 4000)).toBeLessThan(0.05);
  });

  test('a row is what single places give, within what a straight line misses', () => {
    for (const step of [0.003, 0.02, 0.3, 1.7]) {
      const row = new Float32Array(300);
      noiseRow(row, 300, 12.3, step, 4.56);
      row.forEach((value, index) => {
        expect(Math.abs(value - noise(12.3 + index * step, 4.56))).toBeLessThan(0.03);
      });
    }
  });

  test('its sums keep their ranges', () => {
    for (let index = 0; index < 2000; index++) {
      const x = index * 0.173 - 90;
      const y = index * 0.291;
      expect(Math.abs(fbm(x, y, 5))).toBeLessThan(1.2);
      expect(Math.abs(eroded(x, y, 6))).toBeLessThan(2);
      const crest = ridged(x, y, 6);
      expect(crest >= 0 && crest <= 1).toBe(true);
    }
  });
});

test('smoothstep runs from 0 to 1, also backwards', () => {
  expect([smoothstep(2, 4, 1), smoothstep(2, 4, 3), smoothstep(2, 4, 9)]).toEqual([0, 0.5, 1]);
  expect([smoothstep(4, 2, 5), smoothstep(4, 2, 3), smoothstep(4, 2, 1)]).toEqual([0, 0.5, 1]);
});
