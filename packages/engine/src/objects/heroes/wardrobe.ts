import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { drawCupboard } from '../rigs/cupboard.ts';

export const wardrobe: Hero = {
  key: 'wardrobe',
  words: ['wardrobe', 'closet', 'armoire', 'tall cabinet', 'locker'],
  kind: 'object',
  height: 2,
  forms: 2,
  materials: ['wood', 'metal'],
  samples: ['a wardrobe', 'an old wooden wardrobe', 'a wardrobe in a bedroom'],
  homes: ['bedroom'],
  draw: (options) =>
    drawCupboard(createBrush(), options, {
      width: options.form === 1 ? 300 : 230,
      height: 400,
      legs: 20,
      lid: 12,
      rows:
        options.form === 1
          ? [
              { share: 0.78, count: 3, kind: 'door' },
              { share: 0.22, count: 3, kind: 'drawer' },
            ]
          : [
              { share: 0.84, count: 2, kind: 'door' },
              { share: 0.16, count: 1, kind: 'drawer' },
            ],
    }).art,
};
