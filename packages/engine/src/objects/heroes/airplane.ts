import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade, fadeBelly } from '../kit/fade.ts';
import { drawGlass } from '../kit/glass.ts';
import { artOfLayers, type Layers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { circle, line, path, rect, shade } from '../kit.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [52, 104, 168],
  [196, 62, 52],
  [62, 136, 116],
  [226, 150, 58],
];

export const airplane: Hero = {
  key: 'airplane',
  words: [
    'airplane',
    'aeroplane',
    'plane',
    'passenger plane',
    'jet',
    'airliner',
    'jet plane',
    'aircraft',
    'fighter jet',
    'jumbo jet',
    'passenger jet',
  ],
  kindOf: ['jumbo', 'glider', 'space shuttle', 'bomber'],
  kind: 'vehicle',
  height: 9,
  support: 'air',
  facing: 'left',
  samples: ['an airplane above the clouds', 'a white plane in a blue sky', 'a fighter jet at sunset'],
  forms: 2,
  wordForms: {
    airplane: 0,
    plane: 0,
    aeroplane: 0,
    'jet plane': 0,
    aircraft: 0,
    'fighter jet': 1,
    airliner: 0,
    'passenger plane': 0,
    'jumbo jet': 0,
    'passenger jet': 0,
  },
  homes: ['sky'],
  draw: ({ random, form, colour, lit }) => {
    const layers = newLayers();
    if (form === 0) addAirliner(layers, colour ?? pick(random, 'paint', PAINTS), lit);
    else addFighter(layers, colour ?? [112, 124, 132]);
    return artOfLayers(layers, {
      width: 620,
      height: 250,
      anchors: { tops: [{ x1: 180, x2: 400, y: form === 0 ? 100 : 108 }], grips: [[310, 160]] },
    });
  },
};

function addAirliner({ body, glow }: Layers, paint: Rgb, lit: boolean): void {
  const white: Rgb = [244, 245, 246];
  const panes = Array.from(
    { length: 19 },
    (_, pane) => `M${148 + pane * 19} 118q0 -4 4 -4h4q4 0 4 4v9h-12Z`,
  ).join('');
  body.push(
    // Far wing and engine, tail fin with its colour, far tailplane.
    path('M300 110L404 44H432L392 114Z', shade(white, -0.4)),
    fade(
      'M478 112L548 14Q552 8 562 8H598L572 116Z',
      [480, 0, 600, 0],
      [
        [0, shade(paint, 0.2)],
        [1, shade(paint, -0.26)],
      ],
    ),
    path('M534 32L594 26L590 44H524Z', shade(paint, 0.5), 'fill-opacity="0.5"'),
    fadeBelly(
      'M14 148C20 122 66 104 130 102H470C530 104 590 112 608 122C600 138 540 156 470 164L180 176C90 178 30 170 14 148Z',
      white,
      98,
      180,
      0.4,
    ),
    path(
      'M17 152C40 170 100 178 180 176L470 164C530 157 580 145 602 130C540 142 480 148 420 150L120 160C70 162 34 158 17 152Z',
      shade(paint, -0.04),
    ),
    drawGlass('M52 120C64 112 78 108 92 107L88 122C76 123 62 123 52 120Z', 104, 124, lit),
    path(panes, lit ? '#ffd588' : '#5d7f96'),
    line('M112 110V164M508 108V154', shade(white, -0.35), 1.8, 'stroke-opacity="0.5"'),
    path('M466 134L566 128L604 100H618L590 142L470 150Z', shade(white, -0.12)),
    // Near engine under the near wing.
    fadeBelly(roundedBox(258, 166, 92, 36, [16, 8, 14, 16]), white, 166, 202, 0.4),
    path('M262 172q-9 12 0 24q6 -12 0 -24Z', '#33383f'),
    path('M276 166h10v36h-10Z', shade(paint, -0.04)),
    fade(
      'M282 142L398 142Q410 142 420 152L520 232Q526 240 514 240H488L300 164Q280 156 282 142Z',
      [282, 142, 500, 240],
      [
        [0, shade(white, -0.06)],
        [0.6, shade(white, -0.2)],
        [1, shade(white, -0.34)],
      ],
    ),
    path('M474 232L500 214L520 232Q526 240 514 240H488Z', shade(paint, 0)),
    line('M330 150L494 226', shade(white, -0.4), 2, 'stroke-opacity="0.6"'),
  );
  if (lit) glow.push(path(panes, '#ffcd78'), circle(512, 236, 5, '#ff5a48'), circle(24, 146, 4, '#fff0b8'));
}

function addFighter({ body }: Layers, paint: Rgb): void {
  body.push(
    path('M380 124L450 70H474L452 128Z', shade(paint, -0.36)),
    fade(
      'M470 124L534 30H574L584 124Z',
      [470, 0, 590, 0],
      [
        [0, shade(paint, 0.16)],
        [1, shade(paint, -0.3)],
      ],
    ),
    circle(546, 62, 11, '#c8463c'),
    circle(546, 62, 6, '#f1efe8'),
    path('M580 122h24q10 14 0 34h-24Z', '#3a4047'),
    path('M604 128q14 10 0 22Z', '#e8843c'),
    fadeBelly(
      'M8 142C60 124 130 112 220 108H500C560 110 590 120 592 138C590 160 550 172 480 174H240C140 170 60 158 8 142Z',
      paint,
      106,
      176,
      0.3,
    ),
    drawGlass('M150 116C178 88 220 82 250 92C264 98 276 106 284 110C240 116 190 118 150 116Z', 84, 118),
    path('M178 108C192 96 208 92 220 92L206 114H172Z', '#ffffff', 'fill-opacity="0.4"'),
    line('M216 88V114M252 94V112', shade(paint, -0.3), 3),
    path('M286 144h70l-8 30h-76Z', shade(paint, -0.5)),
    fade(
      'M276 146H440L548 220Q552 228 540 228H500Z',
      [276, 146, 540, 228],
      [
        [0, shade(paint, 0.14)],
        [1, shade(paint, -0.3)],
      ],
    ),
    path('M486 150L596 156L612 188H580Z', shade(paint, -0.1)),
    rect(340, 196, 110, 10, '#d5dade', 5),
    path('M340 196l-20 5 20 5Z', '#c8463c'),
    line(
      'M300 118V140M380 112V144M440 112V150M100 126L130 146',
      shade(paint, -0.4),
      1.8,
      'stroke-opacity="0.6"',
    ),
  );
}
