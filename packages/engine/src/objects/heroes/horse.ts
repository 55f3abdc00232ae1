import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawHorse } from '../rigs/draw-horse.ts';

export const horse: Hero = {
  key: 'horse',
  words: [
    'horse',
    'stallion',
    'mare',
    'mustang horse',
    'steed',
    'gelding',
    'thoroughbred',
    'racehorse',
    'wild horse',
  ],
  kindOf: ['arabian horse', 'clydesdale', 'bronco', 'draft horse'],
  kind: 'animal',
  height: 2.1,
  facing: 'right',
  samples: ['a horse', 'a white horse galloping on a beach', 'a horse grazing in a meadow'],
  forms: 2,
  poses: HOOFED,
  draw: (options) => drawHorse('horse', options),
};
