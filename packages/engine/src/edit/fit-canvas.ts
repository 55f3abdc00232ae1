import type { Raster } from '../base/raster.ts';
import type { Window } from './plane.ts';
import { cutRaster, openRaster, rasterOf, resizeRaster } from './resize-raster.ts';

/** Shapes this close are filled by cutting a sliver, whoever stands there. */
export const SAME_SHAPE = 0.02;

/**
 * Decides which part of the reference the output shows. Cuts around the subject; when that would cut the subject
 * itself (or the words ask for more room), reaches beyond the picture instead. `aspect` is width / height; `roomOn` is the side
 * on which something will be added: the subject then moves to the other.
 */
export function chooseWindow(
  source: { readonly width: number; readonly height: number },
  aspect: number,
  subject: Window | undefined,
  extend: boolean,
  roomOn?: 'left' | 'right',
): Window {
  const own = source.width / source.height;
  const cut: Window =
    own > aspect
      ? placeAround(aspect / own, 1, subject, roomOn)
      : placeAround(1, own / aspect, subject, roomOn);
  const loss = Math.abs(Math.log(own / aspect));
  if (loss <= SAME_SHAPE) return cut;
  if (!extend && !cutsSubject(cut, subject)) return cut;
  return own > aspect
    ? { x: 0, y: 0.5 - own / aspect / 2, width: 1, height: own / aspect }
    : { x: 0.5 - aspect / own / 2, y: 0, width: aspect / own, height: 1 };
}

function placeAround(
  width: number,
  height: number,
  subject: Window | undefined,
  roomOn: 'left' | 'right' | undefined,
): Window {
  const centreX = subject === undefined ? 0.5 : leaningCentre(width, subject, roomOn);
  // Heads are at the top: of a tall subject rather the feet are cut.
  const centreY = subject === undefined ? 0.5 : subject.y + Math.min(subject.height / 2, height * 0.42);
  return {
    x: Math.min(1 - width, Math.max(0, centreX - width / 2)),
    y: Math.min(1 - height, Math.max(0, centreY - height / 2)),
    width,
    height,
  };
}

function leaningCentre(width: number, subject: Window, roomOn: 'left' | 'right' | undefined): number {
  const centre = subject.x + subject.width / 2;
  // At least half a subject's margin stays on its own side.
  const lean = Math.max(0, (width - subject.width) / 2 - subject.width * 0.06);
  return roomOn === undefined ? centre : roomOn === 'right' ? centre + lean : centre - lean;
}

function cutsSubject(window: Window, subject: Window | undefined): boolean {
  if (subject === undefined) return false;
  const seenX = overlap(window.x, window.width, subject.x, subject.width) / subject.width;
  const seenY = overlap(window.y, window.height, subject.y, subject.height) / subject.height;
  return seenX < 0.86 || seenY < 0.86;
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.max(0, Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart));
}

export function isWithin(window: Window): boolean {
  const slack = 1e-6;
  return (
    window.x >= -slack &&
    window.y >= -slack &&
    window.x + window.width <= 1 + slack &&
    window.y + window.height <= 1 + slack
  );
}

/** The window of the source at exactly this many pixels; what lies beyond the source is continued from its edges. */
export async function renderWindow(
  source: Raster,
  window: Window,
  width: number,
  height: number,
): Promise<Raster> {
  if (isWithin(window)) {
    const left = Math.min(source.width - 1, Math.max(0, Math.round(window.x * source.width)));
    const top = Math.min(source.height - 1, Math.max(0, Math.round(window.y * source.height)));
    const box = {
      left,
      top,
      width: Math.min(source.width - left, Math.max(1, Math.round(window.width * source.width))),
      height: Math.min(source.height - top, Math.max(1, Math.round(window.height * source.height))),
    };
    return cutRaster(source, box, width, height);
  }
  return extendSource(source, window, width, height);
}

/**
 * Lays the source where the window says. The rest is the mirror image of its edges, the blurrier the further away:
 * nothing is invented that could be taken for part of the photo.
 */
async function extendSource(source: Raster, window: Window, width: number, height: number): Promise<Raster> {
  const innerWidth = Math.max(1, Math.round(width / window.width));
  const innerHeight = Math.max(1, Math.round(height / window.height));
  const left = Math.round(-window.x * innerWidth);
  const top = Math.round(-window.y * innerHeight);
  const inner = await resizeRaster(source, innerWidth, innerHeight);
  const mirrored = mirrorAround(inner, left, top, width, height);
  const span = Math.sqrt(width * height);
  const soft = await blurAtHalfSize(mirrored, span * 0.012);
  const softer = await blurAtHalfSize(mirrored, span * 0.05);
  const reach = Math.max(left, top, width - left - innerWidth, height - top - innerHeight, 1);
  for (let y = 0; y < height; y++) {
    const beyondY = Math.max(top - y, y - (top + innerHeight - 1), 0);
    for (let x = 0; x < width; x++) {
      const beyondX = Math.max(left - x, x - (left + innerWidth - 1), 0);
      const beyond = Math.max(beyondX, beyondY);
      if (beyond === 0) continue;
      const near = Math.min(1, beyond / (span * 0.02));
      const far = Math.min(1, beyond / Math.min(reach, span * 0.3));
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const first = mirrored.data[at + channel]! * (1 - near) + soft.data[at + channel]! * near;
        mirrored.data[at + channel] = first * (1 - far) + softer.data[at + channel]! * far;
      }
    }
  }
  return mirrored;
}

function mirrorAround(inner: Raster, left: number, top: number, width: number, height: number): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  const depth = 0.07 * Math.sqrt(width * height);
  const columns = Int32Array.from({ length: width }, (_, x) => mirrorIndex(x - left, inner.width, depth) * 4);
  for (let y = 0; y < height; y++) {
    const row = mirrorIndex(y - top, inner.height, depth) * inner.width * 4;
    for (let x = 0; x < width; x++) {
      const from = row + columns[x]!;
      const to = (y * width + x) * 4;
      data[to] = inner.data[from]!;
      data[to + 1] = inner.data[from + 1]!;
      data[to + 2] = inner.data[from + 2]!;
      data[to + 3] = inner.data[from + 3]!;
    }
  }
  return { width, height, data };
}

/** Mirrors at the edge, ever slower, so that nothing deeper than `depth` (a face, a body) appears a second time. */
function mirrorIndex(index: number, length: number, depth: number): number {
  if (index >= 0 && index < length) return index;
  const beyond = index < 0 ? -index - 1 : index - length;
  const inside = Math.min(length - 1, Math.floor(depth * (1 - Math.exp(-beyond / depth))));
  return index < 0 ? inside : length - 1 - inside;
}

/** A wide blur needs no full resolution: done on a small copy it costs a fraction. */
async function blurAtHalfSize(picture: Raster, sigma: number): Promise<Raster> {
  const shrink = Math.max(1, Math.min(8, Math.floor(sigma / 2)));
  const width = Math.max(1, Math.round(picture.width / shrink));
  const height = Math.max(1, Math.round(picture.height / shrink));
  const small = await resizeRaster(picture, width, height);
  const blurred = await openRaster(small)
    .blur(Math.max(0.3, sigma / shrink))
    .raw()
    .toBuffer();
  return resizeRaster(rasterOf(blurred, width, height), picture.width, picture.height);
}
