import type { HeroOptions } from '../hero.ts';
import { ellipse, shade } from '../kit.ts';
import { paintFace } from './box.ts';
import { roundFace } from './face.ts';
import type { Surface } from './material.ts';

/** An upright cylinder or cut cone around x = cx: `y` is the middle of its upper rim. */
export interface Cylinder {
  readonly cx: number;
  readonly y: number;
  readonly radius: number;
  readonly height: number;
  readonly topRadius?: number;
  /** How round its rims look (0: seen level). */
  readonly bow?: number;
}

/** A pillar, tank, tower or tin with its top, if that is seen. */
export function drawCylinder(
  { cx, y, radius, height, topRadius = radius, bow = 0 }: Cylinder,
  surface: Surface,
  random: HeroOptions['random'],
  name: string,
  unit: number,
): string {
  const face = roundFace(cx, y, radius, height, { bow, topRadius });
  return (
    paintFace(face, surface, random, name, unit) +
    (bow > 0 ? ellipse(cx, y, topRadius, bow, shade(surface.colour, 0.2)) : '')
  );
}
