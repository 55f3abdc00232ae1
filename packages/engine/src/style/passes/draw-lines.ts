import { clamp01, noise, smoothstep } from '../../base/noise.ts';
import { createRaster, type Raster } from '../../base/raster.ts';
import { blurred } from '../../draw/alpha-field.ts';
import { flatten } from './flatten.ts';
import { atMost, lumaPlane, toneRange } from './scale-raster.ts';

const sheetPixels = 4_000_000;

const inkTones = 24;

export interface Drawing {
  readonly paper: readonly [number, number, number];
  readonly ink: readonly [number, number, number];
  /** Soft graphite instead of ink. */
  readonly soft: boolean;
}

/** Lines where tone or colour changes, and strokes where it is dark. */
export function drawLines(raster: Raster, drawing: Drawing): Raster {
  return atMost(raster, sheetPixels, (small) => {
    const { width, height } = small;
    const span = Math.sqrt(width * height);
    const calm = flatten(small, Math.max(1, Math.round(span / 420)));
    const range = toneRange(calm);
    const luma = lumaPlane(calm).map((value) => ((value - range.dark) / (range.light - range.dark)) * 255);
    const chroma = colourPlane(calm);
    const radius = Math.max(1, Math.round(span / 900));
    const lines = new Float32Array(width * height);
    for (const plane of [luma, chroma]) {
      const fine = blurred(plane, width, height, radius);
      const wide = blurred(plane, width, height, Math.max(radius + 1, Math.round(radius * 2.2)));
      for (let index = 0; index < lines.length; index++) {
        // Dark side of an edge only: a line, not two.
        const drop = wide[index]! - fine[index]!;
        lines[index] = Math.max(lines[index]!, smoothstep(1.1, 4.6, drop));
      }
    }
    const result = createRaster(width, height);
    const pitch = span / 190;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const index = y * width + x;
        const tone = clamp01(luma[index]! / 255);
        let ink = lines[index]!;
        const shake = noise(x / (pitch * 6), y / (pitch * 6)) * pitch * 0.5;
        if (drawing.soft) {
          const grain = 0.5 + 0.5 * noise(x * 0.55, y * 0.55);
          const strokes = 0.5 + 0.5 * Math.sin(((x + y * 1.3 + shake) / pitch) * Math.PI * 2);
          ink = Math.max(
            ink * (0.55 + 0.45 * grain),
            (1 - tone) ** 1.5 * (0.5 + 0.34 * grain + 0.3 * strokes),
          );
        } else {
          ink = Math.max(
            ink,
            hatch(x + y + shake, pitch, tone, 0.22),
            hatch(x - y + shake, pitch, tone, 0.11),
          );
        }
        // Few tones, as on paper: half the bytes of a PNG would go into the rest.
        const tint = Math.round(clamp01(ink) * inkTones) / inkTones;
        const at = index * 4;
        for (let channel = 0; channel < 3; channel++) {
          result.data[at + channel] =
            drawing.paper[channel]! + (drawing.ink[channel]! - drawing.paper[channel]!) * tint;
        }
        result.data[at + 3] = 255;
      }
    }
    return result;
  });
}

/** Parallel strokes where the tone is darker than `from`, thicker the darker it is. */
function hatch(position: number, pitch: number, tone: number, from: number): number {
  if (tone >= from) return 0;
  const share = position / pitch - Math.floor(position / pitch);
  const thick = 0.1 + 0.5 * (1 - tone / from);
  const distance = Math.abs(share - 0.5) * 2;
  return clamp01((thick - distance) * pitch * 0.5 + 0.5) * 0.85;
}

/** Difference of colours that have the same luma: red roofs on green hills get an outline too. */
function colourPlane(raster: Raster): Float32Array {
  const plane = new Float32Array(raster.width * raster.height);
  for (let index = 0; index < plane.length; index++) {
    const at = index * 4;
    plane[index] = 128 + (raster.data[at]! - raster.data[at + 2]!) * 0.5;
  }
  return plane;
}
