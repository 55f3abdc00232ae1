import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, ellipse, path } from '../kit.ts';

export const cloud: Hero = {
  key: 'cloud',
  words: ['cloud', 'white cloud', 'fluffy cloud', 'storm cloud', 'rain cloud'],
  kind: 'nature',
  height: 40,
  support: 'air',
  forms: 2,
  wordForms: { 'storm cloud': 1, 'rain cloud': 1, cloud: 0 },
  samples: ['a cloud', 'a cat on a cloud', 'a fluffy cloud in the sky'],
  draw: ({ form, random }) => {
    const brush = createBrush();
    const tones = form === 1 ? ['#c3cad8', '#98a2b6', '#6d788e'] : ['#ffffff', '#eef3fa', '#bccbe0'];
    const puffs = [
      [110, 210, 66],
      [470, 214, 62],
      [190, 150, 84],
      [390, 152, 82],
      [290, 112, 98],
      [250, 210, 84],
      [350, 214, 80],
      [160, 222, 58],
      [430, 226, 56],
      [300, 240, 62],
    ] as const;
    const parts = [
      path(
        'M60 232Q60 278 120 282H460Q530 278 528 232Z',
        brush.between(
          [0, 200, 0, 284],
          [
            [0, tones[1]!],
            [1, tones[2]!],
          ],
        ),
      ),
    ];
    for (const [index, [x, y, size]] of puffs.entries()) {
      const r = size * (0.92 + random(index) * 0.14);
      parts.push(
        circle(
          x,
          y,
          r,
          brush.between(
            [x - r * 0.4, y - r, x + r * 0.3, y + r],
            [
              [0, tones[0]!],
              [0.5, tones[1]!],
              [1, tones[2]!],
            ],
          ),
        ),
      );
    }
    parts.push(
      ellipse(
        250,
        92,
        58,
        34,
        '#ffffff',
        `opacity="${form === 1 ? 0.2 : 0.7}" transform="rotate(-24 250 92)"`,
      ),
      ellipse(
        160,
        132,
        42,
        24,
        '#ffffff',
        `opacity="${form === 1 ? 0.18 : 0.6}" transform="rotate(-30 160 132)"`,
      ),
    );
    return {
      width: 590,
      height: 320,
      body: brush.defs() + parts.join(''),
      anchors: { tops: [{ x1: 200, x2: 390, y: 90 }], seat: [300, 92] },
    };
  },
};
