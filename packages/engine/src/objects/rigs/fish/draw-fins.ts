import type { Rgb } from '../../../base/raster.ts';
import { shade } from '../../kit.ts';
import type { Knot } from '../knot.ts';
import type { limbSurface } from '../ring-limb.ts';
import type { Sketch } from '../sketch.ts';
import type { FishSpecies } from './species.ts';

/** The tail's fin in a frame of its own size, pointing left. */
export function drawTailFin(sketch: Sketch, { tail }: FishSpecies, fin: Rgb): void {
  const fill = sketch.linear(
    [0.2, 0, -1, 0],
    [
      [0, shade(fin, 0)],
      [1, shade(fin, 0.22)],
    ],
  );
  const shapes: Record<FishSpecies['tail'], Knot[]> = {
    fan: [
      [0.14, -0.14],
      [-0.4, -0.5],
      [-0.9, -0.7, 1],
      [-0.72, 0],
      [-0.9, 0.7, 1],
      [-0.4, 0.5],
      [0.14, 0.14],
    ],
    veil: [
      [0.14, -0.16],
      [-0.5, -0.72],
      [-1.3, -0.8, 1],
      [-1.0, -0.3],
      [-1.24, 0.04, 1],
      [-0.98, 0.3],
      [-1.2, 0.9, 1],
      [-0.46, 0.66],
      [0.14, 0.16],
    ],
    crescent: [
      [0.2, -0.12],
      [-0.2, -0.36],
      [-0.86, -1.1, 1],
      [-0.5, -0.1],
      [-0.66, 0.66, 1],
      [-0.2, 0.26],
      [0.2, 0.12],
    ],
    fluke: [
      [0.26, -0.16],
      [-0.1, -0.34],
      [-0.74, -0.62, 1],
      [-0.62, -0.18],
      [-0.8, 0.1, 1],
      [-0.3, 0.14],
      [0.2, 0.14],
    ],
  };
  sketch.blob(shapes[tail], fill);
  if (tail === 'fan' || tail === 'veil')
    for (const y of [-0.42, -0.2, 0, 0.2, 0.42])
      sketch.curve(
        [
          [0, y * 0.2],
          [-0.4, y * 0.8],
          [-0.78, y * 1.3],
        ],
        shade(fin, -0.5),
        0.025,
        0.3,
      );
}

/** What stands on the back, and the fin below. */
export function drawDorsal(
  sketch: Sketch,
  surface: ReturnType<typeof limbSurface>,
  { dorsal }: FishSpecies,
  fin: Rgb,
): void {
  const fill = shade(fin, 0.04);
  if (dorsal === 'shark') {
    const [tipX, tipY] = surface.at(0.42, -2.0);
    sketch.blob(
      [
        surface.at(0.62, -0.8),
        surface.at(0.52, -1.5),
        [tipX, tipY, 1],
        surface.at(0.44, -1.3),
        surface.at(0.42, -0.8),
      ],
      fill,
    );
    return;
  }
  const knots: Knot[] = [surface.at(0.76, -0.86)];
  const count = dorsal === 'spines' ? 6 : 4;
  for (let spine = 0; spine <= count; spine++) {
    const u = 0.7 - (spine / count) * 0.46;
    const [x, y] = surface.at(u - 0.05, -1.42 - Math.sin((spine / count) * Math.PI) * 0.22);
    knots.push([x, y, 1], surface.at(u - 0.09, -1.28));
  }
  knots.push(surface.at(0.2, -0.8));
  sketch.blob(knots, fill);
  const [vx, vy] = surface.at(0.2, 1.7);
  sketch.blob(
    [surface.at(0.42, 0.84), surface.at(0.32, 1.36), [vx, vy, 1], surface.at(0.2, 0.8)],
    shade(fin, -0.1),
  );
}
