import type { Rgb } from '../../../base/raster.ts';
import type { HeroOptions } from '../../hero.ts';
import { shade } from '../../kit.ts';
import type { Knot } from '../knot.ts';
import { limbSurface, type Ring } from '../ring-limb.ts';
import type { Sketch } from '../sketch.ts';

/** Hair along the crest of a neck: falling locks, or a short upright brush. */
export function drawCrest(
  sketch: Sketch,
  neck: readonly Ring[],
  kind: 'flowing' | 'brush',
  colour: Rgb,
  random: HeroOptions['random'],
): void {
  const surface = limbSurface(neck);
  if (kind === 'brush') {
    const knots: Knot[] = [];
    for (let step = 0; step <= 10; step++) knots.push(surface.at(0.02 + step * 0.1, -0.9));
    for (let step = 10; step >= 0; step--) {
      const [x, y] = surface.at(0.02 + step * 0.1, step % 2 === 0 ? -1.22 : -1.4);
      knots.push(step % 2 === 0 ? [x, y] : [x, y, 1]);
    }
    sketch.blob(knots, shade(colour, -0.02));
    return;
  }
  const locks = 7;
  const lock = (index: number, v: number, out: number, tone: number) => {
    const u = 0.06 + (index / locks) * 0.9;
    const fall = v + (random(`lock${index}${tone}`) - 0.5) * 0.3;
    const [tipX, tipY] = surface.at(u - 0.2, fall);
    sketch.blob(
      [
        surface.at(u + 0.16, -0.94),
        surface.at(u + 0.08, -1.0 - out),
        surface.at(u - 0.1, -1.02 - out),
        surface.at(u - 0.2, -0.6),
        [tipX, tipY, 1],
        surface.at(u - 0.06, fall * 0.4 - 0.3),
        surface.at(u + 0.06, -0.5),
      ],
      shade(colour, tone),
    );
  };
  for (let index = 0; index < locks; index++) lock(index, 0.36, 0.22, index % 2 === 0 ? -0.2 : -0.08);
  for (let index = 0; index < locks; index++) lock(index, -0.02, 0.12, index % 2 === 0 ? 0.12 : 0.02);
  for (let strand = 0; strand < 9; strand++) {
    const u = 0.1 + strand * 0.1;
    sketch.curve(
      [surface.at(u, -1.08), surface.at(u - 0.06, -0.7), surface.at(u - 0.13, -0.2)],
      shade(colour, strand % 2 === 0 ? 0.4 : -0.4),
      1.6,
      0.4,
    );
  }
}

/** A lion's mane in the head's frame (unit: the head's radius), behind the face. */
export function drawLionMane(
  sketch: Sketch,
  colour: Rgb,
  random: HeroOptions['random'],
  below: number,
): void {
  for (const [ring, tone, count] of [
    [1.78, -0.28, 19],
    [1.56, -0.06, 17],
    [1.34, 0.12, 15],
  ] as const) {
    const knots: Knot[] = [];
    for (let lock = 0; lock < count; lock++) {
      const place = (share: number, reach: number, corner: boolean): Knot => {
        const angle = ((lock + share) / count) * Math.PI * 2;
        const down = Math.sin(angle) > 0 ? 1 + below * Math.sin(angle) : 1;
        const x = Math.cos(angle) * reach - 0.06;
        const y = Math.sin(angle) * reach * down + 0.06;
        return corner ? [x, y, 1] : [x, y];
      };
      const reach = ring * (0.96 + random(`mane${ring}${lock}`) * 0.1);
      knots.push(
        place(0, ring * 0.9, false),
        place(0.36, reach * 0.985, false),
        place(0.56, reach, true),
        place(0.62, ring * 0.95, false),
      );
    }
    sketch.blob(knots, shade(colour, tone));
  }
}
