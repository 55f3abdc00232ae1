import { describe, expect, test } from 'vitest';
import { createRaster, type Raster } from '../base/raster.ts';
import { applyStyle, isStyle, styleNames } from './apply-style.ts';

/** A disc in a gradient: edges, flats and colours. */
function sample(width = 240, height = 150): Raster {
  const raster = createRaster(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const disc = Math.hypot(x - width * 0.6, y - height * 0.45) < height * 0.25;
      raster.data[at] = disc ? 220 : (x / width) * 200;
      raster.data[at + 1] = disc ? 60 : (y / height) * 220;
      raster.data[at + 2] = disc ? 50 : 160;
      raster.data[at + 3] = 255;
    }
  }
  return raster;
}

function colours(raster: Raster): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < raster.data.length; at += 4) {
    found.add((raster.data[at]! << 16) | (raster.data[at + 1]! << 8) | raster.data[at + 2]!);
  }
  return found;
}

function isGrey(raster: Raster): boolean {
  for (let at = 0; at < raster.data.length; at += 4) {
    if (raster.data[at] !== raster.data[at + 1] || raster.data[at] !== raster.data[at + 2]) return false;
  }
  return true;
}

describe('applyStyle', () => {
  test.each(styleNames)('%s keeps the size, paints every pixel and gives the same result twice', (style) => {
    const one = applyStyle({ colour: sample() }, style, 5);
    const other = applyStyle({ colour: sample() }, style, 5);
    expect([one.width, one.height]).toEqual([240, 150]);
    for (let at = 3; at < one.data.length; at += 4) expect(one.data[at]).toBe(255);
    expect(Buffer.from(one.data).equals(Buffer.from(other.data))).toBe(true);
    const changed = !Buffer.from(one.data).equals(Buffer.from(sample().data));
    expect(changed).toBe(style !== 'storybook');
  });

  test('pixel art has at most 32 colours and squares of one size', () => {
    const art = applyStyle({ colour: sample(800, 520) }, 'pixel-art', 1);
    expect(colours(art).size).toBeLessThanOrEqual(32);
    expect(colours(art).size).toBeGreaterThan(8);
    // Columns change only where the grid has a line.
    const changes = new Set<number>();
    for (let x = 1; x < art.width; x++) {
      for (let y = 0; y < art.height; y++) {
        const at = (y * art.width + x) * 4;
        if (art.data[at] !== art.data[at - 4] || art.data[at + 1] !== art.data[at - 3]) changes.add(x);
      }
    }
    expect(changes.size).toBeLessThan(art.width / 2.5);
  });

  test('black and white and noir are grey, and noir has the deeper corners', () => {
    const plain = applyStyle({ colour: sample() }, 'black-and-white', 1);
    const dark = applyStyle({ colour: sample() }, 'noir', 1);
    expect(isGrey(plain) && isGrey(dark)).toBe(true);
    const corner = (149 * 240 + 239) * 4;
    expect(dark.data[corner]!).toBeLessThan(plain.data[corner]!);
  });

  test('line art is mostly paper, with dark lines around the disc', () => {
    const art = applyStyle({ colour: sample(480, 300) }, 'line-art', 1);
    let dark = 0;
    for (let at = 0; at < art.data.length; at += 4) if (art.data[at]! < 110) dark++;
    const share = dark / (480 * 300);
    expect(share).toBeGreaterThan(0.004);
    expect(share).toBeLessThan(0.3);
  });

  test('an unknown style changes nothing', () => {
    expect(isStyle('no-such-style')).toBe(false);
    expect(isStyle('constructor')).toBe(false);
    const raster = sample();
    expect(applyStyle({ colour: raster }, 'no-such-style', 1)).toBe(raster);
  });
});
