import type { Hero } from '../hero.ts';
import { circle, halo, line, linear, path, rect } from '../kit.ts';

export const streetLamp: Hero = {
  key: 'street-lamp',
  words: [
    'street lamp',
    'lamp post',
    'lamppost',
    'street light',
    'streetlight',
    'streetlamp',
    'lantern post',
  ],
  kind: 'object',
  height: 4,
  draw: ({ lit }) => {
    const parts = [
      linear(
        'i',
        [74, 0, 96, 0],
        [
          [0, '#23282c'],
          [0.4, '#59636a'],
          [1, '#191d20'],
        ],
      ),
      path('M60 412H110L104 396H98L94 336Q92 326 92 300V112H78V300Q78 326 76 336L72 396H66Z', 'url(#i)'),
      rect(70, 296, 30, 8, 'url(#i)', 3),
      rect(72, 206, 26, 6, 'url(#i)', 3),
      line('M56 130H114', '#2b3136', 5),
      path('M62 100L54 42H116L108 100Z', lit ? '#ffe6a0' : '#d9e4e6'),
      path('M62 100L54 42H78L80 100Z', '#ffffff', 'opacity="0.35"'),
      line('M62 100L54 42M108 100L116 42M85 100V42', '#2b3136', 3.6),
      rect(58, 98, 54, 9, 'url(#i)', 3),
      path('M48 44H122L104 22H66Z', '#2b3136'),
      circle(85, 15, 6.5, '#2b3136'),
      path('M78 107H92V116H78Z', '#23282c'),
    ];
    const glow = lit
      ? path('M62 100L54 42H116L108 100Z', '#ffdf8e') + halo('lh', 85, 72, 84, '#ffb64a', 0.6)
      : undefined;
    return { width: 170, height: 420, body: parts.join(''), foot: 412, ...(glow ? { glow } : {}) };
  },
};
