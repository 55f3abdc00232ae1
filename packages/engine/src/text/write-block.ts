import { createCanvas } from '@napi-rs/canvas';
import type { Raster, Rgb } from '../base/raster.ts';
import { fitText, LEADING } from './fit-text.ts';
import { fontFor, type Voice } from './fonts.ts';
import { inkFor } from './ink-for.ts';

export interface TextBlock {
  readonly text: string;
  readonly voice: Voice;
  /** Pixels of the picture. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Wanted ink; another is taken where it could not be read. */
  readonly ink?: Rgb;
  /** Largest size as a share of the box's height; default 1. */
  readonly most?: number;
}

/** Writes a text into a box of a picture, in place: centred, wrapped, as large as fits, readable on what lies there. */
export function writeBlock(picture: Raster, block: TextBlock): void {
  const left = Math.round(block.x);
  const top = Math.round(block.y);
  const width = Math.round(block.width);
  const height = Math.round(block.height);
  if (width < 2 || height < 2) return;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const { lines, size } = fitText(context, block.text, block.voice, {
    width: width * 0.96,
    height,
    most: height * (block.most ?? 0.92),
    least: height * 0.03,
  });
  const [red, green, blue] = inkFor(meanColour(picture, left, top, width, height), block.ink);
  context.font = fontFor(block.voice, size, block.text);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = `rgb(${red}, ${green}, ${blue})`;
  const first = height / 2 - ((lines.length - 1) * size * LEADING) / 2;
  lines.forEach((line, index) => {
    context.fillText(line, width / 2, first + index * size * LEADING + size * 0.03);
  });
  layOver(picture, context.getImageData(0, 0, width, height).data, left, top, width, height);
}

function meanColour(picture: Raster, left: number, top: number, width: number, height: number): Rgb {
  const sum = [0, 0, 0, 0];
  const step = Math.max(1, Math.floor(Math.min(width, height) / 24));
  for (let y = Math.max(0, top); y < Math.min(picture.height, top + height); y += step) {
    for (let x = Math.max(0, left); x < Math.min(picture.width, left + width); x += step) {
      const at = (y * picture.width + x) * 4;
      const alpha = picture.data[at + 3]! / 255;
      for (let channel = 0; channel < 3; channel++) sum[channel]! += picture.data[at + channel]! * alpha;
      sum[3]! += alpha;
    }
  }
  const count = Math.max(0.001, sum[3]!);
  return [sum[0]! / count, sum[1]! / count, sum[2]! / count];
}

function layOver(
  picture: Raster,
  ink: Uint8ClampedArray,
  left: number,
  top: number,
  width: number,
  height: number,
): void {
  for (let y = 0; y < height; y++) {
    if (y + top < 0 || y + top >= picture.height) continue;
    for (let x = 0; x < width; x++) {
      if (x + left < 0 || x + left >= picture.width) continue;
      const from = (y * width + x) * 4;
      const alpha = ink[from + 3]! / 255;
      if (alpha === 0) continue;
      const to = ((y + top) * picture.width + x + left) * 4;
      for (let channel = 0; channel < 3; channel++)
        picture.data[to + channel] = picture.data[to + channel]! * (1 - alpha) + ink[from + channel]! * alpha;
      picture.data[to + 3] = Math.max(picture.data[to + 3]!, ink[from + 3]!);
    }
  }
}
