import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { noise } from '../../base/noise.ts';
import type { Raster, Rgb } from '../../base/raster.ts';
import {
  bulgeNormal,
  createStream,
  cssOf,
  drawHair,
  type FurLight,
  furLightness,
  rampColour,
} from './fur.ts';

/**
 * What makes one kind of pet: everything else of a portrait from the front (skull, chest, coat, light) is shared. The
 * unit of length is the width of the head; (0, 0) is between the eyes' inner corners and the nose.
 */
export interface Pet {
  /** Half the width of the face at a height (y down), in units; 0 outside of it. */
  readonly faceHalfWidth: (y: number) => number;
  /** Top and chin of the face. */
  readonly faceTop: number;
  readonly chin: number;
  /** Highest point of the drawing (tips of the ears). */
  readonly top: number;
  readonly hairLength: number;
  /** Colours of the coat from its deepest shade to its tips. */
  readonly coat: readonly Rgb[];
  /** 0 coat .. 1 white, for a point of the face or (below the chin) the chest. */
  readonly whiteness: (x: number, y: number) => number;
  /** Added to the brightness of the coat: stripes, mask, brows. */
  readonly marking: (x: number, y: number) => number;
  readonly drawEar: (ear: EarBrush) => void;
  /** Ears that hang before the face are drawn after it. */
  readonly earsInFront: boolean;
  /** Nose, mouth and eyes, drawn over the coat. */
  readonly drawFeatures: (context: SKRSContext2D, light: FurLight) => void;
}

export interface EarBrush {
  readonly context: SKRSContext2D;
  readonly side: -1 | 1;
  readonly random: () => number;
  readonly light: FurLight;
  readonly coat: readonly Rgb[];
}

const WHITE: readonly Rgb[] = [
  [96, 86, 80],
  [150, 140, 132],
  [200, 192, 184],
  [232, 227, 220],
  [248, 245, 240],
  [255, 254, 252],
];

const HALF_WIDTH = 0.95;

/** Draws a pet from the front, its chest as long as the picture needs. `height` is in units from the tips of the ears. */
export function drawPet(
  pet: Pet,
  unitPx: number,
  height: number,
  light: FurLight,
  seed: number,
  coat = pet.coat,
): Raster {
  const canvas = createCanvas(Math.round(2 * HALF_WIDTH * unitPx), Math.max(1, Math.round(height * unitPx)));
  const context = canvas.getContext('2d');
  context.scale(unitPx, unitPx);
  context.translate(HALF_WIDTH, -pet.top);
  const reach = pet.top + height;
  drawChest(context, pet, coat, reach, light, seed);
  const drawEars = (): void => {
    for (const side of [-1, 1] as const) {
      pet.drawEar({ context, side, random: createStream(seed, 'ear', side), light, coat });
    }
  };
  if (!pet.earsInFront) drawEars();
  drawFace(context, pet, coat, unitPx, light, seed);
  if (pet.earsInFront) drawEars();
  pet.drawFeatures(context, light);
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height, data: image.data };
}

function chestHalfWidth(pet: Pet, y: number): number {
  const down = Math.max(0, y - pet.chin + 0.25);
  return 0.3 + 0.2 * Math.min(1, down / 0.5) + 0.16 * Math.min(1.2, down);
}

