import type { HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { type Face, frontFace, patchOf, quadFace } from './face.ts';
import { fade, fadeDown } from './fade.ts';
import type { Surface } from './material.ts';
import { paintMarks } from './texture.ts';

/** A box in gentle oblique view: front face, its right side and its top going back to the upper right. */
export interface Box3 {
  readonly x: number;
  /** Top of the front face. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How far the side goes to the right, and the top upwards. */
  readonly depth: number;
  readonly lift: number;
}

/** The three faces of a box, for windows and labels on them. */
export function facesOf({ x, y, width, height, depth, lift }: Box3): { front: Face; side: Face; top: Face } {
  return {
    front: frontFace(x, y, width, height),
    side: quadFace(
      [
        [x + width, y],
        [x + width + depth, y - lift],
        [x + width + depth, y + height - lift],
        [x + width, y + height],
      ],
      -0.24,
    ),
    top: quadFace(
      [
        [x + depth, y - lift],
        [x + width + depth, y - lift],
        [x + width, y],
        [x, y],
      ],
      0.16,
    ),
  };
}

/** Paints a box; `unit` is the size of one stone course or plank. */
export function drawBox(
  box: Box3,
  surface: Surface,
  random: HeroOptions['random'],
  name: string,
  unit: number,
): string {
  const { front, side, top } = facesOf(box);
  return [
    box.depth > 0 && box.lift > 0 ? paintFace(top, surface, random, `${name}t`, unit) : '',
    box.depth > 0 ? paintFace(side, surface, random, `${name}s`, unit) : '',
    paintFace(front, surface, random, `${name}f`, unit),
  ].join('');
}

/** A face in the colour of its surface with light and marks. */
export function paintFace(
  face: Face,
  surface: Surface,
  random: HeroOptions['random'],
  name: string,
  unit: number,
): string {
  const [x1, y1] = face.at(0, 0);
  const [x2, y2] = face.at(1, 1);
  const d = patchOf(face);
  const base = face.round
    ? roundBase(d, face, surface)
    : face.turn < 0
      ? fade(
          d,
          [x1, 0, x2, 0],
          [
            [0, shade(surface.colour, face.turn + 0.05)],
            [1, shade(surface.colour, face.turn - 0.1)],
          ],
        )
      : fadeDown(d, surface.colour, Math.min(y1, y2), Math.max(y1, y2), face.turn);
  return base + paintMarks(face, surface, random, name, unit);
}

function roundBase(d: string, face: Face, { colour, gloss }: Surface): string {
  const [left] = face.at(0, 1);
  const [right] = face.at(1, 1);
  return fade(
    d,
    [left, 0, right, 0],
    [
      [0, shade(colour, -0.08)],
      [0.3, shade(colour, 0.2 + gloss * 0.3)],
      [0.5, shade(colour, 0.04)],
      [0.75, shade(colour, -0.22)],
      [1, shade(colour, -0.42)],
    ],
  );
}
