import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { shine } from '../kit/shine.ts';
import { circle, ellipse, line, path, shade } from '../kit.ts';

export const rubberDuck: Hero = {
  key: 'rubber-duck',
  words: ['rubber duck', 'toy duck', 'bath duck', 'rubber ducky'],
  kind: 'object',
  height: 0.1,
  facing: 'left',
  forms: 2,
  samples: ['a rubber duck', 'a rubber duck in a bathtub', 'a yellow toy duck'],
  homes: ['bathroom'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? [250, 204, 56];
    const parts = [
      path(
        'M60 240C56 190 110 172 170 176C250 190 300 190 350 140C366 130 374 146 372 170C370 262 310 316 204 318C110 318 62 292 60 240Z',
        brush.around(
          [150, 200, 240],
          [
            [0, shade(tone, 0.4)],
            [0.35, shade(tone, 0.1)],
            [0.75, shade(tone, -0.14)],
            [1, shade(tone, -0.4)],
          ],
        ),
      ),
      path(
        'M174 226C220 204 290 212 312 200C318 250 270 286 222 280C190 276 168 250 174 226Z',
        shade(tone, -0.24),
      ),
      path(
        'M176 222C220 200 288 208 310 194C314 240 268 276 222 272C192 268 170 246 176 222Z',
        brush.between(
          [180, 200, 290, 280],
          [
            [0, shade(tone, 0.3)],
            [1, shade(tone, -0.1)],
          ],
        ),
      ),
      line('M226 262Q262 262 288 234M210 246Q250 246 276 224', shade(tone, -0.34), 3, 'opacity="0.6"'),
      circle(138, 112, 88, brush.ball(138, 112, 88, tone)),
      path('M158 24Q168 4 186 12Q176 18 180 30Q170 22 158 32Z', shade(tone, 0.06)),
      path('M66 122Q34 112 10 128Q6 140 22 144Q44 150 78 146Z', brush.down(112, 150, [240, 128, 44])),
      path('M70 138Q40 136 18 142Q24 162 52 164Q70 162 80 150Z', '#c9621e'),
      path('M66 124Q40 116 20 126Q44 124 68 132Z', '#ffc088', 'opacity="0.8"'),
      ellipse(106, 92, 13, 17, '#2a2630'),
      circle(102, 85, 5, '#ffffff'),
      ellipse(142, 138, 17, 11, '#f59a52', 'opacity="0.55"'),
      shine(brush, 118, 52, 34, 16, -24, 0.8),
      shine(brush, 100, 222, 26, 12, -30, 0.6),
    ];
    if (form === 1)
      parts.push(
        path('M84 40Q130 8 196 44L188 56Q130 30 90 54Z', '#3f86b8'),
        path('M96 40Q100 2 142 0Q180 4 186 42Q140 20 96 40Z', brush.down(0, 46, [236, 240, 242])),
        circle(140, 20, 8, '#d8473e'),
        path('M84 186Q140 214 206 184L210 200Q140 230 82 202Z', '#d8473e'),
      );
    return {
      width: 390,
      height: 336,
      foot: 316,
      body: brush.defs() + parts.join(''),
      anchors: { head: { x: 138, y: 112, radius: 88 } },
    };
  },
};
