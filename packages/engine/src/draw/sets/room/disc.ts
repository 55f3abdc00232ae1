import type { Rgb } from '../../../base/raster.ts';
import type { WallFrame } from '../wall-frame.ts';

/** A disc (or an oval) on a wall; u, v its middle in metres. */
export function paintDisc(
  place: WallFrame,
  u: number,
  v: number,
  radius: number,
  colour: Rgb,
  w = 0,
  tall = radius,
  alpha = 1,
): void {
  place.pen.fill(
    Array.from({ length: 28 }, (_, index) => {
      const angle = (index / 28) * Math.PI * 2;
      return place.at(u + Math.cos(angle) * radius, v + Math.sin(angle) * tall, w);
    }),
    colour,
    alpha,
  );
}

/** An upright round body between two heights: shaded from left to right, with its upper disc. */
export function paintTurned(
  place: WallFrame,
  u: number,
  w: number,
  rings: readonly (readonly [v: number, radius: number])[],
  colour: Rgb,
): void {
  const [cx, , cz] = place.at(u, 0, w);
  const { camera } = place.pen;
  const steps = 10;
  for (let ring = 0; ring + 1 < rings.length; ring++) {
    const [low, lowRadius] = rings[ring]!;
    const [high, highRadius] = rings[ring + 1]!;
    const [, yLow] = place.at(u, low);
    const [, yHigh] = place.at(u, high);
    for (let step = 0; step < steps; step++) {
      const a = -1 + (2 * step) / steps;
      const b = -1 + (2 * (step + 1)) / steps;
      const tone = 0.72 + 0.4 * Math.sqrt(Math.max(0, 1 - (a + b + 0.5) ** 2 / 6)) - 0.1 * (step / steps);
      const near = (share: number, radius: number) =>
        cz - radius * Math.sqrt(Math.max(0, 1 - share * share)) * 0.6;
      place.pen.fill(
        [
          [cx + a * lowRadius, yLow, near(a, lowRadius)],
          [cx + b * lowRadius + 0.002, yLow, near(b, lowRadius)],
          [cx + b * highRadius + 0.002, yHigh, near(b, highRadius)],
          [cx + a * highRadius, yHigh, near(a, highRadius)],
        ],
        [colour[0] * tone, colour[1] * tone, colour[2] * tone],
      );
    }
  }
  const [top, radius] = rings[rings.length - 1]!;
  const [, y] = place.at(u, top);
  if (camera.eye < y || radius < 0.01) return;
  place.pen.fill(
    Array.from({ length: 24 }, (_, index) => {
      const angle = (index / 24) * Math.PI * 2;
      return [cx + Math.cos(angle) * radius, y, cz + Math.sin(angle) * radius * 0.6] as const;
    }),
    [colour[0] * 1.08, colour[1] * 1.08, colour[2] * 1.08],
  );
}
