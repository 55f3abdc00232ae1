import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { shine } from '../kit/shine.ts';
import { circle, line } from '../kit.ts';

export const basketball: Hero = {
  key: 'basketball',
  words: ['basketball', 'tennis ball', 'basket ball'],
  kind: 'object',
  height: 0.22,
  forms: 2,
  wordForms: { basketball: 0, 'basket ball': 0, 'tennis ball': 1 },
  samples: ['a basketball', 'a tennis ball', 'a boy with a basketball'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const [cx, cy, r] = [150, 150, 138];
    const parts = [
      circle(cx, cy, r, brush.ball(cx, cy, r, colour ?? (form === 1 ? [206, 220, 70] : [224, 122, 48]))),
    ];
    if (form === 1) {
      for (let tuft = 0; tuft < 90; tuft++) {
        const turn = random(`a${tuft}`) * 6.2832;
        const reach = Math.sqrt(random(`r${tuft}`)) * (r - 6);
        const [x, y] = [Math.round(cx + Math.cos(turn) * reach), Math.round(cy + Math.sin(turn) * reach)];
        parts.push(line(`M${x} ${y}l3 -5`, tuft % 2 ? '#eef59a' : '#a9b63a', 1.6, 'opacity="0.5"'));
      }
      parts.push(
        line('M44 62C120 90 132 200 70 262', '#8f9a34', 13, 'opacity="0.5"'),
        line('M42 60C118 88 130 198 68 260', '#fbfbf0', 10),
        line('M236 42C180 110 200 190 272 214', '#8f9a34', 13, 'opacity="0.5"'),
        line('M235 40C178 108 198 188 270 212', '#fbfbf0', 10),
      );
    } else {
      for (let grain = 0; grain < 70; grain++) {
        const turn = random(`a${grain}`) * 6.2832;
        const reach = Math.sqrt(random(`r${grain}`)) * (r - 8);
        parts.push(
          circle(
            Math.round(cx + Math.cos(turn) * reach),
            Math.round(cy + Math.sin(turn) * reach),
            1.8,
            '#8c4014',
            'opacity="0.35"',
          ),
        );
      }
      parts.push(
        line(
          'M20 108Q130 60 282 188M128 14Q196 130 132 286M58 48Q150 120 60 254M238 44Q180 150 262 230',
          '#4a2a1c',
          6,
        ),
        line('M19 105Q130 57 281 184', '#f4a868', 2, 'opacity="0.5"'),
      );
    }
    parts.push(shine(brush, 98, 88, 40, 22, -40, 0.5));
    return { width: 300, height: 300, foot: 288, body: brush.defs() + parts.join('') };
  },
};
