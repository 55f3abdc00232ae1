import type { Rgb } from '../../../base/raster.ts';
import type { Point } from '../../hero.ts';
import { mix, shade } from '../../kit.ts';
import { drawEar } from '../face/draw-ear.ts';
import { drawEye } from '../face/draw-eye.ts';
import { drawHorn } from '../face/draw-horn.ts';
import type { Knot } from '../knot.ts';
import type { Sketch } from '../sketch.ts';
import type { ProfileLook } from './profile-look.ts';

/** A head from the side in a frame whose unit is the head's length, the poll at the origin. Returns eye and muzzle. */
export function drawProfile(
  sketch: Sketch,
  look: ProfileLook,
  coat: Rgb,
  asleep: boolean,
): { readonly eye: Point; readonly muzzle: Point } {
  const [forehead, nose, muzzle] = look.depth;
  const bulge = look.bulge ?? 0;
  const earAt = (far: boolean) =>
    sketch.within(
      {
        x: look.ears.apart + (far ? 0.09 : 0),
        y: look.ears.y + (far ? 0.0 : 0.02),
        scale: look.ears.size,
        turn: (look.ears.lean ?? 0) + (far ? 0.28 : 0),
        stretch: look.ears.kind === 'side' || look.ears.kind === 'long' ? 0.86 : -0.9,
      },
      () => drawEar(sketch, look.ears, coat, far ? -0.26 : 0),
    );
  const hornAt = (far: boolean) => {
    const { horns } = look;
    if (horns)
      sketch.within(
        {
          x: (horns.kind === 'ram' ? 0 : 0.06) + (far ? 0.08 : 0),
          y: -forehead * (horns.kind === 'ram' ? 0.5 : 0.86),
          scale: horns.size,
          turn: -0.2 + (far ? 0.2 : 0),
          stretch:
            horns.kind === 'cow' || horns.kind === 'bison'
              ? 0.9
              : horns.kind === 'ram' || horns.kind === 'goat'
                ? 1
                : -0.9,
        },
        () => drawHorn(sketch, horns, 'profile', far ? -0.24 : 0),
      );
  };
  earAt(true);
  hornAt(true);
  const outline: Knot[] = [
    [-0.06, -forehead * 0.62],
    [0.1, -forehead * 1.02],
    [0.3, -forehead * 0.98],
    [0.6, -nose - bulge],
    [0.86, -muzzle * 0.98 - bulge * 0.4],
    [1.0, -muzzle * 0.5],
    [1.01, muzzle * 0.18],
    [0.94, muzzle * 0.72],
    [0.8, muzzle * 1.0],
    [0.58, nose * 0.96 + 0.02],
    [0.36, look.jaw],
    [0.1, look.jaw * 1.04],
    [-0.1, look.jaw * 0.5],
  ];
  sketch.blob(
    outline,
    sketch.linear(
      [0.3, -forehead, 0.22, look.jaw],
      [
        [0, shade(coat, 0.18)],
        [0.5, shade(coat, 0)],
        [1, shade(coat, -0.24)],
      ],
    ),
  );
  // The round cheek over the jaw.
  sketch.curve(
    [
      [0.3, look.jaw * 0.96],
      [0.4, look.jaw * 0.5],
      [0.34, look.jaw * 0.0],
    ],
    shade(coat, -0.5),
    0.016,
    0.3,
  );
  if (look.cap) {
    sketch.blob(
      [
        [-0.06, -forehead * 0.6],
        [0.1, -forehead * 1.02],
        [0.28, -forehead * 0.98],
        [0.22, -forehead * 0.5],
        [0.02, -forehead * 0.2],
      ],
      shade(look.cap, 0),
    );
  }
  if (look.blaze)
    sketch.blob(
      [
        [0.24, -forehead * 0.99],
        [0.36, -forehead * 0.92],
        [0.6, -nose - bulge],
        [0.86, -muzzle * 0.96 - bulge * 0.4],
        [0.8, -muzzle * 0.62],
        [0.56, -nose * 0.66],
        [0.34, -forehead * 0.74],
      ],
      shade(look.blaze, 0),
    );
  if (look.muzzle) {
    const from = look.muzzleFrom ?? 0.74;
    sketch.blob(
      [
        [from, -nose * 0.3 - muzzle * 0.74 - bulge * 0.6],
        [0.87, -muzzle * 0.97 - bulge * 0.4],
        [1.0, -muzzle * 0.5],
        [1.01, muzzle * 0.18],
        [0.94, muzzle * 0.72],
        [0.8, muzzle * 1.0],
        [from - 0.02, muzzle * 0.6 + nose * 0.4],
        [from - 0.05, 0],
      ],
      sketch.linear(
        [0.85, -muzzle, 0.85, muzzle],
        [
          [0, shade(look.muzzle, 0.1)],
          [1, shade(look.muzzle, -0.2)],
        ],
      ),
    );
  }
  drawNoseAndMouth(sketch, look, coat);
  const { x, y, size, iris } = look.eye;
  sketch.oval(x + 0.01, y - size * 1.2, size * 1.5, size * 0.5, shade(coat, 0.3), 0.2, 0.4);
  drawEye(sketch, x, y, size, { iris, skin: mix(coat, [60, 44, 40], 0.2), asleep, narrow: 0.95 });
  if (look.beard)
    sketch.blob(
      [
        [0.66, nose * 0.9],
        [0.84, muzzle * 0.96],
        [0.8, muzzle * 1.0 + 0.16],
        [0.68, muzzle + 0.34, 1],
        [0.64, muzzle * 1.0 + 0.1],
      ],
      shade(look.beard, -0.08),
    );
  if (look.forelock)
    sketch.blob(
      [
        [-0.06, -forehead * 0.9],
        [0.04, -forehead * 1.3],
        [0.2, -forehead * 1.2],
        [0.4, -forehead * 0.98],
        [0.46, -forehead * 0.78, 1],
        [0.3, -forehead * 0.86],
        [0.34, -forehead * 0.6, 1],
        [0.16, -forehead * 0.78],
        [0.1, -forehead * 0.5, 1],
        [0.02, -forehead * 0.7],
      ],
      shade(look.forelock, 0),
    );
  if (look.extras?.includes('stripes')) drawStripes(sketch, look);
  if (look.extras?.includes('rhino-horns')) drawRhinoHorns(sketch, look);
  if (look.wool) {
    const knots: Knot[] = [];
    for (let curl = 0; curl <= 5; curl++) {
      const angle = 2.7 + (curl / 5) * 3.0;
      knots.push([0.1 + Math.cos(angle) * 0.2, -forehead * 0.9 + Math.sin(angle) * 0.13]);
      if (curl < 5)
        knots.push([0.1 + Math.cos(angle + 0.3) * 0.27, -forehead * 0.9 + Math.sin(angle + 0.3) * 0.19]);
    }
    sketch.blob(knots, shade(look.wool, 0));
  }
  earAt(false);
  hornAt(false);
  return { eye: sketch.to(x, y), muzzle: sketch.to(1, muzzle * 0.4) };
}

