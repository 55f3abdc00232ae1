import type { Rgb } from '../../base/raster.ts';
import type { Age, Material } from '../../read/intent.ts';
import { mix } from '../kit.ts';

/** The marks that tell a material at a glance; `paintMarks` draws them. */
export type Marks =
  | 'none'
  | 'grain'
  | 'boards'
  | 'planks'
  | 'logs'
  | 'bricks'
  | 'blocks'
  | 'rubble'
  | 'shingles'
  | 'speckles'
  | 'streaks'
  | 'panels'
  | 'veins'
  | 'facets'
  | 'straw'
  | 'weave'
  | 'stripes';

/** How a surface looks: its colour, how strongly it shines and what marks it bears. */
export interface Surface {
  readonly colour: Rgb;
  /** 0 matt .. 1 polished. */
  readonly gloss: number;
  readonly marks: Marks;
}

const SURFACES = {
  wood: { colour: [164, 112, 66], gloss: 0.1, marks: 'grain' },
  stone: { colour: [172, 168, 158], gloss: 0, marks: 'blocks' },
  brick: { colour: [172, 88, 66], gloss: 0, marks: 'bricks' },
  metal: { colour: [142, 152, 160], gloss: 0.7, marks: 'streaks' },
  gold: { colour: [222, 168, 52], gloss: 0.9, marks: 'streaks' },
  silver: { colour: [196, 202, 208], gloss: 0.9, marks: 'streaks' },
  copper: { colour: [190, 110, 70], gloss: 0.8, marks: 'streaks' },
  glass: { colour: [168, 208, 220], gloss: 1, marks: 'streaks' },
  ice: { colour: [186, 220, 238], gloss: 0.8, marks: 'facets' },
  crystal: { colour: [190, 176, 228], gloss: 1, marks: 'facets' },
  paper: { colour: [240, 234, 220], gloss: 0, marks: 'none' },
  cloth: { colour: [196, 92, 80], gloss: 0, marks: 'weave' },
  wool: { colour: [220, 206, 186], gloss: 0, marks: 'weave' },
  leather: { colour: [134, 82, 52], gloss: 0.25, marks: 'speckles' },
  plastic: { colour: [214, 84, 70], gloss: 0.6, marks: 'none' },
  clay: { colour: [184, 104, 70], gloss: 0.05, marks: 'speckles' },
  porcelain: { colour: [242, 240, 234], gloss: 0.6, marks: 'none' },
  marble: { colour: [232, 228, 222], gloss: 0.4, marks: 'veins' },
  straw: { colour: [216, 180, 104], gloss: 0, marks: 'straw' },
  bamboo: { colour: [190, 178, 104], gloss: 0.2, marks: 'planks' },
  rust: { colour: [158, 92, 56], gloss: 0.05, marks: 'speckles' },
  snow: { colour: [238, 244, 251], gloss: 0, marks: 'speckles' },
  candy: { colour: [238, 132, 158], gloss: 0.7, marks: 'stripes' },
} as const satisfies Record<Material, Surface>;

/** Materials that keep something of their own hue under a wanted colour: blue glass is still glass. */
const OWN_HUE: Partial<Record<Material, number>> = {
  glass: 0.4,
  ice: 0.45,
  gold: 0.35,
  silver: 0.35,
  copper: 0.3,
};

/**
 * The surface of a thing made of `material`, painted in `colour` where one was wanted. `marks` replaces the usual marks
 * (a wooden wall has planks, a wooden bowl grain); old surfaces are greyer and dull.
 */
export function surfaceOf(
  material: Material,
  wish: { readonly colour?: Rgb | undefined; readonly age?: Age | undefined; readonly marks?: Marks } = {},
): Surface {
  const own: Surface = SURFACES[material];
  const painted = wish.colour ? mix(wish.colour, own.colour, OWN_HUE[material] ?? 0.06) : own.colour;
  const old = wish.age === 'old';
  return {
    colour: old ? mix(painted, [128, 122, 112], 0.24) : painted,
    gloss: old ? own.gloss * 0.4 : own.gloss,
    marks: wish.marks ?? own.marks,
  };
}

/** A plain painted surface. */
export function paintOf(colour: Rgb, gloss = 0.2, marks: Marks = 'none'): Surface {
  return { colour, gloss, marks };
}
