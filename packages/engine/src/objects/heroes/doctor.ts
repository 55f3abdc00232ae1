import type { Hero } from '../hero.ts';
import { doctor as outfit } from '../rigs/human/outfits/doctor.ts';
import { person } from '../rigs/human/person.ts';

export const doctor: Hero = person({
  key: 'doctor',
  words: ['doctor', 'physician'],
  kindOf: ['surgeon', 'veterinarian', 'vet', 'dentist', 'pharmacist', 'health worker'],
  samples: ['a doctor in a hospital', 'a doctor holding a clipboard', 'a doctor with a child'],
  outfit,
  height: 1.74,
  homes: ['room'],
});
