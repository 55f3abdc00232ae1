import type { Hero } from '../hero.ts';
import { elf as outfit } from '../rigs/human/outfits/elf.ts';
import { person } from '../rigs/human/person.ts';

export const elf: Hero = person({
  key: 'elf',
  words: ['elf', 'wood elf', 'elven archer'],
  kindOf: ['legolas', 'hobbit', 'gnome', 'dwarf', 'leprechaun', 'goblin', 'christmas elf'],
  samples: ['an elf in a forest', 'an elf with a bow', 'an elf by a river'],
  traits: { hairStyles: ['long', 'swept', 'braids'], beards: ['none'], glasses: 0, tall: 1.05, girth: 0.94 },
  outfit,
  height: 1.8,
  homes: ['forest'],
});
