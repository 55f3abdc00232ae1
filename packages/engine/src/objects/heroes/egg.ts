import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { shine } from '../kit/shine.ts';
import { ellipse, n, path, shade } from '../kit.ts';

export const egg: Hero = {
  key: 'egg',
  words: ['egg', 'brown egg', 'white egg', 'boiled egg', 'hen egg', 'easter egg', 'painted egg'],
  kind: 'food',
  height: 0.07,
  forms: 3,
  wordForms: { 'boiled egg': 1, 'easter egg': 2, 'painted egg': 2, egg: 0 },
  samples: ['an egg', 'a boiled egg', 'three painted easter eggs in the grass'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cx = 110;
    const shell: Rgb =
      colour ??
      (form === 2
        ? (
            [
              [126, 178, 214],
              [236, 150, 160],
              [150, 196, 128],
            ] as const
          )[Math.floor(random('t') * 3)]!
        : random('t') < 0.6
          ? [226, 178, 134]
          : [246, 238, 224]);
    const outline =
      'M110 18C160 18 196 104 196 164C196 220 160 252 110 252C60 252 24 220 24 164C24 104 60 18 110 18Z';
    const parts = [
      path(
        outline,
        brush.around(
          [82, 96, 190],
          [
            [0, shade(shell, 0.55)],
            [0.35, shade(shell, 0.16)],
            [0.7, shade(shell, -0.1)],
            [1, shade(shell, -0.42)],
          ],
        ),
      ),
    ];
    if (form === 2) {
      const half = (y: number) =>
        86 * Math.sqrt(Math.max(0, 1 - ((y - 164) / (y < 164 ? 146 : 88)) ** 2)) * (y < 164 ? 0.98 : 1);
      const band = (y1: number, y2: number, tone: string) =>
        path(
          `M${n(cx - half(y1))} ${y1}Q${cx} ${y1 + 20} ${n(cx + half(y1))} ${y1}L${n(cx + half(y2))} ${y2}Q${cx} ${y2 + 20} ${n(cx - half(y2))} ${y2}Z`,
          tone,
          'opacity="0.85"',
        );
      parts.push(band(106, 118, '#fff4d8'), band(182, 194, '#fff4d8'));
      for (let dot = -3; dot <= 3; dot++) {
        const x = cx + Math.sin(dot * 0.42) * half(148);
        parts.push(
          ellipse(
            x,
            158 - Math.abs(dot) * 2.2,
            11 * Math.cos(dot * 0.4),
            11,
            dot % 2 ? '#f6d066' : '#fff8ea',
          ),
        );
        parts.push(ellipse(cx + Math.sin((dot + 0.5) * 0.42) * half(80) * 0.92, 82, 5, 6, '#f6d066'));
      }
      parts.push(
        path(
          outline,
          brush.around(
            [82, 96, 190],
            [
              [0, '#ffffff', 0.3],
              [0.4, '#ffffff', 0],
              [1, '#2a2040', 0.36],
            ],
          ),
        ),
      );
    } else if (form === 1) {
      // In its cup.
      const cup: Rgb = [98, 144, 170];
      parts.push(
        path(
          'M30 168Q110 200 190 168Q192 232 142 252Q126 262 128 286H92Q94 262 78 252Q28 232 30 168Z',
          brush.across(28, 192, cup),
        ),
        path('M30 168Q110 200 190 168Q190 176 188 182Q110 212 32 182Q30 174 30 168Z', shade(cup, 0.4)),
        path('M92 284H128Q158 288 160 302Q110 316 60 302Q62 288 92 284Z', brush.across(58, 162, cup)),
      );
    } else {
      for (let spot = 0; spot < 26; spot++) {
        const turn = random(`a${spot}`) * 6.28;
        const r = Math.sqrt(random(`r${spot}`));
        parts.push(
          ellipse(
            cx + Math.cos(turn) * r * 72,
            158 + Math.sin(turn) * r * 84,
            1.6,
            1.6,
            shade(shell, -0.3),
            'opacity="0.4"',
          ),
        );
      }
    }
    parts.push(shine(brush, 76, 92, 20, 34, 20, 0.75));
    return {
      width: 220,
      height: form === 1 ? 322 : 264,
      foot: form === 1 ? 306 : 248,
      body: brush.defs() + parts.join(''),
    };
  },
};
