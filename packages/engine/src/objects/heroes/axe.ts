import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { ellipse, line, path, shade } from '../kit.ts';

export const axe: Hero = {
  key: 'axe',
  words: ['axe', 'ax', 'hatchet', 'axe in a stump', 'battle axe'],
  kind: 'object',
  height: 0.7,
  forms: 2,
  wordForms: { axe: 0, ax: 0, 'axe in a stump': 1 },
  samples: ['an axe', 'an axe in a stump', 'a lumberjack with an axe'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const wood: Rgb = colour ?? [184, 130, 78];
    const axe = [
      path(
        'M130 20Q150 10 160 22Q156 160 168 280Q180 380 158 452Q146 466 128 452Q146 360 138 280Q126 160 130 20Z',
        brush.across(126, 178, wood),
      ),
      line('M142 60Q142 200 152 300T148 430', shade(wood, -0.34), 2.6, 'opacity="0.5"'),
      path(
        'M176 56H122Q80 74 26 40Q-6 106 30 186Q72 136 124 134H176Q184 96 176 56Z',
        brush.between(
          [40, 50, 150, 160],
          [
            [0, '#aab4bc'],
            [0.5, '#7c868e'],
            [1, '#565e66'],
          ],
        ),
      ),
      path('M26 40Q-6 106 30 186L44 172Q22 110 42 48Z', '#eef3f5'),
      path('M56 60Q90 72 124 66L170 66V74Q90 84 52 72Z', '#ffffff', 'opacity="0.35"'),
    ].join('');
    if (form === 1) {
      const stump = [
        path('M40 250Q36 340 10 372Q180 410 350 372Q324 340 320 250Z', brush.across(30, 330, [138, 98, 66])),
        line(
          'M80 276Q76 340 66 372M130 284V384M190 286Q196 340 200 388M250 280Q256 330 270 380M296 268V360',
          '#5f4029',
          5,
          'opacity="0.5"',
        ),
        ellipse(180, 250, 140, 40, '#8f6542'),
        ellipse(180, 247, 128, 34, '#e2ba84'),
        ...[0.78, 0.56, 0.34, 0.14].map(
          (share) =>
            `<ellipse cx="180" cy="247" rx="${128 * share}" ry="${34 * share}" fill="none" stroke="#b98a56" stroke-width="3"/>`,
        ),
      ].join('');
      return {
        width: 420,
        height: 400,
        foot: 380,
        body: `${brush.defs()}${stump}<g transform="translate(30 258) rotate(-72) scale(0.74)">${axe}</g>`,
        anchors: { grips: [[300, 120]], tops: [{ x1: 90, x2: 290, y: 247 }] },
      };
    }
    return { width: 196, height: 470, foot: 460, body: brush.defs() + axe, anchors: { grips: [[152, 360]] } };
  },
};
