import type { Hero } from '../hero.ts';
import { builder as outfit } from '../rigs/human/outfits/builder.ts';
import { person } from '../rigs/human/person.ts';

export const constructionWorker: Hero = person({
  key: 'construction-worker',
  words: ['construction worker', 'builder', 'workman'],
  kindOf: [
    'engineer on site',
    'carpenter',
    'miner',
    'bricklayer',
    'factory worker',
    'lumberjack',
    'electrician',
  ],
  samples: [
    'a construction worker on a site',
    'a builder with a hammer',
    'a construction worker drinking coffee',
  ],
  traits: { girth: 1.05 },
  outfit,
  height: 1.78,
  homes: ['street'],
});
