import type { Rgb } from '../../../base/raster.ts';
import { shade } from '../../kit.ts';
import { limbSurface, type Ring } from '../ring-limb.ts';
import type { Sketch } from '../sketch.ts';
import type { Horns } from './face-look.ts';

/** One horn or antler growing upwards from the middle of the present frame, bending to the right; unit is its size. */
export function drawHorn(sketch: Sketch, { kind, colour }: Horns, side: 'front' | 'profile', dark = 0): void {
  switch (kind) {
    case 'cow':
      horn(
        sketch,
        [
          [0, 0.06, 0.17],
          [0.36, -0.12, 0.15],
          [0.6, -0.42, 0.1],
          [0.52, -0.78, 0.02],
        ],
        colour,
        dark,
        0,
      );
      return;
    case 'bison':
      horn(
        sketch,
        [
          [0, 0.06, 0.2],
          [0.42, -0.02, 0.17],
          [0.66, -0.36, 0.1],
          [0.5, -0.72, 0.02],
        ],
        colour,
        dark,
        0,
      );
      return;
    case 'goat':
      side === 'profile'
        ? horn(
            sketch,
            [
              [0, 0.06, 0.17],
              [-0.06, -0.5, 0.14],
              [-0.36, -0.95, 0.1],
              [-0.8, -1.12, 0.02],
            ],
            colour,
            dark,
            5,
          )
        : horn(
            sketch,
            [
              [0, 0.06, 0.16],
              [0.16, -0.5, 0.13],
              [0.42, -0.9, 0.08],
              [0.66, -1.02, 0.02],
            ],
            colour,
            dark,
            5,
          );
      return;
    case 'antelope':
      horn(
        sketch,
        [
          [0, 0.06, 0.11],
          [0.06, -0.6, 0.1],
          [0.2, -1.1, 0.07],
          [0.1, -1.6, 0.01],
        ],
        colour,
        dark,
        6,
      );
      return;
    case 'ram':
      side === 'profile'
        ? horn(
            sketch,
            [
              [0.1, -0.1, 0.27],
              [-0.28, -0.46, 0.27],
              [-0.72, -0.1, 0.24],
              [-0.62, 0.42, 0.19],
              [-0.14, 0.52, 0.13],
              [0.12, 0.2, 0.03],
            ],
            colour,
            dark,
            9,
          )
        : horn(
            sketch,
            [
              [-0.05, 0, 0.24],
              [0.34, -0.4, 0.24],
              [0.82, -0.1, 0.2],
              [0.78, 0.4, 0.15],
              [0.36, 0.5, 0.09],
              [0.3, 0.24, 0.02],
            ],
            colour,
            dark,
            9,
          );
      return;
    case 'giraffe':
      sketch.limb(
        [
          [0, 0.1, 0.13],
          [0.04, -0.34, 0.1],
          [0.06, -0.6, 0.12],
        ],
        shade(colour, dark),
      );
      sketch.oval(0.06, -0.66, 0.17, 0.14, shade([74, 52, 40], dark));
      return;
    case 'stag':
    case 'reindeer': {
      const beam: Ring[] = [
        [0, 0.1, 0.1],
        [0.2, -0.42, 0.085],
        [0.62, -0.9, 0.075],
        [0.68, -1.5, 0.025],
      ];
      const tines: readonly Ring[][] = [
        [
          [0.06, -0.14, 0.07],
          [0.34, -0.28, 0.05],
          [0.44, -0.56, 0.015],
        ],
        [
          [0.3, -0.56, 0.07],
          [0.14, -0.86, 0.05],
          [0.16, -1.16, 0.012],
        ],
        [
          [0.6, -0.92, 0.065],
          [0.94, -1.06, 0.045],
          [1.02, -1.36, 0.012],
        ],
        [
          [0.66, -1.16, 0.055],
          [0.46, -1.36, 0.04],
          [0.42, -1.62, 0.012],
        ],
      ];
      for (const rings of [...tines, beam]) sketch.limb(rings, shade(colour, dark));
      sketch.curve(
        [
          [0.04, -0.1],
          [0.22, -0.5],
          [0.58, -0.94],
        ],
        shade(colour, 0.4 + dark),
        0.03,
        0.6,
      );
      return;
    }
    case 'moose':
      sketch.limb(
        [
          [0, 0.08, 0.12],
          [0.4, -0.12, 0.11],
          [0.7, -0.3, 0.1],
        ],
        shade(colour, dark - 0.06),
      );
      sketch.blob(
        [
          [0.46, -0.12],
          [0.98, -0.08],
          [1.42, -0.3, 1],
          [1.3, -0.42],
          [1.64, -0.74, 1],
          [1.36, -0.74],
          [1.5, -1.18, 1],
          [1.14, -0.94],
          [1.08, -1.4, 1],
          [0.84, -0.98],
          [0.62, -1.24, 1],
          [0.54, -0.72],
        ],
        sketch.linear(
          [0.4, 0, 1.2, -1.2],
          [
            [0, shade(colour, dark - 0.1)],
            [1, shade(colour, dark + 0.25)],
          ],
        ),
      );
  }
}

function horn(sketch: Sketch, rings: readonly Ring[], colour: Rgb, dark: number, ridges: number): void {
  const [x1, y1] = rings[0] as Ring;
  const [x2, y2] = rings.at(-1) as Ring;
  sketch.limb(
    rings,
    sketch.linear(
      [x1, y1, x2, y2],
      [
        [0, shade(colour, dark - 0.14)],
        [0.7, shade(colour, dark + 0.12)],
        [1, shade(colour, dark - 0.4)],
      ],
    ),
  );
  const surface = limbSurface(rings);
  for (let ridge = 0; ridge < ridges; ridge++) {
    const u = 0.12 + (ridge / ridges) * 0.72;
    sketch.curve(
      [surface.at(u, -0.9), surface.at(u + 0.02, 0), surface.at(u, 0.9)],
      shade(colour, dark - 0.5),
      0.035,
      0.45,
    );
  }
}
