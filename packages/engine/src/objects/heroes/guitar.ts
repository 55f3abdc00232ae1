import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, n, path, rect, shade } from '../kit.ts';

export const guitar: Hero = {
  key: 'guitar',
  words: ['guitar', 'acoustic guitar', 'electric guitar', 'ukulele', 'bass guitar'],
  kindOf: ['lute', 'mandolin'],
  kind: 'object',
  height: 1,
  forms: 2,
  materials: ['wood'],
  samples: ['a guitar', 'a guitar leaning on a wall', 'a red electric guitar'],
  homes: ['stage', 'living-room'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const cx = 130;
    const electric = form === 1;
    const wood: Rgb = colour ?? (electric ? [196, 44, 48] : [214, 146, 72]);
    const parts: string[] = [];
    const neckFoot = electric ? 420 : 356;
    if (electric) {
      const d =
        'M96 356C70 330 40 338 46 372C50 398 70 404 66 430C54 458 18 470 20 524C24 570 80 586 130 584C190 584 240 566 238 520C236 478 200 468 192 438C186 412 214 400 222 372C226 346 200 344 182 366C172 378 160 372 154 362L148 380H112Z';
      parts.push(
        path(d, shade(wood, -0.45), 'transform="translate(5 5)"'),
        path(
          d,
          brush.between(
            [30, 350, 230, 580],
            [
              [0, shade(wood, 0.34)],
              [0.4, shade(wood, 0)],
              [1, shade(wood, -0.36)],
            ],
          ),
        ),
        path('M158 420C190 430 184 470 206 500C222 540 180 560 140 556C120 540 150 500 146 460Z', '#f6f1e6'),
      );
      for (const y of [442, 486, 520])
        parts.push(
          rect(104, y, 52, 17, '#2a2a2e', 5),
          ...[0, 1, 2, 3, 4, 5].map((pole) => circle(110 + pole * 8, y + 8, 2, '#c9ced2')),
        );
      parts.push(
        rect(102, 546, 56, 15, brush.down(544, 562, [190, 196, 202]), 3),
        circle(196, 530, 9, '#e8dcc0'),
        circle(180, 552, 9, '#e8dcc0'),
        path('M44 372Q50 352 74 354Q56 366 58 394Q44 390 44 372Z', '#ffffff', 'opacity="0.5"'),
      );
    } else {
      const d =
        'M130 334C180 322 212 340 208 388C206 424 196 434 206 458C226 484 244 500 242 542C238 594 190 608 130 608C70 608 22 594 18 542C16 500 34 484 54 458C64 434 54 424 52 388C48 340 80 322 130 334Z';
      parts.push(
        path(d, shade(wood, -0.5), 'transform="translate(6 5)"'),
        path(d, shade([120, 66, 36], 0)),
        path(
          d,
          brush.around(
            [100, 440, 190],
            [
              [0, shade(wood, 0.36)],
              [0.5, shade(wood, 0.04)],
              [1, shade(wood, -0.36)],
            ],
          ),
          'transform="translate(4.5 16.5) scale(0.965)"',
        ),
      );
      for (let grain = -6; grain <= 6; grain++)
        parts.push(
          line(
            `M${130 + grain * 15} ${grain % 2 ? 360 : 352}Q${130 + grain * 16} 480 ${130 + grain * 14} ${598 - Math.abs(grain) * 6}`,
            shade(wood, -0.3),
            1.2,
            'opacity="0.25"',
          ),
        );
      parts.push(
        circle(cx, 448, 41, '#7a4a28'),
        circle(cx, 448, 38, '#e8c890'),
        circle(cx, 448, 35, '#6a3c20'),
        circle(cx, 448, 31, '#1e1412'),
        path(
          `M${cx - 30} 456A31 31 0 0 0 ${cx + 30} 456A31 22 0 0 1 ${cx - 30} 456Z`,
          '#6a4a34',
          'opacity="0.6"',
        ),
        path('M164 466Q196 460 210 500Q204 530 170 516Q152 490 164 466Z', '#4a2a1a', 'opacity="0.75"'),
        path('M84 546H176Q182 552 176 560H84Q78 552 84 546Z', brush.down(544, 562, [92, 54, 34])),
        rect(100, 548, 60, 4, '#f6f1e6', 2),
        path('M64 372Q66 346 96 344Q76 360 74 404Q62 392 64 372Z', '#ffffff', 'opacity="0.4"'),
      );
    }
    parts.push(path(`M118 100H142L147 ${neckFoot + 20}H113Z`, brush.across(112, 148, [86, 54, 38])));
    for (let fret = 0; fret < 15; fret++) {
      const y = 112 + (fret * (neckFoot - 104)) / 15.2;
      parts.push(line(`M${n(117.6 - fret * 0.26)} ${n(y)}H${n(142.4 + fret * 0.26)}`, '#cfc6b4', 1.8));
      if ([3, 5, 7, 9, 12].includes(fret)) parts.push(circle(cx, y - 9, 3.2, '#f6f1e6'));
    }
    parts.push(
      path(
        electric
          ? 'M116 102L110 40C112 10 150 -2 158 24C156 40 146 52 144 102Z'
          : 'M114 102L106 22Q118 12 130 18Q142 12 154 22L146 102Z',
        brush.across(106, 156, electric ? [214, 170, 110] : [110, 68, 42]),
      ),
      rect(115, 98, 30, 6, '#f6f1e6', 2),
    );
    for (let peg = 0; peg < 3; peg++) {
      const y = 36 + peg * 22;
      for (const side of electric ? [-1] : [-1, 1])
        parts.push(
          line(`M${cx + side * 18} ${y}H${cx + side * 34}`, '#9aa0a6', 4),
          ellipse(cx + side * 38, y, 6, 8, '#ece6d8'),
        );
      if (electric)
        parts.push(
          line(`M${cx - 18} ${y + 11}H${cx - 32}`, '#9aa0a6', 4),
          ellipse(cx - 36, y + 11, 6, 7, '#ece6d8'),
        );
      parts.push(circle(cx - 8, y, 3, '#d8dce0'), circle(cx + 8, y, 3, '#c2c7cc'));
    }
    for (let string = 0; string < 6; string++)
      parts.push(
        line(
          `M${n(119.5 + string * 4.2)} 98L${n(115.5 + string * 5.8)} 548`,
          string < 3 ? '#d8c08a' : '#f2f0ea',
          1.6 - string * 0.14,
          'opacity="0.95"',
        ),
      );
    return withMargin(
      {
        width: 262,
        height: 624,
        foot: electric ? 588 : 612,
        body: brush.defs() + parts.join(''),
        anchors: {
          grips: [
            [130, 160],
            [130, 450],
          ],
          lean: { x: 130, y1: 20, y2: 600 },
        },
      },
      14,
    );
  },
};
