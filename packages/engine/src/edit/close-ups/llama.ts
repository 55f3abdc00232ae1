import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { noise } from '../../base/noise.ts';
import type { Raster, Rgb } from '../../base/raster.ts';
import {
  bulgeNormal,
  coatOfColour,
  createStream,
  cssOf,
  drawHair,
  type FurLight,
  furLightness,
  rampColour,
} from './fur.ts';
import { drawEyes, drawHead, drawMuzzle } from './llama-face.ts';

/** Skull to chin of a llama that looks at the viewer, metres; the unit of length of this drawing. */
export const LLAMA_FACE_METRES = 0.3;
/** From the tips of the ears to the chin, in units. */
export const LLAMA_EARS_TO_CHIN = 1.68;

/** Wool from its deepest shade to its tips. */
const CREAM: readonly Rgb[] = [
  [74, 58, 47],
  [128, 104, 84],
  [184, 160, 134],
  [222, 204, 180],
  [243, 233, 216],
  [255, 251, 242],
];

/** Left and top of the drawing in units around the point between the eyes' brows. */
const LEFT = -1.5;
const TOP = -0.66;
const WIDTH = 3;

/**
 * A llama as a portrait photographer sees it: head and neck from the front, the neck as long as the picture needs.
 * `unitPx` is the length of its face in pixels, `height` the height of the drawing in such units from the tips of the ears. (The library's llama is seen from the side and far away.)
 */
export function drawLlamaCloseUp(
  unitPx: number,
  height: number,
  light: FurLight,
  look: 'left' | 'right',
  seed: number,
  colour?: Rgb,
): Raster {
  const reach = height + TOP;
  const canvas = createCanvas(Math.round(WIDTH * unitPx), Math.round(height * unitPx));
  const context = canvas.getContext('2d');
  context.scale(unitPx, unitPx);
  context.translate(-LEFT, -TOP);
  const turned: FurLight =
    look === 'left' ? light : { direction: [-light.direction[0], light.direction[1], light.direction[2]] };
  // Drawn looking to the left; the other side is its mirror image.
  if (look === 'right') context.scale(-1, 1);
  const wool = colour === undefined ? CREAM : coatOfColour(colour);
  drawNeck(context, wool, reach, turned, seed);
  context.save();
  context.rotate(-0.05);
  drawEars(context, wool, turned, seed);
  drawHead(context, wool, unitPx, turned, seed);
  drawMuzzle(context, wool, turned, seed);
  drawEyes(context, turned);
  drawTopknot(context, wool, turned, seed);
  context.restore();
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height, data: image.data };
}

/** Half the width of the neck's wool at a height below the brow. */
function neckHalfWidth(y: number): number {
  const down = Math.max(0, y - 0.35);
  return 0.3 + 0.11 * Math.min(1, down / 0.8) + 0.07 * down + 0.05 * Math.max(0, down - 1.4) ** 1.6;
}

/** The neck leans: its lower end stands away from where the head looks. */
function neckCentre(y: number): number {
  const down = Math.max(0, y - 0.3);
  return 0.06 + 0.16 * Math.min(1.6, down) ** 1.3 * 0.6;
}

function drawNeck(
  context: SKRSContext2D,
  wool: readonly Rgb[],
  reach: number,
  light: FurLight,
  seed: number,
): void {
  const random = createStream(seed, 'neck');
  context.beginPath();
  for (let y = 0.1; y <= reach + 0.1; y += 0.05) context.lineTo(neckCentre(y) - neckHalfWidth(y) * 0.97, y);
  for (let y = reach + 0.1; y >= 0.1; y -= 0.05) context.lineTo(neckCentre(y) + neckHalfWidth(y) * 0.97, y);
  context.closePath();
  const ground = context.createLinearGradient(-0.4, 0, 0.75, 0);
  for (const stop of [0, 0.25, 0.5, 0.75, 1]) {
    const normal = bulgeNormal(stop * 2 - 1, 0, 0, 0, 1.05, 1);
    ground.addColorStop(stop, cssOf(rampColour(wool, furLightness(normal, light) * 0.6 + 0.14)));
  }
  context.fillStyle = ground;
  context.fill();
  // Wool from the bottom up: each hair lies over those below it, like tiles. Slow noise gathers the hairs into locks.
  const roots = Array.from({ length: Math.round(6400 * (reach - 0.1)) }, () => {
    const y = 0.12 + (reach - 0.02) * random();
    return { y, across: (random() * 2 - 1) * 1.0 };
  });
  roots.sort((a, b) => b.y - a.y);
  for (const { across, y } of roots) {
    const x = neckCentre(y) + across * neckHalfWidth(y);
    const lock = noise(x * 11 + seed, y * 5);
    const curl = noise(x * 4 - 31, y * 3 + seed);
    const normal = bulgeNormal(across * 0.96, 0, 0, 0, 1, 1);
    // The head throws its shadow on the upper neck.
    const shadow = Math.max(0, 1 - Math.hypot((x - 0.02) / 0.4, (y - 0.84) / 0.5)) * 0.55;
    const lightness =
      furLightness(normal, light) * 0.86 + 0.08 - shadow + 0.26 * lock + (random() - 0.5) * 0.14;
    drawHair(
      context,
      x,
      y - 0.03,
      across * 0.3 + curl * 1.5 + (random() - 0.5) * 0.4,
      -curl * 2.2 + lock * 1.2 + (random() - 0.5) * 0.5,
      0.085 + 0.07 * random(),
      0.0125,
      cssOf(rampColour(wool, lightness), 0.8),
    );
  }
}

