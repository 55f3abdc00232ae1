import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, line, path, shade } from '../kit.ts';

export const boot: Hero = {
  key: 'hiking-boot',
  words: [
    'boot',
    'hiking boot',
    'leather boot',
    'rubber boot',
    'wellington boot',
    'rain boot',
    'pair of boots',
    'work boot',
  ],
  kind: 'object',
  height: 0.28,
  facing: 'left',
  forms: 2,
  wordForms: {
    boot: 0,
    'hiking boot': 0,
    'leather boot': 0,
    'work boot': 0,
    'rubber boot': 1,
    'wellington boot': 1,
    'rain boot': 1,
  },
  materials: ['leather', 'plastic'],
  samples: ['a pair of old boots', 'yellow rubber boots', 'a leather boot'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? (form === 1 ? [246, 190, 54] : [152, 96, 54]);
    const boot =
      form === 1
        ? [
            path(
              'M156 34Q220 20 290 34L300 300V330H40Q24 330 28 300Q34 256 100 244Q164 226 166 190Z',
              brush.between(
                [100, 40, 310, 330],
                [
                  [0, shade(tone, 0.2)],
                  [0.3, shade(tone, 0.1)],
                  [1, shade(tone, -0.34)],
                ],
              ),
            ),
            path('M154 30Q222 14 292 30V54Q222 40 156 54Z', shade(tone, 0.3)),
            `<ellipse cx="223" cy="30" rx="69" ry="11" fill="${shade(tone, -0.62)}"/>`,
            path(
              'M176 70Q180 170 176 210Q170 236 130 250Q196 244 196 190L194 68Z',
              '#ffffff',
              'opacity="0.45"',
            ),
            path('M60 282Q74 262 116 258Q86 268 78 292Z', '#ffffff', 'opacity="0.5"'),
            line('M166 210Q200 226 296 214', shade(tone, -0.35), 4, 'opacity="0.6"'),
            path('M24 322H304V352H220V340H190L180 352H36Q22 350 24 322Z', shade([70, 62, 58], 0)),
          ]
        : [
            path(
              'M150 40Q220 22 294 36L304 290V318H36Q22 316 26 288Q34 240 104 226Q156 212 160 172Z',
              brush.between(
                [80, 40, 310, 320],
                [
                  [0, shade(tone, 0.26)],
                  [0.4, shade(tone, 0.04)],
                  [1, shade(tone, -0.36)],
                ],
              ),
            ),
            path('M146 40Q220 12 298 34L300 62Q222 44 150 70Z', brush.down(20, 70, [92, 66, 52])),
            path('M26 292Q34 240 104 226Q136 240 138 318H36Q22 316 26 292Z', brush.down(226, 320, tone, 1)),
            line('M106 228Q138 244 140 316', shade(tone, -0.45), 4),
            line('M112 226Q146 242 148 316', '#e4c690', 2, 'stroke-dasharray="6 5"'),
            path('M232 236Q270 226 302 232L304 318H236Q240 270 232 236Z', shade(tone, -0.22)),
            line('M232 238Q240 276 236 316', '#e4c690', 2, 'stroke-dasharray="6 5"'),
            path('M150 76L196 66L204 200L112 224Q158 206 160 172Z', shade(tone, -0.4)),
            ...[0, 1, 2, 3, 4].map(
              (lace) =>
                line(
                  `M${154 - (lace > 3 ? 14 : 0)} ${92 + lace * 29}L${202} ${82 + lace * 29}`,
                  '#d9463c',
                  7,
                ) + circle(204, 82 + lace * 29, 6, '#e0c070'),
            ),
            line('M176 84C140 60 132 104 172 92C190 120 216 104 178 86', '#d9463c', 6),
            line('M54 268Q70 250 100 246', shade(tone, 0.6), 5, 'opacity="0.6"'),
            path('M20 312H308V330H20Z', '#e3d2ac'),
            path(
              'M18 328H310V352H290L282 344L272 352H240V342H196L186 352H160L152 344L142 352H116L108 344L98 352H34Q16 350 18 328Z',
              '#4a413c',
            ),
          ];
    const one = boot.join('');
    return {
      width: 400,
      height: 366,
      foot: 353,
      body: `${brush.defs()}<g transform="translate(78 0) scale(0.98)">${one}</g><g transform="translate(0 8) scale(0.98)">${one}</g>`,
      anchors: { grips: [[230, 60]] },
    };
  },
};
