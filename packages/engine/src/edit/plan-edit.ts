import { ASPECT_RATIOS, type AspectRatio } from '@heliograph/wire';
import { findPlace } from '../plan/find-place.ts';
import type { EditInstruction, Intent, ThingMention } from '../read/intent.ts';
import { type Adjustment, isAdjustment } from './adjust-picture.ts';

/** What is going to be done to a reference, in order; decided from the words alone, before a pixel is looked at. */
export interface EditPlan {
  /** Change the picture's shape: carried out on the reference before it is fitted to the output. */
  readonly geometry: readonly GeometryStep[];
  /** The shape that the words ask for ("crop it to a square"). */
  readonly ratio?: AspectRatio;
  /** Show more around the picture rather than cut it when the shapes differ. */
  readonly extend: boolean;
  readonly steps: readonly EditStep[];
  /** What was asked and cannot be done, with the reason as an end of a sentence. */
  readonly impossible: readonly Impossible[];
}

export interface Impossible {
  readonly words: string;
  readonly reason: string;
}

export type GeometryStep =
  | { readonly kind: 'rotate'; readonly degrees: 90 | 180 | 270 }
  | { readonly kind: 'flip'; readonly axis: 'horizontal' | 'vertical' };

export type Where = NonNullable<EditInstruction['where']>;

export type EditStep =
  | { readonly kind: 'insert'; readonly mention: ThingMention; readonly where: Where; readonly words: string }
  | { readonly kind: 'adjust'; readonly adjustment: Adjustment; readonly words: string }
  | { readonly kind: 'style'; readonly style: string; readonly words: string }
  | { readonly kind: 'background'; readonly to: 'blur' | 'remove' | string; readonly words: string }
  | {
      readonly kind: 'write';
      readonly text: string;
      readonly at: 'top' | 'middle' | 'bottom';
      readonly colour?: string;
      readonly words: string;
    }
  | { readonly kind: 'border'; readonly colour?: string; readonly words: string };

/** Pure and quick: the first thought is written from it. */
export function planEdit(intent: Intent): EditPlan {
  const geometry: GeometryStep[] = [];
  const steps: EditStep[] = [];
  const impossible: Impossible[] = [];
  let ratio: AspectRatio | undefined;
  let extend = false;
  for (const instruction of intent.edits) {
    const { words } = instruction;
    switch (instruction.verb) {
      case 'add':
      case 'wear':
        planInsertions(instruction, steps, impossible);
        break;
      case 'adjust':
        if (isAdjustment(instruction.value))
          steps.push({ kind: 'adjust', adjustment: instruction.value, words });
        else impossible.push({ words, reason: 'is no adjustment that I know' });
        break;
      case 'style':
        if (typeof instruction.value === 'string')
          steps.push({ kind: 'style', style: instruction.value, words });
        else impossible.push({ words, reason: 'names no style that I know' });
        break;
      case 'background':
        planBackground(instruction, steps, impossible);
        break;
      case 'write':
        planWriting(instruction, steps, impossible);
        break;
      case 'border':
        steps.push({ kind: 'border', words, ...colourOf(instruction) });
        break;
      case 'crop':
      case 'extend':
        extend ||= instruction.verb === 'extend';
        ratio = ratioIn(words) ?? ratio;
        if (ratioIn(words) === undefined)
          impossible.push({ words, reason: 'names no shape (say "to 16:9" or "to a square")' });
        break;
      case 'rotate':
        planRotation(instruction, geometry, impossible);
        break;
      case 'flip':
        geometry.push({ kind: 'flip', axis: axisOf(instruction) });
        break;
      case 'remove':
        impossible.push({
          words,
          reason: 'would need me to invent what is hidden behind it, which I cannot do convincingly',
        });
        break;
      case 'replace':
        impossible.push({
          words,
          reason: 'would need me to cut out and repaint one thing of a photo, which I cannot do',
        });
        break;
      case 'recolour':
        impossible.push({
          words,
          reason: 'would need me to recognise that one thing in the photo, which I cannot do',
        });
        break;
      case 'unknown':
        impossible.push({ words, reason: reasonForUnknown(words) });
        break;
    }
  }
  return { geometry, steps, impossible, extend, ...(ratio === undefined ? {} : { ratio }) };
}

function reasonForUnknown(words: string): string {
  return /\b(add|put|insert|place|draw|include|give|wear)\b/i.test(words)
    ? 'names nothing that I can draw'
    : 'is an instruction that I do not understand';
}

function colourOf(instruction: EditInstruction): { readonly colour?: string } {
  return instruction.colour === undefined ? {} : { colour: instruction.colour };
}

function planInsertions(instruction: EditInstruction, steps: EditStep[], impossible: Impossible[]): void {
  const { words, things } = instruction;
  if (things.length === 0) {
    impossible.push({ words, reason: 'names nothing that I can draw' });
    return;
  }
  const where = instruction.where ?? (instruction.verb === 'wear' ? 'on-top' : 'beside');
  for (const mention of things) steps.push({ kind: 'insert', mention, where, words });
}

function planBackground(instruction: EditInstruction, steps: EditStep[], impossible: Impossible[]): void {
  const { value, words } = instruction;
  if (value === 'blur' || value === 'remove' || (typeof value === 'string' && findPlace(value) !== undefined))
    steps.push({ kind: 'background', to: value, words });
  else impossible.push({ words, reason: 'names no background that I can draw' });
}

function planWriting(instruction: EditInstruction, steps: EditStep[], impossible: Impossible[]): void {
  const { text, words, where } = instruction;
  if (text === undefined || text.trim() === '') {
    impossible.push({ words, reason: 'does not say what to write (put it between quotation marks)' });
    return;
  }
  const top = where === 'above' || where === 'on-top' || /\b(top|above|upper)\b/i.test(words);
  const middle = /\b(middle|cent(er|re))\b/i.test(words);
  steps.push({
    kind: 'write',
    text,
    at: top ? 'top' : middle ? 'middle' : 'bottom',
    words,
    ...colourOf(instruction),
  });
}

function planRotation(
  instruction: EditInstruction,
  geometry: GeometryStep[],
  impossible: Impossible[],
): void {
  const asked = typeof instruction.value === 'number' ? instruction.value : 90;
  const degrees = (((Math.round(asked) % 360) + 360) % 360) as number;
  if (degrees === 90 || degrees === 180 || degrees === 270) geometry.push({ kind: 'rotate', degrees });
  else if (degrees !== 0)
    impossible.push({
      words: instruction.words,
      reason: 'is no quarter turn; I turn by 90, 180 or 270 degrees',
    });
}

function axisOf(instruction: EditInstruction): 'horizontal' | 'vertical' {
  const vertical =
    instruction.value === 'vertical' || /\b(vertical(ly)?|upside[- ]down)\b/i.test(instruction.words);
  return vertical ? 'vertical' : 'horizontal';
}

/** "16:9", "4 x 3", "square", "portrait": the table's ratio for it. */
function ratioIn(words: string): AspectRatio | undefined {
  const numbers = /(\d{1,2})\s*(?:[:x×/]|by|to)\s*(\d{1,2})/i.exec(words);
  const named =
    numbers === null ? undefined : ASPECT_RATIOS.find((ratio) => ratio === `${numbers[1]}:${numbers[2]}`);
  if (named !== undefined) return named;
  if (/\bsquare\b/i.test(words)) return '1:1';
  if (/\b(wide(r|screen)?|landscape|panorama)\b/i.test(words)) return '16:9';
  if (/\b(tall(er)?|portrait|vertical|story|stories)\b/i.test(words)) return '9:16';
  return undefined;
}
