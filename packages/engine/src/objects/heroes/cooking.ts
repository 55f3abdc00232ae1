import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { plate } from '../kit/plate.ts';
import { shine } from '../kit/shine.ts';
import { circle, ellipse, line, path } from '../kit.ts';

/** An egg fried: in its pan, or on a plate. */
export const friedEgg: Hero = {
  key: 'cooking',
  words: ['fried egg', 'fried eggs', 'egg in a pan', 'sunny side up egg', 'cooking'],
  kindOf: ['omelette', 'scrambled eggs', 'breakfast'],
  kind: 'food',
  height: 0.09,
  forms: 2,
  samples: ['a fried egg', 'a fried egg in a pan', 'fried eggs for breakfast'],
  wordForms: { 'egg in a pan': 1, cooking: 1, 'fried egg': 0 },
  homes: ['kitchen'],
  draw: ({ form }) => {
    const brush = createBrush();
    const parts: string[] = [];
    if (form === 1) {
      parts.push(
        path(
          'M400 118L560 66Q582 62 586 76Q588 88 570 94L414 146Z',
          brush.between(
            [480, 70, 490, 120],
            [
              [0, '#6a6f76'],
              [1, '#25282d'],
            ],
          ),
        ),
        line('M430 118L562 76', '#9aa0a8', 4, 'opacity="0.6"'),
        ellipse(216, 146, 206, 76, '#24272c'),
        path('M10 136A206 74 0 0 0 422 136V150A206 78 0 0 1 10 150Z', brush.across(10, 422, [62, 66, 74])),
        ellipse(
          216,
          136,
          206,
          72,
          brush.between(
            [40, 80, 380, 200],
            [
              [0, '#848a92'],
              [0.5, '#4c5058'],
              [1, '#33363c'],
            ],
          ),
        ),
        ellipse(
          216,
          142,
          186,
          60,
          brush.between(
            [40, 90, 380, 200],
            [
              [0, '#2c2f35'],
              [1, '#4a4e56'],
            ],
          ),
        ),
        ellipse(150, 122, 60, 12, '#8a9098', 'opacity="0.3"'),
      );
    } else parts.push(plate(brush, 216, 138, 206, [236, 232, 222], 0.34));
    const egg = (cx: number, cy: number, s: number, turn: number) =>
      `<g transform="translate(${cx} ${cy}) scale(${s} ${s}) rotate(${turn})">${[
        path(
          'M-116 8C-124 -22 -78 -34 -52 -40C-20 -54 24 -46 52 -38C92 -36 124 -16 112 8C120 30 78 44 44 42C14 56 -28 50 -56 42C-92 44 -120 32 -116 8Z',
          '#d9b98a',
        ),
        path(
          'M-112 4C-118 -22 -76 -36 -50 -42C-18 -54 24 -48 50 -40C88 -38 118 -18 108 5C114 26 76 39 42 37C14 50 -26 45 -54 37C-88 40 -114 28 -112 4Z',
          brush.between(
            [-100, -40, 60, 50],
            [
              [0, '#ffffff'],
              [0.6, '#fbf7ee'],
              [1, '#e8dfcd'],
            ],
          ),
        ),
        path(
          'M-96 6C-96 -16 -60 -28 -40 -30C-70 -14 -80 4 -60 26C-82 26 -96 20 -96 6Z',
          '#ffffff',
          'opacity="0.8"',
        ),
        ellipse(4, 2, 50, 26, '#e4d2a4', 'opacity="0.7"'),
        path(
          'M-44 -2C-44 -34 -22 -42 2 -42C28 -42 48 -32 48 -2C46 16 24 22 2 22C-22 22 -44 16 -44 -2Z',
          brush.around(
            [-10, -24, 74],
            [
              [0, '#ffdc6a'],
              [0.45, '#fdb92e'],
              [1, '#e88a12'],
            ],
          ),
        ),
        shine(brush, -14, -24, 18, 8, -14, 0.95),
        circle(62, 16, 5, '#f0e6d2'),
        circle(-70, 20, 4, '#efe4ce'),
        circle(76, -10, 3.6, '#efe4ce'),
      ].join('')}</g>`;
    parts.push(
      ...(form === 1
        ? [egg(216, 140, 1.16, 0)]
        : [egg(168, 124, 0.92, -4), egg(268, 146, 0.92, 176)].slice(0, 1)),
    );
    if (form === 0)
      parts.push(
        path(
          'M216 168Q244 150 272 158T330 146Q346 148 342 160Q318 176 288 176T226 190Q206 186 216 168Z',
          brush.between(
            [220, 150, 330, 190],
            [
              [0, '#d86a50'],
              [1, '#a03a2e'],
            ],
          ),
        ),
        line('M226 172Q250 160 276 166T334 153', '#f6cdb0', 6),
        line('M228 182Q256 172 284 172T336 160', '#7c2a22', 2.4, 'opacity="0.6"'),
        circle(300, 120, 17, brush.ball(300, 120, 17, [220, 54, 44])),
        circle(330, 130, 15, brush.ball(330, 130, 15, [226, 66, 48])),
        shine(brush, 294, 113, 6, 4, -30),
        path('M300 105l-7 -3l6 0l1 -6l3 6l6 0l-6 4Z', '#5f9440'),
      );
    for (const [x, y] of [
      [200, 112],
      [214, 120],
      [188, 122],
      [226, 108],
      [150, 112],
    ] as const)
      parts.push(circle(x, y, 1.5, '#4a3a2c'));
    return { width: 600, height: 240, foot: form === 1 ? 226 : 216, body: brush.defs() + parts.join('') };
  },
};
