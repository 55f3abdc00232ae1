import { mixRgb, scaleRgb } from '../../../base/colour.ts';
import { randomOf } from '../../../base/random.ts';
import type { Fixture } from '../../../plan/scene-set.ts';
import type { WallFrame } from '../wall-frame.ts';
import { paintDisc, paintTurned } from './disc.ts';

export function paintColumn(place: WallFrame, { width, height, colour }: Fixture): void {
  const radius = width / 2;
  place.block(
    -radius * 0.25,
    0,
    -radius * 1.25,
    width + radius * 0.25,
    0.16,
    radius * 1.25,
    scaleRgb(colour, 0.94),
  );
  paintTurned(
    place,
    radius,
    0,
    [
      [0.16, radius * 1.2],
      [0.3, radius],
      [height * 0.5, radius * 0.97],
      [height - 0.36, radius * 0.92],
      [height - 0.24, radius * 1.16],
    ],
    colour,
  );
  place.block(
    -radius * 0.3,
    height - 0.24,
    -radius * 1.3,
    width + radius * 0.3,
    height,
    radius * 1.3,
    scaleRgb(colour, 1.03),
  );
}

/** A bench with a back, seen by who comes in behind it. */
export function paintPew(place: WallFrame, { width, height, depth, colour }: Fixture): void {
  place.block(0, height * 0.44, 0, width, height * 0.5, depth, scaleRgb(colour, 0.96));
  for (const u of [0, width - 0.06])
    place.block(u, 0, 0, u + 0.06, height * 0.62, depth, scaleRgb(colour, 0.88));
  place.block(0, height * 0.36, depth - 0.05, width, height, depth, colour);
  place.rect(0.02, height * 0.36, width - 0.02, height * 0.4, scaleRgb(colour, 0.8), 1, depth + 0.001);
  place.block(-0.01, height - 0.04, depth - 0.07, width + 0.01, height, depth + 0.02, scaleRgb(colour, 1.06));
  for (const u of [0, width - 0.06])
    place.block(u, 0, depth - 0.07, u + 0.06, height + 0.03, depth + 0.01, scaleRgb(colour, 0.92));
}

/** A table or desk, with legs; tall narrow ones are stools. */
export function paintTable(place: WallFrame, { width, height, depth, colour, accent, seed }: Fixture): void {
  const leg = Math.min(0.06, width * 0.12);
  const shadowed = place.pen.camera.eye > 0.2;
  if (shadowed)
    place.pen.fill(
      [
        place.at(0, 0.002, 0),
        place.at(width, 0.002, 0),
        place.at(width, 0.002, depth),
        place.at(0, 0.002, depth),
      ],
      [30, 24, 22],
      0.22,
    );
  for (const [u, w] of [
    [0.02, 0],
    [width - leg - 0.02, 0],
    [0.02, depth - leg],
    [width - leg - 0.02, depth - leg],
  ] as const) {
    place.block(u, 0, w, u + leg, height - 0.04, w + leg, scaleRgb(colour, 0.86));
  }
  place.block(0.03, height - 0.12, 0.03, width - 0.03, height - 0.04, depth - 0.03, scaleRgb(colour, 0.9));
  place.block(0, height - 0.04, 0, width, height, depth, accent);
  if (width < 0.7 || randomOf(seed, 'table') < 0.3) return;
  const w = depth * 0.5;
  const kind = Math.floor(randomOf(seed, 'on-table') * 3);
  const top = place.shifted(0, height, 0);
  if (kind === 0) {
    top.block(width * 0.3, 0, w - 0.1, width * 0.3 + 0.26, 0.04, w + 0.1, [150, 70, 62]);
    top.block(width * 0.31, 0.04, w - 0.09, width * 0.31 + 0.22, 0.075, w + 0.08, [70, 100, 116]);
  } else if (kind === 1) {
    paintTurned(
      top,
      width * 0.62,
      w,
      [
        [0, 0.05],
        [0.1, 0.08],
        [0.17, 0.03],
        [0.2, 0.045],
      ],
      [222, 212, 196],
    );
    for (let bloom = 0; bloom < 5; bloom++)
      paintDisc(
        top,
        width * 0.62 + (bloom - 2) * 0.045,
        0.27 + (bloom % 2) * 0.06,
        0.04,
        bloom % 2 ? [232, 130, 120] : [244, 196, 110],
        w,
      );
  } else {
    paintTurned(
      top,
      width * 0.4,
      w,
      [
        [0, 0.03],
        [0.08, 0.042],
      ],
      [240, 236, 228],
    );
    paintTurned(
      top,
      width * 0.66,
      w,
      [
        [0, 0.06],
        [0.05, 0.1],
      ],
      [120, 150, 156],
    );
  }
}

