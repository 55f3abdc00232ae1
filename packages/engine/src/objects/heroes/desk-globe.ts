import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { shine } from '../kit/shine.ts';
import { circle, n, path, shade } from '../kit.ts';

export const deskGlobe: Hero = {
  key: 'desk-globe',
  words: ['globe', 'desk globe', 'world globe', 'school globe'],
  kind: 'object',
  height: 0.4,
  forms: 2,
  samples: ['a globe', 'a globe on a desk', 'an old globe in a library'],
  homes: ['study', 'library'],
  draw: ({ colour, form, age }) => {
    const brush = createBrush();
    const antique = form === 1 || age === 'old';
    const sea: Rgb = colour ?? (antique ? [216, 190, 140] : [88, 156, 204]);
    const land: Rgb = antique ? [176, 132, 78] : [120, 168, 88];
    const [cx, cy, r] = [160, 158, 122];
    const stand = lathe(
      cx,
      [
        [306, 12],
        [324, 10],
        [340, 24],
        [350, 60],
        [362, 76],
        [372, 78],
      ],
      0.2,
    );
    const parts = [
      path(stand.outline, brush.across(cx - 78, cx + 78, [142, 92, 56], 1.1)),
      `<path d="M${cx - 66} ${cy - 128}A144 144 0 1 0 ${cx + 66} ${cy + 128}" fill="none" stroke="#a87c34" stroke-width="13"/>`,
      `<path d="M${cx - 67} ${cy - 131}A145 145 0 1 0 ${cx + 64} ${cy + 130}" fill="none" stroke="#e6c67e" stroke-width="5"/>`,
      circle(cx, cy, r, brush.ball(cx, cy, r, sea)),
    ];
    const lands = [
      'M92 92C110 70 150 60 166 72C180 84 160 96 166 110C150 122 140 112 130 126C118 140 110 128 98 128C84 120 82 106 92 92Z',
      'M132 144C156 138 176 158 172 178C168 200 150 222 140 240C128 228 132 204 122 190C114 172 116 152 132 144Z',
      'M198 70C226 74 256 104 264 130C252 140 240 126 228 136C214 146 208 128 198 122C186 112 186 84 198 70Z',
      'M206 150C232 144 254 156 256 176C250 204 232 226 216 232C208 214 214 200 204 186C194 172 194 156 206 150Z',
      'M60 168C74 160 86 174 82 190C76 206 66 198 58 192Z',
    ];
    for (const d of lands)
      parts.push(
        path(d, shade(land, -0.4), 'opacity="0.5" transform="translate(2 3)"'),
        path(d, shade(land, 0.06)),
        path(
          d,
          shade(land, 0.34),
          `opacity="0.5" transform="translate(${n(cx * 0.1 - 4)} ${n(cy * 0.1 - 5)}) scale(0.9)"`,
        ),
      );
    for (const share of [-0.6, -0.2, 0.2, 0.6])
      parts.push(
        `<path d="M${cx - 36} ${cy - 116}C${n(cx + share * 180 - 30)} ${cy - 60} ${n(cx + share * 180 + 30)} ${cy + 60} ${cx + 36} ${cy + 116}" fill="none" stroke="#ffffff" stroke-width="1.2" stroke-opacity="0.35"/>`,
      );
    parts.push(
      circle(
        cx,
        cy,
        r,
        brush.around(
          [cx - 44, cy - 50, r * 1.6],
          [
            [0, '#ffffff', 0.2],
            [0.5, '#ffffff', 0],
            [0.75, '#102030', 0.08],
            [1, '#102030', 0.5],
          ],
        ),
      ),
      shine(brush, cx - 54, cy - 62, 30, 15, -42, 0.7),
      circle(cx - 66, cy - 128, 9, '#d8b469'),
      circle(cx + 66, cy + 128, 9, '#b08a48'),
    );
    return { width: 330, height: 396, foot: 386, body: brush.defs() + parts.join('') };
  },
};
