import type { SKRSContext2D } from '@napi-rs/canvas';
import { fontFor, type Voice } from './fonts.ts';

/** Text broken into lines at the largest size that fits; `size` in pixels, lines stand `size * LEADING` apart. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

export const LEADING = 1.16;
const STEP = 0.93;

/** Fits a text into a box of so many pixels, no larger than `most` and no smaller than `least`: then it is cut short. */
export function fitText(
  context: SKRSContext2D,
  text: string,
  voice: Voice,
  box: { readonly width: number; readonly height: number; readonly most: number; readonly least: number },
): FittedText {
  const paragraphs = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim());
  for (let size = box.most; ; size *= STEP) {
    context.font = fontFor(voice, size, text);
    const lines = paragraphs.flatMap((paragraph) => breakLine(context, paragraph, box.width));
    const fits = lines.every((line) => context.measureText(line).width <= box.width);
    if (fits && lines.length * size * LEADING <= box.height) return { lines, size };
    if (size < box.least) {
      const rows = Math.max(1, Math.floor(box.height / (size * LEADING)));
      return {
        lines: lines.length > rows ? [...lines.slice(0, rows - 1), `${lines[rows - 1] ?? ''}…`] : lines,
        size,
      };
    }
  }
}

/** Words are kept whole; Chinese and Japanese break between any two letters. */
function breakLine(context: SKRSContext2D, text: string, widest: number): readonly string[] {
  const parts =
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*/gu,
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line + part;
    if (line === '' || context.measureText(longer.trimEnd()).width <= widest) line = longer;
    else {
      lines.push(line.trimEnd());
      line = part;
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}
