import type { Raster } from '../base/raster.ts';

/**
 * The outline of a sprite as a soft hill, at a reduced size and in floating point (in 8 bits the slopes of a large
 * sprite show as rings).
 */
export interface AlphaField {
  readonly width: number;
  readonly height: number;
  /** Sprite pixels per field cell. */
  readonly step: number;
  /** Opacity, averaged over a cell, 0..1. */
  readonly alpha: Float32Array;
  /** Slopes of the hill, about -1..1. */
  readonly slopeX: Float32Array;
  readonly slopeY: Float32Array;
  /** 0 at the outline, 1 well inside. */
  readonly depth: Float32Array;
}

const longestSide = 220;

export function alphaFieldOf(sprite: Raster): AlphaField {
  const step = Math.max(1, Math.max(sprite.width, sprite.height) / longestSide);
  const longest = Math.ceil(Math.max(sprite.width, sprite.height) / step);
  // Without empty cells around it a blur breaks off at the sprite's edge and leaves a crease.
  const margin = Math.ceil(longest * 0.13) + 2;
  const width = Math.ceil(sprite.width / step) + 1 + 2 * margin;
  const height = Math.ceil(sprite.height / step) + 1 + 2 * margin;
  const alpha = new Float32Array(width * height);
  for (let row = 0; row < height - 2 * margin; row++) {
    const fromY = Math.floor(row * step);
    const toY = Math.min(sprite.height, Math.max(fromY + 1, Math.floor((row + 1) * step)));
    for (let column = 0; column < width - 2 * margin; column++) {
      const fromX = Math.floor(column * step);
      const toX = Math.min(sprite.width, Math.max(fromX + 1, Math.floor((column + 1) * step)));
      let sum = 0;
      let count = 0;
      for (let y = fromY; y < toY; y++) {
        for (let x = fromX; x < toX; x++) {
          sum += sprite.data[(y * sprite.width + x) * 4 + 3]!;
          count++;
        }
      }
      alpha[(row + margin) * width + column + margin] = count === 0 ? 0 : sum / (count * 255);
    }
  }
  const size = longest;
  const wide = blurred(alpha, width, height, Math.max(1, Math.round(size * 0.12)));
  const middle = blurred(alpha, width, height, Math.max(1, Math.round(size * 0.045)));
  const narrow = blurred(alpha, width, height, Math.max(1, Math.round(size * 0.02)));
  const slopeX = new Float32Array(width * height);
  const slopeY = new Float32Array(width * height);
  const depth = new Float32Array(width * height);
  const gain = size * 0.03;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const left = column === 0 ? at : at - 1;
      const right = column === width - 1 ? at : at + 1;
      const above = row === 0 ? at : at - width;
      const below = row === height - 1 ? at : at + width;
      slopeX[at] = ((wide[right]! - wide[left]!) * 2.6 + (middle[right]! - middle[left]!) * 1.1) * gain;
      slopeY[at] = ((wide[below]! - wide[above]!) * 2.6 + (middle[below]! - middle[above]!) * 1.1) * gain;
      depth[at] = Math.max(0, narrow[at]! * 2 - 1);
    }
  }
  const inner = { width: width - 2 * margin, height: height - 2 * margin };
  const cut = (plane: Float32Array): Float32Array => withoutMargin(plane, width, margin, inner);
  return { ...inner, step, alpha: cut(alpha), slopeX: cut(slopeX), slopeY: cut(slopeY), depth: cut(depth) };
}

function withoutMargin(
  plane: Float32Array,
  stride: number,
  margin: number,
  inner: { readonly width: number; readonly height: number },
): Float32Array {
  const result = new Float32Array(inner.width * inner.height);
  for (let row = 0; row < inner.height; row++) {
    const from = (row + margin) * stride + margin;
    result.set(plane.subarray(from, from + inner.width), row * inner.width);
  }
  return result;
}

/** Two box blurs in each direction; outside counts as empty. */
export function blurred(source: Float32Array, width: number, height: number, radius: number): Float32Array {
  let from = source;
  for (let pass = 0; pass < 2; pass++) {
    from = boxBlurred(from, width, height, radius, 1, width);
    from = boxBlurred(from, height, width, radius, width, 1);
  }
  return from;
}

function boxBlurred(
  source: Float32Array,
  length: number,
  lines: number,
  radius: number,
  along: number,
  across: number,
): Float32Array {
  const result = new Float32Array(source.length);
  const window = radius * 2 + 1;
  for (let line = 0; line < lines; line++) {
    const base = line * across;
    let sum = 0;
    for (let index = 0; index < Math.min(radius, length); index++) sum += source[base + index * along]!;
    for (let index = 0; index < length; index++) {
      const entering = index + radius;
      const leaving = index - radius - 1;
      if (entering < length) sum += source[base + entering * along]!;
      if (leaving >= 0) sum -= source[base + leaving * along]!;
      result[base + index * along] = sum / window;
    }
  }
  return result;
}
