import type { Raster } from '../base/raster.ts';
import { type Box, renderSvg } from './render-svg.ts';
import type { ThingArt } from './thing-art.ts';

/** The longer side of the small drawing a thing is measured on. */
const MEASURE_PX = 160;

/** Body and what lies before its contents. */
export function wholeOf(art: ThingArt): string {
  return art.front === undefined ? art.body : art.body + art.front;
}

export interface Measured {
  readonly box: Box;
  readonly topX: number;
  readonly footX: number;
}

const measuredArts = new Map<string, Measured>();
const MEASURED_LIMIT = 2000;

/** Finds the painted box on a small drawing; remembered, because plan and draw both ask. */
export function measureArt(art: ThingArt): Measured {
  const whole = wholeOf(art);
  const key = `${art.width}x${art.height}:${whole.length}:${quickHash(whole)}`;
  const known = measuredArts.get(key);
  if (known) return known;
  const scale = MEASURE_PX / Math.max(art.width, art.height);
  const small = renderSvg(
    whole,
    { x: 0, y: 0, width: art.width, height: art.height },
    Math.max(1, Math.round(art.width * scale)),
    Math.max(1, Math.round(art.height * scale)),
  );
  const measured = measureRaster(small, scale, art);
  if (measuredArts.size >= MEASURED_LIMIT) measuredArts.clear();
  measuredArts.set(key, measured);
  return measured;
}

function measureRaster(small: Raster, scale: number, art: ThingArt): Measured {
  let left = small.width;
  let right = -1;
  let top = small.height;
  let bottom = -1;
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      if ((small.data[(y * small.width + x) * 4 + 3] as number) < 8) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (right < 0) {
    return { box: { x: 0, y: 0, width: art.width, height: art.height }, topX: 0.5, footX: 0.5 };
  }
  const margin = 0.5;
  const x0 = Math.max(0, (left - margin) / scale);
  const y0 = Math.max(0, (top - margin) / scale);
  const box = {
    x: x0,
    y: y0,
    width: Math.min(art.width, (right + 1 + margin) / scale) - x0,
    height: Math.min(art.height, (bottom + 1 + margin) / scale) - y0,
  };
  const span = Math.max(1, right - left + 1);
  return {
    box,
    topX: (middleOfRows(small, top, top + 2) - left) / span,
    footX:
      (middleOfRows(small, bottom - Math.max(1, Math.round((bottom - top) * 0.06)), bottom) - left) / span,
  };
}

function middleOfRows(small: Raster, from: number, to: number): number {
  let sum = 0;
  let count = 0;
  for (let y = Math.max(0, from); y <= Math.min(small.height - 1, to); y++) {
    for (let x = 0; x < small.width; x++) {
      if ((small.data[(y * small.width + x) * 4 + 3] as number) < 64) continue;
      sum += x;
      count += 1;
    }
  }
  return count === 0 ? small.width / 2 : sum / count + 0.5;
}

function quickHash(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 7)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}
