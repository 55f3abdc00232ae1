import type { HeroArt } from '../hero.ts';
import { n } from '../kit.ts';

/** The drawing made wider and taller by factors: another habit of the same plant, another shape of the same rock. */
export function stretch(art: HeroArt, wide: number, tall: number): HeroArt {
  return {
    width: art.width * wide,
    height: art.height * tall,
    ...(art.foot === undefined ? {} : { foot: art.foot * tall }),
    body: `<g transform="scale(${n(wide)} ${n(tall)})">${art.body}</g>`,
  };
}
