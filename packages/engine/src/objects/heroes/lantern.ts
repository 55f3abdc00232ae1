import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { candleFlame } from '../kit/candle-flame.ts';
import { lathe } from '../kit/lathe.ts';
import { surfaceOf } from '../kit/material.ts';
import { circle, ellipse, halo, line, path, rect, shade } from '../kit.ts';

export const lantern: Hero = {
  key: 'lantern',
  words: [
    'lantern',
    'oil lamp',
    'storm lantern',
    'paper lantern',
    'camping lantern',
    'hanging lantern',
    'hurricane lamp',
  ],
  kind: 'object',
  height: 0.35,
  forms: 2,
  materials: ['metal', 'gold', 'copper', 'paper'],
  lamp: { reach: 3, colour: [255, 180, 90] },
  samples: ['a lantern', 'a lantern in the snow', 'paper lanterns at night'],
  draw: ({ colour, form, lit, material }) => {
    const brush = createBrush();
    const cx = 130;
    if (form === 1 || material === 'paper') {
      const paper: Rgb = colour ?? [214, 62, 48];
      const tone: Rgb = lit
        ? [Math.min(255, paper[0] * 1.1 + 24), paper[1] * 0.9 + 60, paper[2] * 0.9 + 34]
        : paper;
      const body = lathe(
        cx,
        [
          [70, 44],
          [84, 78],
          [130, 108],
          [176, 114],
          [222, 108],
          [268, 78],
          [282, 44],
        ],
        0.16,
      );
      const parts = [
        line(`M${cx} 8V60`, '#5a4632', 4),
        rect(cx - 46, 56, 92, 18, brush.across(cx - 46, cx + 46, [70, 48, 36]), 5),
        path(
          body.outline,
          lit
            ? brush.around(
                [cx, 180, 130],
                [
                  [0, shade(tone, 0.5)],
                  [0.6, shade(tone, 0.06)],
                  [1, shade(tone, -0.3)],
                ],
              )
            : brush.across(cx - 114, cx + 114, tone),
        ),
      ];
      for (let rib = 0; rib < 11; rib++)
        parts.push(path(body.hoop(84 + rib * 18.4, 86.4 + rib * 18.4), shade(tone, -0.4), 'opacity="0.4"'));
      parts.push(
        rect(cx - 46, 276, 92, 18, brush.across(cx - 46, cx + 46, [70, 48, 36]), 5),
        line(`M${cx} 294V316`, '#c9a35c', 4),
        circle(cx, 318, 7, '#e2c078'),
      );
      for (let thread = -3; thread <= 3; thread++)
        parts.push(
          line(`M${cx + thread * 1.4} 322L${cx + thread * 4} 366`, thread % 2 ? '#d8a24a' : '#b87f30', 2.6),
        );
      return {
        width: 260,
        height: 380,
        foot: 368,
        body: brush.defs() + parts.join(''),
        ...(lit
          ? {
              glow:
                path(body.outline, '#ff9a4a', 'opacity="0.35"') + halo('pl', cx, 178, 112, '#ffb45a', 0.5),
            }
          : {}),
        anchors: { hang: [[cx, 8]] },
      };
    }
    const metal: Rgb = colour ?? (material ? surfaceOf(material).colour : [58, 66, 72]);
    const fire = candleFlame(brush, cx, 250, 0.8);
    const parts = [
      `<path d="M52 112C40 20 220 20 208 112" fill="none" stroke="${shade(metal, -0.2)}" stroke-width="6"/>`,
      path(`M${cx - 16} 52H${cx + 16}L${cx + 22} 78H${cx - 22}Z`, brush.across(cx - 22, cx + 22, metal)),
      `<circle cx="${cx}" cy="40" r="12" fill="none" stroke="${shade(metal, 0.1)}" stroke-width="6"/>`,
      path('M56 128Q70 84 130 76Q190 84 204 128Z', brush.across(56, 204, metal, 1.3)),
      path('M46 126H214V140Q130 152 46 140Z', brush.across(46, 214, metal)),
      path(
        'M62 140Q130 150 198 140V300Q130 312 62 300Z',
        lit
          ? brush.around(
              [cx, 230, 120],
              [
                [0, '#fff0b8', 0.98],
                [0.5, '#ffc862', 0.9],
                [1, '#c8782c', 0.8],
              ],
            )
          : brush.across(62, 198, [214, 226, 222], 0.6),
        lit ? '' : 'opacity="0.6"',
      ),
      rect(cx - 22, 252, 44, 52, brush.across(cx - 22, cx + 22, [246, 234, 208]), 3),
      ellipse(cx, 252, 22, 6, '#fff4d8'),
      line(`M${cx} 252v-8`, '#3a2c22', 3),
      lit ? fire : '',
      path('M74 152Q82 156 92 156V292Q82 292 74 290Z', '#ffffff', 'opacity="0.4"'),
      ...[62, 118, 142, 198].map((x) => rect(x - 4, 138, 8, 170, brush.across(x - 4, x + 4, metal, 1.2), 2)),
      path('M46 300Q130 316 214 300V318Q130 334 46 318Z', brush.across(46, 214, metal)),
      path('M58 320Q130 336 202 320L212 348Q130 364 48 348Z', brush.across(48, 212, metal, 1.2)),
    ];
    return {
      width: 260,
      height: 366,
      foot: 356,
      body: brush.defs() + parts.join(''),
      ...(lit ? { glow: brush.defs() + fire + halo('la', cx, 226, 82, '#ffb04a', 0.5) } : {}),
      anchors: { hang: [[cx, 30]], grips: [[cx, 40]] },
    };
  },
};
