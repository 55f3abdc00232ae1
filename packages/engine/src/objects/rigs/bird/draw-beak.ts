import { shade } from '../../kit.ts';
import type { Knot } from '../knot.ts';
import type { Sketch } from '../sketch.ts';
import type { Beak } from './species.ts';

/** A beak pointing right from the origin; unit: the head's radius. */
export function drawBeak(sketch: Sketch, { kind, length, height, colour, tip }: Beak, open = false): void {
  const h = height;
  const l = length;
  const upperTone = sketch.linear(
    [0, -h, 0, h],
    [
      [0, shade(colour, 0.25)],
      [1, shade(colour, -0.12)],
    ],
  );
  const lower = shade(colour, -0.28);
  const gape = open ? h * 0.7 : 0;
  const shapes: Record<Beak['kind'], { upper: Knot[]; lower: Knot[] }> = {
    cone: {
      upper: [
        [-0.1, -h],
        [l * 0.4, -h * 0.72],
        [l, h * 0.12, 1],
        [l * 0.4, h * 0.2],
        [-0.1, h * 0.24],
      ],
      lower: [
        [-0.1, h * 0.1],
        [l * 0.5, h * 0.14],
        [l * 0.84, h * 0.2 + gape * 0.6, 1],
        [l * 0.3, h * 0.8 + gape],
        [-0.1, h * 0.9],
      ],
    },
    hook: {
      upper: [
        [-0.12, -h],
        [l * 0.5, -h * 0.94],
        [l * 0.96, -h * 0.1],
        [l * 0.84, h * 1.3, 1],
        [l * 0.62, h * 0.42],
        [-0.1, h * 0.34],
      ],
      lower: [
        [-0.1, h * 0.2],
        [l * 0.5, h * 0.36],
        [l * 0.56, h * 0.8 + gape, 1],
        [l * 0.2, h * 0.9 + gape],
        [-0.1, h * 0.9],
      ],
    },
    flat: {
      upper: [
        [-0.12, -h],
        [l * 0.3, -h * 0.5],
        [l * 0.75, -h * 0.12],
        [l * 1.02, h * 0.02],
        [l * 1.0, h * 0.34],
        [l * 0.5, h * 0.42],
        [-0.1, h * 0.5],
      ],
      lower: [
        [-0.1, h * 0.3],
        [l * 0.5, h * 0.4],
        [l * 0.9, h * 0.4 + gape],
        [l * 0.7, h * 0.74 + gape],
        [-0.1, h * 0.9],
      ],
    },
    long: {
      upper: [
        [-0.12, -h],
        [l * 0.2, -h * 0.55],
        [l * 0.6, -h * 0.22],
        [l, h * 0.1, 1],
        [l * 0.5, h * 0.14],
        [-0.1, h * 0.2],
      ],
      lower: [
        [-0.1, h * 0.06],
        [l * 0.5, h * 0.1],
        [l * 0.95, h * 0.16 + gape * 0.4, 1],
        [l * 0.4, h * 0.52 + gape * 0.6],
        [-0.1, h * 0.8],
      ],
    },
    great: {
      upper: [
        [-0.2, -h],
        [l * 0.4, -h * 1.1],
        [l * 0.85, -h * 0.66],
        [l, h * 0.36],
        [l * 0.9, h * 0.6, 1],
        [l * 0.76, h * 0.24],
        [l * 0.4, h * 0.1],
        [-0.16, h * 0.24],
      ],
      lower: [
        [-0.16, h * 0.14],
        [l * 0.4, h * 0.06],
        [l * 0.78, h * 0.24 + gape],
        [l * 0.6, h * 0.62 + gape],
        [l * 0.2, h * 0.84],
        [-0.16, h * 0.94],
      ],
    },
    bent: {
      upper: [
        [-0.12, -h],
        [l * 0.4, -h * 0.8],
        [l * 0.82, h * 0.0],
        [l * 0.92, h * 1.5, 1],
        [l * 0.62, h * 1.1],
        [l * 0.4, h * 0.5],
        [-0.1, h * 0.3],
      ],
      lower: [
        [-0.1, h * 0.2],
        [l * 0.36, h * 0.44],
        [l * 0.6, h * 1.1],
        [l * 0.7, h * 1.5 + gape, 1],
        [l * 0.34, h * 1.2 + gape],
        [-0.1, h * 0.9],
      ],
    },
  };
  const { upper, lower: under } = shapes[kind];
  sketch.blob(under, lower);
  sketch.blob(upper, upperTone);
  if (tip) {
    if (kind === 'great')
      sketch.blob(
        [
          [l * 0.74, -h * 0.8],
          [l * 0.88, -h * 0.58],
          [l, h * 0.36],
          [l * 0.9, h * 0.6, 1],
          [l * 0.76, h * 0.24],
        ],
        shade(tip, 0),
      );
    else if (kind === 'bent')
      sketch.blob(
        [
          [l * 0.74, -h * 0.2],
          [l * 0.84, h * 0.1],
          [l * 0.92, h * 1.5, 1],
          [l * 0.62, h * 1.1],
          [l * 0.6, h * 0.7],
        ],
        shade(tip, 0),
      );
    else
      sketch.blob(
        [
          [l * 0.72, -h * 0.24],
          [l * 0.92, -h * 0.02],
          [l, h * 0.1],
          [l * 0.72, h * 0.2],
        ],
        shade(tip, 0),
      );
  }
  sketch.oval(l * 0.16, -h * 0.3, l * 0.06 + 0.02, h * 0.1, shade(colour, -0.6), -0.3, 0.6);
}

/** A beak that points at the viewer. */
export function drawFrontBeak(sketch: Sketch, { kind, height, colour }: Beak): void {
  const h = height;
  const light = shade(colour, 0.16);
  const dark = shade(colour, -0.3);
  if (kind === 'flat') {
    sketch.oval(0, h * 0.5, h * 1.25, h * 0.62, dark);
    sketch.blob(
      [
        [-h * 0.5, -h * 0.5],
        [h * 0.5, -h * 0.5],
        [h * 1.24, h * 0.3],
        [h * 0.6, h * 0.66],
        [-h * 0.6, h * 0.66],
        [-h * 1.24, h * 0.3],
      ],
      light,
    );
    for (const side of [-1, 1]) sketch.oval(side * h * 0.26, -h * 0.1, h * 0.08, h * 0.16, dark, side * 0.3);
    return;
  }
  sketch.blob(
    [
      [-h * 0.62, h * 0.1],
      [h * 0.62, h * 0.1],
      [0, h * 1.2, 1],
    ],
    dark,
  );
  sketch.blob(
    kind === 'hook'
      ? [
          [0, -h * 0.9],
          [h * 0.66, -h * 0.3],
          [h * 0.52, h * 0.4],
          [0, h * 1.5, 1],
          [-h * 0.52, h * 0.4],
          [-h * 0.66, -h * 0.3],
        ]
      : [
          [0, -h * 0.8],
          [h * 0.78, h * 0.1, 1],
          [h * 0.2, h * 0.5],
          [0, h * 0.74],
          [-h * 0.2, h * 0.5],
          [-h * 0.78, h * 0.1, 1],
        ],
    light,
  );
}
