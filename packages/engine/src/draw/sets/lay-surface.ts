import { mixRgb, scaleRgb } from '../../base/colour.ts';
import { fbm, noise } from '../../base/noise.ts';
import { randomOfCell } from '../../base/random.ts';
import type { Rgb } from '../../base/raster.ts';
import type { Surface } from '../../plan/scene-set.ts';
import type { PerspectivePen } from './perspective-pen.ts';
import type { Point3 } from './set-camera.ts';

/** A flat stretch of floor, wall or ceiling: u and v are metres along it. */
export interface Stretch {
  readonly pen: PerspectivePen;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  at(u: number, v: number): Point3;
}

/** Paints what a stretch is made of, unlit: boards, tiles, bricks, paper. */
export function laySurface(stretch: Stretch, surface: Surface): void {
  const { pen, width, height } = stretch;
  pen.fill(rect(stretch, 0, 0, width, height), surface.colour);
  switch (surface.material) {
    case 'wood':
      layBoards(stretch, surface);
      break;
    case 'parquet':
      layParquet(stretch, surface);
      break;
    case 'tiles':
    case 'marble':
      layTiles(stretch, surface);
      break;
    case 'brick':
      layBricks(stretch, surface);
      break;
    case 'stone':
    case 'rock':
      layStones(stretch, surface);
      break;
    case 'wallpaper':
      layWallpaper(stretch, surface);
      break;
    case 'panelling':
      layPanels(stretch, surface);
      break;
    case 'metal':
      layPlates(stretch, surface);
      break;
    case 'concrete':
    case 'asphalt':
      layPatches(stretch, surface);
      break;
    default:
  }
}

function rect({ at }: Stretch, u1: number, v1: number, u2: number, v2: number): readonly Point3[] {
  return [at(u1, v1), at(u2, v1), at(u2, v2), at(u1, v2)];
}

function toned(colour: Rgb, tone: number, warmth = 0): Rgb {
  return [colour[0] * tone * (1 + warmth), colour[1] * tone, colour[2] * tone * (1 - warmth)];
}

/** Boards along v, staggered, each with its own tone and a few lines of grain. */
function layBoards(stretch: Stretch, { colour, pitch = 0.16 }: Surface): void {
  const { pen, width, height, seed } = stretch;
  const gap = Math.min(0.006, pitch * 0.05);
  const dark = scaleRgb(colour, 0.72);
  for (let column = 0; column * pitch < width; column++) {
    const left = column * pitch;
    const right = Math.min(width, left + pitch);
    let from = -randomOfCell(seed, column, 0, 1) * pitch * 12;
    for (let board = 0; from < height; board++) {
      const to = from + pitch * (9 + 7 * randomOfCell(seed, column, board, 2));
      const tone = 0.9 + 0.18 * randomOfCell(seed, column, board, 3);
      const own = toned(colour, tone, (randomOfCell(seed, column, board, 4) - 0.5) * 0.06);
      const low = Math.max(0, from);
      const high = Math.min(height, to);
      pen.fill(rect(stretch, left, low, right, high), dark);
      pen.fill(rect(stretch, left + gap, low + gap, right - gap * 0.3, high), own);
      for (let vein = 0; vein < 3; vein++) {
        const u = left + pitch * (0.16 + 0.68 * randomOfCell(seed, column * 3 + vein, board, 5));
        const bend = pitch * 0.12 * (randomOfCell(seed, column * 3 + vein, board, 6) - 0.5);
        pen.line(stretch.at(u, low), stretch.at(u + bend, high), pitch * 0.03, scaleRgb(own, 0.88), 0.5);
      }
      from = to;
    }
  }
}

/** Herringbone lies at 45 degrees. */
const diagonal = Math.SQRT1_2;

