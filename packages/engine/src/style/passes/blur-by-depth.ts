import type { Guide } from '../../base/picture.ts';
import { createRaster, type Raster } from '../../base/raster.ts';
import { atMost } from './scale-raster.ts';

/** The blurred picture is worked out at this size: it has no detail. */
const softPixels = 400_000;

/**
 * Keeps the nearest named things sharp and what lies well behind them out of focus. Without any thing the picture
 * stays as it is: landscapes are sharp.
 */
export function blurByDepth(colour: Raster, guide: Guide): Raster {
  const focus = focusDepth(guide);
  if (focus === undefined) return colour;
  const soft = atMost(colour, softPixels, (small) =>
    boxBlur(boxBlur(small, radiusOf(small)), radiusOf(small)),
  );
  const { width, height, data } = colour;
  const result = createRaster(width, height);
  const share = blurShares(guide, focus);
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.min(guide.height - 1, y >> guide.shift) * guide.width;
    for (let x = 0; x < width; x++, at += 4) {
      const blur = share[row + Math.min(guide.width - 1, x >> guide.shift)]!;
      for (let channel = 0; channel < 4; channel++) {
        const own = data[at + channel]!;
        result.data[at + channel] = own + (soft.data[at + channel]! - own) * blur;
      }
    }
  }
  return result;
}

const radiusOf = (raster: Raster): number =>
  Math.max(1, Math.round(Math.sqrt(raster.width * raster.height) / 170));

/** Depth of the largest thing of the picture. */
function focusDepth(guide: Guide): number | undefined {
  const pixels = new Uint32Array(guide.names.length);
  const depths = new Float64Array(guide.names.length);
  for (let at = 0; at < guide.ids.length; at += 3) {
    const id = guide.ids[at]!;
    if (id < 2) continue;
    pixels[id] = pixels[id]! + 1;
    depths[id] = guide.depth[at]!;
  }
  let best = 0;
  for (let id = 2; id < pixels.length; id++) if (pixels[id]! > pixels[best]!) best = id;
  return best < 2 || pixels[best]! * 3 < guide.ids.length * 0.02 ? undefined : depths[best];
}

function blurShares(guide: Guide, focus: number): Float32Array {
  const shares = new Float32Array(guide.depth.length);
  for (let at = 0; at < shares.length; at++) {
    const depth = guide.depth[at]!;
    const away = Number.isFinite(depth) ? Math.abs(1 - focus / Math.max(0.01, depth)) : 1;
    shares[at] = Math.min(1, Math.max(0, (away - 0.22) / 0.5));
  }
  return shares;
}

function boxBlur(raster: Raster, radius: number): Raster {
  const across = blurLines(raster, radius, true);
  return blurLines(across, radius, false);
}

function blurLines(raster: Raster, radius: number, isAcross: boolean): Raster {
  const { width, height, data } = raster;
  const result = createRaster(width, height);
  const lines = isAcross ? height : width;
  const length = isAcross ? width : height;
  const step = isAcross ? 4 : width * 4;
  const stride = isAcross ? width * 4 : 4;
  const size = radius * 2 + 1;
  for (let line = 0; line < lines; line++) {
    const start = line * stride;
    for (let channel = 0; channel < 4; channel++) {
      const at = (index: number): number =>
        data[start + Math.max(0, Math.min(length - 1, index)) * step + channel]!;
      let sum = 0;
      for (let index = -radius; index <= radius; index++) sum += at(index);
      for (let index = 0; index < length; index++) {
        result.data[start + index * step + channel] = sum / size;
        sum += at(index + radius + 1) - at(index - radius);
      }
    }
  }
  return result;
}
