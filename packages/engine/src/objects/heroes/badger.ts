import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SMALL } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const BADGER: Species = {
  ...SMALL,
  length: 104,
  hip: 70,
  shoulder: 68,
  trunk: [44, 44, 42, 38],
  head: 42,
  face: {
    ...SMALL.face!,
    marks: ['badger'],
    pale: [246, 244, 240],
    mark: [52, 50, 54],
    muzzle: { width: 0.28, height: 0.24, y: 0.44, reach: 0.6, colour: [246, 244, 240] },
    nose: { kind: 'dog', size: 0.15, colour: [42, 36, 38] },
    ears: {
      kind: 'round',
      size: 0.3,
      apart: 0.7,
      y: -0.56,
      lean: 0.5,
      colour: [52, 50, 54],
      inner: [240, 236, 232],
    },
  },
  tail: { kind: 'bushy', length: 50, width: 12, angle: 0 },
  coat: { main: [132, 130, 132], belly: [66, 62, 64], socks: { colour: [58, 54, 56], height: 0.6 } },
  fur: 'shaggy',
};

export const badger: Hero = {
  key: 'badger',
  words: ['badger'],
  kindOf: ['skunk', 'wolverine', 'honey badger', 'ferret', 'weasel', 'stoat'],
  kind: 'animal',
  height: 0.45,
  facing: 'right',
  samples: ['a badger', 'a badger in the forest', 'a badger at night'],
  forms: 2,
  poses: PAWED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(BADGER, options),
};
