import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { LABRADOR } from './dog.ts';

export const puppy: Hero = {
  key: 'puppy',
  words: ['puppy', 'pup', 'puppy dog'],
  kindOf: ['chihuahua', 'pug', 'terrier', 'yorkie', 'jack russell', 'maltese', 'lapdog'],
  kind: 'animal',
  height: 0.4,
  facing: 'right',
  samples: ['a puppy', 'a sleeping puppy', 'two puppies running'],
  forms: 2,
  poses: PAWED,
  draw: (options) => drawQuadruped(LABRADOR, { ...options, age: 'young' }),
};
