import type { Hero } from '../hero.ts';
import { student as outfit } from '../rigs/human/outfits/student.ts';
import { person } from '../rigs/human/person.ts';

export const student: Hero = person({
  key: 'student',
  words: ['student', 'teenager', 'teen', 'pupil'],
  kindOf: [
    'apprentice',
    'college student',
    'graduate',
    'young person',
    'youth',
    'gamer',
    'programmer',
    'hacker',
    'hipster',
  ],
  samples: ['a student with a backpack', 'a teenager with headphones', 'a student reading in a library'],
  traits: { glasses: 0.3, girth: 0.95 },
  outfit,
  height: 1.68,
  homes: ['street'],
});
