import type { Rgb } from '../../base/raster.ts';
import { line, linear, n, path, polygon, rect, shade } from '../kit.ts';

/**
 * A house in oblique view: the gable front to the left, a long side going back to the right, both standing on `foot`.
 * Barn, cabin and cottage differ in what is nailed onto it.
 */
export interface Gable {
  readonly x: number;
  readonly foot: number;
  /** Width of the gable front. */
  readonly front: number;
  /** Length of the side as seen. */
  readonly side: number;
  readonly wall: number;
  /** From the eaves to the ridge. */
  readonly rise: number;
  /** How far the roof stands out. */
  readonly eaves: number;
}

/** Points of the side wall: u from the front corner (0) to the back (1), v from the foot (0) to the eaves (1). */
export function sidePoint(house: Gable, u: number, v: number): readonly [number, number] {
  const shrink = 1 - 0.1 * u;
  return [
    house.x + house.front + house.side * u,
    house.foot - house.side * 0.05 * u - house.wall * v * shrink,
  ];
}

function sidePatch(house: Gable, u1: number, v1: number, u2: number, v2: number, fill: string): string {
  return polygon(
    [sidePoint(house, u1, v1), sidePoint(house, u2, v1), sidePoint(house, u2, v2), sidePoint(house, u1, v2)],
    fill,
  );
}

export function drawWalls(house: Gable, colour: Rgb, id: string): string {
  const { x, foot, front, wall, rise, side } = house;
  const ridge: readonly [number, number] = [x + front / 2, foot - wall - rise];
  return (
    linear(
      `${id}f`,
      [x, foot - wall, x, foot],
      [
        [0, shade(colour, 0.12)],
        [1, shade(colour, -0.1)],
      ],
    ) +
    linear(
      `${id}s`,
      [x + front, 0, x + front + side, 0],
      [
        [0, shade(colour, -0.16)],
        [1, shade(colour, -0.36)],
      ],
    ) +
    polygon(
      [[x, foot], [x + front, foot], [x + front, foot - wall], ridge, [x, foot - wall]],
      `url(#${id}f)`,
    ) +
    polygon(
      [sidePoint(house, 0, 0), sidePoint(house, 1, 0), sidePoint(house, 1, 1), sidePoint(house, 0, 1)],
      `url(#${id}s)`,
    )
  );
}

