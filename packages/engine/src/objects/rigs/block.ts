import type { Rgb } from '../../base/raster.ts';
import type { HeroOptions, Point } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { type Face, frontFace, patchOf, sideFace } from '../kit/face.ts';
import type { Layers } from '../kit/layers.ts';
import type { Surface } from '../kit/material.ts';
import { snowCap } from '../kit/prism.ts';
import { n, path, shade } from '../kit.ts';

/** A building block: its front to the viewer and one side that goes back to the right, both on the ground at `foot`. */
export interface Block {
  readonly x: number;
  readonly foot: number;
  readonly width: number;
  readonly height: number;
  /** Width of the side as seen; 0 for a plain front. */
  readonly depth: number;
}

export interface BlockFaces {
  readonly front: Face;
  readonly side: Face;
}

/** Side walls rise towards the back and shrink, as seen from a standing person. */
const RISE = 0.06;

function facesOfBlock({ x, foot, width, height, depth }: Block): BlockFaces {
  return {
    front: frontFace(x, foot - height, width, height),
    side: sideFace(x + width, foot - height, Math.max(0.01, depth), height, {
      rise: depth * RISE,
      shrink: 0.1,
    }),
  };
}

export function addBlock(
  { body }: Layers,
  block: Block,
  surface: Surface,
  random: HeroOptions['random'],
  name: string,
  unit: number,
): BlockFaces {
  const faces = facesOfBlock(block);
  if (block.depth > 0) body.push(paintFace(faces.side, surface, random, `${name}s`, unit));
  body.push(paintFace(faces.front, surface, random, `${name}f`, unit));
  return faces;
}

/** A flat roof's edge: cornice along the front and the side, with snow on it in winter. */
export function addCornice(
  { body }: Layers,
  block: Block,
  colour: Rgb,
  thickness: number,
  snowy: boolean,
  overhang = thickness * 0.5,
): void {
  const { front, side } = facesOfBlock(block);
  const [x, y] = front.at(0, 0);
  const corner = front.at(1, 0);
  const back = side.at(1, 0);
  const low = thickness * 0.55;
  if (block.depth > 0)
    body.push(
      path(
        `M${p(corner, overhang * 0.4, -thickness + low)}L${p(back, overhang, -thickness * 0.9 + low)}L${p(back, overhang, low)}L${p(corner, overhang * 0.4, low)}Z`,
        shade(colour, -0.28),
      ),
    );
  body.push(
    path(
      `M${n(x - overhang)} ${n(y - thickness + low)}H${n(corner[0] + overhang * 0.4)}V${n(y + low)}H${n(x - overhang)}Z`,
      shade(colour, 0.08),
    ),
    path(
      `M${n(x - overhang)} ${n(y + low)}H${n(corner[0])}V${n(y + low + 4)}H${n(x - overhang)}Z`,
      shade(colour, -0.4),
      'fill-opacity="0.5"',
    ),
  );
  if (snowy)
    body.push(snowCap(x - overhang, corner[0] + overhang * 0.4, y - thickness + low, thickness * 0.5));
}

function p([x, y]: Point, dx: number, dy: number): string {
  return `${n(x + dx)} ${n(y + dy)}`;
}

/** A darker plinth along the foot of both faces. */
export function addPlinth({ body }: Layers, { front, side }: BlockFaces, colour: Rgb, share: number): void {
  body.push(
    side.width > 1 ? path(patchOf(side, 0, 1 - share, 1, 1), shade(colour, -0.3)) : '',
    path(patchOf(front, 0, 1 - share, 1, 1), shade(colour, -0.04)),
  );
}
