import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { circle, line, linear, n, path, rect, shade } from '../kit.ts';

export const woodenSign: Hero = {
  key: 'wooden-sign',
  words: [
    'sign',
    'wooden sign',
    'signboard',
    'sign board',
    'signpost',
    'sign post',
    'placard',
    'road sign',
    'street sign',
    'name board',
  ],
  kindOf: ['banner', 'plaque', 'noticeboard'],
  kind: 'object',
  height: 1.7,
  forms: 2,
  materials: ['wood'],
  samples: [
    'a sign that says OPEN',
    'a wooden sign in front of a farm',
    'a signboard with the words KEEP OUT',
  ],
  homes: ['meadow', 'hills'],
  draw,
};

/** Form 0: a board on two posts; form 1: a painted panel on one post. */
function draw({ random, form, colour, age, season }: HeroOptions): HeroArt {
  const wood: Rgb = form === 0 ? (colour ?? [176, 128, 82]) : [128, 90, 58];
  const panel: Rgb = colour ?? (random('panel') < 0.5 ? [240, 232, 214] : [58, 104, 96]);
  const parts: string[] = [];
  const post = (x: number, width: number, top: number): void => {
    parts.push(
      linear(
        `p${x}`,
        [x, 0, x + width, 0],
        [
          [0, shade(wood, 0.12)],
          [0.6, shade(wood, -0.12)],
          [1, shade(wood, -0.42)],
        ],
      ),
      rect(x, top, width, 352 - top, `url(#p${x})`, 3),
      line(`M${x + width * 0.35} ${top + 8}V346`, shade(wood, -0.4), 1.6, 'stroke-opacity="0.5"'),
    );
  };
  if (form === 0) {
    post(74, 24, 40);
    post(322, 24, 40);
    for (let plank = 0; plank < 3; plank++) {
      const y = 54 + plank * 52;
      const jut = 6 + random(`jut${plank}`) * 12;
      const tint = shade(wood, 0.1 + (random(`t${plank}`) - 0.5) * 0.12);
      parts.push(
        path(
          `M${n(26 - jut)} ${y}L${n(398 + jut)} ${n(y + (random(`s${plank}`) - 0.5) * 4)}V${y + 48}L${n(24 - jut * 0.6)} ${y + 49}Z`,
          tint,
        ),
        line(`M${n(26 - jut)} ${y + 48}H${n(396 + jut)}`, shade(wood, -0.45), 2.4, 'stroke-opacity="0.7"'),
        line(
          `M40 ${y + 15}Q150 ${n(y + 9 + random(`g${plank}`) * 12)} 390 ${y + 17}M30 ${y + 34}Q210 ${n(y + 28 + random(`h${plank}`) * 10)} 380 ${y + 35}`,
          shade(wood, -0.22),
          1.6,
          'stroke-opacity="0.45"',
        ),
      );
      for (const x of [86, 334])
        parts.push(circle(x, y + 24, 4, shade([120, 116, 112], -0.2)), circle(x - 1, y + 23, 1.6, '#d8d6d2'));
    }
  } else {
    post(200, 22, 30);
    parts.push(
      rect(40, 44, 340, 164, shade(wood, -0.1), 16),
      linear(
        'f',
        [0, 44, 0, 208],
        [
          [0, shade(panel, 0.16)],
          [1, shade(panel, -0.1)],
        ],
      ),
      rect(52, 56, 316, 140, 'url(#f)', 10),
      `<rect x="60" y="64" width="300" height="124" rx="7" fill="none" stroke="${shade(panel, panel[0] > 150 ? -0.4 : 0.6)}" stroke-width="2.4" stroke-opacity="0.7"/>`,
    );
  }
  if (age === 'old')
    parts.push(path('M24 198Q60 186 92 202L84 214Q50 204 22 214Z', '#6f8a4a', 'fill-opacity="0.75"'));
  if (season === 'winter')
    parts.push(
      path(
        form === 0
          ? 'M18 56Q90 34 210 48Q330 34 404 56L398 64H22Z'
          : 'M40 50Q110 28 210 42Q310 28 380 50L374 58H46Z',
        '#f5f8fd',
      ),
    );
  return {
    width: 424,
    height: 356,
    body: parts.join(''),
    foot: 350,
    anchors: {
      label:
        form === 0 ? { x: 36, y: 60, width: 352, height: 142 } : { x: 66, y: 70, width: 288, height: 112 },
      tops: [{ x1: 40, x2: 380, y: form === 0 ? 54 : 44 }],
    },
  };
}