function drawChest(
  context: SKRSContext2D,
  pet: Pet,
  coat: readonly Rgb[],
  reach: number,
  light: FurLight,
  seed: number,
): void {
  const random = createStream(seed, 'chest');
  const from = pet.chin - 0.35;
  if (reach <= from) return;
  context.beginPath();
  for (let y = from; y <= reach + 0.05; y += 0.04) context.lineTo(-chestHalfWidth(pet, y) * 0.96, y);
  for (let y = reach + 0.05; y >= from; y -= 0.04) context.lineTo(chestHalfWidth(pet, y) * 0.96, y);
  context.closePath();
  context.fillStyle = cssOf(rampColour(coat, 0.34));
  context.fill();
  const roots = Array.from({ length: Math.round(7000 * (reach - from)) }, () => ({
    y: from + (reach + 0.04 - from) * random(),
    across: random() * 2 - 1,
  }));
  roots.sort((a, b) => b.y - a.y);
  for (const { across, y } of roots) {
    const x = across * chestHalfWidth(pet, y);
    const lock = noise(x * 13 + seed, y * 7);
    const curl = noise(x * 5 - 17, y * 4 + seed);
    const normal = bulgeNormal(across * 0.95, 0.12, 0, 0, 1, 1);
    const shadow = Math.max(0, 1 - Math.hypot(x / 0.5, (y - pet.chin - 0.02) / 0.3)) * 0.42;
    const lightness = furLightness(normal, light) * 0.8 + 0.1 - shadow + 0.2 * lock + (random() - 0.5) * 0.14;
    drawHair(
      context,
      x,
      y - 0.02,
      across * 0.45 + curl * 0.9 + (random() - 0.5) * 0.3,
      -curl * 0.9 + lock * 0.6,
      pet.hairLength * (1.2 + 0.8 * random()),
      0.0105,
      hairColour(pet, coat, x, y, lightness, random),
    );
  }
}

function drawFace(
  context: SKRSContext2D,
  pet: Pet,
  coat: readonly Rgb[],
  unitPx: number,
  light: FurLight,
  seed: number,
): void {
  const random = createStream(seed, 'face');
  const trace = (grow: number): void => {
    context.beginPath();
    for (let y = pet.faceTop; y <= pet.chin; y += 0.02) context.lineTo(-pet.faceHalfWidth(y) * grow, y);
    for (let y = pet.chin; y >= pet.faceTop; y -= 0.02) context.lineTo(pet.faceHalfWidth(y) * grow, y);
    context.closePath();
  };
  context.save();
  context.filter = `blur(${0.02 * unitPx}px)`;
  context.globalAlpha = 0.35;
  context.translate(0, 0.05);
  trace(1.02);
  context.fillStyle = cssOf(coat[0]!);
  context.fill();
  context.restore();
  trace(0.98);
  context.fillStyle = cssOf(rampColour(coat, 0.5));
  context.fill();
  const height = pet.chin - pet.faceTop;
  const roots = Array.from({ length: 11_000 }, () => ({
    y: pet.faceTop + height * random(),
    across: random() * 2 - 1,
  }));
  // From the rim inwards: what grows nearer to the nose lies over what grows outside.
  const fromNose = (root: { across: number; y: number }): number =>
    Math.hypot(root.across * pet.faceHalfWidth(root.y), root.y - 0.1);
  roots.sort((a, b) => fromNose(b) - fromNose(a));
  for (const { across, y } of roots) {
    const x = across * pet.faceHalfWidth(y);
    const middle = (pet.faceTop + pet.chin) / 2;
    const normal = bulgeNormal(across * 0.94, (y - middle) / height, 0, 0, 1, 0.62);
    const lock = noise(x * 16 + seed, y * 16);
    const lightness = furLightness(normal, light) * 0.78 + 0.2 + 0.1 * lock + (random() - 0.5) * 0.12;
    // Hair runs away from the nose: up over the brow, out over the cheeks, down over the chin.
    const outwards = Math.atan2(x, y - 0.1);
    const far = Math.min(1, fromNose({ across, y }) / 0.5);
    drawHair(
      context,
      x,
      y,
      outwards + (random() - 0.5) * 0.45 + lock * 0.4,
      (random() - 0.5) * 0.5 - Math.sign(outwards) * 0.25,
      pet.hairLength * (0.35 + 0.75 * far * far) * (0.7 + 0.6 * random()),
      0.0082,
      hairColour(pet, coat, x, y, lightness, random),
    );
  }
}

function hairColour(
  pet: Pet,
  coat: readonly Rgb[],
  x: number,
  y: number,
  lightness: number,
  random: () => number,
): string {
  const white = pet.whiteness(x, y);
  // At the border of two colours hairs of both stand mixed.
  const isWhite = random() < white;
  return isWhite
    ? cssOf(rampColour(WHITE, lightness + 0.06), 0.82)
    : cssOf(rampColour(coat, lightness + pet.marking(x, y)), 0.82);
}
