import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { ellipse, line, path, shade } from '../kit.ts';

export const chessPiece: Hero = {
  key: 'chess-piece',
  words: ['chess piece', 'chess king', 'chess knight', 'chess', 'chessman', 'chess pieces'],
  kindOf: ['chess queen', 'chess bishop', 'chess rook'],
  kind: 'object',
  height: 0.1,
  forms: 2,
  wordForms: { 'chess king': 0, 'chess knight': 1 },
  materials: ['wood', 'marble', 'gold', 'silver', 'glass'],
  samples: ['a chess king', 'a chess knight', 'a golden chess piece'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? [226, 190, 138];
    const cx = 120;
    const foot = lathe(
      cx,
      [
        [330, 62],
        [346, 76],
        [360, 76],
        [368, 66],
        [384, 90],
        [400, 96],
        [414, 92],
      ],
      0.18,
    );
    const parts: string[] = [];
    if (form === 1)
      parts.push(
        path(
          'M64 340Q70 270 112 220Q84 226 66 244Q44 262 30 240Q22 226 38 200Q62 160 70 122Q76 94 100 78L104 44L128 72Q196 92 198 190Q198 270 176 340Z',
          brush.between(
            [40, 80, 200, 330],
            [
              [0, shade(tone, 0.36)],
              [0.5, shade(tone, 0.02)],
              [1, shade(tone, -0.36)],
            ],
          ),
        ),
        path('M128 72Q196 92 198 190Q198 270 176 340H150Q186 250 172 180Q162 110 128 72Z', shade(tone, -0.3)),
        line(
          'M150 98L174 92M166 124L190 120M176 156L198 154M180 192L200 192M180 230L198 232',
          shade(tone, -0.5),
          4,
          'opacity="0.7"',
        ),
        ellipse(98, 122, 8, 6, shade(tone, -0.65)),
        line('M36 236Q50 232 60 224', shade(tone, -0.5), 4),
        path('M82 134Q70 170 50 202Q70 186 90 150Z', '#ffffff', 'opacity="0.3"'),
      );
    else {
      const body = lathe(
        cx,
        [
          [96, 58],
          [110, 60],
          [180, 36],
          [180, 36],
          [186, 56],
          [198, 56],
          [204, 40],
          [260, 40],
          [310, 56],
          [334, 66],
        ],
        0.18,
      );
      parts.push(
        path('M112 14H128V32H146V48H128V76H112V48H94V32H112Z', brush.across(94, 146, tone)),
        path('M62 98Q70 66 120 62Q170 66 178 98Z', brush.across(62, 178, tone)),
        path(body.outline, brush.across(60, 180, tone, 1.1)),
        ellipse(cx, 97, 58, 10, shade(tone, 0.4)),
        path(body.hoop(186, 198), shade(tone, 0.3), 'opacity="0.6"'),
        path(body.strip(-0.7, -0.46, 112, 170), '#ffffff', 'opacity="0.45"'),
        path(body.strip(-0.7, -0.46, 214, 320), '#ffffff', 'opacity="0.4"'),
      );
    }
    parts.push(
      path(foot.outline, brush.across(24, 216, tone, 1.1)),
      path(foot.hoop(346, 360), shade(tone, 0.4), 'opacity="0.5"'),
      path(foot.strip(-0.8, -0.6, 376, 410), '#ffffff', 'opacity="0.4"'),
      path(foot.hoop(406, 414), '#4c6b4a'),
    );
    return { width: 240, height: 440, foot: 428, body: brush.defs() + parts.join('') };
  },
};
