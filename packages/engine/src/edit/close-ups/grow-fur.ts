import { createCanvas, ImageData } from '@napi-rs/canvas';
import { noise } from '../../base/noise.ts';
import type { Raster } from '../../base/raster.ts';
import { alphaFieldOf } from '../../draw/alpha-field.ts';
import { createStream, drawHair } from './fur.ts';

/** Roots per sprite: enough to cover it at any size, for hairs grow with it. */
const HAIRS = 16_000;
/** Below this luminance a spot is an eye, a nose or a mouth: nothing grows there or hangs over it. */
const FEATURE_DARKNESS = 62;

/**
 * Grows short fur on flat art of an animal: hairs in the art's own colours that fall down and outwards and make its
 * outline soft. Eyes, nose and mouth stay bare. `coat` is the length of
 * a hair as a share of the sprite's height. Returns a new raster, larger by `pad` pixels on each side.
 */
export function growFur(
  sprite: Raster,
  coat: number,
  seed: number,
): { readonly raster: Raster; readonly pad: number } {
  const size = Math.max(sprite.width, sprite.height);
  const length = Math.max(1.5, coat * sprite.height);
  const pad = Math.ceil(length * 1.2);
  const canvas = createCanvas(sprite.width + 2 * pad, sprite.height + 2 * pad);
  const context = canvas.getContext('2d');
  context.putImageData(
    new ImageData(new Uint8ClampedArray(sprite.data), sprite.width, sprite.height),
    pad,
    pad,
  );
  const random = createStream(seed, 'fur', sprite.width);
  const field = alphaFieldOf(sprite);
  const roots: { x: number; y: number }[] = [];
  for (let index = 0; index < HAIRS; index++) {
    const x = Math.floor(random() * sprite.width);
    const y = Math.floor(random() * sprite.height);
    if (sprite.data[(y * sprite.width + x) * 4 + 3]! > 150) roots.push({ x, y });
  }
  roots.sort((a, b) => b.y - a.y);
  for (const { x, y } of roots) {
    const at = (y * sprite.width + x) * 4;
    if (darkness(sprite, at) < FEATURE_DARKNESS) continue;
    const cell =
      Math.min(field.height - 1, Math.floor(y / field.step)) * field.width +
      Math.min(field.width - 1, Math.floor(x / field.step));
    const lock = noise((x / size) * 26 + seed, (y / size) * 16);
    const outX = -field.slopeX[cell]! * 1.5 + lock * 0.55 + (random() - 0.5) * 0.35;
    const outY = -field.slopeY[cell]! * 1.2 + 0.6;
    const angle = Math.atan2(outX, outY);
    const reach = length * (0.55 + 0.6 * random());
    const tipX = Math.round(x + Math.sin(angle) * reach);
    const tipY = Math.round(y + Math.cos(angle) * reach);
    if (hangsOver(sprite, at, tipX, tipY)) continue;
    const shade = 1 + 0.14 * lock + (random() - 0.5) * 0.2;
    const red = Math.min(255, sprite.data[at]! * shade);
    const green = Math.min(255, sprite.data[at + 1]! * shade);
    const blue = Math.min(255, sprite.data[at + 2]! * shade);
    drawHair(
      context,
      x + pad,
      y + pad,
      angle,
      (random() - 0.5) * 0.8,
      reach,
      Math.max(0.8, length * 0.14),
      `rgba(${Math.round(red)},${Math.round(green)},${Math.round(blue)},0.85)`,
    );
  }
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { raster: { width, height, data }, pad };
}

function darkness(sprite: Raster, at: number): number {
  return 0.2126 * sprite.data[at]! + 0.7152 * sprite.data[at + 1]! + 0.0722 * sprite.data[at + 2]!;
}

/** Whether a hair would end on a spot of quite another colour inside the outline. */
function hangsOver(sprite: Raster, root: number, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x >= sprite.width || y >= sprite.height) return false;
  const tip = (y * sprite.width + x) * 4;
  if (sprite.data[tip + 3]! < 128) return false;
  if (darkness(sprite, tip) < FEATURE_DARKNESS) return true;
  const apart =
    Math.abs(sprite.data[root]! - sprite.data[tip]!) +
    Math.abs(sprite.data[root + 1]! - sprite.data[tip + 1]!) +
    Math.abs(sprite.data[root + 2]! - sprite.data[tip + 2]!);
  return apart > 210;
}