/** The roof with its rows, and snow on it in winter. */
export function drawRoof(house: Gable, colour: Rgb, id: string, snowy: boolean, rows = 7): string {
  const { x, foot, front, wall, rise, side, eaves } = house;
  const ridgeY = foot - wall - rise;
  const slope = rise / (front / 2);
  const drop = eaves * slope;
  const overhang = eaves * 0.7;
  const back = sidePoint(house, 1, 1);
  const ridgeBack: readonly [number, number] = [x + front / 2 + side + eaves * 0.4, back[1] - rise * 0.9 - 2];
  const ridgeFront: readonly [number, number] = [x + front / 2 - overhang, ridgeY - 3];
  const eaveFront: readonly [number, number] = [x + front + eaves - overhang, foot - wall + drop];
  const eaveBack: readonly [number, number] = [back[0] + eaves * 1.2, back[1] + drop * 0.9];
  const parts = [
    linear(
      `${id}r`,
      [ridgeFront[0], ridgeFront[1], eaveFront[0], eaveFront[1]],
      [
        [0, shade(colour, 0.16)],
        [1, shade(colour, -0.18)],
      ],
    ),
    polygon([ridgeFront, ridgeBack, eaveBack, eaveFront], `url(#${id}r)`),
  ];
  for (let row = 1; row < rows; row++) {
    const t = row / rows;
    const from = between(ridgeFront, eaveFront, t);
    const to = between(ridgeBack, eaveBack, t);
    parts.push(
      line(`M${n(from[0])} ${n(from[1])}L${n(to[0])} ${n(to[1])}`, shade(colour, -0.4), 1.4, 'opacity="0.5"'),
    );
    const stones = 13;
    for (let stone = 0; stone < stones; stone++) {
      const along = (stone + (row % 2) * 0.5) / stones;
      const a = between(from, to, along);
      const b = between(
        between(ridgeFront, eaveFront, t + 1 / rows),
        between(ridgeBack, eaveBack, t + 1 / rows),
        along,
      );
      parts.push(
        line(`M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`, shade(colour, -0.35), 1, 'opacity="0.3"'),
      );
    }
  }
  // Barge boards of the gable, left one seen from below.
  const leftEave: readonly [number, number] = [x - eaves, foot - wall + drop];
  const board = 8;
  parts.push(
    polygon(
      [
        [x + front / 2, ridgeY - 6],
        [x + front / 2, ridgeY + board + 2],
        [leftEave[0] + 3, leftEave[1] + board],
        [leftEave[0] - 2, leftEave[1]],
      ],
      shade(colour, -0.28),
    ),
    polygon(
      [
        [x + front / 2 - overhang, ridgeY - 5],
        [x + front / 2 - overhang * 0.3, ridgeY + board + 2],
        [eaveFront[0] - 2, eaveFront[1] + board - 2],
        [eaveFront[0] + 2, eaveFront[1] - 2],
      ],
      shade(colour, 0.06),
    ),
    polygon(
      [
        [x + front / 2 - overhang, ridgeY - 5],
        [x + front / 2, ridgeY - 6],
        [leftEave[0] - 2, leftEave[1]],
        [leftEave[0] - 2 - overhang * 0.2, leftEave[1] - 2],
      ],
      shade(colour, -0.05),
    ),
  );
  if (snowy) {
    const edge: (readonly [number, number])[] = [];
    for (let step = 0; step <= 12; step++) {
      const [ex, ey] = between(eaveFront, eaveBack, step / 12);
      edge.push([ex, ey + 3 + (step % 3) * 4]);
    }
    parts.push(
      linear(
        `${id}n`,
        [ridgeFront[0], ridgeFront[1], eaveFront[0], eaveFront[1]],
        [
          [0, '#ffffff'],
          [1, '#d5e1f2'],
        ],
      ),
      path(
        `M${n(ridgeFront[0] - 3)} ${n(ridgeFront[1] - 8)}L${n(ridgeBack[0] + 3)} ${n(ridgeBack[1] - 7)}L${edge
          .reverse()
          .map(([ex, ey]) => `${n(ex)} ${n(ey)}`)
          .join('L')}L${n(eaveFront[0] - 3)} ${n(eaveFront[1] + 6)}Z`,
        `url(#${id}n)`,
      ),
      line(
        `M${n(leftEave[0] - 3)} ${n(leftEave[1] - 2)}L${n(x + front / 2 - overhang * 0.6)} ${n(ridgeY - 9)}L${n(eaveFront[0])} ${n(eaveFront[1] - 1)}`,
        '#f6f9fe',
        9,
      ),
    );
  }
  return parts.join('');
}

/** A window with frame and glazing bars on the front; `lit` panes are warm. */
export function drawWindow(
  x: number,
  y: number,
  width: number,
  height: number,
  frame: string,
  lit: boolean,
  sill = true,
): string {
  const glass = lit ? '#ffd98a' : '#8fb3cc';
  const shine = lit ? '#fff0c2' : '#c9e0ee';
  return (
    rect(x - 3, y - 3, width + 6, height + 6, frame, 1.5) +
    rect(x, y, width, height, glass) +
    polygon(
      [
        [x, y],
        [x + width * 0.55, y],
        [x, y + height * 0.6],
      ],
      shine,
      'opacity="0.6"',
    ) +
    rect(x + width / 2 - 1.4, y, 2.8, height, frame) +
    rect(x, y + height / 2 - 1.4, width, 2.8, frame) +
    (sill ? rect(x - 6, y + height + 3, width + 12, 4.5, frame, 1) : '')
  );
}

/** The same on the side wall. */
export function drawSideWindow(
  house: Gable,
  u: number,
  v: number,
  du: number,
  dv: number,
  frame: string,
  lit: boolean,
): string {
  const glass = lit ? '#f7c66e' : '#7d9fb8';
  const mu = 0.012;
  const mv = 0.03;
  const middle = u + du / 2;
  return (
    sidePatch(house, u - mu, v - mv, u + du + mu, v + dv + mv, frame) +
    sidePatch(house, u, v, u + du, v + dv, glass) +
    sidePatch(house, middle - 0.005, v, middle + 0.005, v + dv, frame) +
    sidePatch(house, u, v + dv / 2 - 0.014, u + du, v + dv / 2 + 0.014, frame)
  );
}

/** What shines of a window when it is lit: the warm pane. The renderer's bloom gives it its halo. */
export function glowRect(x: number, y: number, width: number, height: number): string {
  return rect(x, y, width, height, '#ffcf7a');
}

export function sideGlow(house: Gable, u: number, v: number, du: number, dv: number): string {
  return sidePatch(house, u, v, u + du, v + dv, '#f0b45c');
}

function between(
  a: readonly [number, number],
  b: readonly [number, number],
  t: number,
): readonly [number, number] {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
