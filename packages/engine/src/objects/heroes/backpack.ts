import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { pickOf } from '../kit/pick-of.ts';
import { line, path, rect, shade } from '../kit.ts';

const TONES: readonly [Rgb, ...Rgb[]] = [
  [196, 74, 60],
  [72, 116, 152],
  [92, 130, 84],
  [214, 154, 66],
];

export const backpack: Hero = {
  key: 'backpack',
  words: ['backpack', 'rucksack', 'school bag', 'schoolbag', 'knapsack', 'hiking backpack', 'satchel'],
  kind: 'object',
  height: 0.48,
  forms: 2,
  wordForms: { 'hiking backpack': 1, rucksack: 1, 'school bag': 0, schoolbag: 0 },
  materials: ['cloth', 'leather'],
  samples: ['a red backpack', 'a hiking backpack', 'a school bag on a bench'],
  draw: ({ colour, form, random, material }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? (material === 'leather' ? [146, 92, 56] : pickOf(TONES, random('t')));
    const leather: Rgb = [132, 86, 54];
    const parts = [
      line('M150 60C150 14 210 14 210 60', shade(tone, -0.4), 14),
      path('M66 150Q30 190 36 300Q38 350 66 356Z', shade(tone, -0.3)),
      path('M294 150Q330 190 324 300Q322 350 294 356Z', shade(tone, -0.46)),
      path(
        'M62 140Q66 50 180 46Q294 50 298 140L310 372Q310 396 284 398H76Q50 396 50 372Z',
        brush.between(
          [60, 60, 310, 390],
          [
            [0, shade(tone, 0.22)],
            [0.45, shade(tone, 0)],
            [1, shade(tone, -0.34)],
          ],
        ),
      ),
      path('M82 120Q92 70 160 62Q112 80 100 140Z', '#ffffff', 'opacity="0.25"'),
      line('M70 156Q180 190 290 156', shade(tone, -0.45), 5),
      line('M70 152Q180 186 290 152', '#d8c48a', 2, 'stroke-dasharray="6 5"'),
      path(
        'M88 238Q88 226 100 224H260Q272 226 272 238L278 350Q278 372 258 374H102Q82 372 82 350Z',
        shade(tone, -0.4),
        'opacity="0.5" transform="translate(3 6)"',
      ),
      path(
        'M88 238Q88 226 100 224H260Q272 226 272 238L278 350Q278 372 258 374H102Q82 372 82 350Z',
        brush.down(224, 374, tone, 0.9),
      ),
      path('M86 226H274V266Q180 304 86 266Z', brush.down(220, 290, tone, 1.1)),
      line('M88 268Q180 304 272 268', shade(tone, -0.4), 3),
      rect(168, 252, 24, 56, shade(leather, 0), 5),
      rect(164, 284, 32, 22, '#e0c070', 4),
      rect(170, 289, 20, 12, shade(leather, -0.2), 2),
    ];
    if (form === 1)
      parts.push(
        rect(54, 8, 252, 56, brush.down(8, 64, [96, 148, 168]), 28),
        path('M54 36Q58 10 82 8Q70 36 82 64Q58 62 54 36Z', '#6d9fb2'),
        `<ellipse cx="292" cy="36" rx="13" ry="27" fill="#4f8296"/><ellipse cx="292" cy="36" rx="7" ry="15" fill="none" stroke="#8fbccb" stroke-width="3"/>`,
        rect(104, 6, 15, 118, shade(leather, -0.1), 4),
        rect(242, 6, 15, 118, shade(leather, -0.2), 4),
        rect(101, 96, 21, 18, '#e0c070', 3),
        rect(239, 96, 21, 18, '#e0c070', 3),
      );
    else
      parts.push(
        rect(104, 150, 18, 62, shade(leather, 0), 5),
        rect(238, 150, 18, 62, shade(leather, -0.1), 5),
        rect(100, 188, 26, 18, '#e0c070', 4),
        rect(234, 188, 26, 18, '#e0c070', 4),
        path('M180 86l9 18l20 3l-14 14l3 20l-18 -9l-18 9l3 -20l-14 -14l20 -3Z', '#f2d88a', 'opacity="0.9"'),
      );
    return {
      width: 360,
      height: 412,
      foot: 398,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[180, 26]], label: { x: 96, y: 290, width: 160, height: 70 } },
    };
  },
};
