import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import type { Brush } from '../kit/brush.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, line, path, shade } from '../kit.ts';

export const banana: Hero = {
  key: 'banana',
  words: ['banana', 'bunch of bananas', 'bananas'],
  kindOf: ['plantain'],
  kind: 'food',
  height: 0.13,
  forms: 2,
  samples: ['a banana', 'a bunch of bananas', 'a yellow banana on a plate'],
  draw: ({ colour, form, age }) => {
    const brush = createBrush();
    const skin: Rgb = colour ?? [246, 204, 62];
    const one = (id: number) => {
      const parts = [
        path(
          'M40 40C30 120 70 214 170 252C206 266 246 262 268 246C276 240 276 230 268 226C196 214 130 152 98 62C92 46 84 36 72 28L66 12L48 14L50 30Q42 32 40 40Z',
          brush.between(
            [40, 240, 190, 90],
            [
              [0, shade(skin, -0.34)],
              [0.4, shade(skin, -0.02)],
              [0.75, shade(skin, 0.2)],
              [1, shade(skin, 0.05)],
            ],
          ),
        ),
        path(
          'M64 32C66 120 116 212 224 244C240 249 256 248 268 246C276 240 276 230 268 226C196 214 130 152 98 62C92 46 84 36 72 28Z',
          shade(skin, 0.28),
          'opacity="0.75"',
        ),
        line('M62 40C64 122 116 212 226 244', shade(skin, -0.32), 2.6, 'opacity="0.7"'),
        path('M258 226C270 226 280 234 277 242C272 250 260 248 256 244Q262 234 258 226Z', '#5b4326'),
        path('M48 14L66 12L71 27Q60 24 50 30Z', '#8a8a3a'),
        path('M47 10Q57 5 67 9L66 14L48 16Z', '#4d4020'),
        line('M104 92C132 152 178 200 232 218', '#fff6c8', 6, 'opacity="0.7"'),
      ];
      for (let mark = 0; mark < (age === 'old' ? 16 : 5); mark++)
        parts.push(
          ellipse(
            96 + mark * (age === 'old' ? 9 : 27),
            118 + Math.sin(mark * 3 + id) * 14 + mark * (age === 'old' ? 6.4 : 19),
            2.4 + (mark % 3),
            1.4,
            '#7a5a24',
            `opacity="0.6" transform="rotate(40 ${96 + mark * 27} 140)"`,
          ),
        );
      return parts.join('');
    };
    if (form === 0)
      return withMargin({ width: 296, height: 276, foot: 258, body: withDefs(brush, one(0)) }, 70);
    const bunch = `<g transform="translate(66 8) rotate(-34 58 20)">${one(1)}</g><g transform="translate(50 4) rotate(-12 58 20)">${one(2)}</g><g transform="translate(36 8) rotate(12 58 20)">${one(3)}</g>${path('M74 22Q92 -2 116 20L120 40Q98 54 76 40Z', '#7b7434')}${path('M80 18Q94 6 110 16L112 26Q96 32 82 26Z', '#5a4a26')}`;
    return withMargin({ width: 380, height: 330, foot: 312, body: withDefs(brush, bunch) }, 70);
  },
};

function withDefs(brush: Brush, body: string): string {
  return brush.defs() + body;
}
