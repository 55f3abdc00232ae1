import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { fade } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { drawWheel } from '../kit/wheel.ts';
import { circle, ellipse, halo, line, path, rect, shade } from '../kit.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [120, 186, 176],
  [206, 70, 58],
  [240, 214, 150],
  [104, 150, 196],
];
const FOOT = 222;

export const motorScooter: Hero = {
  key: 'motor-scooter',
  words: ['scooter', 'motor scooter', 'vespa', 'moped', 'delivery scooter'],
  kind: 'vehicle',
  height: 1.15,
  facing: 'left',
  samples: ['a mint green scooter in an Italian street', 'a red scooter', 'a vespa in front of a cafe'],
  forms: 2,
  wordForms: { 'delivery scooter': 1 },
  draw: ({ random, form, colour, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const paint = colour ?? pick(random, 'paint', PAINTS);
    const down = (d: string, top: number, low: number) =>
      fade(
        d,
        [0, top, 0, low],
        [
          [0, shade(paint, 0.42)],
          [0.3, shade(paint, 0.1)],
          [1, shade(paint, -0.34)],
        ],
      );
    body.push(
      drawWheel({ cx: 66, cy: FOOT - 40, r: 38, kind: 'steel', colour: [222, 226, 228] }),
      drawWheel({ cx: 254, cy: FOOT - 40, r: 38, kind: 'steel', colour: [222, 226, 228] }),
      line('M108 52L72 176', '#9aa2a9', 9),
      line('M106 48C112 34 128 34 146 40', '#6d757d', 7),
      line('M132 36L152 43', '#2e3238', 10),
      line('M118 36L112 12', '#8d959c', 3),
      ellipse(110, 10, 11, 9, '#b9c6ce'),
      // Leg shield, floor, body with the engine hump.
      down(
        'M84 84C88 64 102 56 118 56C128 90 134 128 148 160L190 164L186 182H128C104 170 90 130 84 84Z',
        56,
        182,
      ),
      path(
        'M104 68C114 110 122 140 138 162',
        'none',
        `stroke="${shade(paint, 0.7)}" stroke-width="4" stroke-linecap="round" stroke-opacity="0.7"`,
      ),
      path('M140 166H196V180H140Z', '#4a4f56'),
      down(
        'M176 168C180 130 196 108 226 104H286C316 108 330 138 322 180C312 190 292 184 290 176A38 38 0 0 0 216 178C206 190 184 188 176 168Z',
        104,
        188,
      ),
      path(
        'M200 150C206 126 226 116 258 116C284 116 302 128 308 150',
        'none',
        `stroke="${shade(paint, -0.4)}" stroke-width="2.4" stroke-opacity="0.6"`,
      ),
      path(
        'M206 160h22M206 168h20',
        'none',
        `stroke="${shade(paint, -0.5)}" stroke-width="3" stroke-linecap="round"`,
      ),
      down('M28 168C26 142 44 128 72 128C94 128 106 142 108 160L92 166A30 30 0 0 0 40 172Z', 128, 172),
      path(
        'M190 98C196 84 220 82 250 86C276 84 304 84 312 92C316 104 304 110 284 108L206 110C194 110 188 106 190 98Z',
        form === 0 ? '#7a4a32' : '#33363c',
      ),
      path(
        'M198 94C214 86 232 88 250 91C270 88 292 88 304 93',
        'none',
        `stroke="${form === 0 ? '#a97452' : '#666d76'}" stroke-width="4" stroke-linecap="round"`,
      ),
      circle(94, 64, 15, '#d5dade'),
      path('M86 54c-8 6 -8 16 0 22l8 -2v-20Z', lit ? '#fff3c0' : '#f7f2dc'),
      rect(322, 132, 8, 14, lit ? '#ff5444' : '#b8342c', 4),
      line('M262 194L318 196', '#8d959c', 9),
    );
    if (form === 1)
      body.push(
        line('M276 104V92H340V104', '#5d646b', 4),
        down('M274 30H346C352 30 354 34 354 38V92H268V38Q268 30 274 30Z', 30, 92),
        rect(268, 50, 86, 5, shade(paint, -0.4)),
        rect(302, 50, 16, 14, '#c9ced3', 3),
      );
    else body.push(line('M312 100L338 96V118', '#9aa2a9', 4));
    if (lit) glow.push(circle(88, 65, 10, '#fff0b8'), halo('scooterlamp', 70, 66, 46, '#ffdf90', 0.5));
    return artOfLayers(layers, {
      width: 364,
      height: FOOT + 4,
      foot: FOOT - 2,
      anchors: {
        seat: [238, 88],
        grips: [[146, 41]],
        tops: [form === 1 ? { x1: 274, x2: 348, y: 31 } : { x1: 200, x2: 300, y: 87 }],
      },
    });
  },
};
