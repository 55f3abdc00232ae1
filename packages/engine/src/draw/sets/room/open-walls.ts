import { mixRgb, scaleRgb } from '../../../base/colour.ts';
import type { Rgb } from '../../../base/raster.ts';
import type { Opening, RoomSet } from '../../../plan/scene-set.ts';
import type { SceneLight } from '../../light.ts';
import { paintOutlook } from '../paint-outlook.ts';
import { cssOf, type PerspectivePen } from '../perspective-pen.ts';
import { type Point3, projectPoint } from '../set-camera.ts';
import type { WallFrame } from '../wall-frame.ts';
import { isGlazed, litColour, panesOf, type RoomLight } from './light-room.ts';
import { wallOf } from './room-box.ts';

/** How thick the walls are. */
const reveal = 0.16;
const casing = 0.085;

/** Paints windows, doors and arches, already lit: what is seen through them shines by itself. */
export function openWalls(pen: PerspectivePen, room: RoomSet, light: RoomLight, outside: SceneLight): void {
  const horizonY = outlookHorizon(pen, room);
  for (const opening of room.openings) {
    const wall = wallOf(pen, room, opening.wall);
    const normal: Point3 =
      opening.wall === 'back' ? [0, 0, -1] : opening.wall === 'left' ? [1, 0, 0] : [-1, 0, 0];
    const centre = wall.at(opening.at, opening.sill + opening.height / 2, 0.1);
    const frame = litColour(light, opening.frame, centre, normal);
    const outline = outlineOf(opening, wall, 0, 0);
    if (opening.kind === 'door') {
      paintDoor(opening, wall, frame);
      continue;
    }
    fillOutline(pen, outlineOf(opening, wall, casing, 0.01), scaleRgb(frame, 0.97));
    fillOutline(pen, outlineOf(opening, wall, casing * 0.35, 0.015), scaleRgb(frame, 0.86));
    pen.within(outline, () => {
      if (opening.kind === 'arch') paintBeyond(opening, wall, frame, light);
      else if (opening.kind === 'stained-window') paintStained(opening, wall, room, outside);
      else paintThrough(pen, opening, wall, room, outside, horizonY);
      paintReveal(opening, wall, frame);
      if (opening.kind !== 'arch') paintBars(opening, wall, frame);
    });
    if (isGlazed(opening) && opening.sill > 0.2 && opening.kind !== 'round-window') {
      const half = opening.width / 2 + casing * 1.3;
      wall.block(opening.at - half, opening.sill - 0.05, 0, opening.at + half, opening.sill, 0.11, frame);
    }
    if (opening.curtains !== undefined) hangCurtains(opening, wall, opening.curtains, light, normal, room);
  }
}

/** The horizon outside: the eye's own where it crosses a window, else low in the window (a storybook's licence). */
function outlookHorizon(pen: PerspectivePen, room: RoomSet): number {
  const { camera } = pen;
  const back = room.openings.filter((opening) => opening.wall === 'back' && isGlazed(opening));
  const main = back[0] ?? room.openings.find(isGlazed);
  if (main === undefined) return camera.horizonY;
  const wall = wallOf(pen, room, main.wall);
  const yAt = (share: number) => projectPoint(camera, wall.at(main.at, main.sill + main.height * share))[1];
  return Math.max(yAt(0.46), Math.min(yAt(0.3), camera.horizonY));
}

function outlineOf(opening: Opening, wall: WallFrame, grow: number, w: number): readonly Point3[] {
  const half = opening.width / 2 + grow;
  const low = opening.sill - (opening.sill > 0.05 ? grow : 0);
  const high = opening.sill + opening.height + grow;
  const { at } = opening;
  if (opening.kind === 'round-window') {
    const middle = opening.sill + opening.height / 2;
    const radius = opening.height / 2 + grow;
    return Array.from({ length: 40 }, (_, index) => {
      const angle = (index / 40) * Math.PI * 2;
      return wall.at(at + Math.cos(angle) * half, middle + Math.sin(angle) * radius, w);
    });
  }
  if (opening.kind === 'window' || opening.kind === 'french-window' || opening.kind === 'door') {
    return [
      wall.at(at - half, low, w),
      wall.at(at + half, low, w),
      wall.at(at + half, high, w),
      wall.at(at - half, high, w),
    ];
  }
  const springing = high - half;
  const bow = Array.from({ length: 25 }, (_, index) => {
    const angle = (index / 24) * Math.PI;
    return wall.at(at + Math.cos(angle) * half, springing + Math.sin(angle) * half, w);
  });
  return [wall.at(at - half, low, w), wall.at(at + half, low, w), ...bow];
}

function fillOutline(pen: PerspectivePen, outline: readonly Point3[], colour: Rgb): void {
  pen.fill(outline, colour);
}

