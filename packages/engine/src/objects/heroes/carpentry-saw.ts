import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, line, path, shade } from '../kit.ts';

export const saw: Hero = {
  key: 'carpentry-saw',
  words: ['saw', 'hand saw', 'handsaw', 'hacksaw', 'carpentry saw'],
  kind: 'object',
  height: 0.16,
  facing: 'left',
  forms: 2,
  wordForms: { hacksaw: 1, saw: 0 },
  samples: ['a saw', 'a saw and a plank', 'an old hand saw'],
  draw: ({ colour, form, age }) => {
    const brush = createBrush();
    const wood: Rgb = colour ?? [190, 128, 72];
    const steel: Rgb = age === 'old' ? [168, 132, 106] : [190, 198, 206];
    const grip = [
      path(
        'M380 34Q420 6 474 16Q510 26 508 60Q506 90 488 110Q506 140 492 160Q470 172 440 158L392 150Q374 120 380 34Z',
        brush.between(
          [380, 20, 500, 160],
          [
            [0, shade(wood, 0.3)],
            [0.5, shade(wood, 0)],
            [1, shade(wood, -0.34)],
          ],
        ),
      ),
      path(
        'M422 56Q444 40 468 50Q478 66 462 88Q452 110 462 130Q440 132 424 118Q410 90 422 56Z',
        shade(wood, -0.62),
      ),
      path(
        'M428 60Q446 46 464 54Q472 66 458 88Q448 108 456 126Q438 126 428 114Q416 90 428 60Z',
        '#b9cbd8',
        'opacity="0"',
      ),
      line('M396 36Q430 18 476 28', shade(wood, 0.6), 4, 'opacity="0.7"'),
      ...[
        [398, 66],
        [402, 122],
      ].map(([x, y]) => circle(x!, y!, 7, '#e0c070')),
    ];
    const parts: string[] = [];
    if (form === 1)
      parts.push(
        line('M400 40H60Q34 40 34 66V126', shade([196, 62, 54], -0.2), 15),
        line('M400 37H60Q31 38 31 66V122', shade([196, 62, 54], 0.3), 5),
        path('M30 118H396V134H30Z', brush.down(118, 134, steel)),
        path(`M30 134${'l5 8l5 -8'.repeat(36)}Z`, shade(steel, -0.2)),
      );
    else
      parts.push(
        path(
          'M390 30L16 74V92L396 150Z',
          brush.between(
            [100, 40, 120, 130],
            [
              [0, shade(steel, 0.6)],
              [0.6, shade(steel, 0.1)],
              [1, shade(steel, -0.2)],
            ],
          ),
        ),
        path(`M16 90${'l9 12.6l4.5 -9.6'.repeat(28)}L396 146L16 88Z`, shade(steel, -0.26)),
        path('M388 36L40 76L60 80L388 60Z', '#ffffff', 'opacity="0.6"'),
      );
    return {
      width: 520,
      height: 180,
      foot: 164,
      body: brush.defs() + parts.join('') + grip.join(''),
      anchors: { grips: [[470, 90]] },
    };
  },
};
