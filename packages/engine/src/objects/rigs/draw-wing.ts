import type { Rgb } from '../../base/raster.ts';
import { shade } from '../kit.ts';
import type { Pose } from '../pose.ts';
import type { Knot } from './knot.ts';
import { limbSurface, type Ring } from './ring-limb.ts';
import type { Sketch } from './sketch.ts';

/** A wing on the back of an animal: feathers (pegasus) or skin between fingers (dragon). The far one is darker. */
export function drawWing(
  sketch: Sketch,
  wing: { readonly kind: 'feather' | 'skin'; readonly colour: Rgb },
  spine: readonly Ring[],
  pose: Pose,
  far: boolean,
): void {
  const [x, y] = limbSurface(spine).at(0.78, -0.6);
  const size = (spine[2] as Ring)[2] * 2.6;
  const spread = pose === 'flying' || pose === 'running' || pose === 'rearing' || pose === 'jumping';
  const skinny = wing.kind === 'skin';
  const turn = (spread ? 0.12 : skinny ? -0.12 : -0.55) + (far ? (skinny ? 0.85 : 0.5) : 0);
  const dark = far ? -0.26 : 0;
  const folded = pose === 'lying' || pose === 'sleeping' || pose === 'sitting' || pose === 'eating';
  sketch.within(
    {
      x: x + (far ? size * 0.08 : 0),
      y,
      scale: size * (folded ? 0.72 : skinny ? 1.12 : 1),
      turn: folded ? -0.95 + (far ? 0.3 : 0) : turn,
    },
    () => {
      if (wing.kind === 'feather') feathers(sketch, wing.colour, dark);
      else skin(sketch, wing.colour, dark);
    },
  );
}

/** Unit: the wing's length; it rises from the origin upwards and back. */
function feathers(sketch: Sketch, colour: Rgb, dark: number): void {
  for (const [row, tone] of [
    [1, -0.12],
    [0.72, 0],
    [0.46, 0.12],
  ] as const) {
    for (let feather = 5; feather >= 0; feather--) {
      const share = feather / 5;
      const angle = -1.5 - share * 1.35;
      const rootX = -share * 0.1;
      const rootY = -0.22 * (1 - share) - 0.02;
      const length = row * (0.98 - share * 0.4);
      const tipX = rootX + Math.cos(angle) * length;
      const tipY = rootY + Math.sin(angle) * length;
      sketch.limb(
        [
          [rootX, rootY, 0.05],
          [(rootX + tipX) / 2 + 0.02, (rootY + tipY) / 2, 0.075],
          [tipX, tipY, 0.026],
        ],
        shade(colour, tone + dark + (feather % 2 === 0 ? 0 : -0.06)),
      );
    }
  }
  sketch.limb(
    [
      [0.04, 0.02, 0.09],
      [0.06, -0.3, 0.075],
      [0.0, -0.52, 0.03],
    ],
    shade(colour, 0.16 + dark),
  );
}

function skin(sketch: Sketch, colour: Rgb, dark: number): void {
  const wrist: Knot = [0.12, -0.72];
  const tips: readonly Knot[] = [
    [-0.3, -1.16, 1],
    [-0.78, -0.92, 1],
    [-1.0, -0.48, 1],
    [-0.86, -0.06, 1],
  ];
  const outline: Knot[] = [
    [0.06, 0.1],
    [0.16, -0.3],
    [wrist[0], wrist[1], 1],
  ];
  for (const [index, tip] of tips.entries()) {
    outline.push(tip);
    const next = tips[index + 1];
    if (next) outline.push([((tip[0] + next[0]) / 2) * 0.86, ((tip[1] + next[1]) / 2) * 0.86 - 0.02]);
  }
  outline.push([-0.4, 0.06], [-0.1, 0.16]);
  sketch.blob(
    outline,
    sketch.linear(
      [0.1, -0.8, -0.6, 0.1],
      [
        [0, shade(colour, 0.16 + dark)],
        [1, shade(colour, -0.24 + dark)],
      ],
    ),
  );
  for (const tip of tips) {
    sketch.limb(
      [
        [wrist[0], wrist[1], 0.035],
        [(wrist[0] + tip[0]) / 2 - 0.02, (wrist[1] + tip[1]) / 2 - 0.05, 0.022],
        [tip[0], tip[1], 0.004],
      ],
      shade(colour, -0.34 + dark),
    );
    sketch.curve(
      [
        [wrist[0] - 0.03, wrist[1] + 0.05],
        [(wrist[0] + tip[0]) / 2 - 0.02, (wrist[1] + tip[1]) / 2],
      ],
      shade(colour, 0.4 + dark),
      0.012,
      0.5,
    );
  }
  sketch.limb(
    [
      [0.02, 0.08, 0.075],
      [0.16, -0.32, 0.055],
      [wrist[0], wrist[1], 0.045],
    ],
    shade(colour, -0.28 + dark),
  );
  sketch.blob(
    [
      [wrist[0] - 0.02, wrist[1]],
      [wrist[0] + 0.1, wrist[1] - 0.14, 1],
      [wrist[0] + 0.05, wrist[1] + 0.03],
    ],
    shade([240, 228, 200], dark),
  );
}
