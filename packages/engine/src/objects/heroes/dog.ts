import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import type { Species } from '../rigs/quadruped/species.ts';

export const LABRADOR: Species = {
  length: 150,
  hip: 138,
  shoulder: 140,
  trunk: [42, 38, 48, 48],
  legs: [30, 14, 12],
  foot: 'paw',
  neck: { length: 62, angle: 0.95, base: 40, top: 32 },
  head: 48,
  nod: 0.05,
  face: {
    skull: [0.8, 0.9, 0.58],
    cheekY: 0.1,
    chinY: 0.8,
    muzzle: { width: 0.42, height: 0.36, y: 0.4, reach: 0.46, colour: [246, 222, 184] },
    nose: { kind: 'dog', size: 0.17, colour: [44, 34, 34] },
    eyes: { apart: 0.38, y: -0.12, size: 0.17 },
    ears: { kind: 'flop', size: 0.72, apart: 0.66, y: -0.5, lean: 0.1, colour: [206, 150, 88] },
    mouth: 'tongue',
  },
  tail: { kind: 'cat', length: 100, width: 11, angle: 0.45 },
  coat: { main: [230, 184, 122], belly: [246, 222, 184], chest: [246, 222, 184] },
};

export const dog: Hero = {
  key: 'dog',
  words: ['dog', 'doggo', 'doggy', 'hound', 'canine', 'pooch', 'labrador', 'lab', 'mutt'],
  kindOf: ['golden retriever', 'retriever', 'great dane', 'mastiff', 'boxer dog', 'pointer', 'setter'],
  kind: 'animal',
  height: 0.75,
  facing: 'right',
  samples: ['a dog', 'a dog running in the park', 'a brown dog sitting on a porch'],
  forms: 2,
  poses: PAWED,
  draw: (options) => drawQuadruped(LABRADOR, options),
};
