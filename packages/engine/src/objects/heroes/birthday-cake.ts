import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { candleFlame } from '../kit/candle-flame.ts';
import { lathe } from '../kit/lathe.ts';
import { pickOf } from '../kit/pick-of.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, halo, line, n, path, rect, shade } from '../kit.ts';

const CANDLES: readonly [string, ...string[]] = ['#e8607a', '#5fa8d8', '#f2c14e', '#7bbf6a', '#a884d0'];

export const cake: Hero = {
  key: 'birthday-cake',
  words: [
    'birthday cake',
    'cake',
    'cake with candles',
    'layer cake',
    'chocolate cake',
    'wedding cake',
    'party cake',
  ],
  kindOf: ['gateau', 'cheesecake'],
  kind: 'food',
  height: 0.24,
  forms: 3,
  lamp: { reach: 1, colour: [255, 200, 110] },
  samples: ['a birthday cake', 'a chocolate cake', 'a birthday cake with candles on a table'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cx = 210;
    const icing: Rgb = colour ?? (form === 1 ? [104, 62, 42] : [248, 196, 206]);
    const cream: Rgb = form === 1 ? [236, 214, 184] : [255, 250, 240];
    const parts: string[] = [];
    const glow: string[] = [];
    const stand = lathe(
      cx,
      [
        [330, 26],
        [350, 18],
        [372, 60],
        [380, 66],
      ],
      0.2,
    );
    parts.push(
      path(stand.outline, brush.across(cx - 66, cx + 66, [226, 230, 232])),
      ellipse(cx, 330, 186, 40, '#aab4ba'),
      ellipse(
        cx,
        324,
        186,
        40,
        brush.between(
          [40, 290, 380, 360],
          [
            [0, '#ffffff'],
            [1, '#cfd6da'],
          ],
        ),
      ),
    );
    const tier = (top: number, bottom: number, half: number) => {
      const body = lathe(
        cx,
        [
          [top, half],
          [bottom, half],
        ],
        0.2,
      );
      const deep = bottom - top;
      const { ry } = body.level(top);
      let drip = `M${cx - half} ${top}`;
      const drops = Math.round(half / 11);
      for (let index = 0; index < drops; index++) {
        const t1 = -1 + ((index + 0.5) / drops) * 2;
        const t2 = -1 + ((index + 1) / drops) * 2;
        const y = (t: number) => top + Math.sqrt(Math.max(0, 1 - t * t)) * ry;
        const fall = deep * (0.16 + random(`d${top}${index}`) * 0.34);
        drip += `C${n(cx + (t1 - 0.7 / drops) * half)} ${n(y(t1) + fall * 1.3)} ${n(cx + (t1 + 0.5 / drops) * half)} ${n(y(t1) + fall * 1.3)} ${n(cx + t2 * half)} ${n(y(t2) + deep * 0.08)}`;
      }
      drip += `A${half} ${n(ry)} 0 0 0 ${cx - half} ${top}Z`;
      parts.push(
        path(
          body.outline,
          brush.across(cx - half, cx + half, form === 1 ? [126, 78, 52] : [250, 240, 222], 0.8),
        ),
        path(body.hoop(top + deep * 0.56, top + deep * 0.68), shade(icing, -0.06), 'opacity="0.8"'),
        path(drip, brush.across(cx - half, cx + half, icing, 0.9)),
        ellipse(
          cx,
          top,
          half,
          ry,
          brush.between(
            [cx - half, top - ry, cx + half, top + ry],
            [
              [0, shade(icing, 0.44)],
              [0.6, shade(icing, 0.14)],
              [1, shade(icing, -0.1)],
            ],
          ),
        ),
      );
      const dabs = Math.round(half / 8);
      for (let dab = 0; dab <= dabs; dab++) {
        const t = -1 + (dab / dabs) * 2;
        const x = cx + t * half * 0.985;
        const y = bottom + Math.sqrt(Math.max(0, 1 - t * t)) * half * 0.2 - 4;
        parts.push(
          circle(x, y, 10, shade(cream, -0.2)),
          circle(x - 1, y - 2, 8.6, shade(cream, 0.1)),
          ellipse(x - 2.4, y - 4.4, 3, 2, '#ffffff'),
        );
      }
      return ry;
    };
    let candleY = 190;
    let spread = 106;
    if (form === 2) {
      tier(236, 318, 146);
      tier(160, 226, 104);
      tier(96, 152, 64);
      candleY = 96;
      spread = 30;
    } else tier(190, 318, 148);
    if (form === 1) {
      for (let berry = 0; berry < 9; berry++) {
        const angle = (berry / 9) * 6.283 + 0.2;
        const [x, y] = [cx + Math.cos(angle) * 112, 188 + Math.sin(angle) * 20];
        parts.push(
          circle(x, y + 2, 17, shade(cream, -0.1)),
          circle(x, y, 15, shade(cream, 0.2)),
          circle(x, y - 12, 12, brush.ball(x, y - 12, 12, [196, 26, 44])),
          ellipse(x - 4, y - 16, 3.4, 2.4, '#ffffff', 'opacity="0.8"'),
        );
      }
      for (let curl = 0; curl < 14; curl++)
        parts.push(
          line(
            `M${n(cx - 40 + random(`a${curl}`) * 80)} ${n(182 + random(`b${curl}`) * 14)}q6 -8 14 -2`,
            curl % 2 ? '#5a3220' : '#8a5a3c',
            4,
          ),
        );
    } else {
      const sprinkles = ['#5fa8d8', '#f2c14e', '#7bbf6a', '#ffffff', '#e8607a'];
      for (let dot = 0; dot < 40; dot++) {
        const angle = dot * 2.4;
        const out = Math.sqrt(dot / 40) * (form === 2 ? 54 : 134);
        parts.push(
          line(
            `M${n(cx + Math.cos(angle) * out)} ${n(candleY + Math.sin(angle) * out * 0.19)}l${n(Math.cos(dot) * 5)} ${n(Math.sin(dot) * 2)}`,
            sprinkles[dot % 5] ?? '#fff',
            2.6,
          ),
        );
      }
      const count = form === 2 ? 2 : 5;
      for (let index = 0; index < count; index++) {
        const t = index / (count - 1) - 0.5;
        const x = cx + t * 2 * spread;
        const y = candleY - 2 - (Math.abs(t) < 0.4 && count > 2 ? (index % 2 ? 14 : -10) : 0);
        const tone = pickOf(CANDLES, (index + 0.5) / count);
        parts.push(
          rect(x - 5.5, y - 66, 11, 68, tone, 3),
          rect(x - 5.5, y - 66, 4, 68, 'rgba(255,255,255,0.5)', 2),
          line(
            `M${n(x - 5)} ${n(y - 48)}l10 -8M${n(x - 5)} ${n(y - 30)}l10 -8M${n(x - 5)} ${n(y - 12)}l10 -8`,
            '#ffffff',
            2.6,
            'opacity="0.8"',
          ),
          line(`M${n(x)} ${n(y - 66)}v-7`, '#3a2c22', 2),
        );
        const fire = candleFlame(brush, x, y - 74, 0.36);
        parts.push(fire);
        glow.push(fire, halo(`k${index}`, x, y - 86, 34, '#ffcf6a', 0.5));
      }
    }
    return withMargin(
      {
        width: 420,
        height: 404,
        foot: 390,
        body: brush.defs() + parts.join(''),
        ...(glow.length ? { glow: brush.defs() + glow.join('') } : {}),
        anchors: { tops: [{ x1: cx - 100, x2: cx + 100, y: candleY }] },
      },
      10,
    );
  },
};
