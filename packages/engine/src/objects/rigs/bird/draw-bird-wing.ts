import type { Rgb } from '../../../base/raster.ts';
import { shade } from '../../kit.ts';
import type { Knot } from '../knot.ts';
import type { Sketch } from '../sketch.ts';

export interface WingColours {
  readonly colour: Rgb;
  readonly tip: Rgb;
  readonly bar: Rgb | undefined;
  readonly dark: number;
}

/** A folded wing along the body; unit: the body's length, shoulder to the right of the origin. */
export function drawFoldedWing(
  sketch: Sketch,
  deep: number,
  { colour, tip, bar }: WingColours,
  down: boolean,
): void {
  const d = deep;
  sketch.blob(
    [
      [0.3, -d * 0.3],
      [0.02, -d * 0.66],
      [-0.36, -d * 0.46],
      [-0.82, -d * 0.02, 1],
      [-0.42, d * 0.3],
      [0.02, d * 0.44],
      [0.26, d * 0.2],
    ],
    shade(colour, -0.4),
    0.34,
  );
  const tone = sketch.linear(
    [0.2, -d * 0.7, -0.2, d * 0.5],
    [
      [0, shade(colour, 0.16)],
      [1, shade(colour, -0.16)],
    ],
  );
  // Flight feathers, then the coverts that lie over them.
  for (let feather = 0; feather < 5; feather++) {
    const share = feather / 4;
    sketch.limb(
      [
        [0.0 - share * 0.04, d * (0.26 - share * 0.5), d * 0.14],
        [-0.42, d * (0.2 - share * 0.46), d * 0.15],
        [-0.8 + (1 - share) * 0.24, d * (0.1 - share * 0.2), d * 0.04],
      ],
      shade(feather < 4 && !down ? tip : colour, feather % 2 === 0 ? -0.06 : -0.18),
    );
  }
  sketch.blob(
    [
      [0.3, -d * 0.32],
      [0.04, -d * 0.66],
      [-0.28, -d * 0.48],
      [-0.5, -d * 0.1],
      [-0.36, d * 0.06, 1],
      [-0.3, d * 0.22],
      [-0.16, d * 0.22, 1],
      [-0.08, d * 0.38],
      [0.06, d * 0.3, 1],
      [0.16, d * 0.34],
      [0.28, d * 0.1],
    ],
    tone,
  );
  if (bar)
    sketch.curve(
      [
        [-0.46, -d * 0.02],
        [-0.26, d * 0.16],
        [0.0, d * 0.32],
      ],
      shade(bar, 0),
      d * 0.13,
      0.95,
    );
  if (down) return;
  for (const [x, y] of [
    [0.12, -0.3],
    [-0.04, -0.36],
    [-0.2, -0.28],
    [0.06, -0.04],
    [-0.12, -0.06],
    [-0.28, -0.06],
    [0.0, 0.16],
    [-0.16, 0.12],
  ] as const)
    sketch.curve(
      [
        [x + 0.05, y * d - d * 0.08],
        [x - 0.03, y * d + d * 0.02],
        [x + 0.02, y * d + d * 0.12],
      ],
      shade(colour, -0.5),
      0.012,
      0.4,
    );
}

/** A spread wing, rising from the shoulder at the origin; unit: its length. */
export function drawSpreadWing(sketch: Sketch, { colour, tip, bar, dark }: WingColours): void {
  for (const [reach, own, tone] of [
    [1, tip, -0.08],
    [0.76, colour, -0.06],
    [0.5, colour, 0.12],
  ] as const) {
    const knots: Knot[] = [
      [0.14, 0.06],
      [0.24, -0.34 * reach],
      [0.16, -0.76 * reach],
    ];
    const count = 7;
    for (let feather = 0; feather < count; feather++) {
      const angle = -1.52 - feather * 0.22;
      const length = reach * (1 - feather * 0.085);
      knots.push([Math.cos(angle) * length, Math.sin(angle) * length, 1]);
      if (feather < count - 1) {
        const next = angle - 0.12;
        knots.push([Math.cos(next) * length * 0.89, Math.sin(next) * length * 0.89]);
      }
    }
    knots.push([-0.3, 0.1]);
    sketch.blob(knots, shade(own, tone + dark));
    if (reach === 1)
      for (let feather = 0; feather < count - 1; feather++) {
        const angle = -1.63 - feather * 0.22;
        const length = 0.86 - feather * 0.075;
        sketch.curve(
          [
            [Math.cos(angle) * 0.3, Math.sin(angle) * 0.3],
            [Math.cos(angle) * length, Math.sin(angle) * length],
          ],
          shade(own, -0.5 + dark * 0.5),
          0.012,
          0.4,
        );
      }
    if (reach === 0.76 && bar)
      sketch.curve(
        [
          [0.06, -0.7],
          [-0.24, -0.54],
          [-0.5, -0.26],
        ],
        shade(bar, dark),
        0.06,
        0.9,
      );
  }
}
