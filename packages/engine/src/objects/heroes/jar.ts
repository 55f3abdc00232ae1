import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { circle, ellipse, line, path, shade } from '../kit.ts';
import { drawGlass } from '../rigs/glassware.ts';

export const jar: Hero = {
  key: 'jar',
  words: [
    'jar',
    'glass jar',
    'jam jar',
    'mason jar',
    'jar of jam',
    'jar of honey',
    'honey jar',
    'honey pot',
    'honey',
    'cookie jar',
    'pot of honey',
  ],
  kind: 'food',
  height: 0.15,
  forms: 3,
  emptyForm: 2,
  wordForms: {
    'glass jar': 2,
    'mason jar': 2,
    'jar of jam': 1,
    'jam jar': 1,
    honey: 0,
    'jar of honey': 0,
    'honey jar': 0,
    'honey pot': 0,
    'pot of honey': 0,
  },
  holds: true,
  materials: ['glass', 'porcelain', 'clay'],
  samples: ['a jar of honey', 'a glass jar', 'a jar of jam on a shelf'],
  homes: ['kitchen'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const cx = 130;
    const filling: Rgb = colour ?? (form === 0 ? [232, 158, 36] : [166, 32, 52]);
    const body = lathe(
      cx,
      [
        [74, 70],
        [88, 72],
        [104, 96],
        [130, 104],
        [260, 104],
        [282, 98],
        [292, 88],
      ],
      0.2,
    );
    const back = drawGlass(brush, {
      body,
      cx,
      rim: 74,
      floor: 282,
      wall: 7,
      ...(form === 2
        ? colour
          ? { tint: colour }
          : {}
        : { liquid: { colour: filling, y: 112, opacity: 0.95 } }),
    });
    const near = [path(body.strip(-0.86, -0.68, 120, 272), '#ffffff', 'opacity="0.5"')];
    if (form === 2)
      near.push(
        path(body.hoop(86, 92), '#ffffff', 'opacity="0.5"'),
        line('M40 270A90 18 0 0 0 220 270', '#ffffff', 3, 'opacity="0.5"'),
      );
    else
      near.push(
        path('M66 166Q130 184 194 166V246Q130 266 66 246Z', '#fbf3e0'),
        path(
          'M66 166Q130 184 194 166V171Q130 189 66 171ZM66 241Q130 261 194 241V246Q130 266 66 246Z',
          shade(filling, 0.1),
        ),
      );
    if (form === 0)
      near.push(
        path('M130 190l22 12v25l-22 12l-22 -12v-25Z', '#f2b84a'),
        ellipse(130, 216, 11, 8, '#3a2c1e'),
        path('M123 210h4v12h-4ZM131 209h4v14h-4Z', '#f6d060'),
        ellipse(125, 205, 8, 5, '#ffffff', 'opacity="0.9" transform="rotate(-24 125 205)"'),
        ellipse(137, 205, 8, 5, '#ffffff', 'opacity="0.9" transform="rotate(24 137 205)"'),
      );
    else if (form === 1)
      near.push(
        path('M130 196C108 186 96 212 130 238C164 212 152 186 130 196Z', shade(filling, 0.1)),
        path('M130 198q-8 -12 -2 -14q6 4 2 14q8 -10 14 -8q0 8 -14 8q-12 -2 -12 -8q8 -2 12 8Z', '#6f9a4a'),
      );
    const lid: string[] = [];
    if (form === 0) {
      lid.push(
        path(
          lathe(
            cx,
            [
              [34, 74],
              [40, 78],
              [74, 78],
            ],
            0.2,
          ).outline,
          brush.across(52, 208, [206, 164, 84], 1.2),
        ),
        ellipse(
          cx,
          34,
          74,
          14.8,
          brush.between(
            [56, 20, 200, 50],
            [
              [0, '#f6e0a8'],
              [1, '#c99a4a'],
            ],
          ),
        ),
      );
      lid.push(line('M52 58A78 15.6 0 0 0 208 58', '#8a6428', 2, 'opacity="0.5"'));
    } else if (form === 1) {
      // A cloth cap tied with a string.
      lid.push(
        path(
          'M40 96Q46 60 62 44Q130 14 198 44Q214 60 220 96L204 88L190 102L172 92L154 106L134 94L114 106L94 92L76 102L58 88Z',
          brush.between(
            [40, 30, 220, 100],
            [
              [0, '#f6d8d4'],
              [0.5, '#e2948e'],
              [1, '#b4605c'],
            ],
          ),
        ),
        path('M58 62Q130 84 202 62L204 72Q130 96 56 72Z', '#f4ead2'),
      );
      for (let dot = 0; dot < 16; dot++)
        lid.push(circle(70 + ((dot * 31) % 124), 36 + ((dot * 17) % 58), 4, '#fff6ee', 'opacity="0.85"'));
    }
    return {
      width: 260,
      height: 318,
      foot: 308,
      body: brush.defs() + back + lid.join(''),
      front: brush.defs() + near.join(''),
      anchors: {
        inside:
          form === 2 ? { x: 40, y: 226, width: 180, height: 46 } : { x: 40, y: 110, width: 180, height: 160 },
        label: { x: 70, y: 172, width: 120, height: 70 },
        grips: [[130, 200]],
        tops: [{ x1: 80, x2: 180, y: 34 }],
      },
    };
  },
};
