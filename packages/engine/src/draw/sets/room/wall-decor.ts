import { mixRgb, scaleRgb } from '../../../base/colour.ts';
import { randomOf } from '../../../base/random.ts';
import type { Rgb } from '../../../base/raster.ts';
import type { Fixture } from '../../../plan/scene-set.ts';
import { letterPlane } from '../letter-plane.ts';
import type { WallFrame } from '../wall-frame.ts';
import { paintDisc } from './disc.ts';
import { standBooks } from './stand-books.ts';

/** A framed painting: a small landscape, flowers or an abstract, in the room's own colours. */
export function paintPicture(place: WallFrame, { width, height, colour, accent, seed }: Fixture): void {
  const rim = Math.min(width, height) * 0.07;
  place.rect(0.02, -0.03, width + 0.03, height - 0.02, [50, 40, 34], 0.22, 0.005);
  place.block(0, 0, 0, width, height, 0.03, colour);
  place.rect(rim * 0.5, rim * 0.5, width - rim * 0.5, height - rim * 0.5, scaleRgb(colour, 0.78), 1, 0.031);
  place.rect(rim, rim, width - rim, height - rim, [244, 240, 230], 1, 0.031);
  const mat = rim * 2;
  const left = mat;
  const right = width - mat;
  const low = mat;
  const high = height - mat;
  const kind = Math.floor(randomOf(seed, 'picture', 'kind') * 4);
  const sky = mixRgb([206, 222, 228], accent, 0.22);
  place.rect(left, low, right, high, kind === 3 ? mixRgb(accent, [246, 238, 222], 0.7) : sky, 1, 0.032);
  const across = right - left;
  const up = high - low;
  if (kind < 2) {
    paintDisc(
      place,
      left + across * (0.3 + 0.4 * randomOf(seed, 'sun')),
      low + up * 0.7,
      up * 0.1,
      [250, 226, 160],
      0.032,
    );
    for (let ridge = 0; ridge < 3; ridge++) {
      const base = 0.58 - ridge * 0.17;
      const tone = mixRgb(mixRgb([96, 130, 128], accent, 0.35), sky, 0.5 - ridge * 0.24);
      const points = Array.from({ length: 9 }, (_, step) =>
        place.at(
          left + (across * step) / 8,
          low +
            up *
              Math.max(0.02, base + (randomOf(seed, 'ridge', ridge, step) - 0.5) * (kind === 0 ? 0.26 : 0.1)),
          0.032,
        ),
      );
      place.pen.fill([place.at(left, low, 0.032), ...points, place.at(right, low, 0.032)], tone);
    }
    return;
  }
  if (kind === 2) {
    place.rect(left, low, right, low + up * 0.3, mixRgb(accent, [150, 120, 90], 0.6), 1, 0.032);
    for (let flower = 0; flower < 7; flower++) {
      const u = left + across * (0.25 + 0.5 * randomOf(seed, 'bloom', flower));
      const v = low + up * (0.45 + 0.4 * randomOf(seed, 'bloom-high', flower));
      place.pen.line(
        place.at(left + across * 0.5, low + up * 0.3, 0.032),
        place.at(u, v, 0.032),
        0.008,
        [88, 124, 84],
      );
      paintDisc(
        place,
        u,
        v,
        up * 0.075,
        mixRgb(accent, [236, 120, 110], randomOf(seed, 'bloom-tone', flower)),
        0.033,
      );
    }
    place.rect(
      left + across * 0.38,
      low + up * 0.14,
      left + across * 0.62,
      low + up * 0.36,
      scaleRgb(accent, 0.8),
      1,
      0.033,
    );
    return;
  }
  for (let shape = 0; shape < 4; shape++) {
    const tone = mixRgb(
      accent,
      (
        [
          [220, 150, 90],
          [90, 120, 140],
          [240, 214, 170],
          [150, 90, 80],
        ] as const
      )[shape]!,
      0.6,
    );
    paintDisc(
      place,
      left + across * (0.3 + 0.4 * randomOf(seed, 'shape-x', shape)),
      low + up * (0.3 + 0.4 * randomOf(seed, 'shape-y', shape)),
      Math.min(across, up) * (0.12 + 0.16 * randomOf(seed, 'shape', shape)),
      tone,
      0.033,
    );
  }
}

