import type { Rgb } from '../../../base/raster.ts';
import { shade } from '../../kit.ts';
import type { Knot } from '../knot.ts';
import type { Sketch } from '../sketch.ts';
import type { FaceLook, FaceMark } from './face-look.ts';
import type { TurnedFace } from './face-state.ts';

interface Colours {
  readonly coat: Rgb;
  readonly mark: Rgb;
  readonly turn: number;
}

/** Colouring of a face, under eyes and nose. */
export function drawFaceMark(
  sketch: Sketch,
  mark: FaceMark,
  look: FaceLook,
  colours: Colours,
  turned: TurnedFace,
): void {
  const X = turned.x;
  const dark = shade(colours.mark, 0);
  const pale = shade(look.pale ?? [252, 244, 232], 0);
  const { apart, y: eyeY } = look.eyes;
  const chinY = look.chinY ?? 0.85;
  const cheeks = look.skull[1];
  const sin = Math.sin(colours.turn);
  const wedge = (x: number, y1: number, y2: number, half: number, opacity = 1) =>
    sketch.blob(
      [
        [X(x - half), y1],
        [X(x + half), y1],
        [X(x + half * 0.7), (y1 + y2) / 2],
        [X(x), y2, 1],
        [X(x - half * 0.7), (y1 + y2) / 2],
      ],
      dark,
      opacity,
    );
  const bar = (side: number, y: number, half: number, opacity: number) => {
    const edge = side * cheeks * 0.97 * (side > 0 ? 1 - 0.1 * sin : 1);
    const tip = X(side * 0.52);
    sketch.blob(
      [
        [edge, y - half],
        [(edge + tip) / 2, y - half * 0.4 + 0.03],
        [tip, y + 0.08, 1],
        [(edge + tip) / 2, y + half + 0.05],
        [edge, y + half],
      ],
      dark,
      opacity,
    );
  };
  switch (mark) {
    case 'tabby':
      wedge(0, -0.86, -0.42, 0.07, 0.65);
      wedge(-0.26, -0.8, -0.46, 0.06, 0.6);
      wedge(0.26, -0.8, -0.46, 0.06, 0.6);
      for (const side of [-1, 1]) {
        bar(side, 0.08, 0.05, 0.5);
        bar(side, 0.3, 0.045, 0.5);
      }
      return;
    case 'tiger':
      for (const side of [-1, 1]) {
        sketch.oval(
          X(side * apart),
          eyeY - 0.2,
          0.24 * turned.width(side * apart),
          0.17,
          pale,
          side * 0.2,
          0.92,
        );
        bar(side, -0.1, 0.06, 0.95);
        bar(side, 0.14, 0.07, 0.95);
        bar(side, 0.38, 0.06, 0.95);
        sketch.blob(
          [
            [X(side * 0.2), -0.8],
            [X(side * 0.4), -0.76],
            [X(side * 0.3), -0.62],
            [X(side * 0.1), -0.56, 1],
          ],
          dark,
        );
        sketch.blob(
          [
            [X(side * 0.36), -0.62],
            [X(side * 0.6), -0.66],
            [X(side * 0.44), -0.52],
            [X(side * 0.18), -0.46, 1],
          ],
          dark,
        );
      }
      wedge(0, -0.84, -0.36, 0.06);
      return;
    case 'pale-cheeks':
      for (const side of [-1, 1]) {
        const edge = side * cheeks * (side > 0 ? 1 - 0.12 * sin : 1);
        const ruff = look.ruff ?? 0;
        sketch.blob(
          [
            [X(side * 0.1), 0.12],
            [X(side * 0.5), 0.16],
            [edge * 0.98, 0.2],
            ...(ruff > 0 ? ([[edge + side * ruff * 0.28, (look.cheekY ?? 0.2) + 0.1, 1]] as Knot[]) : []),
            [edge * 0.86, 0.5],
            [edge * 0.5 + sin * 0.1, chinY * 0.9],
            [sin * 0.14, chinY * 0.99],
            [X(0), 0.4],
          ],
          pale,
        );
      }
      return;
    case 'husky':
      sketch.blob(
        [
          [X(0), -0.34, 1],
          [X(-0.2), -0.62],
          [X(-0.48), -0.5],
          [-cheeks * 0.9, -0.1],
          [-cheeks * 0.98, 0.3],
          [-cheeks * 0.6, chinY * 0.84],
          [sin * 0.14, chinY * 0.99],
          [cheeks * 0.55 + sin * 0.1, chinY * 0.84],
          [cheeks * (0.98 - 0.12 * sin), 0.3],
          [cheeks * (0.9 - 0.08 * sin), -0.1],
          [X(0.48), -0.5],
          [X(0.2), -0.62],
        ],
        pale,
      );
      return;
    case 'blaze':
      sketch.blob(
        [
          [X(-0.07), -0.86],
          [X(0.07), -0.86],
          [X(0.1), -0.4],
          [X(0.16), 0],
          [X(0.26), look.muzzle.y],
          [X(-0.26), look.muzzle.y],
          [X(-0.16), 0],
          [X(-0.1), -0.4],
        ],
        pale,
      );
      return;
    case 'panda':
      for (const side of [-1, 1])
        sketch.oval(
          X(side * (apart + 0.03)),
          eyeY + 0.06,
          0.27 * turned.width(side * apart),
          0.33,
          dark,
          side * 0.5,
        );
      return;
    case 'raccoon':
      sketch.blob(
        [
          [-cheeks * 0.9, -0.36],
          [X(-0.2), -0.48],
          [X(0), -0.3],
          [X(0.2), -0.48],
          [cheeks * (0.92 - 0.1 * sin), -0.36],
          [cheeks * (0.98 - 0.1 * sin), 0],
          [X(0.4), 0.1],
          [X(0), 0.1],
          [X(-0.4), 0.1],
          [-cheeks * 0.98, 0],
        ],
        pale,
      );
      for (const side of [-1, 1])
        sketch.blob(
          [
            [X(side * 0.1), -0.22],
            [X(side * 0.45), -0.3],
            [side * cheeks * (side > 0 ? 0.95 - 0.1 * sin : 0.95), 0.04],
            [side * cheeks * (side > 0 ? 0.9 - 0.1 * sin : 0.9), 0.32, 1],
            [X(side * 0.46), 0.2],
            [X(side * 0.14), 0.1],
          ],
          dark,
        );
      return;
    case 'mask':
      sketch.oval(X(0), 0.3, 0.62, 0.52, dark, 0, 0.85);
      return;
    case 'points':
      sketch.oval(
        X(0) * 0.8,
        0.2,
        0.5,
        0.5,
        sketch.radial(X(0) * 0.8, 0.2, 0.5, [
          [0, dark],
          [0.6, dark, 0.85],
          [1, dark, 0],
        ]),
      );
      return;
    case 'cheetah':
      for (const side of [-1, 1])
        sketch.curve(
          [
            [X(side * apart * 0.7), eyeY + 0.08],
            [X(side * 0.2), 0.2],
            [X(side * 0.28), 0.5],
          ],
          dark,
          0.07,
          0.9,
        );
      for (const [x, y] of [
        [-0.3, -0.62],
        [0.02, -0.7],
        [0.3, -0.6],
        [-0.14, -0.52],
        [0.16, -0.5],
        [-0.6, -0.3],
        [0.6, -0.32],
      ] as const)
        sketch.oval(X(x), y, 0.055, 0.05, dark, 0, 0.9);
      return;
    case 'spots':
      for (const [x, y] of [
        [-0.3, -0.62],
        [0.02, -0.72],
        [0.3, -0.6],
        [-0.14, -0.5],
        [0.16, -0.48],
        [-0.62, -0.2],
        [0.62, -0.2],
        [-0.66, 0.1],
        [0.66, 0.1],
      ] as const)
        sketch.oval(X(x), y, 0.065, 0.055, dark, 0, 0.9);
      return;
    case 'patch':
      sketch.blob(
        [
          [X(-0.2), -0.6],
          [X(-0.62), -0.6],
          [-cheeks * 0.9, -0.2],
          [X(-0.72), 0.2],
          [X(-0.3), 0.2],
          [X(-0.12), -0.1],
        ],
        dark,
        0.94,
      );
      return;
    case 'tan-brows':
      for (const side of [-1, 1])
        sketch.oval(
          X(side * apart),
          eyeY - 0.26,
          0.13 * turned.width(side * apart),
          0.08,
          pale,
          side * 0.3,
          0.9,
        );
      return;
    case 'sloth':
      sketch.oval(X(0), 0.04, 0.72 * (1 - sin * 0.15), 0.62, pale);
      for (const side of [-1, 1])
        sketch.blob(
          [
            [X(side * 0.24), -0.14],
            [X(side * 0.5), -0.18],
            [X(side * 0.82), 0.16, 1],
            [X(side * 0.5), 0.14],
            [X(side * 0.24), 0.1],
          ],
          dark,
          0.9,
        );
      return;
    case 'heart':
      for (const side of [-1, 1])
        sketch.oval(X(side * apart * 0.86), eyeY - 0.02, 0.36 * turned.width(side * apart), 0.36, pale);
      sketch.oval(X(0), 0.4, 0.56 * (1 - sin * 0.12), 0.44, pale);
      return;
    case 'badger':
      sketch.oval(X(0), 0, 0.8 * (1 - sin * 0.12), 0.84, pale);
      for (const side of [-1, 1])
        sketch.blob(
          [
            [X(side * 0.16), -0.72],
            [X(side * 0.5), -0.7],
            [X(side * 0.54), 0],
            [X(side * 0.3), 0.5],
            [X(side * 0.14), 0],
          ],
          dark,
          0.95,
        );
  }
}
