import { randomOf } from '../base/random.ts';
import type { Raster } from '../base/raster.ts';
import type { LightEstimate } from '../draw/light.ts';
import type { PhotoLook } from './measure-photo.ts';
import { openRaster, rasterOf } from './resize-raster.ts';

/** The photo's light in the words of the drawing rooms. */
export function lightOfPhoto(look: PhotoLook): LightEstimate {
  const [x, y, z] = look.light;
  const tinted = (strength: number): readonly [number, number, number] => [
    look.tint[0] * strength,
    look.tint[1] * strength,
    look.tint[2] * strength,
  ];
  return {
    direction: [x, y, -z],
    key: tinted(0.52),
    ambient: tinted(0.58),
    bounce: tinted(0.12),
    haze: [200, 200, 200],
    rim: [255, 250, 240],
    rimStrength: 0.25,
    shadowStrength: 0.42,
    shadowSoftness: 0.55,
  };
}

/**
 * Gives a drawing the photo's tone: its colour of light, its range from black to white, no more colour than the photo
 * has, its softness and its grain. Returns a new raster.
 */
export async function matchPhoto(
  sprite: Raster,
  look: PhotoLook,
  seed: number,
  tint: boolean,
): Promise<Raster> {
  const toned = tonePixels(sprite, look, tint);
  const soft = look.softness < 0.3 ? toned : await soften(toned, Math.min(6, look.softness));
  addGrain(soft, look.grain, seed);
  return soft;
}

function tonePixels(sprite: Raster, look: PhotoLook, tint: boolean): Raster {
  const { width, height } = sprite;
  const data = new Uint8ClampedArray(sprite.data.length);
  // A photo without deep blacks or bright whites gets a thing without them, but not a flat one.
  const black = Math.min(0.14, look.black) * 0.9;
  const white = Math.min(1, Math.max(0.84, look.white + 0.02));
  const range = white - black;
  const colourful = look.saturation < 0.03 ? 0 : Math.min(0.88, 0.1 + look.saturation * 4);
  const tints = tint ? look.tint : [1, 1, 1];
  for (let at = 0; at < data.length; at += 4) {
    const alpha = sprite.data[at + 3]!;
    if (alpha === 0) continue;
    const red = sprite.data[at]! * tints[0]!;
    const green = sprite.data[at + 1]! * tints[1]!;
    const blue = sprite.data[at + 2]! * tints[2]!;
    const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    data[at] = 255 * black + (light + (red - light) * colourful) * range;
    data[at + 1] = 255 * black + (light + (green - light) * colourful) * range;
    data[at + 2] = 255 * black + (light + (blue - light) * colourful) * range;
    data[at + 3] = alpha;
  }
  return { width, height, data };
}

async function soften(sprite: Raster, sigma: number): Promise<Raster> {
  const data = await openRaster(sprite)
    .blur({ sigma: Math.max(0.3, sigma), minAmplitude: 0.02 })
    .raw()
    .toBuffer();
  return rasterOf(data, sprite.width, sprite.height);
}

/** Luminance noise from a small table of near-normal numbers, walked in an order that never repeats visibly. */
function addGrain(sprite: Raster, deviation: number, seed: number): void {
  if (deviation < 0.3) return;
  const size = 4096;
  const table = Float32Array.from({ length: size }, (_, index) => {
    const sum =
      randomOf(seed, index, 'grain-a') +
      randomOf(seed, index, 'grain-b') +
      randomOf(seed, index, 'grain-c') -
      1.5;
    return sum * 2 * deviation;
  });
  let state = 1;
  for (let at = 0; at < sprite.data.length; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    if (sprite.data[at + 3] === 0) continue;
    const noise = table[(state >>> 12) & (size - 1)]!;
    sprite.data[at]! += noise;
    sprite.data[at + 1]! += noise;
    sprite.data[at + 2]! += noise;
  }
}
