import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { surfaceOf } from '../kit/material.ts';
import { circle, ellipse, line, path, shade } from '../kit.ts';

export const bathtub: Hero = {
  key: 'bathtub',
  words: ['bathtub', 'bath tub', 'tub', 'bath', 'bubble bath', 'hot tub'],
  kind: 'object',
  height: 0.75,
  forms: 2,
  holds: true,
  materials: ['porcelain', 'metal', 'copper', 'wood'],
  samples: ['a bathtub', 'a dog in a bathtub', 'a bubble bath'],
  homes: ['bathroom'],
  draw: ({ colour, form, material, random }) => {
    const brush = createBrush();
    const enamel: Rgb = surfaceOf(material ?? 'porcelain', { colour }).colour;
    const parts: string[] = [];
    parts.push(
      line('M372 96V30Q372 14 356 14Q342 14 342 30V40', '#8a6a34', 10),
      line('M370 96V30Q370 12 356 12Q342 12 342 30', '#e2c078', 4),
    );
    for (const x of [88, 330])
      parts.push(
        path(
          `M${x - 16} 226C${x - 20} 246 ${x - 10} 254 ${x - 14} 268H${x + 14}C${x + 12} 252 ${x + 22} 244 ${x + 16} 226Z`,
          brush.across(x - 18, x + 18, [206, 164, 84]),
        ),
      );
    parts.push(
      path(
        'M14 92C20 160 50 236 110 240H310C370 236 398 160 404 92Z',
        brush.between(
          [20, 90, 380, 240],
          [
            [0, shade(enamel, 0.3)],
            [0.35, shade(enamel, 0.1)],
            [1, shade(enamel, -0.36)],
          ],
        ),
      ),
    );
    parts.push(
      ellipse(209, 90, 204, 36, shade(enamel, 0.36)),
      ellipse(209, 92, 186, 28, brush.down(66, 122, [enamel[0] * 0.72, enamel[1] * 0.74, enamel[2] * 0.78])),
    );
    if (form === 0) {
      parts.push(ellipse(209, 99, 174, 21, '#9fd3e2'), ellipse(190, 96, 120, 10, '#d4f0f6', 'opacity="0.8"'));
      for (let bubble = 0; bubble < 34; bubble++) {
        const x = 52 + random(`x${bubble}`) * 314;
        const r = 9 + random(`r${bubble}`) * 15;
        const y = 96 - random(`y${bubble}`) * 16 - r * 0.4;
        parts.push(
          circle(x, y, r, '#dceaf2'),
          circle(x - r * 0.12, y - r * 0.14, r * 0.86, '#f8fcff'),
          ellipse(x - r * 0.36, y - r * 0.4, r * 0.26, r * 0.18, '#ffffff'),
        );
      }
    } else
      parts.push(ellipse(209, 100, 172, 20, '#86c4d8'), ellipse(180, 97, 110, 8, '#c6e8f0', 'opacity="0.8"'));
    const near = [
      path(
        'M5 90A204 36 0 0 0 413 90L404 98C398 166 370 236 310 240H110C50 236 20 166 14 98Z',
        brush.between(
          [20, 90, 380, 240],
          [
            [0, shade(enamel, 0.3)],
            [0.35, shade(enamel, 0.08)],
            [1, shade(enamel, -0.36)],
          ],
        ),
      ),
      path('M5 90A204 36 0 0 0 413 90L410 100A204 36 0 0 1 8 100Z', shade(enamel, 0.46)),
      path('M40 130Q56 210 112 228Q80 190 68 136Z', '#ffffff', 'opacity="0.4"'),
      path(
        'M110 240H310C350 236 376 200 390 160C370 214 330 226 290 228H130C110 228 96 232 110 240Z',
        shade(enamel, -0.5),
        'opacity="0.3"',
      ),
    ];
    if (form === 0)
      for (const [x, y, r] of [
        [70, 116, 15],
        [92, 122, 12],
        [126, 124, 16],
        [300, 122, 14],
        [322, 118, 11],
      ] as const)
        near.push(circle(x, y, r, '#dceaf2'), circle(x - 2, y - 2, r * 0.84, '#f8fcff'));
    return {
      width: 418,
      height: 278,
      foot: 266,
      body: brush.defs() + parts.join(''),
      front: brush.defs() + near.join(''),
      anchors: { inside: { x: 50, y: 60, width: 300, height: 80 }, tops: [{ x1: 20, x2: 60, y: 88 }] },
    };
  },
};
