import { describe, expect, it } from 'vitest';
import { createRaster, type Raster } from '../../base/raster.ts';
import { type CloseUpRequest, drawCloseUp, hasCloseUp } from './draw-close-up.ts';
import { coatOf } from './furry-things.ts';
import { growFur } from './grow-fur.ts';

const request: CloseUpRequest = {
  metrePx: 400,
  heightPx: 240,
  clearPx: 240,
  light: { direction: [-0.5, 0.5, 0.7] },
  look: 'left',
  seed: 4,
};

function means(raster: Raster): { cover: number; red: number; blue: number; left: number; right: number } {
  const totals = { cover: 0, red: 0, blue: 0, left: 0, right: 0 };
  let leftCount = 0;
  let rightCount = 0;
  for (let index = 0; index < raster.width * raster.height; index++) {
    const at = index * 4;
    if (raster.data[at + 3]! < 200) continue;
    totals.cover++;
    totals.red += raster.data[at]!;
    totals.blue += raster.data[at + 2]!;
    // The neck and chest: below the face, where the light's side shows.
    if (index / raster.width < raster.height * 0.6) continue;
    if (index % raster.width < raster.width * 0.42) {
      totals.left += raster.data[at + 1]!;
      leftCount++;
    } else if (index % raster.width > raster.width * 0.58) {
      totals.right += raster.data[at + 1]!;
      rightCount++;
    }
  }
  return {
    cover: totals.cover / (raster.width * raster.height),
    red: totals.red / totals.cover,
    blue: totals.blue / totals.cover,
    left: totals.left / Math.max(1, leftCount),
    right: totals.right / Math.max(1, rightCount),
  };
}

describe('portraits of animals', () => {
  it.each(['llama', 'cat', 'dog', 'black-cat'])(
    'a %s fills its height and is lit from the side of the light',
    (thing) => {
      expect(hasCloseUp(thing)).toBe(true);
      const raster = drawCloseUp(thing, request)!;
      expect(Math.abs(raster.height - 240)).toBeLessThanOrEqual(2);
      const { cover, left, right } = means(raster);
      expect(cover).toBeGreaterThan(0.15);
      expect(left).toBeGreaterThan(right + 4);
      // Something of it reaches the lower edge: it is cut by the frame, it does not float.
      const lowest = raster.data.subarray(
        (raster.height - 2) * raster.width * 4,
        (raster.height - 1) * raster.width * 4,
      );
      expect(lowest.some((value, index) => index % 4 === 3 && value > 200)).toBe(true);
    },
  );

  it('are the same for the same seed and wear the colour that was asked for', () => {
    const first = drawCloseUp('llama', request)!;
    expect([...drawCloseUp('llama', request)!.data]).toEqual([...first.data]);
    const blue = means(drawCloseUp('llama', { ...request, colour: [40, 60, 200] })!);
    expect(blue.blue).toBeGreaterThan(blue.red + 30);
  });

  it('show the whole face where the subject hides the rest', () => {
    const high = drawCloseUp('llama', { ...request, metrePx: 800, heightPx: 600, clearPx: 600 })!;
    const low = drawCloseUp('llama', { ...request, metrePx: 800, heightPx: 600, clearPx: 280 })!;
    // A smaller face leaves a narrower drawing.
    expect(low.width).toBeLessThan(high.width);
  });

  it('do not exist for everything', () => {
    expect(hasCloseUp('teapot')).toBe(false);
    expect(drawCloseUp('constructor', request)).toBeUndefined();
    expect(coatOf('toString')).toBeUndefined();
  });
});

describe('fur on flat art', () => {
  it('grows over the outline, keeps the colour, and leaves eyes bare', () => {
    const art = createRaster(120, 120);
    for (let y = 0; y < 120; y++) {
      for (let x = 0; x < 120; x++) {
        if (Math.hypot(x - 60, y - 60) > 45) continue;
        const eye = Math.hypot(x - 60, y - 60) < 9;
        art.data.set(eye ? [10, 10, 10, 255] : [200, 150, 90, 255], (y * 120 + x) * 4);
      }
    }
    const { raster, pad } = growFur(art, 0.06, 1);
    expect(raster.width).toBe(120 + 2 * pad);
    const at = (x: number, y: number): number[] => {
      const from = ((y + pad) * raster.width + x + pad) * 4;
      return [...raster.data.subarray(from, from + 4)];
    };
    for (const [x, y] of [
      [60, 60],
      [57, 62],
      [63, 58],
    ] as const)
      expect(at(x, y)).toEqual([10, 10, 10, 255]);
    const [red = 0, green = 0, blue = 0] = at(60, 90);
    expect(red).toBeGreaterThan(green);
    expect(green).toBeGreaterThan(blue);
    let beyond = 0;
    for (let x = 20; x < 100; x++) if (at(x, 107)[3]! > 60) beyond++;
    expect(beyond).toBeGreaterThan(3);
  });
});