export function paintClock(place: WallFrame, { width, colour, accent, seed }: Fixture): void {
  const radius = width / 2;
  paintDisc(place, radius + 0.02, radius - 0.025, radius, [40, 34, 30], 0.004, radius, 0.25);
  paintDisc(place, radius, radius, radius, colour, 0.03);
  paintDisc(place, radius, radius, radius * 0.84, [250, 247, 238], 0.031);
  for (let hour = 0; hour < 12; hour++) {
    const angle = (hour / 12) * Math.PI * 2;
    const from = hour % 3 === 0 ? 0.62 : 0.7;
    place.pen.line(
      place.at(radius + Math.sin(angle) * radius * from, radius + Math.cos(angle) * radius * from, 0.032),
      place.at(radius + Math.sin(angle) * radius * 0.77, radius + Math.cos(angle) * radius * 0.77, 0.032),
      radius * 0.05,
      accent,
    );
  }
  const minutes = randomOf(seed, 'clock') * 720;
  for (const [length, thick, angle] of [
    [0.4, 0.075, (minutes / 720) * Math.PI * 2],
    [0.62, 0.05, ((minutes % 60) / 60) * Math.PI * 2],
  ] as const) {
    place.pen.line(
      place.at(radius, radius, 0.033),
      place.at(radius + Math.sin(angle) * radius * length, radius + Math.cos(angle) * radius * length, 0.033),
      radius * thick,
      [44, 40, 40],
    );
  }
}

export function paintMirror(place: WallFrame, { width, height, colour, accent, seed }: Fixture): void {
  const oval = randomOf(seed, 'mirror') < 0.45;
  const glass: Rgb = mixRgb(accent, [206, 220, 226], 0.75);
  if (oval) {
    paintDisc(place, width / 2, height / 2, width / 2, colour, 0.03, height / 2);
    paintDisc(place, width / 2, height / 2, width / 2 - 0.05, glass, 0.031, height / 2 - 0.05);
  } else {
    place.block(0, 0, 0, width, height, 0.03, colour);
    place.rect(0.05, 0.05, width - 0.05, height - 0.05, glass, 1, 0.031);
  }
  for (const [from, thick] of [
    [0.3, 0.09],
    [0.48, 0.03],
  ] as const) {
    place.pen.fill(
      [
        place.at(width * from, height * 0.2, 0.032),
        place.at(width * (from + thick), height * 0.2, 0.032),
        place.at(width * (from + thick + 0.22), height * 0.8, 0.032),
        place.at(width * (from + 0.22), height * 0.8, 0.032),
      ],
      [255, 255, 255],
      0.35,
    );
  }
}

export function paintPoster(place: WallFrame, { width, height, colour, accent, seed }: Fixture): void {
  place.rect(0, 0, width, height, colour, 1, 0.006);
  place.rect(width * 0.1, height * 0.34, width * 0.9, height * 0.9, mixRgb(accent, colour, 0.25), 1, 0.007);
  paintDisc(place, width / 2, height * 0.62, width * 0.22, mixRgb(colour, [255, 255, 255], 0.5), 0.008);
  for (let line = 0; line < 3; line++) {
    const wide = 0.5 + 0.3 * randomOf(seed, 'poster', line);
    place.rect(
      width * 0.1,
      height * (0.22 - line * 0.07),
      width * (0.1 + wide),
      height * (0.255 - line * 0.07),
      accent,
      0.8,
      0.007,
    );
  }
}

/** Blackboard or whiteboard, with a few lines of chalk. */
export function paintBoard(place: WallFrame, { width, height, colour, accent, seed, text }: Fixture): void {
  place.block(-0.05, -0.05, 0, width + 0.05, height + 0.05, 0.03, accent);
  place.rect(0, 0, width, height, colour, 1, 0.031);
  const isDark = colour[0] + colour[1] + colour[2] < 330;
  const chalk: Rgb = isDark ? [232, 234, 226] : [66, 84, 128];
  place.rect(
    width * 0.08,
    height * 0.2,
    width * 0.5,
    height * 0.7,
    scaleRgb(colour, isDark ? 1.14 : 0.985),
    0.5,
    0.0312,
  );
  if (text !== undefined)
    letterPlane(place, text, width * 0.08, height * 0.58, width * 0.84, height * 0.28, chalk, 0.032);
  for (let line = text === undefined ? 0 : 2; line < 4; line++) {
    const v = height * (0.8 - line * 0.18);
    let u = width * 0.07;
    for (let word = 0; word < 4; word++) {
      const long = width * (0.04 + 0.07 * randomOf(seed, 'chalk', line, word));
      for (let stroke = 0; stroke < 4; stroke++) {
        const at = u + (long * stroke) / 4;
        place.pen.line(
          place.at(at, v + height * 0.02 * (stroke % 2), 0.032),
          place.at(at + long / 4, v + height * 0.02 * ((stroke + 1) % 2), 0.032),
          0.014,
          chalk,
          0.8,
        );
      }
      u += long + width * 0.02;
    }
  }
  if (text === undefined) {
    const u = width * 0.76;
    const v = height * 0.5;
    const size = height * 0.24;
    for (const [from, to] of [
      [
        [-1, -0.8],
        [1, -0.8],
      ],
      [
        [1, -0.8],
        [0, 0.9],
      ],
      [
        [0, 0.9],
        [-1, -0.8],
      ],
      [
        [0, 0.9],
        [0, -0.8],
      ],
    ] as const) {
      place.pen.line(
        place.at(u + from[0] * size, v + from[1] * size, 0.032),
        place.at(u + to[0] * size, v + to[1] * size, 0.032),
        0.016,
        chalk,
        0.75,
      );
    }
  }
  place.block(0.1, -0.08, 0.03, width - 0.1, -0.05, 0.11, accent);
  place.rect(width * 0.3, -0.05, width * 0.36, -0.03, [240, 236, 224], 1, 0.1);
}

