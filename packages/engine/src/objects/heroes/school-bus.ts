import type { Hero } from '../hero.ts';
import { drawCoach } from '../rigs/coach.ts';

export const schoolBus: Hero = {
  key: 'school-bus',
  words: ['school bus', 'schoolbus', 'yellow bus', 'yellow school bus', 'american school bus'],
  kindOf: ['magic school bus'],
  kind: 'vehicle',
  height: 3,
  facing: 'left',
  samples: ['a yellow school bus', 'a school bus in front of a school', 'a school bus on an autumn road'],
  forms: 2,
  draw: ({ form, colour, age, lit }) =>
    drawCoach({
      length: form === 0 ? 620 : 470,
      roof: 96,
      paint: colour ?? [240, 178, 40],
      lower: undefined,
      decks: 1,
      windows: form === 0 ? 7 : 4,
      wheels: form === 0 ? [112, 486] : [112, 370],
      wheelRadius: 36,
      bonnet: 96,
      door: true,
      bands: true,
      lit,
      old: age === 'old',
    }),
};
