import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, halo, line, n, path, rect, shade } from '../kit.ts';

export const stove: Hero = {
  key: 'stove',
  words: ['stove', 'oven', 'cooker', 'kitchen stove', 'range'],
  kind: 'object',
  height: 0.95,
  forms: 2,
  lamp: { reach: 1.2, colour: [255, 170, 90] },
  samples: ['a stove', 'a pot on a stove', 'a red oven in a kitchen'],
  homes: ['kitchen'],
  draw: ({ colour, form, lit }) => {
    const brush = createBrush();
    const enamel: Rgb = colour ?? (form === 1 ? [62, 104, 100] : [238, 234, 226]);
    const parts = [
      rect(24, 66, 252, 270, shade(enamel, -0.3), 8),
      rect(24, 66, 248, 268, brush.across(24, 276, enamel, 0.6), 8),
      rect(32, 336, 26, 18, '#2e3136', 3),
      rect(242, 336, 26, 18, '#24272b', 3),
      path('M44 26H256L280 60H20Z', brush.down(20, 62, [74, 78, 84])),
      path('M20 60H280V72H20Z', brush.down(58, 74, enamel, 1.2)),
    ];
    for (const [x, y, r] of [
      [104, 36, 25],
      [196, 36, 25],
      [92, 51, 30],
      [208, 51, 30],
    ] as const)
      parts.push(
        ellipse(x, y, r, r * 0.24, '#1f2226'),
        `<ellipse cx="${x}" cy="${y}" rx="${r - 6}" ry="${n((r - 6) * 0.24)}" fill="none" stroke="${lit && r > 26 ? '#ff8a3a' : '#8b9096'}" stroke-width="2.4"/>`,
      );
    for (let knob = 0; knob < 5; knob++)
      parts.push(
        circle(62 + knob * 44, 94, 11, '#2a2d32'),
        circle(61 + knob * 44, 93, 9, brush.ball(61 + knob * 44, 93, 9, [190, 194, 198])),
        line(`M${61 + knob * 44} 93v-8`, '#4a4e54', 2.4),
      );
    parts.push(
      rect(48, 116, 204, 148, shade(enamel, -0.18), 10),
      rect(48, 116, 204, 145, brush.down(116, 262, enamel, 0.5), 10),
      line('M74 134H226', '#8f959b', 9),
      line('M74 132H226', '#e4e8ea', 4),
      rect(72, 154, 156, 88, '#2b2e33', 10),
      rect(
        76,
        158,
        148,
        80,
        lit
          ? brush.around(
              [150, 220, 100],
              [
                [0, '#ffc46a'],
                [0.6, '#c9682c'],
                [1, '#5a2a18'],
              ],
            )
          : brush.between(
              [76, 158, 224, 238],
              [
                [0, '#5a626b'],
                [0.5, '#363c44'],
                [1, '#22262c'],
              ],
            ),
        8,
      ),
      line('M82 204H218M82 220H218', '#8a8f95', 1.6, 'opacity="0.6"'),
      path('M86 164L130 164L104 232H82Z', '#ffffff', 'opacity="0.16"'),
      rect(48, 274, 204, 48, brush.down(274, 322, enamel, 0.6), 8),
      line('M110 298H190', '#8f959b', 7),
      line('M110 296H190', '#e4e8ea', 3),
    );
    if (form === 1) parts.push(line('M26 72V330', '#c9a35c', 3), line('M274 72V330', '#8a6a34', 3));
    else
      parts.push(
        path('M44 26V2Q44 -2 48 -2H252Q256 -2 256 2V26Z', brush.down(-4, 28, enamel, 0.9)),
        rect(124, 6, 52, 14, '#23302c', 3),
        rect(130, 10, 22, 6, '#7fe0b0', 1),
      );
    return withMargin(
      {
        width: 300,
        height: 362,
        foot: 354,
        body: brush.defs() + parts.join(''),
        ...(lit
          ? {
              glow:
                brush.defs() +
                rect(76, 158, 148, 80, '#ff9a3a', 8).replace('/>', ' fill-opacity="0.5"/>') +
                halo('sg', 150, 200, 120, '#ff9a3a', 0.35),
            }
          : {}),
        anchors: { tops: [{ x1: 56, x2: 244, y: 46 }] },
      },
      8,
    );
  },
};
