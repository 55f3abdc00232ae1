import type { Raster } from '../base/raster.ts';
import { colourOf } from '../read/colour-names.ts';
import { resizeRaster } from './resize-raster.ts';

/** Frames the picture: a plain border with a thin inner line; the picture shrinks into it. Returns a new raster. */
export async function drawBorder(canvas: Raster, colour: string | undefined): Promise<Raster> {
  const { width, height } = canvas;
  const thickness = Math.max(2, Math.round(0.035 * Math.sqrt(width * height)));
  const edge = Math.min(thickness, Math.floor(Math.min(width, height) / 4));
  const [red, green, blue] = (colour === undefined ? undefined : colourOf(colour)) ?? [250, 249, 246];
  const inner = await resizeRaster(canvas, width - 2 * edge, height - 2 * edge);
  const line = Math.max(1, Math.round(edge * 0.06));
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const inX = x - edge;
      const inY = y - edge;
      if (inX >= 0 && inY >= 0 && inX < inner.width && inY < inner.height) {
        data.set(inner.data.subarray((inY * inner.width + inX) * 4, (inY * inner.width + inX) * 4 + 4), at);
        continue;
      }
      const near = inX >= -line && inY >= -line && inX < inner.width + line && inY < inner.height + line;
      const shade = near ? 0.72 : 1;
      data[at] = red * shade;
      data[at + 1] = green * shade;
      data[at + 2] = blue * shade;
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}
