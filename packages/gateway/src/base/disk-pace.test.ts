import { expect, test } from 'vitest';
import { createDiskPace } from './disk-pace.ts';

test('one stall, or three slow calls within a second, and the disk counts as slow for a second', () => {
  let now = 10_000;
  const pace = createDiskPace(() => now);
  pace.note(7);
  pace.note(49);
  pace.note(49);
  expect(pace.isSlow).toBe(false);
  now += 1_001;
  pace.note(8);
  pace.note(8);
  expect(pace.isSlow).toBe(false);
  pace.note(8);
  expect(pace.isSlow).toBe(true);
  now += 999;
  expect(pace.isSlow).toBe(true);
  now += 1;
  expect(pace.isSlow).toBe(false);
});

test('a disk that stalls again and again is left alone longer each time, and forgiven when it was quiet', () => {
  let now = 0;
  const pace = createDiskPace(() => now);
  const pauses: number[] = [];
  for (let count = 0; count < 9; count++) {
    pace.note(50);
    const from = now;
    while (pace.isSlow) {
      now += 100;
    }
    pauses.push(now - from);
  }
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  now += 60_001;
  pace.note(50);
  now += 1_000;
  expect(pace.isSlow).toBe(false);
});
