import { shade } from '../../kit.ts';
import { limbSurface, type Ring } from '../ring-limb.ts';
import type { Sketch } from '../sketch.ts';
import type { FaceLook } from './face-look.ts';
import type { FaceState } from './face-state.ts';

/** An elephant's trunk with tusks and a smile beside it, in head radii. */
export function drawTrunk(sketch: Sketch, look: FaceLook, { coat, turn, asleep }: FaceState): void {
  const sin = Math.sin(turn);
  const root = sin * 0.78;
  const lift = asleep ? 0.3 : 0;
  const rings: Ring[] = [
    [root, 0.14, 0.4],
    [root + sin * 0.36, 0.62, 0.3],
    [root + sin * 0.5 + 0.02, 1.1, 0.235],
    [root + sin * 0.56 + 0.06, 1.55 - lift, 0.19],
    [root + sin * 0.7 + 0.24, 1.9 - lift, 0.15],
    [root + sin * 0.8 + 0.56, 1.9 - lift, 0.13],
  ];
  sketch.curve(
    [
      [root - 0.5, 0.66],
      [root - 0.3, 0.8],
      [root - 0.1, 0.72],
    ],
    shade(coat, -0.6),
    0.05,
    0.8,
  );
  for (const side of [1, -1]) {
    const x = root + side * (side > 0 ? 0.36 - sin * 0.1 : 0.36);
    sketch.limb(
      [
        [x, 0.5, 0.11],
        [x + side * 0.12 + sin * 0.2, 0.9, 0.095],
        [x + side * 0.1 + sin * 0.5, 1.16, 0.02],
      ],
      side > 0 ? '#e4d8c0' : '#fbf4e4',
    );
  }
  sketch.limb(
    rings,
    sketch.linear(
      [root, 0, root, 2],
      [
        [0, shade(coat, 0.06)],
        [0.4, shade(coat, -0.02)],
        [1, shade(coat, -0.16)],
      ],
    ),
  );
  const surface = limbSurface(rings);
  for (let fold = 0; fold < 9; fold++) {
    const u = 0.16 + fold * 0.088;
    sketch.curve(
      [surface.at(u, 0.8), surface.at(u + 0.015, 0.2), surface.at(u + 0.01, -0.4)],
      shade(coat, -0.5),
      0.026,
      0.32,
    );
  }
  sketch.oval(root + sin * 0.84 + 0.62, 1.9 - lift, 0.07, 0.1, shade(coat, -0.45));
  if (look.tusks)
    for (const side of [1, -1])
      sketch.limb(
        [
          [root + side * 0.34, 0.6, 0.13],
          [root + side * 0.62 + sin * 0.4, 1.3, 0.11],
          [root + side * 0.3 + sin * 1.1, 1.66, 0.08],
          [root + side * 0.1 + sin * 1.4, 1.4, 0.015],
        ],
        '#f8f0dc',
      );
}
