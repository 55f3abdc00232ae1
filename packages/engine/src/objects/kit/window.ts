import type { Rgb } from '../../base/raster.ts';
import { n, path, shade } from '../kit.ts';
import { columnOf, type Face, patchOf, rowOf } from './face.ts';
import type { Layers } from './layers.ts';

/** How windows of a building look. */
export interface WindowStyle {
  readonly frame: Rgb;
  readonly lit: boolean;
  /** Glazing bars: upright and lying. Default 1 and 1. */
  readonly bars?: readonly [upright: number, lying: number];
  /** A round or pointed head. */
  readonly head?: 'round' | 'pointed';
  /** Width of the frame in units; default 3. */
  readonly edge?: number;
  readonly sill?: boolean;
}

/** A window on a face: its left upper corner (u, v) and size (du, dv) as fractions of the face. */
export function addWindow(
  layers: Layers,
  face: Face,
  [u, v, du, dv]: readonly [number, number, number, number],
  { frame, lit, bars = [1, 1], head, edge = 3, sill = false }: WindowStyle,
): void {
  const eu = edge / face.width;
  const ev = edge / face.height;
  const side = face.turn;
  const colour = shade(frame, side * 0.8);
  const opening = (grow: number) =>
    head
      ? archPatch(face, u - eu * grow, v - ev * grow, u + du + eu * grow, v + dv + ev * grow, head)
      : patchOf(face, u - eu * grow, v - ev * grow, u + du + eu * grow, v + dv + ev * grow);
  const glass = lit ? (side < 0 ? '#f2bc62' : '#ffd588') : side < 0 ? '#5f7f96' : '#7fa3ba';
  const sky = lit ? '#fff0c4' : side < 0 ? '#87a6ba' : '#b9d5e3';
  const low = v + (head ? dv * 0.28 : 0);
  const shine = `${columnOf(face, u, low, v + dv * 0.75)}L${point(face, u + du * 0.62, low)}Z`;
  const lines = [
    ...Array.from({ length: bars[0] }, (_, bar) =>
      columnOf(face, u + (du * (bar + 1)) / (bars[0] + 1), v, v + dv),
    ),
    ...Array.from({ length: bars[1] }, (_, bar) =>
      rowOf(face, low + ((v + dv - low) * (bar + 1)) / (bars[1] + 1), u, u + du),
    ),
  ].join('');
  layers.body.push(
    path(opening(1), colour),
    path(opening(0), glass),
    path(shine, sky, 'fill-opacity="0.55"'),
    lines === ''
      ? ''
      : `<path d="${lines}" fill="none" stroke="${colour}" stroke-width="${n(edge * 0.72)}"/>`,
    sill
      ? path(
          patchOf(face, u - eu * 2, v + dv + ev, u + du + eu * 2, v + dv + ev * 2.4),
          shade(frame, side - 0.06),
        )
      : '',
  );
  if (lit) layers.glow.push(path(opening(0), side < 0 ? '#e8ab52' : '#ffcd78'));
}

/** A grid of equal windows. */
export function addWindows(
  layers: Layers,
  face: Face,
  grid: {
    readonly columns: number;
    readonly rows: number;
    /** Area of the face that they fill. */
    readonly area?: readonly [u1: number, v1: number, u2: number, v2: number];
    /** Share of a cell that the opening takes. */
    readonly share?: readonly [across: number, down: number];
    /** Whether this window is lit; default: as the style says. */
    readonly isLit?: (column: number, row: number) => boolean;
  },
  style: WindowStyle,
): void {
  const {
    columns,
    rows,
    area: [u1, v1, u2, v2] = [0.06, 0.06, 0.94, 0.94],
    share: [across, down] = [0.5, 0.56],
  } = grid;
  const cellU = (u2 - u1) / columns;
  const cellV = (v2 - v1) / rows;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      addWindow(
        layers,
        face,
        [
          u1 + cellU * (column + (1 - across) / 2),
          v1 + cellV * (row + (1 - down) / 2),
          cellU * across,
          cellV * down,
        ],
        { ...style, lit: style.lit && (grid.isLit?.(column, row) ?? true) },
      );
    }
  }
}

/** A door on a face, from the foot of its opening up. */
export function addDoor(
  layers: Layers,
  face: Face,
  [u, v, du, dv]: readonly [number, number, number, number],
  {
    colour,
    frame,
    head,
    pane,
  }: {
    readonly colour: Rgb;
    readonly frame: Rgb;
    readonly head?: 'round' | 'pointed';
    /** Lit or dark pane in its upper half; none when absent. */
    readonly pane?: boolean;
  },
): void {
  const eu = 4 / face.width;
  const ev = 4 / face.height;
  const shape = (grow: number) =>
    head
      ? archPatch(face, u - eu * grow, v - ev * grow, u + du + eu * grow, v + dv, head)
      : patchOf(face, u - eu * grow, v - ev * grow, u + du + eu * grow, v + dv);
  const turn = face.turn;
  layers.body.push(
    path(shape(1), shade(frame, turn * 0.8)),
    path(shape(0), shade(colour, turn)),
    `<path d="${columnOf(face, u + du * 0.34, v + dv * 0.2, v + dv)}${columnOf(face, u + du * 0.66, v + dv * 0.2, v + dv)}" fill="none" stroke="${shade(colour, turn - 0.4)}" stroke-width="1.4" stroke-opacity="0.6"/>`,
  );
  const [x, y] = face.at(u + du * 0.85, v + dv * 0.56);
  layers.body.push(`<circle cx="${n(x)}" cy="${n(y)}" r="2.2" fill="#e8c66a"/>`);
  if (pane === undefined) return;
  const glass = patchOf(face, u + du * 0.22, v + dv * 0.16, u + du * 0.78, v + dv * 0.46);
  layers.body.push(path(glass, pane ? '#ffd588' : '#8fb3c8'));
  if (pane) layers.glow.push(path(glass, '#ffcd78'));
}

/** An opening with a round or pointed head, on any face. */
function archPatch(
  face: Face,
  u1: number,
  v1: number,
  u2: number,
  v2: number,
  head: 'round' | 'pointed',
): string {
  const across = (u2 - u1) * face.width;
  const spring = Math.min(v2, v1 + (across * (head === 'round' ? 0.5 : 0.8)) / face.height);
  const points: string[] = [];
  const steps = 10;
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const u = u1 + (u2 - u1) * t;
    const lift =
      head === 'round'
        ? Math.sqrt(Math.max(0, 1 - (2 * t - 1) ** 2))
        : Math.sqrt(Math.max(0, 1 - (0.5 + Math.abs(t - 0.5)) ** 2)) / 0.866;
    points.push(point(face, u, spring - (spring - v1) * lift));
  }
  return `M${point(face, u1, v2)}L${points.join('L')}L${point(face, u2, v2)}Z`;
}

function point(face: Face, u: number, v: number): string {
  const [x, y] = face.at(u, v);
  return `${n(x)} ${n(y)}`;
}
