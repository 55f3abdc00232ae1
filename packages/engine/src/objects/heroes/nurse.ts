import type { Hero } from '../hero.ts';
import { nurse as outfit } from '../rigs/human/outfits/nurse.ts';
import { person } from '../rigs/human/person.ts';

export const nurse: Hero = person({
  key: 'nurse',
  words: ['nurse', 'hospital nurse'],
  kindOf: ['midwife', 'caregiver', 'paramedic', 'medic'],
  samples: ['a nurse in a hospital', 'a nurse holding a baby', 'a smiling nurse'],
  outfit,
  height: 1.7,
  homes: ['room'],
});
