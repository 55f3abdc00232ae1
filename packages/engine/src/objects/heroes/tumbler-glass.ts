import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { circle, line, n, path, rect } from '../kit.ts';
import { drawGlass } from '../rigs/glassware.ts';

export const tumblerGlass: Hero = {
  key: 'tumbler-glass',
  words: [
    'glass',
    'glass of water',
    'glass of juice',
    'orange juice',
    'juice',
    'drinking glass',
    'water glass',
    'lemonade',
    'tumbler glass',
    'glass of lemonade',
    'iced tea',
    'whiskey',
    'whisky',
    'soda',
  ],
  kindOf: ['apple juice', 'smoothie', 'cola', 'iced coffee'],
  kind: 'food',
  height: 0.14,
  forms: 4,
  emptyForm: 3,
  wordForms: {
    glass: 1,
    'glass of water': 1,
    'water glass': 1,
    'drinking glass': 1,
    juice: 0,
    'orange juice': 0,
    'glass of juice': 0,
    lemonade: 0,
    'glass of lemonade': 0,
    'iced tea': 2,
    whiskey: 2,
    whisky: 2,
    soda: 2,
  },
  samples: ['a glass of orange juice', 'a glass of water on a table', 'a glass of lemonade with ice'],
  holds: true,
  homes: ['kitchen'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cx = 110;
    const rim = 64;
    const body = lathe(
      cx,
      [
        [rim, 74],
        [180, 66],
        [276, 60],
        [276, 60],
        [292, 56],
      ],
      0.2,
    );
    // Juice with a slice and a straw, clear water, or something on ice.
    const liquid: Rgb =
      colour ?? (form === 0 ? [246, 160, 44] : form === 1 ? [188, 220, 232] : [204, 128, 54]);
    const level = form === 2 ? 176 : 96;
    const parts: string[] = [];
    if (form === 0) {
      parts.push(
        line(`M${cx + 8} 240L${cx + 54} 18`, '#d8504a', 8),
        line(`M${cx + 6} 240L${cx + 52} 18`, '#f08a80', 2.6),
      );
    }
    parts.push(
      drawGlass(brush, {
        body,
        cx,
        rim,
        floor: 274,
        wall: 5,
        ...(form === 3 ? {} : { liquid: { colour: liquid, y: level, opacity: form === 1 ? 0.55 : 0.92 } }),
      }),
    );
    if (form === 2) {
      for (const [x, y, turn] of [
        [cx - 26, 178, -14],
        [cx + 22, 186, 20],
        [cx - 4, 214, 8],
      ] as const) {
        parts.push(
          `<g transform="rotate(${turn} ${x} ${y})">${rect(x - 21, y - 19, 42, 40, 'rgba(255,255,255,0.42)', 7)}${rect(x - 17, y - 16, 34, 10, 'rgba(255,255,255,0.5)', 5)}${line(`M${x + 17} ${y - 8}V${y + 14}`, '#ffffff', 2.4, 'opacity="0.5"')}</g>`,
        );
      }
    }
    if (form === 1) {
      for (let bubble = 0; bubble < 16; bubble++) {
        const x = cx - 46 + random(`bx${bubble}`) * 92;
        const y = 118 + random(`by${bubble}`) * 140;
        parts.push(circle(x, y, 1.6 + random(`br${bubble}`) * 2.4, '#ffffff', 'opacity="0.5"'));
      }
    }
    if (form === 0) {
      const [sx, sy, r] = [cx - 62, 58, 34];
      parts.push(
        circle(sx, sy, r, '#ef8f1e'),
        circle(sx, sy, r - 3.5, '#fde8be'),
        circle(sx, sy, r - 6, '#f9b13e'),
      );
      for (let wedge = 0; wedge < 8; wedge++)
        parts.push(
          line(
            `M${sx} ${sy}L${n(sx + Math.cos(wedge * 0.785) * (r - 7))} ${n(sy + Math.sin(wedge * 0.785) * (r - 7))}`,
            '#fde8be',
            2,
          ),
        );
      parts.push(
        path(
          `M${sx - 20} ${sy - 14}Q${sx - 8} ${sy - 26} ${sx + 8} ${sy - 24}Q${sx - 8} ${sy - 18} ${sx - 20} ${sy - 14}Z`,
          '#fff',
          'opacity="0.5"',
        ),
      );
    }
    return {
      width: 220,
      height: 312,
      foot: 302,
      body: brush.defs() + parts.join(''),
      front: path(body.strip(-0.84, -0.68, 84, 250), '#ffffff', 'opacity="0.4"'),
      anchors: {
        inside: { x: cx - 62, y: rim, width: 124, height: 200 },
        grips: [[cx, 190]],
        tops: [{ x1: cx - 50, x2: cx + 50, y: rim }],
      },
    };
  },
};
