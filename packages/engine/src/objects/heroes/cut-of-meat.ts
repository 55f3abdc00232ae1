import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { plate } from '../kit/plate.ts';
import { ellipse, line, path } from '../kit.ts';

export const steak: Hero = {
  key: 'cut-of-meat',
  words: [
    'steak',
    'beef steak',
    'beefsteak',
    'grilled steak',
    'raw steak',
    'meat',
    'piece of meat',
    'cut of meat',
  ],
  kindOf: ['pork chop', 'ribeye', 'beef', 'roast'],
  kind: 'food',
  height: 0.09,
  forms: 2,
  wordForms: { 'raw steak': 1, 'grilled steak': 0, steak: 0, 'cut of meat': 1 },
  samples: ['a steak', 'a grilled steak on a plate', 'a dog with a piece of meat'],
  draw: ({ form, colour }) => {
    const brush = createBrush();
    const raw = form === 1;
    const edge =
      'M80 128C60 70 140 34 220 40C290 22 372 50 374 112C376 158 320 176 262 172C220 196 100 190 80 128Z';
    const parts = [raw ? '' : plate(brush, 228, 150, 214, colour ?? [238, 236, 230], 0.36)];
    parts.push(
      `<g transform="translate(0 ${raw ? 10 : -4})">${[
        path(edge, raw ? '#b98a7c' : '#3e2016', 'transform="translate(0 22)"'),
        path(edge, raw ? '#c9988a' : '#56301f', 'transform="translate(0 12)"'),
        path(
          edge,
          raw
            ? brush.between(
                [80, 40, 340, 180],
                [
                  [0, '#fbeadb'],
                  [1, '#e8c4ae'],
                ],
              )
            : brush.between(
                [80, 40, 340, 180],
                [
                  [0, '#c08a58'],
                  [1, '#8a5232'],
                ],
              ),
        ),
        path(
          'M94 126C80 80 146 48 220 54C288 38 358 62 360 112C360 146 312 162 258 158C216 180 112 176 94 126Z',
          raw
            ? brush.around(
                [190, 90, 190],
                [
                  [0, '#e2626a'],
                  [0.6, '#cc4450'],
                  [1, '#a92e3c'],
                ],
              )
            : brush.around(
                [190, 80, 200],
                [
                  [0, '#a8683e'],
                  [0.6, '#85482a'],
                  [1, '#5e2f1c'],
                ],
              ),
        ),
        raw
          ? line(
              'M130 96Q160 110 150 140M180 72Q200 100 236 96M250 130Q280 110 320 122M292 70Q300 92 330 96M176 150Q200 140 226 150',
              '#f6d6cc',
              6,
              'opacity="0.8"',
            )
          : line(
              'M130 84L178 164M184 62L244 166M248 54L302 154M306 58L346 132',
              '#3a1a10',
              11,
              'opacity="0.75"',
            ),
        path('M116 104Q130 70 190 62Q150 80 130 116Z', '#ffffff', raw ? 'opacity="0.4"' : 'opacity="0.25"'),
        raw ? ellipse(136, 124, 22, 17, '#f8ecdf') + ellipse(136, 124, 11, 8, '#e0bda4') : '',
      ].join('')}</g>`,
    );
    if (!raw) {
      parts.push(line('M240 90Q290 70 340 84', '#6c8a4a', 4));
      for (let needle = 0; needle < 12; needle++)
        parts.push(
          leaf({
            x: 246 + needle * 8,
            y: 87 - Math.sin(needle / 4) * 8,
            length: 19,
            width: 6,
            angle: needle % 2 ? 20 : 150,
            colour: [104, 146, 78],
            veins: 0,
          }),
        );
      parts.push(
        path('M196 88L226 76L252 88L222 102Z', '#fff0ae'),
        path('M196 88L222 102V114L198 101Z', '#f0d06a'),
        path('M252 88L222 102V114L250 101Z', '#dcb850'),
      );
    }
    return {
      width: 460,
      height: raw ? 224 : 262,
      foot: raw ? 212 : 240,
      body: brush.defs() + parts.join(''),
    };
  },
};
