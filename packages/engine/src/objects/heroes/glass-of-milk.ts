import type { Hero, HeroArt } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { ellipse, path, polygon } from '../kit.ts';
import { drawGlass } from '../rigs/glassware.ts';

export const milk: Hero = {
  key: 'glass-of-milk',
  words: ['milk', 'glass of milk', 'milk bottle', 'bottle of milk', 'milk carton', 'carton of milk'],
  kindOf: ['milkshake', 'cream', 'yogurt', 'yoghurt', 'kefir'],
  kind: 'food',
  height: 0.16,
  forms: 3,
  wordForms: {
    milk: 0,
    'glass of milk': 0,
    'milk bottle': 1,
    'bottle of milk': 1,
    'milk carton': 2,
    'carton of milk': 2,
  },
  samples: ['a glass of milk', 'a bottle of milk and cookies', 'a milk carton'],
  homes: ['kitchen'],
  draw: ({ form }) => (form === 2 ? drawCarton() : form === 1 ? drawBottle() : drawFilled()),
};

function drawFilled(): HeroArt {
  const brush = createBrush();
  const cx = 110;
  const body = lathe(
    cx,
    [
      [30, 78],
      [150, 70],
      [262, 62],
      [262, 62],
      [278, 58],
    ],
    0.2,
  );
  return {
    width: 220,
    height: 300,
    foot: 288,
    body: `${drawGlass(brush, { body, cx, rim: 30, floor: 258, wall: 5, liquid: { colour: [250, 246, 236], y: 66, opacity: 0.98 } })}`.replace(
      /^/,
      brush.defs(),
    ),
    anchors: { grips: [[cx, 160]], tops: [{ x1: 60, x2: 160, y: 30 }] },
  };
}

function drawBottle(): HeroArt {
  const brush = createBrush();
  const cx = 100;
  const body = lathe(
    cx,
    [
      [30, 36],
      [44, 40],
      [58, 34],
      [110, 38],
      [170, 70],
      [210, 76],
      [370, 74],
      [386, 66],
    ],
    0.2,
  );
  const glass = drawGlass(brush, {
    body,
    cx,
    rim: 34,
    floor: 374,
    wall: 5,
    liquid: { colour: [251, 247, 238], y: 96, opacity: 0.98 },
  });
  const cap =
    path('M58 16Q100 2 142 16L146 44Q100 60 54 44Z', brush.across(54, 146, [200, 60, 56])) +
    ellipse(cx, 17, 42, 9, '#e88a80');
  const mark =
    path(
      'M66 264Q70 226 100 230Q136 222 138 258Q144 292 106 296Q70 298 66 264Z',
      '#8fb6d2',
      'opacity="0.9"',
    ) + path('M78 262Q84 244 100 246Q122 242 124 260Q126 280 104 282Q80 282 78 262Z', '#e8f2f8');
  return {
    width: 200,
    height: 410,
    foot: 396,
    body: brush.defs() + glass + cap + mark,
    anchors: { grips: [[cx, 240]], label: { x: 46, y: 220, width: 108, height: 80 } },
  };
}

function drawCarton(): HeroArt {
  const brush = createBrush();
  const parts = [
    polygon(
      [
        [166, 112],
        [232, 84],
        [232, 330],
        [166, 366],
      ],
      brush.across(160, 236, [196, 204, 210], 0.5),
    ),
    polygon(
      [
        [30, 112],
        [166, 112],
        [166, 366],
        [30, 366],
      ],
      brush.between(
        [30, 112, 166, 366],
        [
          [0, '#ffffff'],
          [1, '#e2e4e4'],
        ],
      ),
    ),
    polygon(
      [
        [30, 112],
        [52, 36],
        [158, 36],
        [166, 112],
      ],
      brush.down(36, 112, [232, 236, 238]),
    ),
    polygon(
      [
        [166, 112],
        [158, 36],
        [206, 26],
        [232, 84],
      ],
      '#b9c4cc',
    ),
    polygon(
      [
        [166, 112],
        [188, 60],
        [232, 84],
      ],
      '#a4b0ba',
    ),
    polygon(
      [
        [50, 12],
        [160, 12],
        [208, 4],
        [208, 28],
        [158, 38],
        [50, 38],
      ],
      brush.down(4, 40, [216, 222, 226]),
    ),
    path('M30 250Q64 220 98 246T166 240V366H30Z', brush.down(230, 366, [86, 148, 196])),
    path('M166 240Q196 214 232 222V330L166 366Z', '#4f86b4'),
    path(
      'M98 138Q70 186 70 204Q70 232 98 232Q126 232 126 204Q126 186 98 138Z',
      brush.ball(98, 200, 40, [110, 170, 214]),
    ),
    path(
      'M84 196Q84 216 96 222',
      'none',
      'stroke="#ffffff" stroke-width="5" stroke-linecap="round" opacity="0.8"',
    ),
    path('M30 112H166V120H30Z', '#b6c2ca', 'opacity="0.7"'),
  ];
  return {
    width: 262,
    height: 380,
    foot: 364,
    body: brush.defs() + parts.join(''),
    anchors: { grips: [[100, 220]], label: { x: 40, y: 130, width: 116, height: 100 } },
  };
}
