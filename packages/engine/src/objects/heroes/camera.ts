import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, n, path, rect, shade } from '../kit.ts';

export const camera: Hero = {
  key: 'camera',
  words: ['camera', 'photo camera', 'old camera', 'film camera', 'vintage camera', 'polaroid camera'],
  kindOf: ['camcorder'],
  kind: 'object',
  height: 0.12,
  forms: 2,
  samples: ['a camera', 'a vintage camera on a table', 'an old film camera'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const skin: Rgb = colour ?? (form === 1 ? [238, 232, 218] : [58, 54, 54]);
    const lens = (cx: number, cy: number, r: number) =>
      [
        circle(cx, cy + 3, r, '#1c1d20'),
        circle(cx, cy, r, brush.ball(cx, cy, r, [96, 100, 106])),
        `<circle cx="${cx}" cy="${cy}" r="${n(r * 0.9)}" fill="none" stroke="#d2d6da" stroke-width="${n(r * 0.05)}" stroke-opacity="0.6" stroke-dasharray="3 5"/>`,
        circle(cx, cy, r * 0.78, '#2a2c30'),
        circle(cx, cy, r * 0.66, '#15161a'),
        circle(
          cx,
          cy,
          r * 0.56,
          brush.around(
            [cx - r * 0.2, cy - r * 0.2, r * 0.9],
            [
              [0, '#7a6ac0'],
              [0.4, '#2c3c78'],
              [0.8, '#121a34'],
              [1, '#0a0d18'],
            ],
          ),
        ),
        ellipse(cx - r * 0.2, cy - r * 0.24, r * 0.18, r * 0.12, '#ffffff', 'opacity="0.85"'),
        circle(cx + r * 0.2, cy + r * 0.22, r * 0.07, '#9fe0d0', 'opacity="0.7"'),
        path(
          `M${n(cx - r * 0.46)} ${n(cy + r * 0.1)}A${n(r * 0.48)} ${n(r * 0.48)} 0 0 0 ${n(cx + r * 0.1)} ${n(cy + r * 0.46)}`,
          'none',
          `stroke="#e07ad0" stroke-width="${n(r * 0.04)}" stroke-opacity="0.6"`,
        ),
      ].join('');
    const parts: string[] = [];
    if (form === 0)
      parts.push(
        rect(60, 42, 54, 26, brush.across(60, 114, [190, 194, 198]), 5),
        rect(290, 36, 46, 32, brush.across(290, 336, [190, 194, 198]), 5),
        rect(300, 26, 26, 14, '#c9454a', 5),
        path('M148 66L164 26H246L262 66Z', brush.down(24, 68, [196, 200, 204])),
        rect(176, 36, 58, 24, '#2a3440', 4),
        path('M180 40H204L192 58H180Z', '#ffffff', 'opacity="0.35"'),
        rect(16, 60, 378, 220, shade(skin, -0.5), 20),
        rect(16, 58, 376, 218, brush.down(58, 110, [206, 210, 214], 0.8), 20),
        rect(16, 106, 376, 130, brush.down(100, 240, skin, 0.7)),
        ...Array.from({ length: 46 }, (_, dot) =>
          circle(28 + ((dot * 61) % 354), 114 + ((dot * 37) % 114), 2, shade(skin, 0.3), 'opacity="0.3"'),
        ),
        rect(16, 236, 376, 40, brush.down(234, 280, [196, 200, 204], 0.9), 16),
        lens(206, 172, 92),
        circle(80, 84, 9, '#2a2c30'),
        rect(326, 76, 44, 22, '#e8eef2', 4),
      );
    else
      parts.push(
        path('M40 120Q40 40 90 30H310Q360 40 360 120V290H40Z', brush.down(30, 290, skin, 0.7)),
        path('M28 214H372L384 300Q384 312 372 312H28Q16 312 16 300Z', brush.down(212, 314, skin, 0.9)),
        rect(48, 268, 304, 14, '#2a2c30', 5),
        rect(190, 160, 20, 60, '#d8504a'),
        rect(196, 160, 5, 60, '#f2b04a'),
        rect(204, 160, 5, 60, '#5a9ad0'),
        lens(200, 130, 66),
        rect(70, 58, 60, 42, '#2a2c30', 8),
        rect(75, 63, 50, 32, '#e8f0f4', 5),
        rect(290, 62, 40, 40, '#2a2c30', 10),
        circle(310, 82, 13, '#4a5a6a'),
        circle(92, 150, 17, brush.ball(92, 150, 17, [214, 62, 54])),
      );
    return withMargin(
      {
        width: 410,
        height: form === 0 ? 290 : 324,
        foot: form === 0 ? 276 : 312,
        body: brush.defs() + parts.join(''),
        anchors: {
          grips: [
            [60, 170],
            [350, 170],
          ],
        },
      },
      6,
    );
  },
};
