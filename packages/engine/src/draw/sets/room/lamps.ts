import { mixRgb, scaleRgb } from '../../../base/colour.ts';
import { randomOf } from '../../../base/random.ts';
import type { Rgb } from '../../../base/raster.ts';
import type { Fixture } from '../../../plan/scene-set.ts';
import { laySurface } from '../lay-surface.ts';
import type { WallFrame } from '../wall-frame.ts';
import { paintTurned } from './disc.ts';

/** A lamp on its cord; `base` is the lower edge of its shade, `depth` the length of the cord. */
export function paintPendant(
  place: WallFrame,
  { width, height, depth, colour, accent, seed }: Fixture,
): void {
  const middle = width / 2;
  place.pen.line(place.at(middle, height, 0), place.at(middle, height + depth, 0), 0.014, [60, 54, 50]);
  const radius = width / 2;
  const rings: readonly (readonly [number, number])[] =
    randomOf(seed, 'pendant') < 0.5
      ? [
          [0, radius],
          [height * 0.5, radius * 0.72],
          [height * 0.9, radius * 0.3],
          [height, radius * 0.12],
        ]
      : [
          [0, radius * 0.6],
          [height * 0.3, radius * 0.95],
          [height * 0.6, radius * 0.95],
          [height, radius * 0.3],
        ];
  paintTurned(place, middle, 0, rings, colour);
  paintTurned(
    place,
    middle,
    0,
    [
      [-height * 0.02, radius * 0.5],
      [height * 0.02, radius * 0.55],
    ],
    accent,
  );
}

export function paintFloorLamp(place: WallFrame, { width, height, depth, colour, accent }: Fixture): void {
  const w = depth / 2;
  const middle = width / 2;
  paintTurned(
    place,
    middle,
    w,
    [
      [0, width * 0.3],
      [0.03, width * 0.28],
    ],
    colour,
  );
  paintTurned(
    place,
    middle,
    w,
    [
      [0.03, 0.014],
      [height * 0.8, 0.014],
    ],
    colour,
  );
  paintTurned(
    place,
    middle,
    w,
    [
      [height * 0.76, width * 0.5],
      [height, width * 0.32],
    ],
    accent,
  );
  place.rect(
    middle - width * 0.3,
    height * 0.79,
    middle + width * 0.12,
    height * 0.95,
    [255, 250, 226],
    0.35,
    w + width * 0.3,
  );
}

export function paintDeskLamp(place: WallFrame, { width, height, depth, colour, accent }: Fixture): void {
  const w = depth / 2;
  const middle = width / 2;
  paintTurned(
    place,
    middle,
    w,
    [
      [0, width * 0.24],
      [height * 0.22, width * 0.3],
      [height * 0.44, width * 0.1],
      [height * 0.52, width * 0.06],
    ],
    colour,
  );
  paintTurned(
    place,
    middle,
    w,
    [
      [height * 0.5, width * 0.5],
      [height, width * 0.3],
    ],
    accent,
  );
}

export function paintSconce(place: WallFrame, { width, height, colour, accent }: Fixture): void {
  place.block(width * 0.36, 0, 0, width * 0.64, height * 0.5, 0.05, scaleRgb(colour, 0.8));
  place.block(width * 0.42, height * 0.3, 0.03, width * 0.58, height * 0.4, 0.14, colour);
  paintTurned(
    place,
    width / 2,
    0.14,
    [
      [height * 0.36, width * 0.2],
      [height * 0.62, width * 0.34],
    ],
    scaleRgb(colour, 0.92),
  );
  paintTurned(
    place,
    width / 2,
    0.14,
    [
      [height * 0.62, width * 0.2],
      [height * 0.8, width * 0.24],
      [height, width * 0.05],
    ],
    accent,
  );
}

export function paintChandelier(place: WallFrame, { width, height, depth, colour, accent }: Fixture): void {
  const middle = width / 2;
  place.pen.line(
    place.at(middle, height * 0.5, 0),
    place.at(middle, height + depth, 0),
    0.025,
    scaleRgb(colour, 0.8),
  );
  paintTurned(
    place,
    middle,
    0,
    [
      [height * 0.2, width * 0.03],
      [height * 0.35, width * 0.07],
      [height * 0.55, width * 0.03],
    ],
    colour,
  );
  const arms = 8;
  const arm = (index: number) => {
    const angle = (index / arms) * Math.PI * 2 + 0.2;
    return [Math.cos(angle) * width * 0.46, Math.sin(angle) * width * 0.46] as const;
  };
  const order = Array.from({ length: arms }, (_, index) => index).sort((a, b) => arm(a)[1] - arm(b)[1]);
  for (const index of order) {
    const [du, dw] = arm(index);
    place.pen.line(
      place.at(middle, height * 0.3, 0),
      place.at(middle + du * 0.6, height * 0.2, dw * 0.6),
      0.03,
      colour,
    );
    place.pen.line(
      place.at(middle + du * 0.6, height * 0.2, dw * 0.6),
      place.at(middle + du, height * 0.42, dw),
      0.03,
      colour,
    );
    paintTurned(
      place,
      middle + du,
      dw,
      [
        [height * 0.42, width * 0.035],
        [height * 0.46, width * 0.04],
      ],
      colour,
    );
    paintTurned(
      place,
      middle + du,
      dw,
      [
        [height * 0.46, width * 0.014],
        [height * 0.7, width * 0.014],
      ],
      [240, 232, 214],
    );
    paintTurned(
      place,
      middle + du,
      dw,
      [
        [height * 0.7, width * 0.004],
        [height * 0.76, width * 0.018],
        [height * 0.9, 0.002],
      ],
      accent,
    );
  }
}

