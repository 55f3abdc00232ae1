import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { circle, halo, line, linear, n, path, polygon, rect, shade } from '../kit.ts';

export const bench: Hero = {
  key: 'bench',
  words: ['bench', 'park bench', 'wooden bench'],
  kind: 'object',
  height: 0.95,
  draw: ({ colour }) => {
    const wood: Rgb = colour ?? [158, 106, 62];
    const parts: string[] = [];
    const iron = '#33373c';
    for (const x of [46, 334]) {
      parts.push(
        line(`M${x} 214L${x + 4} 132L${x - 8} 18`, iron, 8),
        line(`M${x + 26} 216L${x + 22} 134H${x - 2}`, iron, 8),
        line(`M${x - 4} 92C${x + 12} 84 ${x + 34} 88 ${x + 30} 108`, iron, 6),
      );
    }
    for (let slat = 0; slat < 4; slat++) {
      const y = 20 + slat * 24;
      parts.push(
        rect(22 + slat, y, 346, 17, shade(wood, 0.14 - slat * 0.08), 3),
        rect(22 + slat, y + 12, 346, 5, shade(wood, -0.4), 2),
      );
    }
    for (let slat = 0; slat < 3; slat++) {
      const y = 124 + slat * 11;
      parts.push(
        polygon(
          [
            [20 - slat * 6, y + 9],
            [26 - slat * 6, y],
            [372 + slat * 4, y],
            [378 + slat * 4, y + 9],
          ],
          shade(wood, 0.28 - slat * 0.06),
        ),
      );
    }
    parts.push(rect(6, 155, 382, 11, shade(wood, -0.28), 3));
    return { width: 394, height: 226, body: parts.join(''), foot: 217 };
  },
};

export const fence: Hero = {
  key: 'fence',
  words: ['fence', 'wooden fence', 'picket fence', 'white fence'],
  kindOf: ['gate', 'railing'],
  kind: 'object',
  height: 1.2,
  draw: ({ colour, random }) => {
    const paint: Rgb = colour ?? [238, 234, 224];
    const parts: string[] = [
      rect(8, 58, 464, 14, shade(paint, -0.2), 2),
      rect(8, 122, 464, 14, shade(paint, -0.24), 2),
    ];
    for (let picket = 0; picket < 13; picket++) {
      const x = 14 + picket * 36 + (random(`x${picket}`) - 0.5) * 2;
      const lean = (random(`l${picket}`) - 0.5) * 3;
      parts.push(
        `<g transform="rotate(${n(lean)} ${n(x + 11)} 180)">`,
        path(`M${n(x)} 178V36L${n(x + 11)} 20L${n(x + 22)} 36V178Z`, shade(paint, 0.1)),
        path(`M${n(x + 15)} 178V26L${n(x + 22)} 36V178Z`, shade(paint, -0.22)),
        circle(x + 10, 65, 1.7, '#7c7f84'),
        circle(x + 10, 129, 1.7, '#7c7f84'),
        '</g>',
      );
    }
    return { width: 480, height: 184, body: parts.join(''), foot: 178 };
  },
};

export const streetLamp: Hero = {
  key: 'street-lamp',
  words: [
    'street lamp',
    'lamp post',
    'lamppost',
    'street light',
    'streetlight',
    'streetlamp',
    'lantern post',
  ],
  kind: 'object',
  height: 4,
  draw: ({ lit }) => {
    const parts = [
      linear(
        'i',
        [74, 0, 96, 0],
        [
          [0, '#23282c'],
          [0.4, '#59636a'],
          [1, '#191d20'],
        ],
      ),
      path('M60 412H110L104 396H98L94 336Q92 326 92 300V112H78V300Q78 326 76 336L72 396H66Z', 'url(#i)'),
      rect(70, 296, 30, 8, 'url(#i)', 3),
      rect(72, 206, 26, 6, 'url(#i)', 3),
      line('M56 130H114', '#2b3136', 5),
      path('M62 100L54 42H116L108 100Z', lit ? '#ffe6a0' : '#d9e4e6'),
      path('M62 100L54 42H78L80 100Z', '#ffffff', 'opacity="0.35"'),
      line('M62 100L54 42M108 100L116 42M85 100V42', '#2b3136', 3.6),
      rect(58, 98, 54, 9, 'url(#i)', 3),
      path('M48 44H122L104 22H66Z', '#2b3136'),
      circle(85, 15, 6.5, '#2b3136'),
      path('M78 107H92V116H78Z', '#23282c'),
    ];
    const glow = lit
      ? path('M62 100L54 42H116L108 100Z', '#ffdf8e') + halo('lh', 85, 72, 84, '#ffb64a', 0.6)
      : undefined;
    return { width: 170, height: 420, body: parts.join(''), foot: 412, ...(glow ? { glow } : {}) };
  },
};

export const pier: Hero = {
  key: 'pier',
  words: ['pier', 'jetty', 'wooden pier', 'wooden dock', 'dock', 'boardwalk pier'],
  kind: 'object',
  height: 1.6,
  support: 'water',
  draw: drawPier,
};

