import type { Hero } from '../hero.ts';
import { artist as outfit } from '../rigs/human/outfits/artist.ts';
import { person } from '../rigs/human/person.ts';

export const painter: Hero = person({
  key: 'painter',
  words: ['painter', 'artist'],
  kindOf: ['sculptor', 'illustrator', 'designer', 'vincent van gogh'],
  samples: ['a painter at an easel', 'an artist in a studio', 'a painter in a field of flowers'],
  outfit,
  height: 1.73,
  homes: ['room', 'meadow'],
});
