import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade, fadeAcross, fadeBelly } from '../kit/fade.ts';
import { drawGlass } from '../kit/glass.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { drawWheel } from '../kit/wheel.ts';
import { circle, ellipse, line, path, shade } from '../kit.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [198, 50, 42],
  [232, 178, 58],
  [56, 112, 160],
  [88, 136, 86],
];

export const biplane: Hero = {
  key: 'small-airplane',
  words: [
    'biplane',
    'small airplane',
    'propeller plane',
    'small plane',
    'vintage airplane',
    'old airplane',
    'toy plane',
    'seaplane',
    'light aircraft',
  ],
  kindOf: ['stunt plane', 'crop duster', 'monoplane', 'triplane'],
  kind: 'vehicle',
  height: 3,
  support: 'air',
  facing: 'left',
  samples: ['a red biplane in the sky', 'a small propeller plane over the mountains', 'a yellow seaplane'],
  forms: 2,
  wordForms: { biplane: 0, 'propeller plane': 1, 'light aircraft': 1, seaplane: 1 },
  homes: ['sky'],
  draw: ({ random, form, colour, lit }) => {
    const layers = newLayers();
    const { body } = layers;
    const paint = colour ?? pick(random, 'paint', PAINTS);
    const cream: Rgb = [242, 232, 208];
    const isBiplane = form === 0;
    if (!isBiplane) body.push(path('M170 96L330 82L336 94L180 108Z', shade(paint, -0.4)));
    body.push(
      // Tail and fuselage.
      fade(
        'M392 118L432 50Q444 42 456 48Q470 90 466 140Z',
        [390, 0, 470, 0],
        [
          [0, shade(paint, 0.2)],
          [1, shade(paint, -0.26)],
        ],
      ),
      path('M424 60L464 66L466 84L414 80Z', shade(cream, 0)),
      fadeBelly(
        isBiplane
          ? 'M72 104Q72 96 84 94C160 84 240 88 300 100L452 124Q462 132 452 140L280 176C200 186 110 184 84 170Q72 160 72 150Z'
          : 'M64 120Q70 102 110 94C150 84 170 60 216 56H286C306 58 316 76 340 92L456 118Q464 128 454 138L300 172C220 184 120 182 84 168Q62 156 64 120Z',
        paint,
        60,
        186,
        0.3,
      ),
      path(
        isBiplane
          ? 'M76 140C180 152 320 142 456 128Q462 134 452 140L280 158C200 168 110 166 78 156Z'
          : 'M68 142C180 152 320 142 458 128Q460 134 454 138L300 156C220 166 120 164 76 154Z',
        shade(cream, -0.04),
      ),
      path('M404 122L474 110Q486 112 484 120L470 132H410Z', shade(paint, -0.16)),
    );
    if (isBiplane) {
      body.push(
        // Pilot in the open cockpit.
        circle(262, 82, 15, '#8a5a38'),
        path('M248 80h18v8h-16Z', '#3a434c'),
        path('M240 100Q262 84 290 102Z', '#5b4030'),
        path('M216 98L228 76L236 98Z', '#b8d3de', 'fill-opacity="0.8"'),
        path('M274 84q22 -8 44 4q-20 2 -40 8Z', shade(cream, 0)),
        line('M142 158L132 46M224 160L214 46M132 46L224 160M214 46L142 158', '#5d656d', 3.4),
        fade(
          roundedBox(100, 30, 158, 19, [10, 9, 6, 10]),
          [0, 30, 0, 49],
          [
            [0, shade(paint, 0.36)],
            [1, shade(paint, -0.18)],
          ],
        ),
        fade(
          roundedBox(110, 150, 158, 19, [10, 9, 6, 10]),
          [0, 150, 0, 169],
          [
            [0, shade(paint, 0.3)],
            [1, shade(paint, -0.3)],
          ],
        ),
        circle(340, 124, 14, shade(cream, 0)),
        circle(340, 124, 7, shade([60, 96, 150], 0)),
      );
    } else {
      const pane = 'M160 96C178 74 196 66 220 66H232V96Z M242 66H280C296 68 304 80 318 94L242 96Z';
      body.push(
        drawGlass(pane, 66, 98, lit),
        path('M196 68h14l-18 28h-14Z', '#ffffff', 'fill-opacity="0.4"'),
        line('M237 64V160M196 100V158', shade(paint, -0.4), 2, 'stroke-opacity="0.5"'),
        fade(
          'M188 48L364 44Q384 50 372 58L196 66Q180 62 188 48Z',
          [0, 44, 0, 66],
          [
            [0, shade(paint, 0.36)],
            [1, shade(paint, -0.16)],
          ],
        ),
        line('M214 146L258 64', '#8d959c', 5),
      );
      if (lit) layers.glow.push(path(pane, '#ffcf7c', 'fill-opacity="0.6"'));
    }
    // Engine, whirling propeller, wheels.
    body.push(
      fadeAcross(roundedBox(60, 96, 28, 72, [10, 4, 4, 10]), [120, 126, 132], 60, 88, 0.6),
      ellipse(48, 132, 9, 76, '#cfd8de', 'fill-opacity="0.45"'),
      path('M50 132q-10 -34 -4 -74q12 30 8 74q4 44 -8 74q-4 -34 4 -74Z', '#6b4a30'),
      ellipse(54, 132, 10, 9, '#d7b45a'),
      line('M134 172L120 206M134 172L170 206M440 138L452 158', '#5d656d', 5),
      drawWheel({ cx: 128, cy: 208, r: 20, kind: 'steel', colour: paint }),
      circle(454, 162, 7, '#2b2f36'),
    );
    return artOfLayers(layers, {
      width: 494,
      height: 234,
      anchors: {
        seat: [262, 98],
        tops: [isBiplane ? { x1: 110, x2: 250, y: 31 } : { x1: 196, x2: 360, y: 46 }],
      },
    });
  },
};