/** A hearth with mantel and fire. */
export function paintFireplace(
  place: WallFrame,
  { width, height, depth, colour, accent, seed }: Fixture,
): void {
  const { pen } = place;
  place.block(-0.15, 0, 0, width + 0.15, 0.06, depth + 0.35, scaleRgb(colour, 0.72));
  place.block(0, 0, 0, width, height, depth, colour);
  laySurface(
    { pen, width, height, seed, at: (u, v) => place.at(u, v, depth + 0.001) },
    { material: 'stone', colour, pitch: 0.36 },
  );
  const left = width * 0.22;
  const right = width * 0.78;
  const high = height * 0.66;
  const mouth = [
    place.at(left, 0.06, depth + 0.002),
    place.at(right, 0.06, depth + 0.002),
    place.at(right, high * 0.8, depth + 0.002),
    place.at(width * 0.66, high * 0.96, depth + 0.002),
    place.at(width * 0.5, high, depth + 0.002),
    place.at(width * 0.34, high * 0.96, depth + 0.002),
    place.at(left, high * 0.8, depth + 0.002),
  ];
  pen.fill(mouth, [36, 26, 24]);
  for (const [u, v, turn] of [
    [0.38, 0.1, 0.03],
    [0.5, 0.16, -0.04],
    [0.42, 0.2, 0.05],
  ] as const) {
    pen.line(
      place.at(width * u - width * 0.06, v + turn, depth + 0.004),
      place.at(width * u + width * 0.24, v - turn, depth + 0.004),
      0.08,
      [92, 60, 42],
    );
  }
  place.block(-0.08, height, 0, width + 0.08, height + 0.09, depth + 0.14, accent);
  place.block(-0.02, height - 0.06, 0, width + 0.02, height, depth + 0.06, scaleRgb(accent, 0.9));
  const top = place.shifted(0, height + 0.09, depth * 0.4);
  for (const [u, size, paint] of [
    [0.16, 0.2, [196, 120, 90]],
    [0.84, 0.16, [110, 138, 142]],
  ] as const) {
    paintTurned(
      top,
      width * u,
      0.06,
      [
        [0, size * 0.2],
        [size * 0.5, size * 0.42],
        [size * 0.9, size * 0.16],
        [size, size * 0.22],
      ],
      paint,
    );
  }
  paintTurned(
    top,
    width * 0.72,
    0.06,
    [
      [0, 0.02],
      [0.2, 0.02],
    ],
    [244, 238, 222],
  );
  place.rect(
    width * 0.34,
    height * 0.74,
    width * 0.66,
    height * 0.86,
    mixRgb(colour, accent, 0.4),
    0.5,
    depth + 0.003,
  );
}

/** Tongues of flame over a point of the picture, in pixels; they shine by themselves. */
export function paintFlames(place: WallFrame, width: number, height: number, seed: number): void {
  const layers: readonly (readonly [Rgb, number])[] = [
    [[236, 92, 34], 1],
    [[250, 160, 52], 0.72],
    [[255, 232, 150], 0.42],
  ];
  for (const [colour, share] of layers) {
    for (let tongue = 0; tongue < 5; tongue++) {
      const u = width * (0.16 + 0.17 * tongue);
      const tall = height * share * (0.55 + 0.45 * randomOf(seed, 'flame', tongue));
      const half = width * 0.14 * (0.6 + 0.4 * share);
      const lean = (randomOf(seed, 'lean', tongue) - 0.5) * width * 0.12;
      const side = (sign: number, from: number, to: number) =>
        Array.from({ length: 7 }, (_, step) => {
          const t = from + ((to - from) * step) / 6;
          const bulge = Math.sin(Math.PI * (0.25 + 0.75 * t) ** 1.2) * half * (1 - t * 0.55);
          return place.at(u + lean * t * t + sign * bulge, tall * t);
        });
      place.pen.fill([...side(-1, 0, 1), ...side(1, 1, 0)], colour, 0.9);
    }
  }
}
