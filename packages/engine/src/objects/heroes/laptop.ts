import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, line, path, rect, shade } from '../kit.ts';
import { screenGlass } from '../rigs/screen-glass.ts';

export const laptop: Hero = {
  key: 'laptop',
  words: ['laptop', 'notebook computer', 'laptop computer', 'macbook'],
  kind: 'object',
  height: 0.25,
  forms: 2,
  lamp: { reach: 0.8, colour: [170, 210, 255] },
  samples: ['a laptop', 'a laptop on a desk', 'a laptop and a cup of coffee'],
  homes: ['office'],
  draw: ({ colour, form, lit }) => {
    const brush = createBrush();
    const shell: Rgb = colour ?? [190, 196, 202];
    const parts: string[] = [];
    if (form === 1) {
      // From behind, half closed.
      parts.push(
        path(
          'M90 30Q92 18 106 18H374Q388 18 390 30L430 238H50Z',
          brush.between(
            [60, 20, 420, 240],
            [
              [0, shade(shell, 0.4)],
              [0.5, shade(shell, 0.04)],
              [1, shade(shell, -0.24)],
            ],
          ),
        ),
        circle(240, 122, 22, shade(shell, 0.6)),
        circle(240, 122, 22, '#ffffff', 'opacity="0.4"'),
        path('M36 238H444Q452 244 448 252H32Q28 244 36 238Z', brush.down(236, 256, shell)),
        path('M104 28H230L96 220H66Z', '#ffffff', 'opacity="0.2"'),
      );
      return {
        width: 480,
        height: 262,
        foot: 253,
        body: brush.defs() + parts.join(''),
        anchors: { label: { x: 130, y: 50, width: 220, height: 150 }, tops: [{ x1: 110, x2: 370, y: 19 }] },
      };
    }
    parts.push(
      path('M76 26Q76 12 90 12H390Q404 12 404 26V238H76Z', brush.down(10, 240, [52, 55, 60])),
      screenGlass(brush, 88, 24, 304, 200, true, 3),
      rect(110, 46, 150, 110, '#fbfcfd', 3),
      rect(110, 46, 150, 13, '#d8dde2', 3),
      circle(118, 52, 2.6, '#e8604a'),
      circle(127, 52, 2.6, '#f2c14e'),
      circle(136, 52, 2.6, '#6fbf7a'),
      line('M122 76H244M122 90H230M122 104H238M122 118H200M122 132H226', '#9db0be', 3.4),
      rect(278, 66, 92, 70, '#fff6e0', 3),
      path('M284 130L306 96L324 118L340 104L364 130Z', '#7fb48a'),
      circle(348, 84, 8, '#f6cf6a'),
      rect(278, 148, 92, 52, '#eef4f8', 3),
      line('M286 160H360M286 172H350M286 184H340', '#9db0be', 3),
    );
    parts.push(
      path(
        'M76 236H404L456 318H24Z',
        brush.between(
          [60, 236, 400, 320],
          [
            [0, shade(shell, 0.36)],
            [1, shade(shell, -0.06)],
          ],
        ),
      ),
      path('M24 318H456V326Q456 334 446 334H34Q24 334 24 326Z', shade(shell, -0.36)),
      path('M94 244H386L410 282H70Z', shade(shell, -0.34)),
    );
    for (let row = 0; row < 4; row++)
      for (let key = 0; key < 13; key++) {
        const y = 246 + row * 9.2;
        const x1 = 96 - row * 5.6;
        const step = (480 - x1 * 2) / 13;
        parts.push(
          rect(
            x1 + key * step + 1.4,
            y,
            step - 2.8,
            7,
            row === 3 && key > 3 && key < 9 ? '#4a4f56' : '#3a3f45',
            1.6,
          ),
        );
      }
    parts.push(
      path('M196 290H284L292 314H188Z', shade(shell, -0.14)),
      path('M196 290H284L285 293H195Z', shade(shell, -0.4)),
    );
    return {
      width: 480,
      height: 342,
      foot: 333,
      body: brush.defs() + parts.join(''),
      ...(lit ? { glow: rect(88, 24, 304, 200, '#cfe8fa', 3).replace('/>', ' fill-opacity="0.3"/>') } : {}),
      anchors: { label: { x: 94, y: 30, width: 292, height: 188 }, tops: [{ x1: 100, x2: 380, y: 12 }] },
    };
  },
};
