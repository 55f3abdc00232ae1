import { fileURLToPath } from 'node:url';
import { GlobalFonts } from '@napi-rs/canvas';
import type { Rgb } from '../../base/raster.ts';
import { cssOf } from './perspective-pen.ts';
import { projectPoint } from './set-camera.ts';
import type { WallFrame } from './wall-frame.ts';

const family = 'Heliograph Inter latin';
let registered = false;

/** Sets capital letters on a wall into the box u, v .. u + width, v + height, each letter in the wall's perspective. */
export function letterPlane(
  place: WallFrame,
  text: string,
  u: number,
  v: number,
  width: number,
  height: number,
  colour: Rgb,
  w: number,
): void {
  if (!registered) {
    const file = new URL('../../../assets/fonts/inter-latin-700-normal.woff2', import.meta.url);
    GlobalFonts.registerFromPath(fileURLToPath(file), family);
    registered = true;
  }
  const { context, camera } = place.pen;
  const unit = 100;
  context.save();
  context.font = `700 ${unit}px "${family}"`;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.fillStyle = cssOf(colour);
  const total = context.measureText(text).width;
  // Letters are as high as the box, or smaller when the word is long.
  const size = Math.min(height / 0.74, (width / total) * unit);
  let at = u + (width - (total * size) / unit) / 2;
  const base = v + (height - size * 0.74) / 2;
  for (const letter of text) {
    const wide = (context.measureText(letter).width * size) / unit;
    const [o, right, up] = [
      place.at(at, base, w),
      place.at(at + wide, base, w),
      place.at(at, base + size, w),
    ];
    if (Math.min(o[2], right[2], up[2]) > 0.1) {
      const [ox, oy] = projectPoint(camera, o);
      const [rx, ry] = projectPoint(camera, right);
      const [ux, uy] = projectPoint(camera, up);
      const advance = (wide * unit) / size;
      context.setTransform(
        (rx - ox) / advance,
        (ry - oy) / advance,
        (ox - ux) / unit,
        (oy - uy) / unit,
        ox,
        oy,
      );
      context.fillText(letter, 0, 0);
    }
    at += wide;
  }
  context.restore();
}
