import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { ellipse, path, rect, shade } from '../kit.ts';

export const toilet: Hero = {
  key: 'toilet',
  words: ['toilet', 'loo', 'lavatory'],
  kind: 'object',
  height: 0.8,
  forms: 2,
  samples: ['a toilet', 'a cat on a toilet', 'a white toilet in a bathroom'],
  homes: ['bathroom'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const glaze: Rgb = colour ?? [244, 244, 240];
    const parts = [
      path('M66 26H194L190 150H70Z', brush.across(64, 196, glaze, 0.8)),
      rect(58, 12, 144, 20, brush.down(10, 34, glaze, 0.9), 7),
      rect(118, 6, 24, 8, '#b9c0c5', 4),
      path('M92 200C88 260 96 290 84 316H178C164 290 172 260 168 200Z', brush.across(84, 178, glaze)),
      path('M44 176C44 236 90 252 130 252C170 252 216 236 216 176Z', brush.across(44, 216, glaze)),
      ellipse(130, 174, 90, 30, shade(glaze, form === 1 ? -0.06 : 0.3)),
    ];
    if (form === 0)
      parts.push(
        path(
          'M46 168C40 96 84 78 130 78C176 78 220 96 214 168Q130 140 46 168Z',
          brush.between(
            [60, 80, 200, 170],
            [
              [0, shade(glaze, 0.3)],
              [0.6, shade(glaze, -0.03)],
              [1, shade(glaze, -0.2)],
            ],
          ),
        ),
        `<path d="M60 156C58 104 92 92 130 92C168 92 202 104 200 156" fill="none" stroke="${shade(glaze, -0.3)}" stroke-width="2" stroke-opacity="0.5"/>`,
        ellipse(130, 176, 62, 18, shade(glaze, -0.36)),
        ellipse(130, 180, 48, 12, '#9fcfe0'),
      );
    else
      parts.push(
        ellipse(130, 170, 92, 31, brush.down(140, 200, glaze, 0.8)),
        ellipse(130, 168, 86, 27, shade(glaze, 0.36), 'opacity="0.6"'),
      );
    parts.push(path('M66 206C76 236 100 246 116 248C90 236 78 220 74 200Z', '#ffffff', 'opacity="0.6"'));
    return {
      width: 260,
      height: 326,
      foot: 314,
      body: brush.defs() + parts.join(''),
      anchors: { seat: [130, 168], tops: [{ x1: 70, x2: 190, y: 14 }] },
    };
  },
};
