import { smoothstep } from '../../base/noise.ts';
import type { Guide } from '../../base/picture.ts';
import type { Raster } from '../../base/raster.ts';
import { blurred } from '../../draw/alpha-field.ts';
import { lumaPlane } from './scale-raster.ts';

/** Depths that differ by more than this share are two surfaces. */
const depthStep = 0.16;

/**
 * Lines of a drawing, 0..1 per pixel of `raster`: where one thing ends and another begins (by the guide, `contour`)
 * and where tone or colour changes inside (`detail`). `raster` may be smaller than the guide's picture.
 */
export function outline(
  raster: Raster,
  guide: Guide | undefined,
  { contour, detail, width }: { readonly contour: number; readonly detail: number; readonly width: number },
): Float32Array {
  const lines = detailLines(raster, Math.max(1, width * 0.6), detail);
  if (guide === undefined) return lines;
  const away = distanceTo(contourLines(raster, guide), raster.width, raster.height);
  const half = Math.max(0.6, width * 0.75);
  for (let at = 0; at < lines.length; at++) {
    const line = (1 - smoothstep(half - 0.7, half + 0.7, away[at]!)) * contour;
    if (line > lines[at]!) lines[at] = line;
  }
  return lines;
}

/** The dark side of every edge of tone and of colour. */
function detailLines(raster: Raster, radius: number, strength: number): Float32Array {
  const { width, height } = raster;
  const lines = new Float32Array(width * height);
  if (strength <= 0) return lines;
  const near = Math.max(1, Math.round(radius));
  const far = Math.max(near + 1, Math.round(radius * 2.4));
  for (const plane of [lumaPlane(raster), warmthPlane(raster)]) {
    const fine = blurred(plane, width, height, near);
    const wide = blurred(plane, width, height, far);
    for (let at = 0; at < lines.length; at++) {
      const line = smoothstep(2.4, 9, wide[at]! - fine[at]!) * strength;
      if (line > lines[at]!) lines[at] = line;
    }
  }
  return lines;
}

function contourLines(raster: Raster, guide: Guide): Uint8Array {
  const { width, height } = raster;
  const edges = new Uint8Array(width * height);
  const columns = Int32Array.from({ length: width }, (_, x) => Math.floor((x * guide.width) / width));
  for (let y = 0; y < height - 1; y++) {
    const row = Math.floor((y * guide.height) / height) * guide.width;
    const below = Math.floor(((y + 1) * guide.height) / height) * guide.width;
    for (let x = 0; x < width - 1; x++) {
      const here = row + columns[x]!;
      const right = row + columns[x + 1]!;
      const under = below + columns[x]!;
      if (isEdge(guide, here, right) || isEdge(guide, here, under)) edges[y * width + x] = 1;
    }
  }
  return edges;
}

/** Pixels to the nearest edge, by two sweeps (chamfer 3-4). */
function distanceTo(edges: Uint8Array, width: number, height: number): Float32Array {
  const distance = new Float32Array(edges.length);
  const straight = 1;
  const slanted = 4 / 3;
  for (let at = 0; at < edges.length; at++) distance[at] = edges[at] === 1 ? 0 : 1e6;
  const relax = (at: number, from: number, step: number): void => {
    const through = distance[from]! + step;
    if (through < distance[at]!) distance[at] = through;
  };
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      relax(at, at - 1, straight);
      relax(at, at - width, straight);
      relax(at, at - width - 1, slanted);
      relax(at, at - width + 1, slanted);
    }
  }
  for (let y = height - 2; y >= 0; y--) {
    for (let x = width - 2; x > 0; x--) {
      const at = y * width + x;
      relax(at, at + 1, straight);
      relax(at, at + width, straight);
      relax(at, at + width + 1, slanted);
      relax(at, at + width - 1, slanted);
    }
  }
  return distance;
}

function isEdge(guide: Guide, one: number, other: number): boolean {
  if (guide.ids[one] !== guide.ids[other]) return true;
  const near = guide.depth[one]!;
  const far = guide.depth[other]!;
  if (near === far) return false;
  return Math.abs(near - far) > Math.min(near, far) * depthStep;
}

/** Differences of colours that have the same luma. */
function warmthPlane(raster: Raster): Float32Array {
  const plane = new Float32Array(raster.width * raster.height);
  for (let index = 0; index < plane.length; index++) {
    const at = index * 4;
    plane[index] = 128 + (raster.data[at]! - raster.data[at + 2]!) * 0.5;
  }
  return plane;
}
