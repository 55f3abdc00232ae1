import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SMALL } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const MONKEY: Species = {
  ...SMALL,
  length: 84,
  hip: 92,
  shoulder: 96,
  trunk: [34, 31, 33, 33],
  legs: [20, 11, 10],
  neck: { length: 44, angle: 0.9, base: 28, top: 28 },
  head: 46,
  face: {
    skull: [0.82, 0.92, 0.56],
    cheekY: 0.1,
    chinY: 0.84,
    marks: ['heart'],
    pale: [246, 208, 170],
    muzzle: { width: 0.44, height: 0.3, y: 0.44, reach: 0.16, colour: [248, 214, 178] },
    nose: { kind: 'nostrils', size: 0.16, colour: [80, 54, 48] },
    eyes: { apart: 0.34, y: -0.1, size: 0.17 },
    ears: { kind: 'round', size: 0.42, apart: 0.96, y: 0.0, lean: 0.9, inner: [240, 186, 156] },
    mouth: 'plain',
  },
  tail: { kind: 'cat', length: 170, width: 7.5, angle: 0.5 },
  coat: { main: [142, 96, 62], belly: [222, 180, 138], chest: [230, 190, 150] },
};

export const monkey: Hero = {
  key: 'monkey',
  words: ['monkey', 'chimp', 'chimpanzee', 'macaque'],
  kindOf: ['ape', 'baboon', 'lemur', 'marmoset', 'capuchin'],
  kind: 'animal',
  height: 0.7,
  facing: 'right',
  samples: ['a monkey', 'a monkey eating a banana', 'a monkey sitting on a branch'],
  forms: 2,
  poses: PAWED,
  homes: ['jungle'],
  draw: (options) => drawQuadruped(MONKEY, options),
};
