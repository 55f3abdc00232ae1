import type { Hero } from '../hero.ts';
import { teacher as outfit } from '../rigs/human/outfits/teacher.ts';
import { person } from '../rigs/human/person.ts';

export const teacher: Hero = person({
  key: 'teacher',
  words: ['teacher', 'schoolteacher', 'school teacher'],
  kindOf: ['librarian', 'tutor', 'lecturer', 'judge'],
  samples: ['a teacher in a classroom', 'a teacher reading to children', 'a teacher at a blackboard'],
  outfit,
  height: 1.72,
  homes: ['classroom', 'room'],
});
