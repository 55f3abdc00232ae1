import type { Hero } from '../hero.ts';
import { runner as outfit } from '../rigs/human/outfits/runner.ts';
import { person } from '../rigs/human/person.ts';

export const runner: Hero = person({
  key: 'runner',
  words: ['runner', 'athlete', 'jogger', 'sprinter', 'marathon runner'],
  kindOf: [
    'sportsman',
    'sportswoman',
    'cyclist',
    'biker',
    'gymnast boy',
    'tennis player',
    'basketball player',
    'boxer',
    'skater',
    'skateboarder',
  ],
  samples: ['a runner on a road', 'a runner at sunrise', 'an athlete crossing the finish line'],
  traits: { girth: 0.96, tall: 1.04, glasses: 0 },
  outfit,
  height: 1.76,
  homes: ['park', 'street'],
  usual: 'running',
});
