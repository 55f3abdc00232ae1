import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade, fadeDown } from '../kit/fade.ts';
import { drawGlass } from '../kit/glass.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { circle, line, path, rect, shade } from '../kit.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [44, 104, 146],
  [176, 56, 46],
  [58, 124, 100],
  [232, 184, 76],
];

export const fishingBoat: Hero = {
  key: 'motor-boat',
  words: [
    'fishing boat',
    'motor boat',
    'motorboat',
    'trawler',
    'tugboat',
    'tug boat',
    'speedboat',
    'speed boat',
    'harbour boat',
    'fishing trawler',
  ],
  kindOf: ['cutter', 'water taxi', 'houseboat', 'coast guard boat', 'jet ski'],
  kind: 'vehicle',
  height: 5,
  support: 'water',
  facing: 'left',
  samples: [
    'a blue fishing boat in a harbour',
    'a speedboat on the lake',
    'a fishing boat at dawn with seagulls',
  ],
  forms: 2,
  wordForms: {
    'motor boat': 1,
    motorboat: 1,
    speedboat: 1,
    'speed boat': 1,
    'fishing boat': 0,
    trawler: 0,
    tugboat: 0,
  },
  homes: ['sea', 'lake'],
  draw: ({ random, form, colour, age, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const paint = colour ?? pick(random, 'paint', PAINTS);
    if (form === 1) {
      body.push(
        drawGlass('M214 92L256 44H270L262 96H210Z', 44, 96, lit),
        line('M254 44H300', '#c9cfd5', 4),
        path('M262 96C266 74 300 74 306 96Z M336 96C340 74 374 74 380 96Z', '#a05a3c'),
        fade(
          'M8 92C90 84 180 86 240 92H452C460 120 452 150 436 172H120C70 160 30 130 8 92Z',
          [0, 84, 0, 172],
          [
            [0, '#ffffff'],
            [0.3, '#eceff0'],
            [1, '#a7b0b8'],
          ],
        ),
        fade(
          'M14 98C120 116 300 118 454 106C456 122 452 136 448 146H80C50 132 28 114 14 98Z',
          [0, 98, 0, 146],
          [
            [0, shade(paint, 0.2)],
            [1, shade(paint, -0.2)],
          ],
        ),
        path('M446 116h22q8 6 4 20l-12 40h-14l-6 -36Z', '#3a4047'),
        line('M30 84C100 72 160 74 210 82', '#c9cfd5', 3.4),
      );
      return artOfLayers(layers, {
        width: 480,
        height: 184,
        foot: 166,
        anchors: { seat: [286, 88], tops: [{ x1: 60, x2: 200, y: 88 }] },
      });
    }
    // Mast with its boom and net, wheelhouse, buoys along the side.
    body.push(
      line('M150 176V34M150 60L60 150M150 60L236 120', '#6b4d34', 6),
      line('M150 36L30 192M150 36L380 176', '#7a6a56', 1.6),
      path('M66 148Q90 200 118 176L148 150V84Z', '#c8a86a', 'fill-opacity="0.55"'),
      line('M80 138L120 176M96 122L136 166M112 106L146 146M84 168L148 104M104 178L148 132', '#8d7648', 1.6),
      fadeDown(roundedBox(226, 84, 116, 116, [10, 10, 0, 0]), [242, 238, 226], 84, 200),
      fade(
        roundedBox(214, 70, 142, 18, [8, 8, 2, 2]),
        [0, 70, 0, 88],
        [
          [0, shade(paint, 0.3)],
          [1, shade(paint, -0.2)],
        ],
      ),
    );
    const panes = [roundedBox(236, 100, 38, 38, [5, 5, 5, 5]), roundedBox(284, 100, 46, 38, [5, 5, 5, 5])];
    body.push(
      ...panes.map((pane) => drawGlass(pane, 100, 138, lit)),
      path(panes.join(''), 'none', `stroke="${shade(paint, -0.1)}" stroke-width="4"`),
      line('M320 70V30M310 40h20', '#6d757d', 4),
      circle(320, 28, 5, lit ? '#ffe9a8' : '#d9c07c'),
      path('M352 200V168h30v32Z', '#8d959c'),
      rect(356, 158, 22, 12, '#6d757d', 3),
    );
    if (lit) glow.push(...panes.map((pane) => path(pane, '#ffcf7c')), circle(320, 28, 7, '#ffe9a8'));
    body.push(
      fade(
        'M16 158C50 176 110 192 200 194H420C446 192 462 184 470 176C474 220 462 258 440 282H120C70 274 30 224 16 158Z',
        [0, 160, 0, 282],
        [
          [0, shade(paint, 0.24)],
          [0.45, shade(paint, 0)],
          [1, shade(paint, -0.4)],
        ],
      ),
      path(
        'M62 244C84 262 100 268 118 270H446L440 282H120C96 278 76 264 62 244Z',
        shade([160, 56, 44], -0.06),
      ),
      line('M16 160C50 178 110 195 200 197H420C446 195 460 188 470 179', '#f4efe2', 6),
      line('M30 194C80 220 130 224 200 226H466', shade(paint, -0.45), 2.4, 'stroke-opacity="0.6"'),
    );
    for (const x of [190, 260, 330, 400])
      body.push(circle(x, 222, 14, '#2f343a'), circle(x - 1, 221, 6, shade(paint, -0.1)));
    if (age === 'old')
      body.push(
        path(
          'M120 226v30h7v-30Z M300 240v24h6v-24Z M436 210v40h6v-40Z',
          'rgb(142,84,52)',
          'fill-opacity="0.75"',
        ),
      );
    return artOfLayers(layers, {
      width: 486,
      height: 288,
      foot: 272,
      anchors: { tops: [{ x1: 226, x2: 344, y: 71 }], hang: [[80, 132]], grips: [[180, 186]] },
    });
  },
};