/** Herringbone. */
function layParquet(stretch: Stretch, { colour, pitch = 0.5 }: Surface): void {
  const { pen, width, height, seed } = stretch;
  const step = pitch * 0.25;
  const dark = scaleRgb(colour, 0.78);
  pen.fill(rect(stretch, 0, 0, width, height), dark);
  const half = pitch / 2;
  for (let row = -2; row * step * Math.SQRT2 < height + pitch; row++) {
    for (let column = 0; column * pitch * 0.72 < width + pitch; column++) {
      const up = column % 2 === 0;
      const u = column * pitch * diagonal;
      const v = row * step * Math.SQRT2;
      const tone = 0.9 + 0.2 * randomOfCell(seed, column, row, 1);
      const own = toned(colour, up ? tone : tone * 0.95, (randomOfCell(seed, column, row, 2) - 0.5) * 0.05);
      const lean = up ? half * diagonal : -half * diagonal;
      const thick = step * diagonal * 0.94;
      const clampU = (value: number) => Math.max(0, Math.min(width, value));
      const clampV = (value: number) => Math.max(0, Math.min(height, value));
      const left = clampU(u - half * diagonal);
      const right = clampU(u + half * diagonal);
      if (left >= right) continue;
      pen.fill(
        [
          stretch.at(left, clampV(v - lean - thick)),
          stretch.at(right, clampV(v + lean - thick)),
          stretch.at(right, clampV(v + lean + thick)),
          stretch.at(left, clampV(v - lean + thick)),
        ],
        own,
      );
    }
  }
}

function layTiles(stretch: Stretch, surface: Surface): void {
  const { pen, width, height, seed } = stretch;
  const { colour, accent, pitch = 0.4, material } = surface;
  const grout = mixRgb(scaleRgb(colour, 0.78), [150, 150, 150], 0.15);
  const gap = pitch * (material === 'marble' ? 0.006 : 0.018);
  pen.fill(rect(stretch, 0, 0, width, height), grout);
  for (let column = 0; column * pitch < width; column++) {
    for (let row = 0; row * pitch < height; row++) {
      const other = accent !== undefined && (column + row) % 2 === 1;
      const tone = 0.965 + 0.07 * randomOfCell(seed, column, row, 1);
      const u = column * pitch;
      const v = row * pitch;
      pen.fill(
        rect(stretch, u + gap, v + gap, Math.min(width, u + pitch - gap), Math.min(height, v + pitch - gap)),
        toned(other ? accent : colour, tone),
      );
      if (material !== 'marble') continue;
      const a = randomOfCell(seed, column, row, 2);
      const b = randomOfCell(seed, column, row, 3);
      const vein = scaleRgb(other ? accent : colour, other ? 1.25 : 0.86);
      const inU = Math.min(pitch, width - u);
      const inV = Math.min(pitch, height - v);
      pen.line(
        stretch.at(u + gap, v + inV * a),
        stretch.at(u + inU * 0.55, v + inV * b),
        pitch * 0.012,
        vein,
        0.5,
      );
      pen.line(
        stretch.at(u + inU * 0.55, v + inV * b),
        stretch.at(u + inU - gap, v + inV * (1 - a * 0.7)),
        pitch * 0.008,
        vein,
        0.4,
      );
    }
  }
}

function layBricks(stretch: Stretch, { colour, accent, pitch = 0.24 }: Surface): void {
  const { pen, width, height, seed } = stretch;
  const tall = pitch * 0.34;
  const mortar = accent ?? mixRgb(colour, [214, 204, 190], 0.45);
  const gap = pitch * 0.03;
  pen.fill(rect(stretch, 0, 0, width, height), mortar);
  for (let row = 0; row * tall < height; row++) {
    const shift = row % 2 === 0 ? 0 : -pitch / 2;
    for (let column = 0; shift + column * pitch < width; column++) {
      const u = shift + column * pitch;
      const v = row * tall;
      const pick = randomOfCell(seed, column, row, 1);
      const tone = pick < 0.12 ? 0.8 : 0.92 + 0.16 * pick;
      pen.fill(
        rect(
          stretch,
          Math.max(0, u + gap),
          v + gap,
          Math.min(width, u + pitch - gap),
          Math.min(height, v + tall - gap),
        ),
        toned(colour, tone, (randomOfCell(seed, column, row, 2) - 0.5) * 0.08),
      );
    }
  }
}

