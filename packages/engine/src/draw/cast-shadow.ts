import { clamp01 } from '../base/noise.ts';
import type { Raster } from '../base/raster.ts';
import { alphaFieldOf, blurred } from './alpha-field.ts';
import { isBacklit, type LightEstimate } from './light.ts';

/** Where a sprite stands on the picture it throws its shadow on, in pixels of that picture. */
export interface Standing {
  /** Left edge of the sprite. */
  readonly left: number;
  /** y of the ground it touches. */
  readonly footY: number;
  /** Row of the sprite (fraction of its height) that touches the ground. */
  readonly base: number;
  /** y of the horizon: shadows get flatter towards it and never cross it. */
  readonly horizonY: number;
  /** Focal length in pixels: with the horizon it says how the ground lies. About 0.9 * sqrt(width * height). */
  readonly focal: number;
  /** -1..1: side of a light that stands in the picture; default: the light's direction. */
  readonly side?: number;
  /** One byte per pixel of the picture: where it is not 0 (water, say) no shadow falls. */
  readonly except?: Uint8Array;
}

/** Darkens the ground where a sprite keeps the light from it, and softly where it touches. */
export function castShadow(picture: Raster, sprite: Raster, standing: Standing, light: LightEstimate): void {
  const field = alphaFieldOf(sprite);
  contactShadow(picture, sprite, standing, light);
  const strength = light.shadowStrength * (1 - 0.8 * light.shadowSoftness);
  if (strength < 0.04) return;
  const [directionX, directionY, directionZ] = light.direction;
  const steep = Math.max(0.34, directionY);
  const towards = standing.side !== undefined && isBacklit(light) ? standing.side * 0.9 : directionX;
  const slant = -clampTo(towards / steep, 1.9);
  const lie = Math.max(0.06, (standing.footY - standing.horizonY) / standing.focal);
  // Behind the thing (light over the viewer's shoulder) or before it (light behind).
  let fall = clampTo((directionZ / steep) * lie, 0.75);
  if (Math.abs(fall) < 0.09) fall = fall < 0 ? -0.09 : 0.09;
  const size = Math.max(field.width, field.height);
  const soft = blurred(
    field.alpha,
    field.width,
    field.height,
    Math.max(1, Math.round(size * (0.006 + 0.03 * light.shadowSoftness))),
  );
  const softer = blurred(field.alpha, field.width, field.height, Math.max(2, Math.round(size * 0.035)));
  const tall = sprite.height * standing.base;
  const endY = standing.footY + fall * tall;
  const pad = sprite.height * 0.06;
  const top = Math.max(0, Math.ceil(Math.max(standing.horizonY + 1, Math.min(standing.footY, endY) - pad)));
  const bottom = Math.min(picture.height - 1, Math.floor(Math.max(standing.footY, endY) + pad));
  for (let y = top; y <= bottom; y++) {
    const up = (y + 0.5 - standing.footY) / fall;
    if (up < -pad || up > tall + pad) continue;
    const share = clamp01(up / tall);
    const shift = slant * up;
    const from = Math.max(0, Math.floor(standing.left + shift));
    const to = Math.min(picture.width - 1, Math.ceil(standing.left + shift + sprite.width));
    const row = (tall - up) / field.step;
    for (let x = from; x <= to; x++) {
      const column = (x + 0.5 - standing.left - shift) / field.step;
      const near = sampleField(soft, field.width, field.height, column, row);
      const far = sampleField(softer, field.width, field.height, column, row);
      const cover = (near + (far - near) * share) * strength * (1 - 0.45 * share);
      if (cover > 0.003 && !(standing.except?.[y * picture.width + x] ?? 0)) darken(picture, x, y, cover);
    }
  }
}

/** The dark line where something touches the ground: there whatever the light. */
function contactShadow(picture: Raster, sprite: Raster, standing: Standing, light: LightEstimate): void {
  const feet = feetOf(sprite, standing.base);
  if (feet === undefined) return;
  const half = Math.max(2, (feet.right - feet.left) * 0.56);
  const middle = standing.left + (feet.left + feet.right) / 2;
  const deep = Math.max(1.5, Math.min(half * 0.34, sprite.height * 0.07));
  const strength = 0.3 + 0.25 * light.shadowStrength;
  for (let y = Math.max(0, Math.floor(standing.footY - deep)); y <= standing.footY + deep; y++) {
    if (y >= picture.height) break;
    for (let x = Math.max(0, Math.floor(middle - half * 1.3)); x <= middle + half * 1.3; x++) {
      if (x >= picture.width) break;
      const dx = (x + 0.5 - middle) / (half * 1.3);
      const dy = (y + 0.5 - standing.footY) / deep;
      const distance = dx * dx + dy * dy;
      if (distance < 1) darken(picture, x, y, strength * (1 - distance) ** 1.5);
    }
  }
}

function feetOf(sprite: Raster, base: number): { left: number; right: number } | undefined {
  const last = Math.min(sprite.height - 1, Math.floor(sprite.height * base) - 1);
  const first = Math.max(0, Math.floor(last - sprite.height * 0.05));
  let left = sprite.width;
  let right = -1;
  for (let y = first; y <= last; y++) {
    for (let x = 0; x < sprite.width; x++) {
      if (sprite.data[(y * sprite.width + x) * 4 + 3]! < 100) continue;
      if (x < left) left = x;
      if (x > right) right = x;
    }
  }
  return right < 0 ? undefined : { left, right };
}

function darken(picture: Raster, x: number, y: number, cover: number): void {
  const at = (y * picture.width + x) * 4;
  // Shade is bluer than light: it is lit by the sky alone.
  picture.data[at] = picture.data[at]! * (1 - cover);
  picture.data[at + 1] = picture.data[at + 1]! * (1 - cover * 0.95);
  picture.data[at + 2] = picture.data[at + 2]! * (1 - cover * 0.8);
}

function sampleField(
  values: Float32Array,
  width: number,
  height: number,
  column: number,
  row: number,
): number {
  if (column < 0 || row < 0 || column >= width - 1 || row >= height - 1) return 0;
  const cx = column | 0;
  const cy = row | 0;
  const right = column - cx;
  const down = row - cy;
  const at = cy * width + cx;
  const top = values[at]! + (values[at + 1]! - values[at]!) * right;
  const bottom = values[at + width]! + (values[at + width + 1]! - values[at + width]!) * right;
  return top + (bottom - top) * down;
}

function clampTo(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
