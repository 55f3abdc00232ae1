import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { candleFlame } from '../kit/candle-flame.ts';
import { lathe } from '../kit/lathe.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, halo, line, mix, n, path, shade } from '../kit.ts';

export const candle: Hero = {
  key: 'candle',
  words: ['candle', 'candles', 'burning candle', 'candlestick', 'candle holder', 'candelabra', 'tea light'],
  kind: 'object',
  height: 0.2,
  forms: 3,
  lamp: { reach: 1.5, colour: [255, 190, 100] },
  samples: ['a candle', 'three candles on a table', 'a burning candle in the dark'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const wax: Rgb = colour ?? [246, 234, 208];
    const parts: string[] = [];
    const glows: string[] = [];
    const taper = (cx: number, top: number, bottom: number, half: number, name: string) => {
      const body = lathe(
        cx,
        [
          [top, half * 0.96],
          [top + 20, half],
          [bottom, half * 1.02],
        ],
        0.24,
      );
      const fire = candleFlame(brush, cx, top - half * 0.06 - 8, Math.max(0.7, Math.min(1.1, half / 34)));
      parts.push(
        path(body.outline, brush.across(cx - half, cx + half, wax, 0.9)),
        path(
          body.part(top, top + (bottom - top) * 0.3),
          brush.down(top, top + (bottom - top) * 0.3, mix(wax, [255, 190, 90], 0.45), 0.5),
          'opacity="0.55"',
        ),
      );
      const level = body.level(top);
      parts.push(
        ellipse(cx, top, level.rx, level.ry, shade(wax, 0.4)),
        ellipse(cx, top + 1.5, level.rx * 0.78, level.ry * 0.74, mix16(wax)),
        ellipse(cx - level.rx * 0.1, top + 1, level.rx * 0.4, level.ry * 0.34, '#fff4cc'),
      );
      for (const [share, long] of [
        [-0.62, 46],
        [0.4, 62],
        [0.8, 34],
      ] as const) {
        const x = cx + share * half;
        const y = top + Math.sqrt(1 - share * share) * half * 0.24;
        const drop = long * (0.7 + random(`${name}${share}`) * 0.5) * (half / 40);
        const w = half * 0.11;
        parts.push(
          path(
            `M${n(x - w * 1.4)} ${n(y - 2)}Q${n(x - w)} ${n(y + drop * 0.5)} ${n(x - w)} ${n(y + drop)}A${n(w)} ${n(w * 1.2)} 0 0 0 ${n(x + w)} ${n(y + drop)}Q${n(x + w)} ${n(y + drop * 0.5)} ${n(x + w * 1.4)} ${n(y - 2)}Z`,
            shade(wax, 0.2),
          ),
          ellipse(x - w * 0.3, y + drop, w * 0.3, w * 0.5, '#ffffff', 'opacity="0.8"'),
        );
      }
      parts.push(
        path(body.strip(-0.7, -0.54, top + 14, bottom - 10), '#ffffff', 'opacity="0.4"'),
        line(`M${cx} ${top + 2}q3 -8 0 -16`, '#3a2c22', 3.4),
        fire,
      );
      glows.push(fire, halo(`c${name}`, cx, top - 44, half * 1.02, '#ffbf5a', 0.5));
    };
    if (form === 0) taper(120, 130, 316, 46, 'a');
    else if (form === 1) {
      const metal: Rgb = [214, 168, 84];
      const stick = lathe(
        120,
        [
          [236, 24],
          [246, 30],
          [256, 12],
          [276, 9],
          [296, 20],
          [308, 9],
          [340, 11],
          [356, 30],
          [372, 62],
          [382, 66],
        ],
        0.24,
      );
      parts.push(
        path(stick.outline, brush.across(54, 186, metal, 1.2)),
        path(stick.strip(-0.6, -0.4, 340, 378), '#ffffff', 'opacity="0.5"'),
        `<path d="M182 366q34 -10 30 -32q-6 -20 -32 -8" fill="none" stroke="${shade(metal, -0.2)}" stroke-width="7"/>`,
        ellipse(120, 236, 24, 6, shade(metal, 0.3)),
      );
      taper(120, 116, 240, 17, 'b');
    } else {
      taper(66, 176, 320, 34, 'd');
      taper(178, 206, 322, 36, 'e');
      taper(122, 124, 332, 36, 'f');
    }
    return withMargin(
      {
        width: 240,
        height: form === 1 ? 406 : 350,
        foot: form === 1 ? 396 : form === 0 ? 326 : 340,
        body: brush.defs() + parts.join(''),
        glow: brush.defs() + glows.join(''),
        anchors: { grips: [[120, 240]] },
      },
      30,
    );
  },
};

function mix16([red, green, blue]: Rgb): string {
  return shade([red, green * 0.94, blue * 0.8], 0.1);
}
