import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, path, rect, shade } from '../kit.ts';

export const violin: Hero = {
  key: 'violin',
  words: ['violin', 'fiddle', 'cello', 'viola', 'double bass'],
  kind: 'object',
  height: 0.6,
  forms: 2,
  materials: ['wood'],
  samples: ['a violin', 'a violin and a bow', 'an old cello on a stage'],
  homes: ['stage'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const wood: Rgb = colour ?? (form === 1 ? [150, 74, 40] : [184, 92, 44]);
    const cx = 130;
    const d =
      'M130 250C176 244 202 262 198 304C196 326 182 330 176 348C172 362 176 376 188 384C212 400 226 424 222 464C216 510 176 522 130 522C84 522 44 510 38 464C34 424 48 400 72 384C84 376 88 362 84 348C78 330 64 326 62 304C58 262 84 244 130 250Z';
    const parts = [
      path(d, shade(wood, -0.55), 'transform="translate(5 4)"'),
      path(d, shade(wood, -0.3)),
      path(
        d,
        brush.around(
          [100, 350, 190],
          [
            [0, shade(wood, 0.4)],
            [0.45, shade(wood, 0.06)],
            [1, shade(wood, -0.4)],
          ],
        ),
        'transform="translate(4.5 13.4) scale(0.965)"',
      ),
    ];
    for (const side of [-1, 1])
      parts.push(
        path(
          `M${cx + side * 34} 360C${cx + side * 52} 352 ${cx + side * 54} 372 ${cx + side * 44} 394C${cx + side * 36} 416 ${cx + side * 36} 440 ${cx + side * 56} 436C${cx + side * 44} 448 ${cx + side * 28} 440 ${cx + side * 30} 416C${cx + side * 32} 396 ${cx + side * 46} 380 ${cx + side * 42} 366Z`,
          '#26140e',
        ),
        circle(cx + side * 33, 364, 5, '#26140e'),
        circle(cx + side * 56, 433, 6, '#26140e'),
      );
    for (let grain = -4; grain <= 4; grain++)
      parts.push(
        line(
          `M${130 + grain * 13} 266Q${130 + grain * 10} 380 ${130 + grain * 17} 506`,
          shade(wood, -0.36),
          1.2,
          'opacity="0.28"',
        ),
      );
    parts.push(
      path('M118 84H142L148 350H112Z', brush.across(112, 148, [44, 36, 36])),
      path('M114 440H146L154 510Q130 520 106 510Z', brush.across(106, 154, [44, 36, 36])),
      path('M104 398H156L150 384Q130 374 110 384Z', brush.down(374, 400, [230, 196, 140])),
      path(
        'M112 86L108 40C100 14 120 0 136 6C156 10 158 36 142 40C132 42 126 34 132 28Q138 26 138 32Q146 30 142 22Q130 16 124 28Q122 44 136 50L148 86Z',
        brush.across(104, 156, wood),
      ),
    );
    for (const [x, y] of [
      [94, 50],
      [166, 58],
      [94, 70],
      [166, 78],
    ] as const)
      parts.push(line(`M${x} ${y}H${x < cx ? 114 : 146}`, '#3a2a26', 5), ellipse(x, y, 7, 6, '#2c2020'));
    for (let string = 0; string < 4; string++)
      parts.push(
        line(
          `M${122 + string * 5.4} 86L${116 + string * 9.4} 386L${119 + string * 7.4} 446`,
          '#f0ebe0',
          1.5,
          'opacity="0.9"',
        ),
      );
    parts.push(
      path('M74 300C72 276 86 264 108 262C90 274 84 292 88 320Q76 314 74 300Z', '#ffffff', 'opacity="0.45"'),
      ellipse(92, 492, 28, 13, '#2a2224', 'transform="rotate(-16 92 492)"'),
    );
    const bow =
      form === 0
        ? `<g transform="rotate(17 250 300)">${line('M250 40V520', '#6a3c24', 6)}${line('M248 44V516', '#b07a4c', 2)}${line('M262 50L264 500', '#f6f0e2', 3.4)}${path('M250 40q16 -8 14 12l-12 4Z', '#3a241a')}${rect(248, 480, 18, 40, '#2a2224', 4)}${circle(257, 498, 4, '#f6f1e6')}</g>`
        : line('M130 520V566', '#b9bec4', 6) + circle(130, 568, 4, '#3a3d42');
    return withMargin(
      {
        width: form === 0 ? 350 : 260,
        height: form === 0 ? 566 : 580,
        foot: form === 0 ? 552 : 572,
        body: brush.defs() + parts.join('') + bow,
        anchors: { grips: [[130, 140]], lean: { x: 130, y1: 10, y2: 510 } },
      },
      24,
    );
  },
};
