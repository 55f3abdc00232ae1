import { createRaster, type Raster } from '../../base/raster.ts';

/** Averages whole boxes: for making a picture smaller. */
export function shrinkRaster(raster: Raster, width: number, height: number): Raster {
  const small = createRaster(width, height);
  const stepX = raster.width / width;
  const stepY = raster.height / height;
  for (let y = 0; y < height; y++) {
    const fromY = Math.floor(y * stepY);
    const toY = Math.min(raster.height, Math.max(fromY + 1, Math.floor((y + 1) * stepY)));
    for (let x = 0; x < width; x++) {
      const fromX = Math.floor(x * stepX);
      const toX = Math.min(raster.width, Math.max(fromX + 1, Math.floor((x + 1) * stepX)));
      let red = 0;
      let green = 0;
      let blue = 0;
      let alpha = 0;
      let count = 0;
      for (let py = fromY; py < toY; py++) {
        for (let px = fromX; px < toX; px++) {
          const at = (py * raster.width + px) * 4;
          red += raster.data[at]!;
          green += raster.data[at + 1]!;
          blue += raster.data[at + 2]!;
          alpha += raster.data[at + 3]!;
          count++;
        }
      }
      const to = (y * width + x) * 4;
      small.data[to] = red / count;
      small.data[to + 1] = green / count;
      small.data[to + 2] = blue / count;
      small.data[to + 3] = alpha / count;
    }
  }
  return small;
}

/** Enlarges between pixel centres. */
function enlargeRaster(raster: Raster, width: number, height: number): Raster {
  if (raster.width === width && raster.height === height) return raster;
  const large = createRaster(width, height);
  const { data } = raster;
  for (let y = 0; y < height; y++) {
    const sy = Math.max(0, Math.min(raster.height - 1, ((y + 0.5) * raster.height) / height - 0.5));
    const row = Math.min(raster.height - 1, Math.floor(sy));
    const next = Math.min(raster.height - 1, row + 1);
    const down = sy - row;
    for (let x = 0; x < width; x++) {
      const sx = Math.max(0, Math.min(raster.width - 1, ((x + 0.5) * raster.width) / width - 0.5));
      const column = Math.floor(sx);
      const right = sx - column;
      const beside = Math.min(raster.width - 1, column + 1);
      const a = (row * raster.width + column) * 4;
      const b = (row * raster.width + beside) * 4;
      const c = (next * raster.width + column) * 4;
      const d = (next * raster.width + beside) * 4;
      const to = (y * width + x) * 4;
      for (let channel = 0; channel < 4; channel++) {
        const top = data[a + channel]! + (data[b + channel]! - data[a + channel]!) * right;
        const bottom = data[c + channel]! + (data[d + channel]! - data[c + channel]!) * right;
        large.data[to + channel] = top + (bottom - top) * down + 0.5;
      }
    }
  }
  return large;
}

/**
 * Runs a filter on a picture of at most `pixels` pixels and enlarges the result: brush strokes are soft anyway, and
 * time and memory stay those of a small picture.
 */
export function atMost(raster: Raster, pixels: number, filter: (small: Raster) => Raster): Raster {
  const scale = Math.sqrt(pixels / (raster.width * raster.height));
  if (scale >= 1) return filter(raster);
  const small = shrinkRaster(
    raster,
    Math.max(1, Math.round(raster.width * scale)),
    Math.max(1, Math.round(raster.height * scale)),
  );
  return enlargeRaster(filter(small), raster.width, raster.height);
}

/** Lumas below which lie 1 % and 99 % of the pixels: what a print stretches to black and white. */
export function toneRange(raster: Raster): { readonly dark: number; readonly light: number } {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let at = 0; at < raster.data.length; at += 28) {
    const luma = raster.data[at]! * 0.299 + raster.data[at + 1]! * 0.587 + raster.data[at + 2]! * 0.114;
    counts[Math.min(255, Math.round(luma))]! += 1;
    total++;
  }
  const at = (share: number): number => {
    let sum = 0;
    for (let luma = 0; luma < 256; luma++) {
      sum += counts[luma]!;
      if (sum >= total * share) return luma;
    }
    return 255;
  };
  const dark = at(0.01);
  return { dark, light: Math.max(dark + 40, at(0.99)) };
}

/** Luma of every pixel, 0..255. */
export function lumaPlane(raster: Raster): Float32Array {
  const plane = new Float32Array(raster.width * raster.height);
  for (let index = 0; index < plane.length; index++) {
    const at = index * 4;
    plane[index] = raster.data[at]! * 0.299 + raster.data[at + 1]! * 0.587 + raster.data[at + 2]! * 0.114;
  }
  return plane;
}