function drawNoseAndMouth(sketch: Sketch, look: ProfileLook, coat: Rgb): void {
  const [, nose, muzzle] = look.depth;
  const skin = look.muzzle ?? coat;
  const line = shade(skin, -0.66);
  sketch.curve(
    [
      [0.985, muzzle * 0.3],
      [0.88, muzzle * 0.42],
      [0.74, muzzle * 0.4 + nose * 0.05],
      [0.68, muzzle * 0.2 + nose * 0.05],
    ],
    line,
    0.02,
    0.75,
  );
  const colour = look.noseColour ?? [60, 46, 44];
  switch (look.nose) {
    case 'nostril':
      sketch.oval(0.92, -muzzle * 0.34, 0.034, 0.024, line, 0.7, 0.85);
      return;
    case 'pad':
      sketch.blob(
        [
          [0.88, -muzzle * 0.98 - (look.bulge ?? 0) * 0.4],
          [1.0, -muzzle * 0.62],
          [1.025, -muzzle * 0.1],
          [0.96, muzzle * 0.16],
          [0.88, -muzzle * 0.24],
        ],
        shade(colour, 0),
      );
      sketch.oval(0.955, -muzzle * 0.24, 0.028, 0.022, shade(colour, -0.6), 0.6);
      sketch.oval(0.95, -muzzle * 0.66, 0.03, 0.014, '#ffffff', 0.5, 0.4);
      return;
    case 'disc':
      sketch.oval(1.0, -muzzle * 0.1, 0.06, muzzle * 0.86, shade(colour, -0.04), -0.08);
      sketch.oval(1.012, -muzzle * 0.3, 0.016, muzzle * 0.2, shade(colour, -0.55));
      sketch.oval(1.012, muzzle * 0.22, 0.014, muzzle * 0.16, shade(colour, -0.55));
      return;
    case 'split':
      sketch.curve(
        [
          [1.0, -muzzle * 0.3],
          [0.96, -muzzle * 0.06],
          [0.99, muzzle * 0.28],
        ],
        line,
        0.016,
        0.7,
      );
      sketch.oval(0.93, -muzzle * 0.3, 0.034, 0.014, line, 0.5, 0.85);
  }
}

function drawStripes(sketch: Sketch, { depth: [forehead, nose], jaw }: ProfileLook): void {
  for (const [x, top, y] of [
    [0.16, forehead, 0.1],
    [0.4, forehead * 0.92, -0.02],
    [0.54, nose * 1.04, 0],
    [0.66, nose * 0.94, 0.02],
  ] as const)
    sketch.blob(
      [
        [x - 0.03, -top],
        [x + 0.03, -top],
        [x + 0.02, -top * 0.4],
        [x - 0.01, y, 1],
        [x - 0.03, -top * 0.4],
      ],
      '#3a3236',
      0.92,
    );
  for (const x of [0.16, 0.28, 0.4])
    sketch.blob(
      [
        [x - 0.03, jaw * 1.0],
        [x + 0.02, jaw * 0.99],
        [x + 0.04, jaw * 0.6],
        [x + 0.03, jaw * 0.24, 1],
        [x, jaw * 0.6],
      ],
      '#3a3236',
      0.92,
    );
}

function drawRhinoHorns(sketch: Sketch, { depth: [, nose, muzzle] }: ProfileLook): void {
  for (const [x, y, size] of [
    [0.64, -nose * 0.7, 0.22],
    [0.88, -muzzle * 0.6, 0.42],
  ] as const)
    sketch.limb(
      [
        [x, y, size * 0.24],
        [x + size * 0.1, y - size * 0.5, size * 0.15],
        [x + size * 0.06, y - size * 1.1, size * 0.01],
      ],
      sketch.linear(
        [x, y, x, y - size],
        [
          [0, '#8d8276'],
          [1, '#efe6d2'],
        ],
      ),
    );
}
