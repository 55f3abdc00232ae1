import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { stretch } from '../kit/stretch.ts';
import { circle, line, n, shade } from '../kit.ts';
import { blossomHead } from '../rigs/blossoms.ts';
import { broadleaf } from './broadleaf.ts';

export const appleTree: Hero = {
  key: 'apple-tree',
  words: ['apple tree', 'fruit tree', 'orange tree', 'lemon tree', 'cherry tree with fruit'],
  kindOf: ['peach tree', 'pear tree', 'plum tree', 'fig tree'],
  kind: 'plant',
  height: 5,
  forms: 2,
  samples: ['an apple tree', 'an apple tree full of red apples', 'an orange tree in a garden'],
  draw: (options) => {
    const { random, season, colour, form } = options;
    const tree = broadleaf.draw({ ...options, form: 0, colour: undefined });
    if (season === 'winter') return form === 1 ? stretch(tree, 0.9, 1.02) : tree;
    const fruit: Rgb = colour ?? (form === 1 ? [244, 156, 44] : [206, 44, 42]);
    const brush = createBrush('a');
    const parts: string[] = [];
    for (let index = 0; index < 26; index++) {
      const angle = index * 2.4 + random(`turn${index}`) * 0.5;
      const out = Math.sqrt((index + 0.5) / 26) * 0.86;
      const [x, y] = [210 + Math.cos(angle) * out * 140, 186 + Math.sin(angle) * out * 112];
      const r = 8 + random(`r${index}`) * 2.6;
      if (season === 'spring')
        parts.push(
          blossomHead(brush, {
            cx: x,
            cy: y,
            radius: r * 1.1,
            colour: [252, 226, 232],
            random,
            name: `b${index}`,
          }),
        );
      else
        parts.push(
          circle(
            x,
            y,
            r,
            brush.around(
              [x - r * 0.36, y - r * 0.4, r * 1.5],
              [
                [0, shade(fruit, 0.44)],
                [0.4, shade(fruit, 0.04)],
                [1, shade(fruit, -0.44)],
              ],
            ),
          ),
          line(`M${n(x)} ${n(y - r * 0.8)}q1 -4 3 -6`, '#5a4030', 1.6),
        );
    }
    return { ...tree, body: tree.body + brush.defs() + parts.join('') };
  },
};
