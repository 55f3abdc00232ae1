import type { HeroArt, HeroOptions, Point } from '../hero.ts';
import { mix, shade } from '../kit.ts';
import { drawEye } from './face/draw-eye.ts';
import { drawDorsal, drawTailFin } from './fish/draw-fins.ts';
import { drawFishMouth, drawFishPattern } from './fish/draw-markings.ts';
import type { FishSpecies } from './fish/species.ts';
import { fitArt } from './fit-art.ts';
import type { Knot } from './knot.ts';
import { darker } from './quadruped/tones.ts';
import { limbSurface, type Ring } from './ring-limb.ts';
import { Sketch } from './sketch.ts';

/** Form 0 swims level, form 1 leaps in an arch; both look right. The lowest point is the foot. */
export function drawFish(species: FishSpecies, options: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const leap = options.form % 2 === 1 || options.pose === 'jumping';
  const young = options.age === 'young';
  const main = options.colour ?? species.main;
  const belly = species.belly && (options.colour ? mix(species.belly, main, 0.2) : species.belly);
  const fin = options.colour ? darker(main, 0.16) : (species.fin ?? darker(main, 0.14));
  const bend = leap ? 0.62 : 0.06;
  const length = species.length * (young ? 0.8 : 1);
  const [root, rear, front, head] = species.depth;
  const ring = (x: number, radius: number): Ring => {
    const angle = (x - 0.5) * bend * 2;
    return [
      (Math.sin(angle) / (bend * 2)) * length * 1,
      -((Math.cos(angle) - 1) / (bend * 2)) * length,
      radius,
    ];
  };
  const spine: Ring[] = [
    ring(0, root),
    ring(0.26, rear),
    ring(0.6, front),
    ring(0.88, head),
    ring(1, head * 0.42),
  ];
  const surface = limbSurface(spine);
  const [tailX, tailY] = surface.at(0, 0);
  sketch.within({ x: tailX, y: tailY, turn: surface.turn(0), scale: species.tailSize }, () =>
    drawTailFin(sketch, species, fin),
  );
  if (species.dorsal !== 'none') drawDorsal(sketch, surface, species, fin);
  for (const [u, size] of [[0.62, 0.9]] as const) {
    const [x, y] = surface.at(u, 0.7);
    sketch.within({ x, y, turn: surface.turn(u) + 0.2, scale: front * size }, () =>
      sketch.blob(
        [
          [0.1, -0.1],
          [0.2, 0.3],
          [-0.4, 1.1, 1],
          [-0.62, 0.7],
          [-0.4, 0.1],
        ],
        shade(fin, -0.3),
      ),
    );
  }
  const [, topY] = surface.at(0.6, -1);
  sketch.limb(
    spine,
    sketch.linear(
      [0, topY, 0, topY + front * 2],
      [
        [0, shade(main, 0.1)],
        [0.45, shade(main, 0)],
        [1, shade(main, -0.22)],
      ],
    ),
  );
  if (belly) {
    const knots: Knot[] = [];
    for (let step = 0; step <= 8; step++) knots.push(surface.at(0.1 + step * 0.115, 0.985));
    for (let step = 8; step >= 0; step--)
      knots.push(surface.at(0.1 + step * 0.115, step === 0 ? 0.9 : 0.28 + (step === 8 ? 0.3 : 0)));
    sketch.blob(knots, shade(belly, -0.04));
  }
  drawFishPattern(sketch, surface, species, main, options.random);
  const shine: Knot[] = [
    surface.at(0.16, -0.5),
    surface.at(0.5, -0.78),
    surface.at(0.86, -0.66),
    surface.at(0.8, -0.46),
    surface.at(0.5, -0.5),
  ];
  sketch.blob(shine, '#ffffff', 0.2);
  if (species.gills)
    for (const u of [0.66, 0.69, 0.72])
      sketch.curve(
        [surface.at(u, -0.3), surface.at(u - 0.015, 0), surface.at(u, 0.3)],
        shade(main, -0.5),
        length * 0.006,
        0.6,
      );
  else if (species.mouth === 'pout')
    sketch.curve(
      [surface.at(0.72, -0.6), surface.at(0.67, 0), surface.at(0.72, 0.62)],
      shade(main, -0.5),
      length * 0.008,
      0.35,
    );
  const mouth = drawFishMouth(sketch, surface, species, main, length, head);
  const eyeSize = species.eye * (young ? 1.3 : 1);
  const at =
    species.mouth === 'whale'
      ? surface.at(0.79, 0.06)
      : species.mouth === 'beak'
        ? surface.at(0.82, -0.02)
        : surface.at(0.84, -0.26);
  if (species.pattern === 'orca') {
    const [ox, oy] = surface.at(0.77, -0.4);
    sketch.oval(ox, oy, length * 0.055, length * 0.027, '#ffffff', surface.turn(0.77) - 0.2);
  } else if (species.mouth === 'pout') sketch.dot(at[0], at[1], eyeSize * 1.34, '#fdfaf2');
  drawEye(sketch, at[0], at[1], eyeSize, { iris: species.iris, skin: main, narrow: 1 });
  const [px, py] = surface.at(0.6, 0.36);
  sketch.within(
    { x: px, y: py, turn: surface.turn(0.6), scale: front * (species.tail === 'fluke' ? 1.0 : 0.72) },
    () => {
      sketch.blob(
        [
          [0.16, -0.16],
          [0.06, 0.34],
          [-0.5, 1.0, 1],
          [-0.8, 0.74],
          [-0.56, 0.1],
        ],
        sketch.linear(
          [0, 0, -0.5, 1],
          [
            [0, shade(fin, 0.16)],
            [1, shade(fin, -0.16)],
          ],
        ),
      );
      for (const y of [0.2, 0.45, 0.7])
        sketch.curve(
          [
            [-0.02, 0.1],
            [-0.3, y * 0.7],
            [-0.56, y + 0.14],
          ],
          shade(fin, -0.5),
          0.03,
          0.3,
        );
    },
  );
  const [x1, y1] = surface.at(0.35, -0.94);
  const [x2] = surface.at(0.65, -0.94);
  const low = sketch.finish(0);
  const headAt = surface.at(0.84, 0);
  const eyes: readonly [Point, Point] = [
    [at[0], at[1]],
    [at[0], at[1]],
  ];
  const [sx, sy] = surface.at(0.52, -0.9);
  return fitArt(
    sketch,
    {
      head: { x: headAt[0], y: headAt[1], radius: head },
      eyes,
      grips: [[mouth[0], mouth[1]]],
      seat: [sx, sy],
      tops: [{ x1, x2, y: y1 }],
    },
    low.y + low.height,
  );
}
