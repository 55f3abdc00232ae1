import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { shine } from '../kit/shine.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, n, path, shade } from '../kit.ts';

export const burger: Hero = {
  key: 'hamburger',
  words: ['burger', 'hamburger', 'cheeseburger', 'burgers'],
  kindOf: ['veggie burger'],
  kind: 'food',
  height: 0.11,
  forms: 2,
  samples: ['a burger', 'a cheeseburger with fries', 'a big hamburger on a plate'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const bun: Rgb = colour ?? [222, 152, 78];
    const cx = 190;
    const parts: string[] = [];
    const extra = form === 1 ? 56 : 0;
    const wavy = (y: number, deep: number, tone: string, name: string) => {
      let d = `M24 ${y}`;
      for (let wave = 0; wave < 11; wave++)
        d += `q${15} ${deep * (0.7 + random(`${name}${wave}`) * 0.7)} 30.4 ${wave % 2 ? -2 : 2}`;
      return path(`${d}Q360 ${y - 22} 340 ${y - 22}H46Q20 ${y - 22} 24 ${y}Z`, tone);
    };
    const patty = (y: number) => {
      const meat = [
        path(
          `M34 ${y}Q28 ${y + 36} 52 ${y + 38}H328Q354 ${y + 36} 346 ${y}Q340 ${y - 8} 320 ${y - 8}H60Q40 ${y - 8} 34 ${y}Z`,
          brush.down(y - 8, y + 38, [122, 70, 44], 1.2),
        ),
      ];
      for (let crumb = 0; crumb < 40; crumb++)
        meat.push(
          ellipse(
            46 + random(`m${y}${crumb}`) * 290,
            y + 2 + random(`n${y}${crumb}`) * 28,
            4 + random(`o${crumb}`) * 4,
            3,
            crumb % 2 ? '#5e3322' : '#96593a',
            'opacity="0.55"',
          ),
        );
      return meat.join('');
    };
    const cheese = (y: number) =>
      path(
        `M30 ${y}L350 ${y}L330 ${y + 12}L296 ${y + 14}L272 ${y + 44}Q262 ${y + 50} 256 ${y + 38}L244 ${y + 16}L150 ${y + 16}L118 ${y + 40}Q110 ${y + 44} 106 ${y + 34}L92 ${y + 14}L48 ${y + 12}Z`,
        brush.down(y, y + 46, [250, 190, 58], 0.8),
      ) + path(`M30 ${y}H350L346 ${y + 5}H36Z`, '#ffe08a');
    // Lower bun first, then upwards.
    const low = 262 + extra;
    parts.push(
      path(
        `M36 ${low - 12}H344Q352 ${low + 20} 330 ${low + 34}Q300 ${low + 46} ${cx} ${low + 46}Q80 ${low + 46} 50 ${low + 34}Q28 ${low + 20} 36 ${low - 12}Z`,
        brush.down(low - 14, low + 50, bun),
      ),
      path(`M38 ${low - 10}H342V${low - 2}H38Z`, '#f7dfb0'),
    );
    parts.push(path(`M52 150H328V${low}H52Z`, '#6e4028'), patty(low - 46));
    parts.push(cheese(low - 58));
    if (form === 1) parts.push(patty(low - 98), cheese(low - 110));
    const up = 186;
    parts.push(
      path(
        `M44 ${up - 8}h112q10 16 -6 20h-104q-14 -6 -2 -20ZM214 ${up - 8}h122q10 16 -6 20h-110q-16 -4 -6 -20Z`,
        brush.down(up - 8, up + 14, [222, 62, 46]),
      ),
      path(`M48 ${up - 6}h100v5h-100ZM220 ${up - 6}h108v5h-108Z`, '#ff9a80', 'opacity="0.8"'),
    );
    parts.push(
      wavy(up - 14, 26, shade([96, 158, 58], -0.2), 'a'),
      wavy(up - 20, 22, shade([126, 190, 74], 0.08), 'b'),
    );
    parts.push(
      path(
        `M28 ${up - 34}C22 ${up - 120} 110 ${up - 168} ${cx} ${up - 168}C270 ${up - 168} 358 ${up - 120} 352 ${up - 34}Q350 ${up - 22} 330 ${up - 22}H50Q30 ${up - 22} 28 ${up - 34}Z`,
        brush.around(
          [140, 60, 250],
          [
            [0, shade(bun, 0.4)],
            [0.4, shade(bun, 0.04)],
            [0.8, shade(bun, -0.28)],
            [1, shade(bun, -0.42)],
          ],
        ),
      ),
      path(
        `M32 ${up - 34}Q${cx} ${up - 18} 348 ${up - 34}Q348 ${up - 22} 330 ${up - 22}H50Q34 ${up - 22} 32 ${up - 34}Z`,
        '#f4d8a4',
        'opacity="0.7"',
      ),
    );
    for (let seed = 0; seed < 24; seed++) {
      const angle = seed * 2.4;
      const out = Math.sqrt((seed + 0.5) / 24);
      const [x, y] = [
        cx + Math.cos(angle) * out * 128,
        up - 104 + Math.sin(angle) * out * 44 + Math.abs(Math.cos(angle) * out) ** 2 * 26,
      ];
      parts.push(
        `<g transform="rotate(${n(random(`t${seed}`) * 90 - 45)} ${n(x)} ${n(y)})">${ellipse(x, y + 1.4, 7, 4.4, shade(bun, -0.5), 'opacity="0.5"')}${ellipse(x, y, 6.6, 4, '#fbeccb')}${ellipse(x - 1.6, y - 1, 2.4, 1.2, '#ffffff')}</g>`,
      );
    }
    parts.push(shine(brush, 112, up - 118, 54, 20, -24, 0.5));
    return withMargin(
      {
        width: 380,
        height: 322 + extra,
        foot: 308 + extra,
        body: brush.defs() + parts.join(''),
        anchors: { tops: [{ x1: 120, x2: 260, y: 24 }] },
      },
      8,
    );
  },
};
