import type { Rgb } from '../../../base/raster.ts';
import { shade } from '../../kit.ts';
import { limbSurface, partOfLimb } from '../ring-limb.ts';
import type { Sketch } from '../sketch.ts';
import type { Skeleton } from './skeleton.ts';
import type { Species } from './species.ts';
import { deep, type Tones } from './tones.ts';

type Limb = Skeleton['legs']['near'][number];

/** Legs of one side with their feet. Far legs are darker and cooler. */
export function drawLegs(
  sketch: Sketch,
  species: Species,
  limbs: readonly Limb[],
  tones: Tones,
  fill: string,
  far: boolean,
): void {
  const panda = species.coat.pattern === 'panda';
  for (const limb of limbs) {
    const own = panda ? shade(tones.mark, far ? -0.25 : 0.06) : fill;
    sketch.limb(limb.rings, own);
    const sock = tones.socks;
    const low = sock ? sock.colour : panda ? tones.mark : tones.main;
    if (sock) {
      const part = partOfLimb(limb.rings, 1 - sock.height, 1);
      const [x1, y1] = part[0] as readonly [number, number, number];
      const [x2, y2] = part.at(-1) as readonly [number, number, number];
      const tone = (amount: number) => shade(sock.colour, far ? amount - 0.26 : amount);
      sketch.limb(
        part,
        sketch.linear(
          [x1, y1, x1 + (x2 - x1) * 0.5, y1 + (y2 - y1) * 0.5],
          [
            [0, tone(0), 0],
            [1, tone(0)],
          ],
        ),
      );
    }
    drawFoot(sketch, species, limb, low, far);
    if (!far) shadeLimb(sketch, species, limb, tones);
  }
}

function shadeLimb(sketch: Sketch, species: Species, limb: Limb, tones: Tones): void {
  const surface = limbSurface(limb.rings);
  const panda = species.coat.pattern === 'panda';
  const colour = deep(panda ? tones.mark : tones.main);
  const width = species.legs[2] * 0.2;
  // The edge of shoulder or thigh against the trunk, fading out where both are one.
  if (limb.rings.length > 3) {
    sketch.curve(
      [surface.at(0.2, -0.92), surface.at(0.32, -0.96), surface.at(0.46, -0.92)],
      colour,
      width,
      0.2,
    );
    sketch.curve(
      [surface.at(0.28, 0.94), surface.at(0.42, 0.94), surface.at(0.55, 0.9)],
      colour,
      width,
      0.12,
    );
  }
  // The back of the leg lies in shade.
  sketch.blob(
    [
      surface.at(0.4, 0.3),
      surface.at(0.6, 0.42),
      surface.at(0.8, 0.36),
      surface.at(0.97, 0.4),
      surface.at(0.97, 0.98),
      surface.at(0.8, 0.98),
      surface.at(0.6, 0.98),
      surface.at(0.42, 0.98),
    ],
    colour,
    0.16,
  );
}

function drawFoot(sketch: Sketch, species: Species, limb: Limb, low: Rgb, far: boolean): void {
  const ankle = species.legs[2];
  const dark = far ? -0.3 : 0;
  const { foot } = limb;
  sketch.within({ x: foot.x, y: foot.y - ankle * 0.7, turn: foot.turn }, () => {
    const floor = ankle * 0.7;
    const tone = (amount: number) => shade(low, amount + dark);
    const crease = shade(low, -0.5 + dark);
    switch (species.foot) {
      case 'paw':
      case 'claw': {
        const long = ankle * (species.foot === 'claw' ? 1.75 : 1.5);
        const high = ankle * 1.25;
        sketch.blob(
          [
            [-ankle * 0.98, floor - high * 0.2],
            [-ankle * 0.9, floor - high * 0.9],
            [ankle * 0.3, floor - high * 1.12],
            [long * 0.92, floor - high * 0.72],
            [long * 1.08, floor - high * 0.24],
            [long * 0.8, floor],
            [-ankle * 0.6, floor],
          ],
          tone(-0.04),
        );
        sketch.oval(ankle * 0.5, floor - high * 0.78, ankle * 0.62, high * 0.2, tone(0.25), 0.2, 0.5);
        for (const x of [0.34, 0.8])
          sketch.curve(
            [
              [ankle * x, floor - high * 0.5],
              [ankle * (x + 0.1), floor - high * 0.26],
              [ankle * (x + 0.04), floor - high * 0.06],
            ],
            crease,
            ankle * 0.12,
            0.5,
          );
        if (species.foot === 'claw')
          for (const x of [0.55, 1.0, 1.4])
            sketch.blob(
              [
                [ankle * x, floor - high * 0.3],
                [ankle * (x + 0.3), floor - high * 0.28],
                [ankle * (x + 0.5), floor + 0.5, 1],
                [ankle * (x + 0.06), floor - high * 0.06],
              ],
              shade([236, 224, 196], dark - 0.08),
            );
        return;
      }
      case 'pillar': {
        sketch.blob(
          [
            [-ankle * 1.05, floor - ankle * 0.9],
            [ankle * 1.05, floor - ankle * 0.9],
            [ankle * 1.16, floor - ankle * 0.2],
            [ankle * 1.0, floor],
            [-ankle * 1.0, floor],
            [-ankle * 1.14, floor - ankle * 0.2],
          ],
          tone(-0.12),
        );
        for (const x of [-0.1, 0.42, 0.88])
          sketch.oval(
            ankle * x,
            floor - ankle * 0.16,
            ankle * 0.2,
            ankle * 0.17,
            shade([226, 216, 200], dark - 0.1),
          );
        return;
      }
      default: {
        const horn: Rgb = [74, 62, 56];
        sketch.blob(
          [
            [-ankle * 0.92, floor - ankle * 1.15],
            [0, floor - ankle * 1.3],
            [ankle * 1.02, floor - ankle * 1.15],
            [ankle * 1.62, floor, 1],
            [ankle * 0.2, floor],
            [-ankle * 1.0, floor, 1],
          ],
          shade(horn, dark * 0.8),
        );
        sketch.curve(
          [
            [-ankle * 0.86, floor - ankle * 1.08],
            [0.1 * ankle, floor - ankle * 1.0],
            [ankle * 0.98, floor - ankle * 1.06],
          ],
          shade(horn, 0.35 + dark),
          ankle * 0.16,
          0.7,
        );
        if (species.foot === 'cloven')
          sketch.curve(
            [
              [ankle * 0.5, floor - ankle * 0.9],
              [ankle * 0.62, floor],
            ],
            shade(horn, -0.5),
            ankle * 0.16,
          );
      }
    }
  });
}