function paintThrough(
  pen: PerspectivePen,
  opening: Opening,
  wall: WallFrame,
  room: RoomSet,
  outside: SceneLight,
  horizonY: number,
): void {
  const corners = [
    wall.at(opening.at - opening.width / 2, opening.sill),
    wall.at(opening.at + opening.width / 2, opening.sill + opening.height),
    wall.at(opening.at - opening.width / 2, opening.sill + opening.height),
    wall.at(opening.at + opening.width / 2, opening.sill),
  ]
    .filter(([, , z]) => z > 0.1)
    .map((corner) => projectPoint(pen.camera, corner));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  if (xs.length === 0) return;
  const area = {
    left: Math.max(-0.1 * pen.camera.width, Math.min(...xs)),
    right: Math.min(1.1 * pen.camera.width, Math.max(...xs)),
    top: Math.max(-0.2 * pen.camera.height, Math.min(...ys)),
    bottom: Math.min(1.1 * pen.camera.height, Math.max(...ys)),
  };
  paintOutlook(pen.context, room.outlook, outside, area, horizonY, room.seed + Math.round(opening.at * 10));
  // By day the eye is used to the room: outside is a little too bright.
  const glare = (1 - outside.night) * 0.16;
  pen.context.fillStyle = cssOf([255, 252, 240], glare);
  pen.context.fillRect(area.left, area.top, area.right - area.left, area.bottom - area.top);
}

/** The sides of the hole, as deep as the wall. */
function paintReveal(opening: Opening, wall: WallFrame, frame: Rgb): void {
  const left = opening.at - opening.width / 2;
  const right = opening.at + opening.width / 2;
  const low = opening.sill;
  const high = opening.sill + opening.height;
  const { pen } = wall;
  const face = (u1: number, v1: number, u2: number, v2: number, shade: number): void =>
    pen.fill(
      [wall.at(u1, v1, 0), wall.at(u2, v2, 0), wall.at(u2, v2, -reveal), wall.at(u1, v1, -reveal)],
      scaleRgb(frame, shade),
    );
  if (opening.kind === 'round-window') return;
  face(left, low, left, high, 0.82);
  face(right, low, right, high, 0.82);
  face(left, low, right, low, 1);
  face(left, high, right, high, 0.7);
}

function paintBars(opening: Opening, wall: WallFrame, frame: Rgb): void {
  const [columns, rows] = panesOf(opening);
  const left = opening.at - opening.width / 2;
  const low = opening.sill;
  const sash = 0.045;
  const inside = -reveal * 0.55;
  const colour = scaleRgb(frame, 0.94);
  const bar = (u1: number, v1: number, u2: number, v2: number): void => {
    wall.rect(u1, v1, u2, v2, scaleRgb(frame, 0.74), 1, inside - 0.02);
    wall.rect(u1, v1, u2, v2, colour, 1, inside);
  };
  const right = left + opening.width;
  const high = low + opening.height;
  bar(left, low, left + sash, high);
  bar(right - sash, low, right, high);
  bar(left, low, right, low + sash * 1.2);
  bar(left, high - sash, right, high);
  for (let column = 1; column < columns; column++) {
    const u = left + (opening.width * column) / columns;
    const thick = columns % 2 === 0 && column === columns / 2 ? 0.032 : 0.016;
    bar(u - thick, low, u + thick, high);
  }
  for (let row = 1; row < rows; row++) {
    const v = low + (opening.height * row) / rows;
    bar(left, v - 0.014, right, v + 0.014);
  }
}

function paintDoor(opening: Opening, wall: WallFrame, frame: Rgb): void {
  const left = opening.at - opening.width / 2;
  const right = opening.at + opening.width / 2;
  const high = opening.height;
  wall.rect(left - casing, 0, right + casing, high + casing, scaleRgb(frame, 1.05), 1, 0.02);
  wall.rect(left, 0, right, high, scaleRgb(frame, 0.62), 1, 0.02);
  wall.rect(left + 0.012, 0.01, right - 0.012, high - 0.012, scaleRgb(frame, 0.9), 1, 0.02);
  const wide = opening.width;
  for (const [u1, u2] of [
    [0.14, 0.46],
    [0.54, 0.86],
  ] as const) {
    for (const [v1, v2] of [
      [0.08, 0.42],
      [0.5, 0.92],
    ] as const) {
      wall.rect(left + wide * u1, high * v1, left + wide * u2, high * v2, scaleRgb(frame, 0.74), 1, 0.02);
      wall.rect(
        left + wide * u1 + 0.014,
        high * v1,
        left + wide * u2,
        high * v2 - 0.014,
        scaleRgb(frame, 0.98),
        1,
        0.02,
      );
      wall.rect(
        left + wide * u1 + 0.018,
        high * v1 + 0.018,
        left + wide * u2 - 0.018,
        high * v2 - 0.018,
        scaleRgb(frame, 0.86),
        1,
        0.02,
      );
    }
  }
  wall.block(right - 0.12, 0.98, 0.02, right - 0.07, 1.03, 0.07, [212, 176, 96]);
}