/** A tuft of wool: hairs that share a root and curl together, light along its back, dark at its sides. */
function drawTuft(
  context: SKRSContext2D,
  wool: readonly Rgb[],
  random: () => number,
  x: number,
  y: number,
  angle: number,
  length: number,
  lightness: number,
): void {
  const curl = (random() - 0.5) * 1.6;
  for (let index = 0; index < 16; index++) {
    const side = random() * 2 - 1;
    const shade = lightness - 0.1 + 0.2 * (1 - Math.abs(side)) + (random() - 0.5) * 0.16;
    drawHair(
      context,
      x + side * length * 0.3 * Math.cos(angle),
      y - side * length * 0.3 * Math.sin(angle) + (random() - 0.5) * length * 0.3,
      angle + side * 0.3,
      curl - side * 0.5,
      length * (0.7 + 0.5 * random()),
      0.0115,
      cssOf(rampColour(wool, shade), 0.8),
    );
  }
}

function drawEars(context: SKRSContext2D, wool: readonly Rgb[], light: FurLight, seed: number): void {
  for (const side of [1, -1]) {
    const random = createStream(seed, 'ear', side);
    context.save();
    context.translate(side * 0.2 + 0.01, -0.1);
    context.rotate(side * 0.16);
    if (side < 0) context.scale(-1, 1);
    // A llama's ear is a banana: up and out, the tip bent inwards.
    const outline = (): void => {
      context.beginPath();
      context.moveTo(-0.1, 0.04);
      context.bezierCurveTo(-0.12, -0.16, -0.02, -0.36, -0.05, -0.47);
      context.bezierCurveTo(0.1, -0.4, 0.19, -0.18, 0.11, 0.06);
      context.closePath();
    };
    outline();
    context.fillStyle = cssOf(rampColour(wool, 0.5));
    context.fill();
    context.save();
    outline();
    context.clip();
    // The pink hollow.
    const hollow = context.createRadialGradient(0.025, -0.14, 0.01, 0.02, -0.17, 0.19);
    hollow.addColorStop(0, 'rgba(150,98,84,0.95)');
    hollow.addColorStop(0.45, 'rgba(196,146,126,0.85)');
    hollow.addColorStop(1, 'rgba(220,190,168,0)');
    context.save();
    context.scale(0.55, 1);
    context.fillStyle = hollow;
    context.fillRect(-0.5, -0.6, 1, 0.8);
    context.restore();
    context.restore();
    for (let index = 0; index < 420; index++) {
      const t = random();
      const edge = random() < 0.5 ? -1 : 1;
      const y = 0.05 - t * 0.5;
      const half = 0.1 * Math.sin(Math.min(1, (1 - t) * 1.15 + 0.12) * Math.PI * 0.5);
      const middle = 0.01 + 0.045 * Math.sin(t * Math.PI) - 0.05 * t;
      const inward = random() ** 1.8;
      const x = middle + edge * half * (1 - inward * 0.62);
      const normal = bulgeNormal(edge * (1 - inward) * side, 0, 0, 0, 1.15, 1);
      const lightness = furLightness(normal, light) * 0.6 + 0.34 + (random() - 0.5) * 0.2 - inward * 0.1;
      drawHair(
        context,
        x,
        y,
        Math.PI - edge * 0.35 + (random() - 0.5) * 0.5,
        edge * (0.2 + 0.4 * random()),
        0.05 + 0.05 * random(),
        0.011,
        cssOf(rampColour(wool, lightness), 0.8),
      );
    }
    context.restore();
  }
}

function drawTopknot(context: SKRSContext2D, wool: readonly Rgb[], light: FurLight, seed: number): void {
  const random = createStream(seed, 'topknot');
  context.fillStyle = cssOf(rampColour(wool, 0.72));
  context.beginPath();
  context.ellipse(0, -0.15, 0.19, 0.11, 0, 0, Math.PI * 2);
  context.fill();
  const tufts: { x: number; y: number }[] = [];
  for (let index = 0; index < 230; index++) {
    const angle = random() * Math.PI * 2;
    const radius = Math.sqrt(random());
    tufts.push({ x: Math.cos(angle) * radius * 0.22, y: -0.12 + Math.sin(angle) * radius * 0.13 });
  }
  tufts.sort((a, b) => b.y - a.y);
  for (const { x, y } of tufts) {
    const normal = bulgeNormal(x, y, 0, -0.08, 0.32, 0.26);
    const lightness =
      furLightness(normal, light) * 0.7 +
      0.26 +
      0.25 * noise(x * 14 + seed, y * 14) +
      (random() - 0.5) * 0.08;
    // The fringe falls forward in the middle and outwards at the sides; the crown stands up.
    const outwards = Math.atan2(x * 1.3, y + 0.2);
    drawTuft(
      context,
      wool,
      random,
      x,
      y,
      outwards + (random() - 0.5) * 0.7,
      0.085 + 0.05 * random(),
      lightness,
    );
  }
}
