import type { Rgb } from '../../../base/raster.ts';
import { shade } from '../../kit.ts';
import type { Knot } from '../knot.ts';
import type { Sketch } from '../sketch.ts';
import type { FaceLook } from './face-look.ts';
import type { FaceState } from './face-state.ts';

/** Muzzle, mouth, nose and whiskers in head radii. */
export function drawMuzzle(sketch: Sketch, look: FaceLook, state: FaceState): void {
  const { muzzle } = look;
  const sin = Math.sin(state.turn);
  const own = muzzle.colour ?? state.coat;
  const x = sin * (0.9 + muzzle.reach);
  const y = muzzle.y + muzzle.reach * sin * 0.1;
  const { width, height } = muzzle;
  const far = 1 - sin * 0.36;
  const fill = sketch.linear(
    [x, y - height, x, y + height],
    [
      [0, shade(own, 0.12)],
      [0.55, shade(own, -0.02)],
      [1, shade(own, -0.22)],
    ],
  );
  if (muzzle.reach * sin > 0.1) {
    const root = sin * 0.5;
    const slim = 1 - sin * 0.2;
    sketch.limb(
      [
        [root, muzzle.y - height * 0.1, height * 1.04],
        [(root + x) / 2, (muzzle.y + y) / 2 - height * 0.04, height * 1.0],
        [x, y, Math.min(height, width) * 0.9 * slim],
      ],
      fill,
    );
  } else if (!muzzle.puffs) sketch.oval(x, y, width * (1 - sin * 0.2), height, fill);
  if (muzzle.puffs) {
    sketch.oval(x, y + height * 0.82, width * 0.38, height * 0.42, shade(own, -0.1));
    sketch.oval(x + width * 0.45 * far, y + height * 0.1, width * 0.58 * far, height * 0.76, fill, -0.12);
    sketch.oval(x - width * 0.45, y + height * 0.1, width * 0.58, height * 0.76, fill, 0.12);
  }
  const noseY = y - height * (look.nose.kind === 'koala' ? 0.7 : muzzle.puffs ? 0.5 : 0.62);
  const noseX = x + sin * Math.min(width, height) * (muzzle.puffs ? 0.1 : 0.3);
  if (look.tusks)
    for (const side of [-1, 1])
      tusk(sketch, x + side * width * 0.8 * (side > 0 ? far : 1), y + height * 0.5, side * 0.16, -0.34);
  drawMouth(sketch, look, own, noseX, noseY, x, y, far);
  drawNose(sketch, look, noseX, noseY, far, own);
  if (look.rhinoHorn)
    sketch.limb(
      [
        [noseX, noseY + height * 0.4, 0.2],
        [noseX + 0.03, noseY - 0.16, 0.13],
        [noseX + 0.1, noseY - 0.62, 0.01],
      ],
      sketch.linear(
        [noseX, noseY + 0.2, noseX, noseY - 0.6],
        [
          [0, '#8d8276'],
          [1, '#e6dcc8'],
        ],
      ),
    );
  if (look.whiskers) drawWhiskers(sketch, x, y, width, height, far, state.coat);
}

function tusk(sketch: Sketch, x: number, y: number, out: number, up: number): void {
  sketch.limb(
    [
      [x, y, 0.09],
      [x + out, y + up * 0.4, 0.07],
      [x + out * 0.8, y + up, 0.01],
    ],
    '#f6eedc',
  );
}

function drawMouth(
  sketch: Sketch,
  look: FaceLook,
  skin: Rgb,
  noseX: number,
  noseY: number,
  x: number,
  y: number,
  far: number,
): void {
  if (look.nose.kind === 'snout') {
    const low = y + look.muzzle.height * 1.15;
    sketch.curve(
      [
        [x - 0.2, low],
        [x, low + 0.08],
        [x + 0.2 * far, low],
      ],
      shade(skin, -0.6),
      0.045,
      0.8,
    );
    return;
  }
  const line = shade(skin, -0.68);
  const { width, height } = look.muzzle;
  const split = y + height * (look.muzzle.puffs ? 0.42 : 0.34);
  const lift = height * 0.2;
  const wide = width * (look.muzzle.puffs ? 0.5 : 0.56);
  const right: Knot[] = [
    [noseX, split],
    [x + wide * 0.5 * far, split + height * 0.2],
    [x + wide * far, split - lift],
  ];
  const left: Knot[] = [
    [noseX, split],
    [x - wide * 0.5, split + height * 0.2],
    [x - wide, split - lift],
  ];
  if (look.mouth === 'tongue') {
    sketch.blob(
      [
        [noseX - wide * 0.5, split + height * 0.1],
        [noseX, split + 0.02],
        [noseX + wide * 0.5 * far, split + height * 0.1],
        [noseX + wide * 0.26 * far, split + height * 0.42],
        [noseX - wide * 0.26, split + height * 0.42],
      ],
      '#6e2a2c',
    );
    sketch.oval(noseX, split + height * 0.42, wide * 0.34, height * 0.32, '#e8838a');
    sketch.curve(
      [
        [noseX, split + height * 0.24],
        [noseX, split + height * 0.56],
      ],
      '#c65f69',
      0.03,
      0.7,
    );
  }
  sketch.curve(
    [
      [noseX, noseY + look.nose.size * 0.5],
      [noseX, split],
    ],
    line,
    0.045,
    0.85,
  );
  sketch.curve(left, line, 0.05, 0.85);
  sketch.curve(right, line, 0.05, 0.85);
  if (look.mouth === 'teeth')
    for (const side of [-1, 1])
      sketch.blob(
        [
          [noseX + side * 0.02, split],
          [noseX + side * 0.13, split + 0.02],
          [noseX + side * 0.12, split + 0.24],
          [noseX + side * 0.025, split + 0.24],
        ],
        '#fdf6e6',
      );
}