/** A desk of instruments with lit keys under a slanting top. */
export function paintConsole(
  place: WallFrame,
  { width, height, depth, colour, accent, seed }: Fixture,
): void {
  place.block(0.04, 0, 0, width - 0.04, height * 0.72, depth * 0.8, scaleRgb(colour, 0.8));
  const at = place.at;
  place.pen.fill(
    [
      at(0, height, depth * 0.2),
      at(width, height, depth * 0.2),
      at(width, height * 0.72, depth),
      at(0, height * 0.72, depth),
    ],
    colour,
  );
  place.pen.fill(
    [
      at(0, height * 0.72, depth),
      at(width, height * 0.72, depth),
      at(width, height * 0.62, depth),
      at(0, height * 0.62, depth),
    ],
    scaleRgb(colour, 0.72),
  );
  const columns = Math.max(4, Math.round(width / 0.16));
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < 3; row++) {
      const random = randomOf(seed, 'key', column, row);
      const paint =
        random < 0.25
          ? accent
          : random < 0.4
            ? ([236, 96, 84] as const)
            : random < 0.55
              ? ([248, 206, 96] as const)
              : scaleRgb(colour, 0.6);
      const u = (width * (column + 0.2)) / columns;
      const u2 = (width * (column + 0.8)) / columns;
      const point = (uu: number, share: number) =>
        at(uu, height - height * 0.28 * share, depth * (0.2 + 0.8 * share) + 0.004);
      place.pen.fill(
        [
          point(u, 0.16 + row * 0.28),
          point(u2, 0.16 + row * 0.28),
          point(u2, 0.34 + row * 0.28),
          point(u, 0.34 + row * 0.28),
        ],
        paint,
      );
    }
  }
}

/** A row of upholstered seats along a wall or across. */
export function paintSeats(place: WallFrame, { width, height, depth, colour, accent }: Fixture): void {
  const count = Math.max(1, Math.round(width / 0.58));
  const wide = width / count;
  for (let seat = 0; seat < count; seat++) {
    const u = seat * wide;
    place.block(u + 0.03, height * 0.14, 0, u + wide - 0.03, height * 0.38, depth, scaleRgb(colour, 0.94));
    place.block(u + 0.03, height * 0.34, depth * 0.04, u + wide - 0.03, height * 0.42, depth + 0.02, colour);
    place.block(u + 0.02, height * 0.38, 0, u + wide - 0.02, height, depth * 0.24, colour);
    place.rect(
      u + wide * 0.16,
      height * 0.48,
      u + wide * 0.84,
      height * 0.74,
      scaleRgb(colour, 1.08),
      1,
      depth * 0.24 + 0.002,
    );
    place.rect(
      u + wide * 0.14,
      height * 0.8,
      u + wide * 0.86,
      height * 0.96,
      accent,
      1,
      depth * 0.24 + 0.003,
    );
    place.block(
      u,
      height * 0.4,
      depth * 0.1,
      u + 0.05,
      height * 0.56,
      depth * 0.9,
      mixRgb(colour, [60, 56, 56], 0.55),
    );
  }
  place.block(
    width - 0.05,
    height * 0.4,
    depth * 0.1,
    width,
    height * 0.56,
    depth * 0.9,
    mixRgb(colour, [60, 56, 56], 0.55),
  );
}

export function paintAltar(place: WallFrame, { width, height, depth, colour, accent }: Fixture): void {
  place.block(-0.6, 0, 0, width + 0.6, 0.16, depth + 0.7, scaleRgb(colour, 0.86));
  place.block(-0.3, 0.16, 0, width + 0.3, 0.32, depth + 0.35, scaleRgb(colour, 0.92));
  const table = place.shifted(0, 0.32, 0.1);
  table.block(0.1, 0, 0, width - 0.1, height - 0.08, depth - 0.1, colour);
  table.block(0, height - 0.08, 0, width, height, depth, scaleRgb(colour, 1.08));
  table.rect(width * 0.2, height * 0.3, width * 0.8, height, [246, 242, 232], 1, depth + 0.002);
  table.rect(width * 0.2, height * 0.3, width * 0.8, height * 0.36, accent, 1, depth + 0.003);
  const top = table.shifted(0, height, depth * 0.4);
  for (const u of [0.14, 0.3, 0.7, 0.86]) {
    paintTurned(
      top,
      width * u,
      0,
      [
        [0, 0.05],
        [0.06, 0.02],
        [0.12, 0.02],
      ],
      accent,
    );
    paintTurned(
      top,
      width * u,
      0,
      [
        [0.12, 0.016],
        [0.34, 0.016],
      ],
      [246, 240, 226],
    );
    paintDisc(top, width * u, 0.39, 0.02, [255, 214, 120], 0, 0.04);
  }
  top.block(width * 0.485, 0, 0, width * 0.515, 0.72, 0.03, accent);
  top.block(width * 0.41, 0.44, 0, width * 0.59, 0.5, 0.03, accent);
}