/** Courses of stones of uneven width; rock has uneven courses and deeper joints. */
function layStones(stretch: Stretch, { colour, accent, pitch = 0.5, material }: Surface): void {
  const { pen, width, height, seed } = stretch;
  const rough = material === 'rock' ? 0.16 : 0.05;
  const joint = accent ?? scaleRgb(colour, 0.7);
  pen.fill(rect(stretch, 0, 0, width, height), joint);
  for (let row = 0, v = 0; v < height; row++) {
    const tall = pitch * (0.45 + 0.25 * randomOfCell(seed, row, 0, 1));
    const top = Math.min(height, v + tall);
    for (let column = 0, u = -pitch * randomOfCell(seed, row, 1, 2); u < width; column++) {
      const wide = pitch * (0.6 + 0.8 * randomOfCell(seed, column, row, 3));
      const gap = pitch * 0.025;
      const wobble = (corner: number) =>
        (randomOfCell(seed, column * 4 + corner, row, 4) - 0.5) * rough * pitch;
      const left = Math.max(0, u + gap);
      const right = Math.min(width, u + wide - gap);
      const own = toned(
        colour,
        0.88 + 0.24 * randomOfCell(seed, column, row, 5),
        (randomOfCell(seed, column, row, 6) - 0.5) * 0.06,
      );
      if (right > left) {
        const bevel = Math.min(wide, tall) * 0.16;
        const low = v + gap;
        const high = top - gap;
        pen.fill(
          [
            stretch.at(left + bevel + wobble(0), low),
            stretch.at(right - bevel, low + wobble(1) * 0.5),
            stretch.at(right, low + bevel),
            stretch.at(right, high - bevel),
            stretch.at(right - bevel + wobble(2), high),
            stretch.at(left + bevel, high + wobble(3) * 0.5),
            stretch.at(left, high - bevel),
            stretch.at(left, low + bevel),
          ],
          own,
        );
        pen.line(
          stretch.at(left + bevel, high - gap),
          stretch.at(right - bevel, high - gap),
          pitch * 0.02,
          scaleRgb(own, 1.12),
          0.5,
        );
      }
      u += wide;
    }
    v = top;
  }
}

/** Stripes, leaves or dots, little stronger than the paper itself. */
function layWallpaper(stretch: Stretch, { colour, accent, pitch = 0.3 }: Surface): void {
  const { pen, width, height, seed } = stretch;
  const ink = accent ?? scaleRgb(colour, 0.92);
  const form = Math.floor(randomOfCell(seed, 7, 7, 1) * 3);
  if (form === 0) {
    for (let u = pitch * 0.25; u < width; u += pitch) {
      pen.fill(rect(stretch, u, 0, Math.min(width, u + pitch * 0.5), height), ink, 0.6);
      pen.line(stretch.at(u - pitch * 0.06, 0), stretch.at(u - pitch * 0.06, height), pitch * 0.02, ink, 0.8);
    }
    return;
  }
  for (let row = 0; row * pitch * 0.9 < height; row++) {
    for (let column = 0; column * pitch < width; column++) {
      const u = (column + (row % 2 === 0 ? 0.25 : 0.75)) * pitch;
      const v = (row + 0.5) * pitch * 0.9;
      if (u + pitch * 0.24 > width || v + pitch * 0.34 > height) continue;
      if (form === 1) layLeaf(stretch, u, v, pitch, ink);
      else {
        pen.fill(ring(stretch, u, v, pitch * 0.075, 8), ink, 0.75);
        for (let petal = 0; petal < 5; petal++) {
          const angle = (petal / 5) * Math.PI * 2 + row;
          pen.fill(
            ring(
              stretch,
              u + Math.cos(angle) * pitch * 0.13,
              v + Math.sin(angle) * pitch * 0.13,
              pitch * 0.06,
              7,
            ),
            ink,
            0.5,
          );
        }
      }
    }
  }
}

function layLeaf(stretch: Stretch, u: number, v: number, pitch: number, ink: Rgb): void {
  const { pen, at } = stretch;
  for (const side of [-1, 1]) {
    for (const lift of [0, 0.16]) {
      const x = u + side * pitch * 0.02;
      const y = v - pitch * 0.12 + lift * pitch;
      pen.fill(
        [
          at(x, y),
          at(x + side * pitch * 0.1, y + pitch * 0.04),
          at(x + side * pitch * 0.17, y + pitch * 0.16),
          at(x + side * pitch * 0.05, y + pitch * 0.11),
        ],
        ink,
        0.65,
      );
    }
  }
  pen.line(at(u, v - pitch * 0.24), at(u, v + pitch * 0.26), pitch * 0.018, ink, 0.7);
}

