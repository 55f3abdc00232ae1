import type { Rgb } from '../../../base/raster.ts';
import { shade } from '../../kit.ts';
import { drawEye } from '../face/draw-eye.ts';
import type { Knot } from '../knot.ts';
import type { Sketch } from '../sketch.ts';
import { drawBeak, drawFrontBeak } from './draw-beak.ts';
import type { BirdSpecies } from './species.ts';

export interface BirdHead {
  readonly main: Rgb;
  readonly asleep: boolean;
}

/** The head in profile, looking right; unit: its radius. */
export function drawBirdHead(sketch: Sketch, species: BirdSpecies, { main, asleep }: BirdHead): void {
  const { coat, eye, crown } = species;
  const own = coat.head ?? main;
  if (crown) drawCrown(sketch, crown, 'side', true);
  sketch.within({ x: 0.78, y: 0.14 }, () => drawBeak(sketch, species.beak));
  sketch.dot(
    0,
    0,
    1,
    sketch.linear(
      [-0.3, -1, 0.2, 1],
      [
        [0, shade(own, 0.2)],
        [0.55, shade(own, 0)],
        [1, shade(own, -0.14)],
      ],
    ),
  );
  if (coat.cap)
    sketch.blob(
      [
        [-0.98, 0.1],
        [-0.9, -0.5],
        [-0.3, -0.98],
        [0.4, -0.94],
        [0.96, -0.3],
        [0.5, -0.22],
        [0, -0.3],
        [-0.5, -0.04],
      ],
      shade(coat.cap, 0),
    );
  if (coat.cheek) sketch.oval(0.14, 0.28, 0.5, 0.4, shade(coat.cheek, 0));
  const y = eye.y ?? -0.16;
  if (eye.disc) sketch.dot(0.34, y, eye.size * 1.9, shade(eye.disc, 0));
  drawEye(sketch, 0.34, y, eye.size, { iris: eye.iris, skin: own, asleep });
  if (crown) drawCrown(sketch, crown, 'side', false);
}

/** The head seen from the front; unit: its radius. */
export function drawFrontHead(sketch: Sketch, species: BirdSpecies, { main, asleep }: BirdHead): void {
  const { coat, eye, crown } = species;
  const own = coat.head ?? main;
  if (crown) drawCrown(sketch, crown, 'front', true);
  sketch.oval(
    0,
    0,
    1.04,
    0.98,
    sketch.linear(
      [-0.3, -1, 0.2, 1],
      [
        [0, shade(own, 0.2)],
        [0.55, shade(own, 0)],
        [1, shade(own, -0.14)],
      ],
    ),
  );
  if (coat.cap)
    sketch.blob(
      [
        [-1, -0.1],
        [-0.7, -0.74],
        [0, -0.97],
        [0.7, -0.74],
        [1, -0.1],
        [0.5, -0.42],
        [0, -0.2, 1],
        [-0.5, -0.42],
      ],
      shade(coat.cap, 0),
    );
  for (const side of [-1, 1]) {
    if (coat.cheek) sketch.oval(side * 0.5, 0.28, 0.4, 0.36, shade(coat.cheek, 0));
    if (eye.disc) sketch.oval(side * 0.42, 0.0, 0.52, 0.58, shade(eye.disc, 0), side * -0.2);
  }
  const apart = eye.disc ? 0.42 : 0.5;
  const y = eye.disc ? -0.04 : (eye.y ?? -0.12);
  for (const side of [-1, 1])
    drawEye(sketch, side * apart, y, eye.size * (eye.disc ? 1.1 : 1), { iris: eye.iris, skin: own, asleep });
  sketch.within({ x: 0, y: 0.3 }, () =>
    drawFrontBeak(sketch, { ...species.beak, height: Math.min(0.42, species.beak.height * 0.9) }),
  );
  if (crown) drawCrown(sketch, crown, 'front', false);
}

function drawCrown(
  sketch: Sketch,
  { kind, colour }: NonNullable<BirdSpecies['crown']>,
  view: 'side' | 'front',
  behind: boolean,
): void {
  const fill = shade(colour, behind ? -0.08 : 0);
  const side = view === 'side';
  switch (kind) {
    case 'comb':
      if (behind) {
        const knots: Knot[] = side
          ? [
              [0.74, -0.5],
              [0.72, -1.02, 1],
              [0.46, -0.98],
              [0.36, -1.46, 1],
              [0.06, -1.16],
              [-0.1, -1.5, 1],
              [-0.34, -1.1],
              [-0.66, -1.28, 1],
              [-0.7, -0.6],
              [0, -0.5],
            ]
          : [
              [-0.3, -0.7],
              [-0.36, -1.24, 1],
              [-0.14, -1.16],
              [0, -1.5, 1],
              [0.14, -1.16],
              [0.36, -1.24, 1],
              [0.3, -0.7],
            ];
        sketch.blob(knots, fill);
      } else if (side)
        sketch.blob(
          [
            [0.5, 0.44],
            [0.82, 0.5],
            [0.86, 1.0],
            [0.62, 1.16],
            [0.44, 0.9],
          ],
          fill,
        );
      else for (const x of [-0.16, 0.16]) sketch.oval(x, 0.9, 0.17, 0.3, fill);
      return;
    case 'wattle':
      if (!behind)
        sketch.blob(
          [
            [0.86, 0.1],
            [1.1, 0.3],
            [1.0, 0.9],
            [0.7, 1.3],
            [0.5, 0.8],
            [0.6, 0.4],
          ],
          fill,
        );
      return;
    case 'crest':
      if (behind && side)
        sketch.blob(
          [
            [0.3, -0.84],
            [0.0, -1.3],
            [-0.6, -1.5, 1],
            [-0.5, -1.16],
            [-1.06, -1.2, 1],
            [-0.8, -0.8],
            [-1.3, -0.66, 1],
            [-0.86, -0.2],
          ],
          fill,
        );
      else if (behind)
        sketch.blob(
          [
            [-0.4, -0.8],
            [-0.34, -1.3, 1],
            [-0.1, -1.1],
            [0, -1.6, 1],
            [0.1, -1.1],
            [0.34, -1.3, 1],
            [0.4, -0.8],
          ],
          fill,
        );
      return;
    case 'tufts':
      if (behind)
        for (const at of side ? [0.2, -0.5] : [-0.66, 0.66])
          sketch.blob(
            [
              [at - 0.3, -0.6],
              [at + (side ? -0.3 : Math.sign(at) * 0.24), -1.36, 1],
              [at + 0.34, -0.62],
            ],
            fill,
          );
      return;
    case 'plumes':
      if (behind)
        for (const lean of [-0.5, -0.25, 0, 0.25]) {
          const x = lean * 1.4 - (side ? 0.1 : 0.17);
          sketch.curve(
            [
              [x * 0.3, -0.9],
              [x, -1.7],
            ],
            fill,
            0.07,
          );
          sketch.dot(x, -1.78, 0.15, fill);
        }
      return;
    case 'fluff':
      if (behind)
        sketch.blob(
          [
            [-0.3, -0.8],
            [-0.26, -1.24, 1],
            [-0.06, -1.06],
            [0.06, -1.34, 1],
            [0.14, -1.06],
            [0.36, -1.18, 1],
            [0.3, -0.8],
          ],
          fill,
        );
  }
}
