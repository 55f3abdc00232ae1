import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { greyStone, slabs } from '../streets/ground-surfaces.ts';
import { streetPlace } from '../streets/street-place.ts';

export const shoppingStreet: Place = streetPlace(
  {
    name: 'shopping-street',
    words: ['shopping street', 'market street', 'street market', 'high street', 'pedestrian street', 'row of shops', 'shop front', 'storefront', 'shopfront', 'promenade of shops', 'arcade', 'paris', 'paris street', 'parisian street', 'french street', 'street cafe', 'montmartre', 'barcelona', 'lisbon', 'vienna'],
    nearest: ['boutiques', 'shopping district', 'christmas market', 'flower market street', 'milan'],
    title: 'a shopping street',
    samples: ['a shopping street', 'a woman in a Paris street', 'a street with little shops at dusk'],
  },
  {
    roadWidth: [4.5, 5.6], pavementWidth: [2.2, 3],
    road: greyStone, pavement: slabs, markings: 'none',
    styles: ['stucco', 'stucco', 'brick'],
    roofs: ['mansard', 'mansard', 'flat'],
    walls: ['#e6dac0', '#dccdb2', '#efe6d2', '#d8c4a6', '#e2d2bc'].map(rgb),
    trims: ['#f4ecdc', '#e9dfca'].map(rgb),
    roofColours: ['#6f7a88', '#66707e'].map(rgb),
    frontWidth: [6, 8], floors: [4, 5], floorHeight: 3,
    shops: 0.95, balconies: 0.6, shutters: 0.2,
    signs: ['CAFE', 'BISTRO', 'FLEURS', 'BAKERY', 'BOOKS', 'CHOCOLAT', 'PARFUM', 'ART'],
    ends: ['sky', 'city'],
    bunting: 0.15,
    lampEvery: 10,
    pieces: [{ things: ['broadleaf'], every: 9, chance: 0.8 }, { things: ['bench'], every: 11, chance: 0.6 }, { things: ['potted-plant'], every: 6, chance: 0.7 }],
  },
);
