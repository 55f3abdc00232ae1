import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BOVINE, COW_FACE, COW_HEAD } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

export const COW: Species = {
  ...BOVINE,
  profile: { ...COW_HEAD, cap: [58, 52, 54], horns: { kind: 'cow', size: 0.24, colour: [232, 214, 180] } },
  front: {
    ...COW_FACE,
    marks: ['patch'],
    mark: [58, 52, 54],
    horns: { kind: 'cow', size: 0.36, colour: [232, 214, 180] },
  },
  udder: true,
  coat: { main: [250, 246, 240], pattern: 'patches', mark: [58, 52, 54] },
};

export const cow: Hero = {
  key: 'cow',
  words: ['cow', 'dairy cow', 'milk cow', 'holstein', 'heifer'],
  kindOf: ['cattle', 'ox', 'highland cow'],
  kind: 'animal',
  height: 1.5,
  facing: 'right',
  samples: ['a cow', 'a cow grazing in a meadow', 'a brown cow lying in the grass'],
  forms: 2,
  poses: HOOFED,
  homes: ['meadow'],
  draw: (options) => drawQuadruped(COW, options),
};
