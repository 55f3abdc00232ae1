import sharp, { type Sharp } from 'sharp';
import type { Raster } from '../base/raster.ts';

/** The whole raster at another size, Lanczos (area-averaging when it shrinks). */
export async function resizeRaster(raster: Raster, width: number, height: number): Promise<Raster> {
  if (raster.width === width && raster.height === height) return raster;
  return cutRaster(raster, { left: 0, top: 0, width: raster.width, height: raster.height }, width, height);
}

export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the raster (whole pixels, within it) at another size. */
export async function cutRaster(
  raster: Raster,
  box: PixelBox,
  width: number,
  height: number,
): Promise<Raster> {
  const { data, info } = await openRaster(raster)
    .extract(box)
    .resize(width, height, { fit: 'fill', kernel: 'lanczos3' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return rasterOf(data, info.width, info.height);
}

/** A raster as the input of an image pipeline; its bytes are not copied. */
export function openRaster(raster: Raster): Sharp {
  const { data, width, height } = raster;
  return sharp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), {
    raw: { width, height, channels: 4 },
    limitInputPixels: false,
  });
}

/** Raw RGBA output of an image pipeline as a raster; its bytes are not copied. */
export function rasterOf(data: Buffer, width: number, height: number): Raster {
  return { width, height, data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength) };
}
