import type { Rgb } from '../../../base/raster.ts';
import { shade } from '../../kit.ts';
import type { Knot } from '../knot.ts';
import type { Sketch } from '../sketch.ts';
import type { Ears } from './face-look.ts';

const OUTLINES: Record<Ears['kind'], readonly Knot[]> = {
  cat: [
    [-0.56, 0.3],
    [-0.5, -0.3],
    [-0.14, -1.02],
    [0.06, -1.12],
    [0.26, -0.94],
    [0.58, -0.2],
    [0.6, 0.34],
  ],
  round: [
    [-0.56, 0.2],
    [-0.62, -0.3],
    [-0.3, -0.78],
    [0.22, -0.82],
    [0.6, -0.38],
    [0.58, 0.2],
  ],
  fan: [
    [-0.62, 0.3],
    [-0.86, -0.2],
    [-0.8, -0.56, 1],
    [-0.6, -0.74],
    [-0.26, -0.96, 1],
    [0.06, -0.96],
    [0.44, -0.94, 1],
    [0.68, -0.72],
    [0.94, -0.44, 1],
    [0.92, -0.1],
    [0.62, 0.4],
  ],
  long: [
    [-0.26, 0.3],
    [-0.42, -0.7],
    [-0.34, -1.5],
    [0, -2.05],
    [0.34, -1.5],
    [0.42, -0.7],
    [0.26, 0.3],
  ],
  side: [
    [-0.2, 0.2],
    [-0.42, -0.42],
    [-0.3, -1],
    [0.02, -1.34],
    [0.3, -0.94],
    [0.4, -0.4],
    [0.2, 0.2],
  ],
  sail: [
    [-0.1, -0.42],
    [0.4, -0.8],
    [1.0, -0.66],
    [1.2, -0.05],
    [0.96, 0.72],
    [0.5, 1.02],
    [0.14, 0.7],
    [-0.1, 0.3],
  ],
  flop: [
    [-0.36, 0.06],
    [-0.1, -0.3],
    [0.42, -0.28],
    [0.74, 0.18],
    [0.72, 0.8],
    [0.44, 1.16],
    [0.1, 0.86],
    [-0.16, 0.44],
  ],
  lop: [
    [-0.3, 0.0],
    [0.06, -0.26],
    [0.48, -0.02],
    [0.72, 0.7],
    [0.7, 1.46],
    [0.34, 1.8],
    [-0.02, 1.5],
    [-0.12, 0.7],
  ],
};

/** An ear at the middle of the present frame, upright, leaning to the right for a right ear. */
export function drawEar(sketch: Sketch, ears: Ears, coat: Rgb, dark = 0): void {
  const own = ears.colour ?? coat;
  const outline = OUTLINES[ears.kind];
  const reach = ears.kind === 'long' ? -2 : ears.kind === 'lop' ? 1.6 : ears.kind === 'flop' ? 1 : -1.2;
  sketch.blob(
    outline,
    sketch.linear(
      [0, reach, 0, 0.2],
      [
        [0, shade(own, 0.1 + dark)],
        [1, shade(own, -0.16 + dark)],
      ],
    ),
  );
  if (ears.kind === 'flop' || ears.kind === 'lop') {
    sketch.curve([outline[1]!, [0.5, 0.1], [0.52, 0.7]], shade(own, 0.35), 0.07, 0.35);
    sketch.curve(
      [
        [-0.1, 0.1],
        [0.0, 0.5],
        [0.2, reach * 0.8],
      ],
      shade(own, -0.55),
      0.05,
      0.3,
    );
    return;
  }
  if (ears.kind === 'sail') {
    sketch.blob(
      outline.map(([x, y]): Knot => [0.08 + x * 0.76, y * 0.8 + 0.02]),
      shade(ears.inner ?? own, -0.08 + dark),
      0.7,
    );
    for (const y of [-0.2, 0.16, 0.5])
      sketch.curve(
        [
          [0.1, y * 0.6],
          [0.5, y],
          [0.84, y * 1.1],
        ],
        shade(own, -0.5),
        0.03,
        0.2,
      );
    return;
  }
  const inner = ears.inner ?? [226, 160, 150];
  const shrink = ears.kind === 'fan' ? 0.6 : 0.62;
  const middle = ears.kind === 'long' ? -0.7 : ears.kind === 'side' ? -0.45 : -0.18;
  sketch.blob(
    outline.map(
      ([x, y, corner]): Knot =>
        [
          x * shrink + 0.02,
          middle + (y - middle) * (shrink + 0.06) + 0.06,
          ...(corner ? ([1] as const) : ([] as const)),
        ] as Knot,
    ),
    shade(inner, -0.06 + dark),
    0.92,
  );
  if (ears.kind === 'cat' || ears.kind === 'fan')
    for (const x of [-0.22, 0, 0.2])
      sketch.curve(
        [
          [x - 0.1, 0.26],
          [x * 0.8 - 0.04, -0.1],
          [x * 0.5, -0.34],
        ],
        shade(own, 0.4 + dark),
        0.07,
        0.7,
      );
  if (ears.tip) {
    const tip = outline.filter(([, y]) => y < reach * 0.52);
    const [first, last] = [tip[0]!, tip.at(-1)!];
    sketch.blob(
      [...tip, [last[0] * 0.6, last[1] + 0.16], [first[0] * 0.6, first[1] + 0.16]],
      shade(ears.tip, dark),
      0.95,
    );
  }
}
