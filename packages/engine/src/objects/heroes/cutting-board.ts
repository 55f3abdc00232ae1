import type { Hero } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { createBrush } from '../kit/brush.ts';
import { quadFace } from '../kit/face.ts';
import { surfaceOf } from '../kit/material.ts';
import { circle, ellipse, path, shade } from '../kit.ts';

export const cuttingBoard: Hero = {
  key: 'cutting-board',
  words: ['cutting board', 'chopping board', 'bread board', 'wooden board', 'cheese board'],
  kind: 'object',
  height: 0.06,
  forms: 2,
  materials: ['wood', 'marble', 'bamboo', 'plastic'],
  samples: ['a cutting board', 'a loaf of bread on a cutting board', 'a wooden board with cheese'],
  homes: ['kitchen'],
  draw: ({ colour, form, material, age, random }) => {
    const brush = createBrush();
    const wood = surfaceOf(material ?? 'wood', { colour, age });
    const tone = wood.colour;
    const parts: string[] = [];
    if (form === 1)
      parts.push(
        path('M430 96L540 84Q580 82 584 104Q584 124 556 126L452 132Z', shade(tone, -0.35)),
        path('M430 84L540 72Q580 70 582 92Q580 112 552 114L446 118Z', brush.down(70, 118, tone)),
        ellipse(552, 92, 11, 7, shade(tone, -0.6)),
      );
    parts.push(
      paintFace(
        quadFace(
          [
            [84, 40],
            [416, 40],
            [480, 150],
            [20, 150],
          ],
          0.22,
        ),
        wood,
        random,
        'b',
        24,
      ),
      path('M20 150H480V170Q480 178 472 178H28Q20 178 20 170Z', brush.down(148, 184, tone)),
      path('M20 150H480V154H20Z', shade(tone, 0.6), 'opacity="0.6"'),
    );
    if (form === 0)
      parts.push(
        path(
          'M110 54H390L440 136H60Z',
          'none',
          `stroke="${shade(tone, -0.3)}" stroke-width="4" stroke-linejoin="round" opacity="0.6"`,
        ),
        path(
          'M110 57H390L440 139H60Z',
          'none',
          `stroke="${shade(tone, 0.6)}" stroke-width="2" opacity="0.5"`,
        ),
      );
    for (let crumb = 0; crumb < 9; crumb++)
      parts.push(
        circle(
          120 + random(`x${crumb}`) * 260,
          64 + random(`y${crumb}`) * 74,
          2.2,
          shade(tone, -0.4),
          'opacity="0.4"',
        ),
      );
    return {
      width: form === 1 ? 600 : 500,
      height: 192,
      foot: 178,
      body: brush.defs() + parts.join(''),
      anchors: { tops: [{ x1: 80, x2: 420, y: 100 }] },
    };
  },
};