export function paintThrone(place: WallFrame, { width, height, depth, colour, accent }: Fixture): void {
  place.block(-0.9, 0, 0, width + 0.9, 0.17, depth + 0.9, [150, 142, 136]);
  place.block(-0.5, 0.17, 0, width + 0.5, 0.34, depth + 0.5, [164, 156, 148]);
  place.rect(width * 0.1, 0, width * 0.9, 0.17, colour, 1, depth + 0.905);
  const seat = place.shifted(0, 0.34, 0.1);
  seat.block(0, 0, 0, width, height, 0.14, accent);
  seat.pen.fill(
    [seat.at(0, height, 0.14), seat.at(width * 0.5, height + 0.36, 0.14), seat.at(width, height, 0.14)],
    accent,
  );
  paintDisc(seat, width / 2, height + 0.1, width * 0.1, colour, 0.15);
  seat.rect(width * 0.14, 0.45, width * 0.86, height * 0.94, colour, 1, 0.145);
  seat.block(0, 0, 0.14, width, 0.44, depth, scaleRgb(accent, 0.9));
  seat.block(width * 0.08, 0.44, 0.14, width * 0.92, 0.52, depth, colour);
  for (const u of [0, width - 0.14]) seat.block(u, 0.44, 0.1, u + 0.14, 0.78, depth, accent);
}

/** Something precious on its plinth. */
export function paintExhibit(
  place: WallFrame,
  { width, height, depth, colour, accent, seed }: Fixture,
): void {
  place.block(0, 0, 0, width, height * 0.6, depth, colour);
  place.block(-0.03, height * 0.6, -0.03, width + 0.03, height * 0.64, depth + 0.03, scaleRgb(colour, 1.05));
  const top = place.shifted(0, height * 0.64, depth / 2);
  const size = height * 0.36;
  const u = width / 2;
  const kind = Math.floor(randomOf(seed, 'exhibit') * 3);
  if (kind === 0) {
    paintTurned(
      top,
      u,
      0,
      [
        [0, size * 0.14],
        [size * 0.12, size * 0.12],
        [size * 0.45, size * 0.34],
        [size * 0.74, size * 0.26],
        [size * 0.9, size * 0.12],
        [size, size * 0.18],
      ],
      accent,
    );
  } else if (kind === 1) {
    paintTurned(
      top,
      u,
      0,
      [
        [0, size * 0.22],
        [size * 0.1, size * 0.2],
        [size * 0.3, size * 0.34],
        [size * 0.44, size * 0.12],
        [size * 0.56, size * 0.12],
      ],
      [232, 228, 220],
    );
    paintTurned(
      top,
      u,
      0,
      [
        [size * 0.52, size * 0.1],
        [size * 0.66, size * 0.19],
        [size * 0.86, size * 0.2],
        [size, size * 0.06],
      ],
      [236, 232, 224],
    );
  } else {
    paintTurned(
      top,
      u,
      0,
      [
        [0, size * 0.2],
        [size * 0.08, size * 0.06],
        [size * 0.36, size * 0.05],
      ],
      scaleRgb(accent, 0.8),
    );
    paintDisc(top, u, size * 0.66, size * 0.3, accent, 0);
    paintDisc(top, u - size * 0.08, size * 0.74, size * 0.1, scaleRgb(accent, 1.25), 0.01);
  }
}

export function paintRailing(place: WallFrame, { width, height, colour }: Fixture): void {
  for (let u = 0; u <= width; u += 0.14)
    place.block(u, 0.06, 0, u + 0.03, height, 0.03, scaleRgb(colour, 0.94));
  place.block(0, 0.06, 0, width, 0.11, 0.05, colour);
  place.block(-0.02, height, -0.03, width + 0.02, height + 0.06, 0.08, scaleRgb(colour, 1.04));
  for (let u = 0; u <= width + 0.01; u += Math.max(1.4, width / 4))
    place.block(u - 0.04, 0, -0.02, u + 0.05, height + 0.14, 0.08, colour);
}

