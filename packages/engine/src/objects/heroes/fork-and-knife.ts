import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { surfaceOf } from '../kit/material.ts';
import { line, path, rect, shade } from '../kit.ts';

export const cutlery: Hero = {
  key: 'fork-and-knife',
  words: ['cutlery', 'knife and fork', 'fork and knife', 'fork', 'silverware', 'table knife', 'forks'],
  kindOf: ['utensils', 'tableware'],
  kind: 'object',
  height: 0.2,
  forms: 2,
  wordForms: { fork: 1, forks: 1, cutlery: 0, 'knife and fork': 0, 'fork and knife': 0, silverware: 0 },
  materials: ['silver', 'gold', 'metal', 'wood'],
  samples: ['a fork', 'a knife and fork', 'golden cutlery'],
  homes: ['kitchen', 'dining-room'],
  draw: ({ colour, form, material, age }) => {
    const brush = createBrush();
    const tone: Rgb = surfaceOf(material ?? 'silver', { colour, age }).colour;
    const steel = (x1: number, x2: number) =>
      brush.between(
        [x1, 0, x2, 0],
        [
          [0, shade(tone, -0.2)],
          [0.25, shade(tone, 0.7)],
          [0.5, shade(tone, 0.05)],
          [1, shade(tone, -0.42)],
        ],
      );
    const fork = (x: number) =>
      `<g transform="translate(${x} 0)">${[
        path(
          'M22 20Q26 12 30 20L33 116H39L42 20Q46 12 50 20L53 116H59L62 20Q66 12 70 20L73 116H79L82 20Q86 12 90 20L95 130Q96 178 66 192L68 262L72 440Q72 462 56 462Q40 462 40 440L44 262L46 192Q16 178 17 130Z',
          steel(16, 96),
        ),
        path('M24 134Q26 172 50 184Q34 166 32 132Z', '#ffffff', 'opacity="0.7"'),
        line('M50 290L48 436', '#ffffff', 4, 'opacity="0.6"'),
        path('M44 420Q56 410 68 420V436Q56 428 44 436Z', shade(tone, -0.3), 'opacity="0.5"'),
      ].join('')}</g>`;
    const knife = [
      path('M176 14Q216 60 214 180L210 262H174Z', steel(172, 216)),
      path('M202 60Q214 110 212 180L208 258H203Z', '#ffffff', 'opacity="0.6"'),
      rect(172, 258, 40, 14, shade(tone, -0.3), 4),
      path('M176 272H208L212 442Q212 462 192 462Q172 462 172 442Z', steel(170, 214)),
      line('M182 290V440', '#ffffff', 4, 'opacity="0.6"'),
    ];
    const body = form === 1 ? fork(0) : fork(0) + knife.join('');
    return {
      width: form === 1 ? 116 : 240,
      height: 474,
      foot: 462,
      body: brush.defs() + body,
      anchors: { grips: [[56, 380]] },
    };
  },
};