/** Behind an arch lies another room, dimly. */
function paintBeyond(opening: Opening, wall: WallFrame, frame: Rgb, light: RoomLight): void {
  const level = 0.3 + 0.4 * (light.ambient[0] + light.ambient[1]) * 0.5;
  const left = opening.at - opening.width;
  const right = opening.at + opening.width;
  const far = -2.2;
  wall.rect(
    left,
    0,
    right,
    opening.height * 1.5,
    scaleRgb(mixRgb(frame, [236, 220, 190], 0.5), level * 0.9),
    1,
    far,
  );
  wall.pen.fill(
    [wall.at(left, 0, 0), wall.at(right, 0, 0), wall.at(right, 0, far), wall.at(left, 0, far)],
    scaleRgb(mixRgb(frame, [150, 110, 76], 0.6), level * 0.9),
  );
}

const glassColours: readonly Rgb[] = [
  [196, 52, 60],
  [44, 92, 178],
  [232, 178, 58],
  [58, 142, 92],
  [134, 70, 156],
  [88, 168, 206],
];

/** Coloured panes in lead; by day they shine, at night they are dark. */
function paintStained(opening: Opening, wall: WallFrame, room: RoomSet, outside: SceneLight): void {
  const shine = 0.3 + 0.85 * (1 - outside.night) * room.daylight;
  const columns = 5;
  const rows = Math.max(4, Math.round((opening.height / opening.width) * columns));
  const left = opening.at - opening.width / 2;
  const wide = opening.width / columns;
  const tall = opening.height / rows;
  wall.rect(left, opening.sill, left + opening.width, opening.sill + opening.height, [30, 26, 30], 1, -0.06);
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const mirrored = Math.min(column, columns - 1 - column);
      const pick =
        (mirrored * 7 + row * 5 + Math.floor(row / 3) * mirrored + (room.seed % 6)) % glassColours.length;
      const tone = shine * (0.85 + 0.3 * Math.abs(Math.sin(column * 12.9 + row * 4.1)));
      const u = left + column * wide;
      const v = opening.sill + row * tall;
      const bead = 0.02;
      wall.pen.fill(
        [
          wall.at(u + wide / 2, v + bead, -0.05),
          wall.at(u + wide - bead, v + tall / 2, -0.05),
          wall.at(u + wide / 2, v + tall - bead, -0.05),
          wall.at(u + bead, v + tall / 2, -0.05),
        ],
        scaleRgb(mixRgb(glassColours[pick]!, [255, 240, 210], 0.18), tone),
      );
      for (const [du, dv] of [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ] as const) {
        const corner = (a: number, b: number): Point3 =>
          wall.at(
            u + wide / 2 + du * (wide / 2 - bead * 0.6) * a,
            v + tall / 2 + dv * (tall / 2 - bead * 0.6) * b,
            -0.05,
          );
        wall.pen.fill(
          [corner(1, 1), corner(0.12, 1), corner(1, 0.12)],
          scaleRgb(glassColours[(pick + 2 + (du + dv + 2) / 2) % glassColours.length]!, tone * 0.92),
        );
      }
    }
  }
}

/** Two lengths of cloth on a rod, gathered at their sides. */
function hangCurtains(
  opening: Opening,
  wall: WallFrame,
  cloth: Rgb,
  light: RoomLight,
  normal: Point3,
  room: RoomSet,
): void {
  const top = Math.min(room.height - 0.06, opening.sill + opening.height + 0.2);
  const bottom = opening.sill > 1.1 ? opening.sill - 0.2 : 0.06;
  const half = opening.width / 2;
  const inner = half * 0.66;
  const outer = half + Math.min(0.34, 0.12 + half * 0.24);
  const folds = 7;
  for (const side of [-1, 1]) {
    for (let fold = 0; fold < folds; fold++) {
      const from = inner + ((outer - inner) * fold) / folds;
      const to = inner + ((outer - inner) * (fold + 1)) / folds;
      const middle = (from + to) / 2;
      const point = wall.at(opening.at + side * middle, (top + bottom) / 2, 0.2);
      const lit = litColour(light, cloth, point, normal);
      const flare = (share: number, u: number) => opening.at + side * (u + (u - outer) * 0.12 * (1 - share));
      const face = (u1: number, u2: number, colour: Rgb): void =>
        wall.pen.fill(
          [
            wall.at(flare(0, u1), bottom, 0.1),
            wall.at(flare(0, u2), bottom, 0.1),
            wall.at(flare(1, u2), top, 0.1),
            wall.at(flare(1, u1), top, 0.1),
          ],
          colour,
        );
      face(from, to + 0.004, lit);
      face(from, from + (to - from) * 0.34, scaleRgb(lit, 0.8));
      face(from + (to - from) * 0.55, from + (to - from) * 0.8, scaleRgb(lit, 1.1));
    }
  }
  const rod = litColour(light, mixRgb(cloth, [120, 84, 50], 0.7), wall.at(opening.at, top, 0.12), normal);
  wall.block(opening.at - outer - 0.1, top - 0.015, 0.1, opening.at + outer + 0.1, top + 0.03, 0.13, rod);
}
