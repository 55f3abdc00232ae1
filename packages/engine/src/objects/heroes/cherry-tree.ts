import type { Hero } from '../hero.ts';
import { stretch } from '../kit/stretch.ts';
import { ellipse } from '../kit.ts';
import { broadleaf } from './broadleaf.ts';

export const cherryTree: Hero = {
  key: 'cherry-tree',
  words: [
    'cherry tree',
    'cherry blossom tree',
    'sakura',
    'sakura tree',
    'blossoming tree',
    'flowering tree',
    'blooming tree',
  ],
  kindOf: ['almond tree', 'magnolia', 'magnolia tree', 'jacaranda'],
  kind: 'plant',
  height: 7,
  forms: 2,
  samples: ['a cherry blossom tree', 'a cherry tree in bloom', 'cherry trees beside a lake'],
  draw: (options) => {
    const tree = broadleaf.draw({
      ...options,
      form: 0,
      season: 'spring',
      colour: options.colour ?? [242, 170, 194],
    });
    const { random } = options;
    const petals: string[] = [];
    for (let petal = 0; petal < 40; petal++) {
      const angle = random(`pa${petal}`) * 6.28;
      const out = Math.sqrt(random(`po${petal}`));
      petals.push(
        ellipse(
          210 + Math.cos(angle) * out * 150,
          182 + Math.sin(angle) * out * 120,
          4.4,
          3.2,
          petal % 2 ? '#fdeaf0' : '#f8d2de',
        ),
      );
    }
    for (let petal = 0; petal < 16; petal++)
      petals.push(
        ellipse(90 + random(`fx${petal}`) * 240, 398 + random(`fy${petal}`) * 12, 4.6, 2, '#f6c8d6'),
      );
    const art = { ...tree, body: tree.body + petals.join('') };
    return options.form === 1 ? stretch(art, 1.24, 0.9) : art;
  },
};
