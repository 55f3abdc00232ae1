import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { fade, fadeBall } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { drawWheel } from '../kit/wheel.ts';
import { circle, halo, line, path, rect, shade } from '../kit.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [176, 44, 40],
  [52, 58, 68],
  [44, 92, 140],
  [206, 128, 44],
];
const FOOT = 214;

export const motorcycle: Hero = {
  key: 'motorcycle',
  words: ['motorcycle', 'motorbike', 'chopper', 'racing motorcycle', 'motor bike', 'dirt bike', 'harley'],
  kindOf: ['quad bike', 'sidecar'],
  kind: 'vehicle',
  height: 1.2,
  facing: 'left',
  samples: [
    'a black motorcycle',
    'a red motorcycle on a mountain road',
    'a motorcycle in front of a diner at night',
  ],
  forms: 2,
  wordForms: { 'racing motorcycle': 1, chopper: 0 },
  draw: ({ random, form, colour, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const paint = colour ?? pick(random, 'paint', PAINTS);
    const chrome = '#c4cbd2';
    body.push(
      drawWheel({ cx: 74, cy: 152, r: 60, kind: form === 0 ? 'wire' : 'alloy' }),
      drawWheel({ cx: 302, cy: 152, r: 60, kind: form === 0 ? 'wire' : 'alloy' }),
    );
    // Engine: fins and cylinders, exhaust along the foot.
    body.push(
      path('M150 116H246L254 176H150Q138 176 138 164Z', '#3a3f46'),
      path('M162 92L190 88L204 140L170 146Z M206 88L236 92L234 142L206 140Z', '#8d959c'),
      line(
        'M164 100l28 -4M166 110l28 -4M168 120l29 -4M170 130l30 -4M207 98h28M207 108h28M206 118h28M206 128h28',
        '#4a5158',
        3,
      ),
      circle(196, 160, 21, chrome),
      circle(196, 160, 15, '#8d959c'),
      circle(192, 156, 6, '#e6ebef'),
      line('M170 138C150 160 150 184 180 188L352 184', '#7b838b', 15),
      line('M172 138C152 160 154 180 182 184L350 180', '#e1e6ea', 5),
      line('M248 120L302 152', '#4a5158', 9),
    );
    const tank =
      form === 0
        ? 'M126 82C132 56 176 46 214 60C230 68 236 80 236 92H148C134 92 126 90 126 82Z'
        : 'M120 84C124 52 168 40 204 52C226 60 236 78 238 98H150C132 98 120 94 120 84Z';
    if (form === 0) {
      body.push(
        line('M114 44L74 152', chrome, 8),
        line('M120 46L80 152', '#8d959c', 4),
        line('M124 54L112 30C120 16 140 20 158 34', '#5d646b', 6),
        line('M146 26L164 38', '#2b2f36', 10),
        fade(
          tank,
          [0, 50, 0, 94],
          [
            [0, shade(paint, 0.5)],
            [0.3, shade(paint, 0.1)],
            [1, shade(paint, -0.4)],
          ],
        ),
        path(
          'M142 78C150 64 180 58 204 66',
          'none',
          `stroke="${shade(paint, 0.8)}" stroke-width="4" stroke-linecap="round" stroke-opacity="0.8"`,
        ),
        path(
          'M228 84C246 92 262 92 278 84C300 76 322 74 344 82C352 88 344 100 330 102C300 106 262 112 236 104Z',
          '#33302f',
        ),
        path(
          'M244 90C262 94 280 86 300 82C318 79 334 82 342 86',
          'none',
          'stroke="#6d6460" stroke-width="4" stroke-linecap="round"',
        ),
        fade(
          'M236 130A72 72 0 0 1 372 132L358 140A58 58 0 0 0 252 140Z',
          [0, 84, 0, 140],
          [
            [0, shade(paint, 0.3)],
            [1, shade(paint, -0.4)],
          ],
        ),
        fade(
          'M14 134A66 66 0 0 1 124 112L112 124A52 52 0 0 0 28 140Z',
          [0, 84, 0, 140],
          [
            [0, shade(paint, 0.3)],
            [1, shade(paint, -0.4)],
          ],
        ),
        fadeBall('M80 62a18 18 0 1 1 26 18q-22 4 -26 -18Z', [206, 212, 218], 96, 66, 20, 0.8),
        path('M80 52c-6 6 -6 20 2 28l6 -2v-26Z', lit ? '#fff3c0' : '#f4efda'),
        rect(358, 104, 14, 12, lit ? '#ff5444' : '#b8342c', 4),
      );
    } else {
      body.push(
        line('M108 66L74 152', chrome, 9),
        line('M112 62L138 46', '#2b2f36', 9),
        fade(
          tank,
          [0, 46, 0, 98],
          [
            [0, shade(paint, 0.5)],
            [0.3, shade(paint, 0.1)],
            [1, shade(paint, -0.4)],
          ],
        ),
        // Fairing, low seat and upswept tail of a racer.
        fade(
          'M66 92C66 70 84 52 110 48L134 84C146 116 168 150 206 170L186 182C140 176 112 140 100 104Z',
          [0, 48, 0, 182],
          [
            [0, shade(paint, 0.4)],
            [0.5, shade(paint, 0)],
            [1, shade(paint, -0.36)],
          ],
        ),
        path(
          'M74 74C82 60 92 52 104 48C112 40 122 34 132 34L126 58L110 80Z',
          '#a9c6d4',
          'fill-opacity="0.85"',
        ),
        path('M110 108L152 120L190 166L170 168C140 156 122 136 110 108Z', '#f2efe6'),
        path('M234 94C258 100 276 92 296 76L300 84C286 102 268 112 240 112Z', '#2e3036'),
        fade(
          'M290 80C312 66 340 54 370 54C366 68 344 84 306 100L276 106Z',
          [0, 54, 0, 106],
          [
            [0, shade(paint, 0.4)],
            [1, shade(paint, -0.3)],
          ],
        ),
        path('M66 88l26 -6 6 12q-20 8 -30 6Z', lit ? '#fff3c0' : '#f2f5f5'),
        rect(356, 56, 16, 8, lit ? '#ff5444' : '#b8342c', 3),
        fade(
          'M22 122A62 62 0 0 1 108 96L102 108A50 50 0 0 0 34 130Z',
          [0, 84, 0, 130],
          [
            [0, shade(paint, 0.3)],
            [1, shade(paint, -0.4)],
          ],
        ),
      );
    }
    if (lit)
      glow.push(
        circle(84, form === 0 ? 66 : 90, 11, '#fff0b8'),
        halo('bikelamp', 74, 78, 50, '#ffdf90', 0.5),
      );
    return artOfLayers(layers, {
      width: 384,
      height: FOOT + 2,
      foot: FOOT - 2,
      anchors: {
        seat: [266, form === 0 ? 86 : 98],
        grips: [form === 0 ? [156, 33] : [136, 46]],
        tops: [{ x1: 160, x2: 214, y: 60 }],
      },
    });
  },
};
