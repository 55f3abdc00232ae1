import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { sandyGround } from '../streets/ground-surfaces.ts';
import { streetPlace } from '../streets/street-place.ts';

export const desertTown: Place = streetPlace(
  {
    name: 'desert-town',
    words: ['desert town', 'western town', 'wild west', 'wild west town', 'old west', 'cowboy town', 'saloon street', 'ghost town', 'mexican village', 'moroccan street', 'marrakech', 'medina', 'adobe village', 'arabian city', 'ancient city', 'greek village', 'santorini'],
    nearest: ['pueblo', 'bazaar street', 'jerusalem', 'cairo', 'persian city', 'agrabah', 'athens street', 'roman street'],
    title: 'a dusty street',
    samples: ['a cowboy in a western town', 'a camel in a desert town', 'a dusty western street at sunset'],
  },
  {
    roadWidth: [6, 7.5], pavementWidth: [1, 1.6],
    road: sandyGround, pavement: sandyGround, markings: 'none',
    styles: ['adobe', 'wooden', 'adobe'],
    roofs: ['flat', 'flat', 'none'],
    walls: ['#dcb88a', '#cf9f6e', '#b98a5e', '#e6cca0', '#a87a54'].map(rgb),
    trims: ['#7a5238', '#efe0c2', '#5f86a0'].map(rgb),
    roofColours: ['#a5683f', '#8a5a3c'].map(rgb),
    frontWidth: [5, 7.5], floors: [1, 2], floorHeight: 3.1, gap: [0, 1],
    shops: 0.35, balconies: 0.2, shutters: 0.5,
    signs: ['SALOON', 'HOTEL', 'BANK', 'SHERIFF', 'TRADER'],
    ends: ['mountains', 'sky', 'hills'],
    lampEvery: 0,
    pieces: [{ things: ['barrel', 'crate'], every: 6, chance: 0.9 }, { things: ['cactus'], every: 12, chance: 0.6 }],
  },
);
