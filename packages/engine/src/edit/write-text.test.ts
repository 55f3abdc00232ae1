import { describe, expect, it } from 'vitest';
import type { Raster } from '../base/raster.ts';
import { findMissingLetters } from '../text/find-missing-letters.ts';
import { writeText } from './write-text.ts';

function plain(grey: number, width = 320, height = 200): Raster {
  return {
    width,
    height,
    data: new Uint8ClampedArray(width * height * 4).map((_, index) => (index % 4 === 3 ? 255 : grey)),
  };
}

/** Rows with a pixel that differs from the plain ground. */
function writtenRows(raster: Raster, grey: number): number[] {
  const rows: number[] = [];
  for (let y = 0; y < raster.height; y++) {
    for (let x = 0; x < raster.width; x++) {
      if (Math.abs(raster.data[(y * raster.width + x) * 4]! - grey) < 60) continue;
      rows.push(y);
      break;
    }
  }
  return rows;
}

describe('writing on a picture', () => {
  it.each([
    ['top', 0, 0.4],
    ['middle', 0.3, 0.7],
    ['bottom', 0.6, 1],
  ] as const)('at the %s stays there', (at, from, to) => {
    const canvas = plain(90);
    writeText(canvas, { text: 'Hello', at });
    const rows = writtenRows(canvas, 90);
    expect(rows.length).toBeGreaterThan(8);
    expect(Math.min(...rows)).toBeGreaterThan(from * 200);
    expect(Math.max(...rows)).toBeLessThan(to * 200);
  });

  it('is light on dark and dark on light, unless a colour is asked for', () => {
    const extreme = (canvas: Raster, pick: (...values: number[]) => number): number => {
      let found = canvas.data[0]!;
      for (let at = 0; at < canvas.data.length; at += 4) found = pick(found, canvas.data[at]!);
      return found;
    };
    const dark = plain(40);
    writeText(dark, { text: 'MMM', at: 'middle' });
    expect(extreme(dark, Math.max)).toBeGreaterThan(240);
    const light = plain(240);
    writeText(light, { text: 'MMM', at: 'middle' });
    expect(extreme(light, Math.min)).toBeLessThan(60);
    const blue = plain(240);
    writeText(blue, { text: 'MMM', at: 'middle', colour: 'blue' });
    let bluest = 0;
    for (let at = 0; at < blue.data.length; at += 4)
      bluest = Math.max(bluest, blue.data[at + 2]! - blue.data[at]!);
    expect(bluest).toBeGreaterThan(80);
  });

  it('wraps a long sentence, also in narrow pictures, and never leaves the picture', () => {
    for (const [width, height] of [
      [320, 200],
      [48, 384],
      [384, 48],
      [8, 8],
    ] as const) {
      const canvas = plain(30, width, height);
      writeText(canvas, {
        text: 'A sentence with many words that has to be broken into several lines to fit',
        at: 'bottom',
      });
      for (let y = 0; y < height; y++) {
        expect(Math.abs(canvas.data[y * width * 4]! - 30)).toBeLessThan(90);
      }
    }
  });

  it('names the letters that it cannot write, each once', () => {
    expect(findMissingLetters('Hello, Grüße, Ωμέγα, Привет! “1 € – 2”')).toEqual([]);
    expect(findMissingLetters('你好 ありがとう العربية 🎉')).toEqual([...new Set('العربية'), '🎉']);
  });
});
