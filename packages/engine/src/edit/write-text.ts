import { createCanvas } from '@napi-rs/canvas';
import type { Raster } from '../base/raster.ts';
import { colourOf } from '../read/colour-names.ts';
import { fitText } from '../text/fit-text.ts';
import { fontFor } from '../text/fonts.ts';
import { luminanceOf } from './guide-matte.ts';

export interface Writing {
  readonly text: string;
  readonly at: 'top' | 'middle' | 'bottom';
  readonly colour?: string;
}

/** Writes text over the picture, in place: wrapped, as large as fits well, with enough contrast to be read. */
export function writeText(canvas: Raster, writing: Writing): void {
  const { width, height } = canvas;
  const surface = createCanvas(width, height);
  const context = surface.getContext('2d');
  const span = Math.sqrt(width * height);
  const { lines, size } = fitText(context, writing.text, 'plain', {
    width: width * 0.88,
    height: height * 0.3,
    most: 0.09 * span,
    least: 0.012 * span,
  });
  const block = lines.length * size * 1.18;
  const margin = Math.max(0.055 * height, 0.03 * span);
  const top =
    writing.at === 'top' ? margin : writing.at === 'middle' ? (height - block) / 2 : height - margin - block;
  const asked = writing.colour === undefined ? undefined : colourOf(writing.colour);
  const dark = asked === undefined && isBright(canvas, top, block);
  context.font = fontFor('plain', size, writing.text);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const [red, green, blue] = asked ?? (dark ? [24, 24, 28] : [255, 255, 255]);
  const letterDark = 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  lines.forEach((line, index) => {
    const y = top + (index + 0.54) * size * 1.18;
    context.shadowColor = letterDark ? 'rgba(255,255,255,0.75)' : 'rgba(0,0,0,0.6)';
    context.shadowBlur = size * 0.16;
    context.shadowOffsetY = letterDark ? 0 : size * 0.03;
    context.fillStyle = `rgb(${red},${green},${blue})`;
    context.fillText(line, width / 2, y);
  });
  layOver(canvas, context.getImageData(0, 0, width, height).data);
}

function isBright(canvas: Raster, top: number, block: number): boolean {
  const from = Math.max(0, Math.floor(top));
  const to = Math.min(canvas.height, Math.ceil(top + block));
  if (to <= from) return false;
  const band = {
    width: canvas.width,
    height: to - from,
    data: canvas.data.subarray(from * canvas.width * 4, to * canvas.width * 4),
  };
  const light = luminanceOf(band).values;
  let sum = 0;
  for (const value of light) sum += value;
  return sum / light.length > 0.66;
}

function layOver(canvas: Raster, ink: Uint8ClampedArray): void {
  for (let at = 0; at < ink.length; at += 4) {
    const alpha = ink[at + 3]! / 255;
    if (alpha === 0) continue;
    for (let channel = 0; channel < 3; channel++) {
      canvas.data[at + channel] = canvas.data[at + channel]! * (1 - alpha) + ink[at + channel]! * alpha;
    }
    canvas.data[at + 3] = Math.max(canvas.data[at + 3]!, ink[at + 3]!);
  }
}
