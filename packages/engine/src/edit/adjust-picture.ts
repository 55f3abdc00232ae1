import type { Raster } from '../base/raster.ts';
import { applyStyle } from '../style/apply-style.ts';
import { openRaster, rasterOf } from './resize-raster.ts';

/** Changes of a whole picture that keep every thing in its place. */
const ADJUSTMENTS = {
  'black-and-white': true,
  sepia: true,
  invert: true,
  brighter: true,
  darker: true,
  contrast: true,
  'less-contrast': true,
  warmer: true,
  cooler: true,
  saturate: true,
  desaturate: true,
  blur: true,
  sharpen: true,
  vignette: true,
  night: true,
  sunset: true,
} as const;

export type Adjustment = keyof typeof ADJUSTMENTS;

export function isAdjustment(value: unknown): value is Adjustment {
  return typeof value === 'string' && Object.hasOwn(ADJUSTMENTS, value);
}

/** Carries out one adjustment; the picture keeps its size and transparency. */
export async function adjustPicture(picture: Raster, adjustment: Adjustment): Promise<Raster> {
  switch (adjustment) {
    case 'black-and-white':
    case 'sepia':
      return applyStyle({ colour: picture }, adjustment, 0);
    case 'invert':
      return mapPixels(picture, (pixel) => {
        pixel[0] = 255 - pixel[0]!;
        pixel[1] = 255 - pixel[1]!;
        pixel[2] = 255 - pixel[2]!;
      });
    case 'brighter':
      return mapTones(picture, (tone) => tone ** 0.72);
    case 'darker':
      return mapTones(picture, (tone) => tone ** 1.45);
    case 'contrast':
      return mapTones(picture, (tone) => mix(tone, smooth(tone), 0.75));
    case 'less-contrast':
      return mapTones(picture, (tone) => 0.5 + (tone - 0.5) * 0.7);
    case 'warmer':
      return mapChannels(picture, [1.1, 1.02, 0.84]);
    case 'cooler':
      return mapChannels(picture, [0.86, 0.99, 1.12]);
    case 'saturate':
      return mapPixels(picture, (pixel) => saturate(pixel, 1.45));
    case 'desaturate':
      return mapPixels(picture, (pixel) => saturate(pixel, 0.5));
    case 'blur':
      return filter(picture, (span) => openRaster(picture).blur(Math.max(0.8, span * 0.008)));
    case 'sharpen':
      return filter(picture, (span) =>
        openRaster(picture).sharpen({ sigma: Math.max(0.6, span * 0.0012), m1: 1, m2: 2.5 }),
      );
    case 'vignette':
      return darkenCorners(picture, 0.62);
    case 'night':
      return darkenCorners(mapPixels(picture, night), 0.35);
    case 'sunset':
      return mapPixels(picture, sunset);
  }
}

type Pixel = Float64Array;

/** A copy with `change` applied to each pixel's three colours (0..255). */
function mapPixels(picture: Raster, change: (pixel: Pixel) => void): Raster {
  const data = new Uint8ClampedArray(picture.data.length);
  const pixel = new Float64Array(3);
  for (let at = 0; at < data.length; at += 4) {
    pixel[0] = picture.data[at]!;
    pixel[1] = picture.data[at + 1]!;
    pixel[2] = picture.data[at + 2]!;
    change(pixel);
    data[at] = pixel[0]!;
    data[at + 1] = pixel[1]!;
    data[at + 2] = pixel[2]!;
    data[at + 3] = picture.data[at + 3]!;
  }
  return { width: picture.width, height: picture.height, data };
}

/** The same curve (0..1 to 0..1) for all three colours. */
function mapTones(picture: Raster, curve: (tone: number) => number): Raster {
  const table = Uint8ClampedArray.from({ length: 256 }, (_, value) => 255 * curve(value / 255));
  return mapPixels(picture, (pixel) => {
    pixel[0] = table[pixel[0]!]!;
    pixel[1] = table[pixel[1]!]!;
    pixel[2] = table[pixel[2]!]!;
  });
}

/** Factors per channel; brightness is kept so that white does not clip to one colour. */
function mapChannels(picture: Raster, factors: readonly [number, number, number]): Raster {
  return mapPixels(picture, (pixel) => {
    const before = lightOf(pixel);
    for (let channel = 0; channel < 3; channel++) pixel[channel]! *= factors[channel]!;
    const scale = Math.min(1.1, before / Math.max(1, lightOf(pixel)));
    for (let channel = 0; channel < 3; channel++) pixel[channel]! *= scale;
  });
}

function lightOf(pixel: Pixel): number {
  return 0.2126 * pixel[0]! + 0.7152 * pixel[1]! + 0.0722 * pixel[2]!;
}

function saturate(pixel: Pixel, factor: number): void {
  const light = lightOf(pixel);
  for (let channel = 0; channel < 3; channel++) pixel[channel] = light + (pixel[channel]! - light) * factor;
}

/** Day for night, as film does it: darker, bluer, little colour, highlights kept a little. */
function night(pixel: Pixel): void {
  saturate(pixel, 0.45);
  const light = lightOf(pixel) / 255;
  const keep = 0.26 + 0.36 * light * light;
  pixel[0] = pixel[0]! * keep * 0.76 + 6;
  pixel[1] = pixel[1]! * keep * 0.92 + 10;
  pixel[2] = pixel[2]! * keep * 1.14 + 20;
}

function sunset(pixel: Pixel): void {
  const light = lightOf(pixel) / 255;
  pixel[0] = pixel[0]! * 1.06 + 34 * light;
  pixel[1] = pixel[1]! * (0.78 + 0.14 * light) + 6;
  pixel[2] = pixel[2]! * (0.66 - 0.1 * light) + 22 * (1 - light);
}

function darkenCorners(picture: Raster, strength: number): Raster {
  const { width, height } = picture;
  const data = new Uint8ClampedArray(picture.data);
  for (let y = 0; y < height; y++) {
    const v = ((y + 0.5) / height) * 2 - 1;
    for (let x = 0; x < width; x++) {
      const u = ((x + 0.5) / width) * 2 - 1;
      const reach = Math.min(1, Math.max(0, (Math.sqrt((u * u + v * v) / 2) - 0.42) / 0.58));
      const keep = 1 - strength * reach * reach * (3 - 2 * reach);
      const at = (y * width + x) * 4;
      data[at]! *= keep;
      data[at + 1]! *= keep;
      data[at + 2]! *= keep;
    }
  }
  return { width, height, data };
}

/** Runs a native filter whose lengths follow from the picture's size. */
async function filter(
  picture: Raster,
  open: (span: number) => ReturnType<typeof openRaster>,
): Promise<Raster> {
  const span = Math.sqrt(picture.width * picture.height);
  const data = await open(span).raw().toBuffer();
  return rasterOf(data, picture.width, picture.height);
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

function smooth(value: number): number {
  return value * value * (3 - 2 * value);
}