export function paintStripe(place: WallFrame, { width, height, colour, accent }: Fixture): void {
  place.rect(0, 0, width, height, colour, 1, 0.004);
  place.rect(0, height * 0.9, width, height, accent, 1, 0.005);
}

export function paintScreen(place: WallFrame, { width, height, colour, accent, seed }: Fixture): void {
  place.block(0, 0, 0, width, height, 0.05, scaleRgb(colour, 0.5));
  const rim = Math.min(width, height) * 0.05;
  const right = width - rim;
  place.rect(rim, rim, right, height - rim, scaleRgb(accent, 0.32), 1, 0.052);
  for (let line = 0; line < 5; line++) {
    const v = rim + (height - rim * 2) * (0.14 + line * 0.16);
    place.rect(
      rim * 2,
      v,
      rim * 2 + (width - rim * 4) * (0.12 + 0.3 * randomOf(seed, 'line', line)),
      v + height * 0.03,
      accent,
      0.9,
      0.053,
    );
  }
  const points = Array.from({ length: 9 }, (_, step) => [
    width * (0.48 + (0.44 * step) / 8),
    height * (0.3 + 0.4 * randomOf(seed, 'graph', step)),
  ]);
  for (let step = 0; step < 8; step++) {
    const [u1, v1] = points[step]!;
    const [u2, v2] = points[step + 1]!;
    place.pen.line(
      place.at(u1!, v1!, 0.053),
      place.at(u2!, v2!, 0.053),
      height * 0.025,
      mixRgb(accent, [255, 255, 255], 0.4),
    );
  }
}

export function paintBanner(place: WallFrame, { width, height, colour, accent }: Fixture): void {
  place.pen.line(place.at(-0.08, height, 0.05), place.at(width + 0.08, height, 0.05), 0.04, [120, 92, 52]);
  const folds = 6;
  for (let fold = 0; fold < folds; fold++) {
    const u1 = (width * fold) / folds;
    const u2 = (width * (fold + 1)) / folds;
    const tail = (u: number) => Math.abs(u / width - 0.5) * height * 0.16;
    place.pen.fill(
      [
        place.at(u1, height * 0.1 - tail(u1) + height * 0.08, 0.03),
        place.at(u2, height * 0.1 - tail(u2) + height * 0.08, 0.03),
        place.at(u2, height, 0.03),
        place.at(u1, height, 0.03),
      ],
      scaleRgb(colour, fold % 2 === 0 ? 1 : 0.88),
    );
  }
  for (const u of [0.05, 0.9])
    place.rect(width * u, height * 0.18, width * (u + 0.05), height, accent, 1, 0.031);
  paintDisc(place, width / 2, height * 0.6, width * 0.24, accent, 0.032);
  place.pen.fill(
    [
      place.at(width * 0.5, height * 0.6 + width * 0.17, 0.033),
      place.at(width * 0.62, height * 0.6, 0.033),
      place.at(width * 0.5, height * 0.6 - width * 0.17, 0.033),
      place.at(width * 0.38, height * 0.6, 0.033),
    ],
    scaleRgb(colour, 0.86),
  );
}

const buntingColours: readonly Rgb[] = [
  [226, 108, 96],
  [240, 190, 92],
  [112, 178, 172],
  [138, 142, 202],
  [236, 150, 168],
];

export function paintBunting(place: WallFrame, { width, height, seed }: Fixture): void {
  const flags = Math.max(5, Math.round(width / 0.26));
  const sag = (share: number) => height * (1 - 4 * share * (1 - share) * 0.6);
  for (let flag = 0; flag < flags; flag++) {
    const a = flag / flags;
    const b = (flag + 1) / flags;
    place.pen.line(
      place.at(width * a, sag(a), 0.05),
      place.at(width * b, sag(b), 0.05),
      0.012,
      [240, 232, 214],
    );
    const middle = (a + b) / 2;
    place.pen.fill(
      [
        place.at(width * (a + 0.1 / flags), sag(a), 0.05),
        place.at(width * (b - 0.1 / flags), sag(b), 0.05),
        place.at(width * middle, sag(middle) - (width / flags) * 0.95, 0.05),
      ],
      buntingColours[(flag + (seed % 5)) % 5]!,
    );
  }
}

