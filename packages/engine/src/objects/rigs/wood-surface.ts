import type { Rgb } from '../../base/raster.ts';
import type { HeroOptions } from '../hero.ts';
import type { Surface } from '../kit/material.ts';
import { surfaceOf } from '../kit/material.ts';
import { pickOf } from '../kit/pick-of.ts';

/** The material of a piece of furniture: wood unless something else or a colour was wanted. */
export function furnitureSurface(
  { material, colour, age, random }: HeroOptions,
  woods: readonly [Rgb, ...Rgb[]] = WOODS,
): Surface {
  const used = material ?? 'wood';
  const tone =
    colour ?? (material === undefined || material === 'wood' ? pickOf(woods, random('wood')) : undefined);
  return surfaceOf(used, { colour: tone, age });
}

const WOODS: readonly [Rgb, ...Rgb[]] = [
  [168, 112, 66],
  [190, 138, 84],
  [134, 88, 56],
  [206, 162, 108],
];