/** A bed with its head at the wall. */
export function paintBed(place: WallFrame, { width, height, depth, colour, accent }: Fixture): void {
  place.block(-0.05, 0, 0, width + 0.05, height * 1.9, 0.07, accent);
  place.pen.fill(
    [
      place.at(0, 0.005, 0),
      place.at(width + 0.1, 0.005, 0),
      place.at(width + 0.1, 0.005, depth + 0.06),
      place.at(0, 0.005, depth + 0.06),
    ],
    [26, 20, 20],
    0.25,
  );
  for (const u of [0.02, width - 0.1])
    place.block(u, 0, depth - 0.12, u + 0.08, height * 0.4, depth - 0.04, scaleRgb(accent, 0.8));
  place.block(0, height * 0.26, 0.07, width, height * 0.52, depth, scaleRgb(accent, 0.95));
  place.block(0.02, height * 0.5, 0.08, width - 0.02, height * 0.9, depth - 0.02, [244, 240, 234]);
  const pillow = width > 1.3 ? [0.08, 0.54] : [0.15];
  for (const share of pillow) {
    const wide = width > 1.3 ? width * 0.38 : width * 0.7;
    place.block(
      width * share,
      height * 0.9,
      0.12,
      width * share + wide,
      height * 1.16,
      0.42,
      [250, 247, 242],
    );
  }
  place.block(-0.02, height * 0.42, depth * 0.42, width + 0.02, height * 0.97, depth + 0.02, colour);
  place.block(
    -0.02,
    height * 0.9,
    depth * 0.36,
    width + 0.02,
    height * 0.99,
    depth * 0.46,
    mixRgb(colour, [255, 255, 255], 0.5),
  );
}

export function paintWeights(place: WallFrame, { width, height, depth, colour, accent }: Fixture): void {
  for (const u of [0, width - 0.07]) place.block(u, 0, 0, u + 0.07, height, depth, colour);
  for (const v of [0.25, 0.65]) {
    place.block(0, height * v, 0.05, width, height * v + 0.05, depth, scaleRgb(colour, 0.9));
    const count = Math.floor(width / 0.26);
    for (let weight = 0; weight < count; weight++) {
      const u = 0.16 + weight * 0.26;
      const radius = 0.06 + 0.035 * (weight / count);
      place.pen.line(
        place.at(u - 0.08, height * v + 0.05 + radius, depth),
        place.at(u + 0.08, height * v + 0.05 + radius, depth),
        0.03,
        [176, 180, 186],
      );
      for (const du of [-0.08, 0.08])
        paintDisc(
          place,
          u + du,
          height * v + 0.05 + radius,
          radius,
          weight % 3 === 0 ? accent : [54, 56, 62],
          depth + 0.001,
        );
    }
  }
}

export function paintBathtub(place: WallFrame, { width, height, depth, colour, accent }: Fixture): void {
  place.pen.fill(
    [
      place.at(0, 0.005, 0),
      place.at(width, 0.005, 0),
      place.at(width, 0.005, depth + 0.05),
      place.at(0, 0.005, depth + 0.05),
    ],
    [30, 26, 26],
    0.25,
  );
  for (const u of [0.2, width - 0.28])
    place.block(u, 0, depth - 0.16, u + 0.08, height * 0.24, depth - 0.08, accent);
  const rim = (w: number, inset: number) => [place.at(inset, height, w), place.at(width - inset, height, w)];
  place.pen.fill(
    [
      place.at(0.22, height * 0.16, depth),
      place.at(width - 0.22, height * 0.16, depth),
      place.at(width - 0.02, height * 0.7, depth),
      place.at(width, height, depth),
      place.at(0, height, depth),
      place.at(0.02, height * 0.7, depth),
    ],
    colour,
  );
  place.pen.fill(
    [
      place.at(0.22, height * 0.16, depth),
      place.at(width - 0.22, height * 0.16, depth),
      place.at(width - 0.1, height * 0.4, depth),
      place.at(0.1, height * 0.4, depth),
    ],
    scaleRgb(colour, 0.88),
  );
  const [a, b] = rim(0, 0);
  const [c, d] = rim(depth, 0);
  place.pen.fill([a!, b!, d!, c!], scaleRgb(colour, 1.04));
  place.pen.fill(
    [
      place.at(0.07, height, 0.07),
      place.at(width - 0.07, height, 0.07),
      place.at(width - 0.07, height, depth - 0.07),
      place.at(0.07, height, depth - 0.07),
    ],
    [176, 212, 220],
  );
  place.block(
    -0.01,
    height - 0.03,
    depth - 0.02,
    width + 0.01,
    height + 0.02,
    depth + 0.03,
    scaleRgb(colour, 1.05),
  );
  place.block(width * 0.5 - 0.03, height, 0, width * 0.5 + 0.03, height + 0.2, 0.05, accent);
  place.block(width * 0.5 - 0.03, height + 0.15, 0, width * 0.5 + 0.03, height + 0.2, 0.2, accent);
}

export function paintStairs(place: WallFrame, { width, height, depth, colour, accent }: Fixture): void {
  const steps = Math.max(3, Math.round(height / 0.18));
  for (let step = steps - 1; step >= 0; step--) {
    const v = (height * step) / steps;
    const w = depth * (1 - (step + 1) / steps);
    place.block(0, v, 0, width, v + height / steps, depth - w * 0 - (depth * step) / steps, colour);
    place.rect(
      0,
      v + height / steps - 0.03,
      width,
      v + height / steps,
      accent,
      1,
      depth - (depth * step) / steps + 0.002,
    );
  }
}