function drawPier({ colour, random }: HeroOptions): HeroArt {
  const wood: Rgb = colour ?? [142, 112, 84];
  const parts: string[] = [];
  for (const [x, top] of [
    [64, 50],
    [176, 46],
    [288, 42],
    [400, 38],
  ] as const) {
    parts.push(
      rect(x, top, 15, 150 - (x - 64) * 0.06, shade(wood, -0.48), 3),
      rect(x + 2, top, 5, 148 - (x - 64) * 0.06, shade(wood, -0.24), 2),
    );
  }
  for (let board = 0; board < 22; board++) {
    const x1 = 20 + board * 21.4;
    const skew = 16;
    parts.push(
      polygon(
        [
          [x1, 92],
          [x1 + 20.4, 92],
          [x1 + 20.4 + skew, 66],
          [x1 + skew, 66],
        ],
        shade(wood, 0.1 + (random(`b${board}`) - 0.5) * 0.24),
      ),
    );
  }
  parts.push(rect(20, 92, 472, 15, shade(wood, -0.3), 2), rect(20, 92, 472, 4, shade(wood, 0.02), 1));
  for (const x of [40, 152, 264, 376, 476]) {
    parts.push(
      rect(x, 30, 15, 176, shade(wood, -0.18), 3),
      rect(x + 2, 30, 5, 176, shade(wood, 0.14), 2),
      rect(x - 1, 27, 17, 6, shade(wood, 0.2), 3),
    );
  }
  return { width: 516, height: 214, body: parts.join(''), foot: 196 };
}

export const well: Hero = {
  key: 'well',
  words: ['well', 'stone well', 'wishing well', 'water well'],
  kind: 'object',
  height: 2.2,
  draw: ({ colour, random }) => {
    const stone: Rgb = colour ?? [150, 142, 132];
    const parts = [
      linear(
        's',
        [40, 0, 240, 0],
        [
          [0, shade(stone, -0.08)],
          [0.35, shade(stone, 0.16)],
          [1, shade(stone, -0.42)],
        ],
      ),
      rect(58, 92, 12, 120, '#6d4a30'),
      rect(210, 92, 12, 120, '#573a26'),
      path('M20 100L140 28L260 100L246 110L140 50L34 110Z', '#8c4a36'),
      path('M140 28L260 100L246 110L140 50Z', '#6f3929'),
      line('M58 128H222', '#7c5739', 9),
      line('M140 132V172', '#cbb58e', 2.4),
      path('M126 172H154L150 200H130Z', '#8d6a46'),
      path('M126 178H154', 'none', 'stroke="#5a5f66" stroke-width="3"'),
      path('M44 208V300Q140 324 236 300V208Z', 'url(#s)'),
      `<ellipse cx="140" cy="208" rx="96" ry="21" fill="${shade(stone, 0.24)}"/><ellipse cx="140" cy="208" rx="76" ry="14" fill="#25303a"/>`,
    ];
    for (let row = 0; row < 4; row++) {
      for (let block = 0; block < 7; block++) {
        const x = 44 + ((block + (row % 2) * 0.5) / 7.6) * 192;
        const y = 226 + row * 18 + Math.sin(((x - 44) / 192) * Math.PI) * 12;
        parts.push(
          rect(x + 1.5, y, 25, 17, shade(stone, (random(`b${row}${block}`) - 0.6) * 0.4), 4).replace(
            '/>',
            ' opacity="0.5"/>',
          ),
        );
      }
    }
    return { width: 280, height: 320, body: parts.join(''), foot: 308 };
  },
};

export const tableLamp: Hero = {
  key: 'table-lamp',
  words: ['lamp', 'table lamp', 'desk lamp', 'bedside lamp'],
  kindOf: ['floor lamp', 'reading lamp'],
  kind: 'object',
  height: 0.45,
  draw: ({ colour, random, lit }) => {
    const base: Rgb = colour ??
      (
        [
          [62, 112, 120],
          [176, 92, 66],
          [206, 190, 160],
        ] as const
      )[Math.floor(random('base') * 3)] ?? [62, 112, 120];
    const shadeD = 'M62 150L96 34H184L218 150Q140 168 62 150Z';
    const body =
      linear(
        'b',
        [92, 0, 188, 0],
        [
          [0, shade(base, 0.04)],
          [0.34, shade(base, 0.4)],
          [1, shade(base, -0.42)],
        ],
      ) +
      linear(
        's',
        [62, 0, 218, 0],
        [
          [0, lit ? '#f6d592' : '#e6d6b4'],
          [0.4, lit ? '#fff4d0' : '#f8efdb'],
          [1, lit ? '#e0b15e' : '#c9b68e'],
        ],
      ) +
      rect(135, 140, 10, 70, '#b08a4a') +
      path(
        'M140 196C176 206 196 246 190 284C186 318 160 330 140 330C120 330 94 318 90 284C84 246 104 206 140 196Z',
        'url(#b)',
      ) +
      path('M96 330H184Q192 344 196 352H84Q88 344 96 330Z', '#8a6a38') +
      path(shadeD, 'url(#s)') +
      line('M96 34H184M62 150Q140 168 218 150', '#b08a4a', 4);
    return {
      width: 280,
      height: 360,
      body,
      foot: 352,
      ...(lit ? { glow: path(shadeD, '#ffdf9a') + halo('tl', 140, 100, 130, '#ffb84a', 0.5) } : {}),
    };
  },
};