/** Raised fields between stiles. */
function layPanels(stretch: Stretch, { colour, pitch = 0.6 }: Surface): void {
  const { pen, width, height } = stretch;
  const fields = Math.max(1, Math.round(width / pitch));
  const wide = width / fields;
  const rows = Math.max(1, Math.round(height / (pitch * 1.7)));
  const tall = height / rows;
  const rim = Math.min(wide, tall) * 0.12;
  for (let row = 0; row < rows; row++) {
    for (let field = 0; field < fields; field++) {
      const left = field * wide + rim;
      const right = (field + 1) * wide - rim;
      const low = row * tall + rim;
      const high = (row + 1) * tall - rim;
      pen.fill(rect(stretch, left, low, right, high), scaleRgb(colour, 0.82));
      pen.fill(rect(stretch, left + rim * 0.18, low, right, high - rim * 0.18), scaleRgb(colour, 1.1));
      pen.fill(
        rect(stretch, left + rim * 0.18, low + rim * 0.18, right - rim * 0.18, high - rim * 0.18),
        scaleRgb(colour, 0.96),
      );
    }
  }
}

/** Sheets of metal with seams and rivets. */
function layPlates(stretch: Stretch, { colour, accent, pitch = 1.1 }: Surface): void {
  const { pen, width, height, seed } = stretch;
  const columns = Math.max(1, Math.round(width / pitch));
  const rows = Math.max(1, Math.round(height / pitch));
  const wide = width / columns;
  const tall = height / rows;
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const tone = 0.94 + 0.12 * randomOfCell(seed, column, row, 1);
      const marked = accent !== undefined && randomOfCell(seed, column, row, 2) < 0.14;
      const u = column * wide;
      const v = row * tall;
      pen.fill(rect(stretch, u, v, u + wide, v + tall), scaleRgb(colour, 0.7));
      pen.fill(
        rect(stretch, u + 0.012, v + 0.012, u + wide - 0.006, v + tall - 0.006),
        scaleRgb(colour, tone * 1.1),
      );
      pen.fill(
        rect(stretch, u + 0.02, v + 0.012, u + wide - 0.012, v + tall - 0.02),
        marked ? mixRgb(accent, colour, 0.35) : scaleRgb(colour, tone),
      );
      for (const [a, b] of [
        [0.08, 0.08],
        [0.92, 0.08],
        [0.08, 0.92],
        [0.92, 0.92],
      ] as const) {
        pen.fill(ring(stretch, u + wide * a, v + tall * b, pitch * 0.014, 6), scaleRgb(colour, 0.66));
      }
    }
  }
}

/** Poured stuff: wide soft spots and a few hair cracks. */
function layPatches(stretch: Stretch, { colour }: Surface): void {
  const { pen, width, height, seed } = stretch;
  const step = Math.max(0.5, Math.max(width, height) / 24);
  for (let u = 0; u < width; u += step) {
    for (let v = 0; v < height; v += step) {
      const tone = 1 + 0.1 * fbm(u * 0.7 + seed, v * 0.7, 2) + 0.04 * noise(u * 3 + seed, v * 3);
      const size = step * (0.5 + randomOfCell(seed, Math.round(u / step), Math.round(v / step), 3) * 0.9);
      pen.fill(
        ring(stretch, u + step / 2, v + step / 2, size, 9, width, height),
        scaleRgb(colour, tone),
        0.35,
      );
    }
  }
}

/** A round spot on the stretch, kept within it. */
function ring(
  { at, width, height }: Stretch,
  u: number,
  v: number,
  radius: number,
  corners: number,
  mostU = width,
  mostV = height,
): readonly Point3[] {
  return Array.from({ length: corners }, (_, index) => {
    const angle = (index / corners) * Math.PI * 2;
    return at(
      Math.max(0, Math.min(mostU, u + Math.cos(angle) * radius)),
      Math.max(0, Math.min(mostV, v + Math.sin(angle) * radius)),
    );
  });
}
