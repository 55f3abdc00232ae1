import type { Raster } from '../base/raster.ts';
import type { Subject } from './describe-subject.ts';
import { samplePlane } from './plane.ts';
import { openRaster, rasterOf, resizeRaster } from './resize-raster.ts';

/** Keeps the subject sharp and blurs what is behind it, as a wide aperture does. Returns a new raster. */
export async function blurBackground(canvas: Raster, subject: Subject): Promise<Raster> {
  const span = Math.sqrt(canvas.width * canvas.height);
  const far = await spreadColours(canvas, subject, (matte) => 1 - matte, span * 0.018);
  return layOverBackground(canvas, subject, far, canvas);
}

/** Puts the subject before another background of the same size. Returns a new raster. */
export async function replaceBackground(
  canvas: Raster,
  subject: Subject,
  background: Raster,
): Promise<Raster> {
  const span = Math.sqrt(canvas.width * canvas.height);
  // Half-covered pixels at the outline still hold the old background: they get the subject's nearby colour.
  const near = await spreadColours(canvas, subject, (matte) => matte ** 4, span * 0.004);
  return layOverBackground(canvas, subject, background, near);
}

/**
 * Brings the subject some way into the light of another scene: a share of the scene's mean colour and brightness, so
 * that nobody stands in daylight before a night. Returns a new raster.
 */
export function gradeTowards(canvas: Raster, scene: Raster, share: number): Raster {
  const mean = meanOf(scene);
  const light = 0.2126 * mean[0]! + 0.7152 * mean[1]! + 0.0722 * mean[2]!;
  // Brightness follows at half strength: faces are lit by more than the horizon.
  const dim = Math.min(1.06, Math.max(0.55, (light / 120) ** 0.5));
  const factors = mean.map((value) => 1 + (Math.min(1.5, value / Math.max(8, light)) * dim - 1) * share);
  const data = new Uint8ClampedArray(canvas.data.length);
  for (let at = 0; at < data.length; at += 4) {
    for (let channel = 0; channel < 3; channel++)
      data[at + channel] = canvas.data[at + channel]! * factors[channel]!;
    data[at + 3] = canvas.data[at + 3]!;
  }
  return { width: canvas.width, height: canvas.height, data };
}

function meanOf({ data }: Raster): readonly number[] {
  const sums = [0, 0, 0];
  let count = 0;
  // Every 64th pixel tells the mean well enough.
  for (let at = 0; at < data.length; at += 256) {
    for (let channel = 0; channel < 3; channel++) sums[channel]! += data[at + channel]!;
    count++;
  }
  return sums.map((sum) => sum / count);
}

/** The subject before one plain colour. */
export async function removeBackground(canvas: Raster, subject: Subject): Promise<Raster> {
  const plain = {
    width: canvas.width,
    height: canvas.height,
    data: new Uint8ClampedArray(canvas.data.length).fill(255),
  };
  return replaceBackground(canvas, subject, plain);
}

/** The weighted mean of the surrounding colours at every pixel: what has no weight takes its neighbours' colour. */
async function spreadColours(
  canvas: Raster,
  subject: Subject,
  weigh: (matte: number) => number,
  sigma: number,
): Promise<Raster> {
  const shrink = Math.max(1, Math.min(8, Math.floor(sigma / 2)));
  const width = Math.max(1, Math.round(canvas.width / shrink));
  const height = Math.max(1, Math.round(canvas.height / shrink));
  const small = await resizeRaster(canvas, width, height);
  const weighted = new Uint8ClampedArray(small.data);
  const { matte } = subject;
  for (let y = 0; y < height; y++) {
    const row = ((y + 0.5) / height) * matte.height - 0.5;
    for (let x = 0; x < width; x++) {
      const inside = samplePlane(matte, ((x + 0.5) / width) * matte.width - 0.5, row);
      // Never quite nothing: far from every weight some colour is still needed.
      weighted[(y * width + x) * 4 + 3] = Math.max(1, 255 * weigh(inside));
    }
  }
  const blurred = await openRaster({ width, height, data: weighted })
    .blur(Math.max(0.3, sigma / shrink))
    .raw()
    .toBuffer();
  for (let at = 3; at < blurred.length; at += 4) blurred[at] = 255;
  return resizeRaster(rasterOf(blurred, width, height), canvas.width, canvas.height);
}

function layOverBackground(canvas: Raster, subject: Subject, background: Raster, rim: Raster): Raster {
  const { width, height } = canvas;
  const data = new Uint8ClampedArray(canvas.data.length);
  const { matte } = subject;
  for (let y = 0; y < height; y++) {
    const row = ((y + 0.5) / height) * matte.height - 0.5;
    for (let x = 0; x < width; x++) {
      const inside = samplePlane(matte, ((x + 0.5) / width) * matte.width - 0.5, row);
      const at = (y * width + x) * 4;
      const pure = inside > 0.97 ? 1 : Math.max(0, inside - 0.6) / 0.37;
      for (let channel = 0; channel < 3; channel++) {
        const own = rim.data[at + channel]! + (canvas.data[at + channel]! - rim.data[at + channel]!) * pure;
        data[at + channel] = background.data[at + channel]! * (1 - inside) + own * inside;
      }
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}
