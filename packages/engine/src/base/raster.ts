/** A picture in memory: sRGB, 8 bit, straight (not premultiplied) RGBA, rows from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** sRGB colour, 0..255 per channel. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** An empty (transparent black) raster. */
export function createRaster(width: number, height: number): Raster {
  return { width, height, data: new Uint8ClampedArray(width * height * 4) };
}