function drawNose(sketch: Sketch, look: FaceLook, x: number, y: number, far: number, skin: Rgb): void {
  const { kind, size, colour } = look.nose;
  const fill = shade(colour, 0);
  const shine = () =>
    sketch.oval(x - size * 0.22, y - size * 0.3, size * 0.3, size * 0.14, '#ffffff', -0.2, 0.55);
  switch (kind) {
    case 'cat':
    case 'rabbit':
      sketch.blob(
        [
          [x - size, y - size * 0.5],
          [x, y - size * 0.66],
          [x + size * far, y - size * 0.5],
          [x + size * 0.5 * far, y + size * 0.22],
          [x, y + size * 0.6],
          [x - size * 0.5, y + size * 0.22],
        ],
        fill,
      );
      sketch.oval(x - size * 0.3, y - size * 0.32, size * 0.3, size * 0.12, '#ffffff', 0, 0.5);
      return;
    case 'koala':
      sketch.oval(x, y + size * 0.3, size * 0.72 * far, size * 1.1, fill);
      sketch.oval(x - size * 0.24, y - size * 0.3, size * 0.18, size * 0.34, '#ffffff', 0.1, 0.4);
      return;
    case 'snout':
      sketch.oval(
        x,
        y + look.muzzle.height * 0.62,
        look.muzzle.width * 0.98 * far,
        look.muzzle.height * 0.95,
        fill,
      );
      sketch.oval(
        x - 0.03,
        y + look.muzzle.height * 0.42,
        look.muzzle.width * 0.7 * far,
        look.muzzle.height * 0.46,
        shade(colour, 0.3),
        0,
        0.6,
      );
      for (const side of [-1, 1])
        sketch.oval(
          x + side * size * 0.5 * far,
          y + look.muzzle.height * 0.62,
          size * 0.2 * far,
          size * 0.36,
          shade(colour, -0.6),
          side * 0.15,
        );
      return;
    case 'cow':
    case 'nostrils':
      for (const side of [-1, 1])
        sketch.oval(
          x + side * look.muzzle.width * 0.44 * (side > 0 ? far : 1),
          y + look.muzzle.height * 0.42,
          size * 0.3,
          size * 0.2,
          shade(kind === 'cow' ? colour : skin, -0.62),
          side * 0.6,
        );
      return;
    default:
      sketch.blob(
        [
          [x - size, y - size * 0.1],
          [x - size * 0.6, y - size * 0.66],
          [x + size * 0.6 * far, y - size * 0.66],
          [x + size * far, y - size * 0.1],
          [x + size * 0.45 * far, y + size * 0.5],
          [x - size * 0.45, y + size * 0.5],
        ],
        fill,
      );
      shine();
      for (const side of [-1, 1])
        sketch.oval(
          x + side * size * 0.48 * (side > 0 ? far : 1),
          y + size * 0.12,
          size * 0.18,
          size * 0.12,
          shade(colour, -0.7),
          side * 0.5,
          0.8,
        );
  }
}

function drawWhiskers(
  sketch: Sketch,
  x: number,
  y: number,
  width: number,
  height: number,
  far: number,
  coat: Rgb,
): void {
  const pale = coat[0] + coat[1] + coat[2] > 600;
  const colour = pale ? '#8a8078' : '#fbf6ee';
  for (const side of [-1, 1]) {
    const reach = side > 0 ? far : 1;
    for (const [index, drop] of [-0.1, 0.04, 0.18].entries())
      sketch.curve(
        [
          [x + side * width * 0.62 * reach, y + height * 0.1 + drop * 0.5],
          [x + side * (width * 0.7 + 0.3) * reach, y + drop * 1.3 - 0.04],
          [x + side * (width * 0.7 + 0.66) * reach, y + drop * 2.2 + index * 0.02],
        ],
        colour,
        0.022,
        0.8,
      );
  }
}
