import type { Rgb } from '../../base/raster.ts';
import { n, path, shade } from '../kit.ts';

/** A leg of a piece of furniture, narrower to the foot; `lean` moves its foot sideways. */
export function woodLeg(x: number, y1: number, y2: number, wide: number, colour: Rgb, lean = 0): string {
  const d = (share: number) =>
    `M${n(x - wide / 2)} ${n(y1)}L${n(x + lean - wide * 0.36)} ${n(y2)}H${n(x + lean - wide * 0.36 + wide * 0.72 * share)}L${n(x - wide / 2 + wide * share)} ${n(y1)}Z`;
  return (
    path(d(1), shade(colour, -0.28)) + path(d(0.62), shade(colour, 0.04)) + path(d(0.24), shade(colour, 0.26))
  );
}
