import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { Raster } from '../base/raster.ts';
import { colourOf } from '../read/colour-names.ts';
import { luminanceOf } from './guide-matte.ts';

export interface Writing {
  readonly text: string;
  readonly at: 'top' | 'middle' | 'bottom';
  readonly colour?: string;
}

/** One family per subset: the canvas looks for a letter in one after the other. */
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic'];
const FAMILIES = SUBSETS.map((subset) => `"Heliograph Inter ${subset}"`).join(', ');
let registered = false;

function registerFonts(): void {
  if (registered) return;
  for (const subset of SUBSETS) {
    const file = new URL(`../../assets/fonts/inter-${subset}-700-normal.woff2`, import.meta.url);
    GlobalFonts.registerFromPath(fileURLToPath(file), `Heliograph Inter ${subset}`);
  }
  registered = true;
}

/** Letters that the font cannot write (Chinese, Arabic, emoji …), each once. */
export function findMissingLetters(text: string): readonly string[] {
  const known = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{Zs}\n\t!-~¡-ÿ–—‘’“”…•€™]/u;
  return [...new Set(Array.from(text.normalize('NFC')))].filter((letter) => !known.test(letter));
}

/** Writes text over the picture, in place: wrapped, as large as fits well, with enough contrast to be read. */
export function writeText(canvas: Raster, writing: Writing): void {
  registerFonts();
  const { width, height } = canvas;
  const surface = createCanvas(width, height);
  const context = surface.getContext('2d');
  const { lines, size } = fitLines(context, writing.text.normalize('NFC'), width, height);
  const block = lines.length * size * 1.18;
  const margin = Math.max(0.055 * height, 0.03 * Math.sqrt(width * height));
  const top =
    writing.at === 'top' ? margin : writing.at === 'middle' ? (height - block) / 2 : height - margin - block;
  const asked = writing.colour === undefined ? undefined : colourOf(writing.colour);
  const dark = asked === undefined && isBright(canvas, top, block);
  context.font = fontOf(size);
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

function fontOf(size: number): string {
  return `700 ${size}px ${FAMILIES}`;
}

/** Breaks the text into lines at the largest size at which it keeps to its share of the picture. */
function fitLines(
  context: SKRSContext2D,
  text: string,
  width: number,
  height: number,
): { readonly lines: readonly string[]; readonly size: number } {
  const span = Math.sqrt(width * height);
  const paragraphs = text.split('\n').map((line) => line.trim());
  for (let size = 0.09 * span; ; size *= 0.92) {
    context.font = fontOf(size);
    const lines = paragraphs.flatMap((paragraph) => breakLine(context, paragraph, width * 0.88));
    const fits = lines.every((line) => context.measureText(line).width <= width * 0.9);
    if ((fits && lines.length * size * 1.18 <= height * 0.3) || size < 0.012 * span) {
      const rows = Math.max(1, Math.floor((height * 0.86) / (size * 1.18)));
      return { lines: lines.slice(0, rows), size };
    }
  }
}

function breakLine(context: SKRSContext2D, text: string, widest: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || context.measureText(longer).width <= widest) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
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
