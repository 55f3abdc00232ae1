import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, ellipse, line, path, rect, shade } from '../kit.ts';

export const typewriter: Hero = {
  key: 'typewriter',
  words: ['typewriter', 'old typewriter', 'vintage typewriter'],
  kind: 'object',
  height: 0.3,
  forms: 2,
  samples: ['a typewriter', 'an old typewriter on a desk', 'a red typewriter'],
  homes: ['study'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? (form === 1 ? [112, 164, 158] : [58, 62, 70]);
    const parts = [
      rect(128, 8, 204, 130, brush.down(8, 138, [252, 248, 238], 0.4), 3),
      line('M152 36H280M152 56H306M152 76H296M152 96H240', '#8e8a92', 5, 'opacity="0.8"'),
      rect(52, 112, 356, 44, brush.down(112, 156, [70, 70, 76], 1.4), 18),
      rect(20, 118, 36, 32, brush.down(118, 150, [150, 150, 156]), 9),
      rect(404, 118, 36, 32, brush.down(118, 150, [150, 150, 156]), 9),
      line('M52 112L28 84', '#9ba1a8', 8),
      circle(26, 82, 9, '#c9ced4'),
      path('M84 148H376L402 214H58Z', brush.down(148, 214, tone, 1.2)),
      path('M136 162H324L334 196H126Z', shade(tone, -0.55)),
      ...Array.from({ length: 13 }, (_, bar) =>
        line(`M${146 + bar * 14} 192L${186 + bar * 7.3} 168`, '#b9bfc6', 2.6),
      ),
      path(
        'M58 210H402L446 330Q448 352 428 352H32Q12 352 14 330Z',
        brush.between(
          [60, 210, 380, 350],
          [
            [0, shade(tone, 0.24)],
            [0.5, shade(tone, 0)],
            [1, shade(tone, -0.34)],
          ],
        ),
      ),
      path('M74 224H386L416 318H44Z', shade(tone, -0.5)),
      path('M66 214Q200 206 330 212L326 218H66Z', '#ffffff', 'opacity="0.3"'),
    ];
    for (let row = 0; row < 3; row++)
      for (let column = 0; column < 10; column++) {
        const [x, y] = [92 - row * 9 + column * (30.6 + row * 2) + (row % 2) * 8, 238 + row * 24];
        parts.push(
          ellipse(x, y + 4, 12, 9, '#1e2026'),
          ellipse(x, y, 12, 9, form === 1 ? '#f4ecdc' : '#d8d2c6'),
          ellipse(x, y - 0.6, 9, 6.4, form === 1 ? '#fffaf0' : '#f6f0e4'),
        );
      }
    parts.push(
      rect(126, 304, 208, 15, brush.down(304, 319, [226, 218, 202]), 7),
      rect(176, 334, 108, 10, '#e0c070', 4),
    );
    return {
      width: 460,
      height: 368,
      foot: 352,
      body: brush.defs() + parts.join(''),
      anchors: { label: { x: 140, y: 16, width: 180, height: 90 } },
    };
  },
};