export function paintWallShelf(place: WallFrame, { width, height, depth, colour, seed }: Fixture): void {
  place.rect(0.02, -0.1, width - 0.02, -0.01, [40, 30, 26], 0.16, 0.003);
  place.block(0, 0, 0, width, 0.035, depth, colour);
  for (const u of [0.12, 0.85])
    place.block(width * u, -0.1, 0, width * u + 0.03, 0, depth * 0.7, scaleRgb(colour, 0.82));
  standBooks(place, {
    u: 0.04,
    v: 0.035,
    width: width - 0.08,
    height: height - 0.06,
    depth: depth * 0.7,
    fill: 0.62,
    seed,
  });
}

export function paintTools(place: WallFrame, { width, height, colour, accent, seed }: Fixture): void {
  place.block(0, 0, 0, width, height, 0.02, colour);
  for (let u = 0.08; u < width; u += 0.1)
    for (let v = 0.08; v < height; v += 0.1) paintDisc(place, u, v, 0.007, scaleRgb(colour, 0.7), 0.021);
  const tools = Math.floor(width / 0.22);
  for (let tool = 0; tool < tools; tool++) {
    const u = 0.12 + tool * 0.22;
    const long = height * (0.4 + 0.25 * randomOf(seed, 'tool', tool));
    const top = height * 0.88;
    const kind = Math.floor(randomOf(seed, 'tool-kind', tool) * 4);
    const handle = mixRgb(
      accent,
      (
        [
          [190, 70, 56],
          [70, 96, 140],
          [214, 168, 72],
          [120, 84, 54],
        ] as const
      )[kind]!,
      0.75,
    );
    place.rect(u - 0.014, top - long, u + 0.014, top - 0.06, kind === 3 ? handle : [150, 154, 160], 1, 0.03);
    place.rect(u - 0.02, top - long, u + 0.02, top - long * 0.5, handle, 1, 0.032);
    if (kind === 0) place.rect(u - 0.07, top - 0.09, u + 0.07, top - 0.03, [120, 124, 130], 1, 0.033);
    else if (kind === 1) paintDisc(place, u, top - 0.04, 0.05, [160, 164, 170], 0.033);
    else if (kind === 2)
      place.pen.fill(
        [
          place.at(u - 0.02, top - long * 0.5, 0.033),
          place.at(u + 0.16, top - 0.1, 0.033),
          place.at(u + 0.02, top - 0.02, 0.033),
        ],
        [176, 180, 186],
      );
  }
}

export function paintPipes(place: WallFrame, { width, height, colour }: Fixture): void {
  for (const [u, thick] of [
    [0.1, 0.06],
    [0.26, 0.04],
  ] as const) {
    place.block(u, 0, 0.04, u + thick, height, 0.04 + thick, colour);
    place.rect(u + thick * 0.2, 0, u + thick * 0.4, height, scaleRgb(colour, 1.2), 0.8, 0.041 + thick);
    for (let v = 0.5; v < height; v += 1)
      place.block(u - 0.012, v, 0.03, u + thick + 0.012, v + 0.06, 0.06 + thick, scaleRgb(colour, 0.85));
  }
  place.block(0.1, height - 0.1, 0.04, width, height - 0.04, 0.1, scaleRgb(colour, 0.95));
}

export function paintBars(place: WallFrame, { width, height, colour }: Fixture): void {
  for (let u = 0.04; u < width; u += 0.14) {
    place.block(u, 0, 0, u + 0.035, height, 0.035, colour);
  }
  for (const v of [0.08, 0.5, 0.92])
    place.block(0, height * v, 0, width, height * v + 0.04, 0.045, scaleRgb(colour, 0.92));
}

export function paintRadiator(place: WallFrame, { width, height, depth, colour }: Fixture): void {
  const ribs = Math.max(4, Math.round(width / 0.09));
  for (let rib = 0; rib < ribs; rib++) {
    const u = (width * rib) / ribs;
    place.block(u + 0.008, 0, 0.03, u + width / ribs - 0.008, height, depth, colour);
    place.rect(u + 0.012, 0.02, u + 0.028, height - 0.02, scaleRgb(colour, 1.08), 0.9, depth + 0.001);
  }
  place.block(0, height * 0.9, 0.02, width, height * 0.95, depth * 0.8, scaleRgb(colour, 0.9));
}
