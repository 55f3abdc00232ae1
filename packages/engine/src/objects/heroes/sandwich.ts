import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, ellipse, line, n, path, shade } from '../kit.ts';

const CRUST: Rgb = [184, 118, 58];
const CRUMB: Rgb = [248, 226, 178];

export const sandwich: Hero = {
  key: 'sandwich',
  words: ['sandwich', 'club sandwich', 'ham sandwich', 'cheese sandwich', 'toasted sandwich'],
  kindOf: ['toast', 'panini', 'sub', 'submarine sandwich', 'blt'],
  kind: 'food',
  height: 0.11,
  forms: 2,
  samples: ['a sandwich', 'a sandwich on a plate', 'a cheese sandwich for lunch'],
  homes: ['kitchen'],
  draw: ({ form, random }) => (form === 1 ? drawTriangle(random) : drawWhole(random)),
};

/** Frill of lettuce between two x. */
function lettuce(x1: number, x2: number, y: number, colour: Rgb): string {
  const count = 9;
  const step = (x2 - x1) / count;
  let d = `M${n(x1)} ${n(y - 10)}`;
  for (let frill = 0; frill < count; frill++)
    d += `q${n(step * 0.1)} ${frill % 2 ? 24 : 32} ${n(step * 0.5)} ${frill % 2 ? 22 : 26}t${n(step * 0.5)} ${frill % 2 ? -22 : -26}`;
  return path(`${d}V${n(y - 14)}H${n(x1)}Z`, shade(colour, 0));
}

function drawWhole(random: (purpose: string | number) => number): HeroArt {
  const brush = createBrush();
  const slice = (y: number) => [
    path(
      `M40 ${y + 14}Q34 ${y - 6} 58 ${y - 10}H362Q386 ${y - 6} 380 ${y + 14}L374 ${y + 34}Q370 ${y + 44} 352 ${y + 44}H68Q50 ${y + 44} 46 ${y + 34}Z`,
      brush.down(y - 10, y + 46, CRUST),
    ),
    path(
      `M56 ${y + 16}Q54 ${y + 4} 70 ${y + 3}H350Q366 ${y + 4} 364 ${y + 16}L360 ${y + 28}Q356 ${y + 35} 344 ${y + 35}H76Q64 ${y + 35} 60 ${y + 28}Z`,
      brush.down(y, y + 36, CRUMB, 0.6),
    ),
    ...Array.from({ length: 26 }, (_, hole) =>
      ellipse(
        74 + random(`h${y}${hole}`) * 272,
        y + 10 + random(`k${y}${hole}`) * 20,
        2 + random(hole) * 3,
        2,
        shade(CRUMB, -0.2),
      ),
    ),
  ];
  const parts = [
    ...slice(186),
    path('M52 160L120 214L190 160L262 210L330 160Z', '#f6b73c'),
    path('M52 160H372L330 176H90Z', '#fbd064'),
    path(
      'M44 150Q60 132 90 138Q200 126 330 138Q366 132 378 152Q376 172 350 168Q300 182 250 170Q180 184 120 168Q60 178 44 150Z',
      brush.down(132, 178, [232, 142, 142]),
    ),
    line('M60 152Q140 142 220 152T366 152', '#f8cfc8', 4),
    ...[86, 158, 232, 302].map(
      (x) =>
        path(`M${x} 122h64q4 18 -10 22h-44q-14 -4 -10 -22Z`, brush.down(118, 148, [214, 60, 50])) +
        line(`M${x + 8} 132h48`, '#f49a84', 2.6),
    ),
    lettuce(34, 386, 118, [112, 172, 68]),
    lettuce(48, 372, 110, [150, 200, 92]),
    path(
      'M60 74Q56 44 92 42Q210 26 328 42Q364 44 360 74L372 92Q378 108 356 112H64Q42 108 48 92Z',
      brush.down(34, 116, CRUST),
    ),
    path(
      'M64 72Q62 50 94 48Q210 34 326 48Q358 50 356 72Q350 84 332 84H88Q70 84 64 72Z',
      brush.between(
        [100, 40, 300, 90],
        [
          [0, '#f2cb86'],
          [0.5, '#dda257'],
          [1, '#b97836'],
        ],
      ),
    ),
    path('M56 92H364Q370 104 354 107H66Q50 104 56 92Z', shade(CRUMB, -0.02)),
    path('M96 58Q150 46 220 46Q150 56 104 68Q90 66 96 58Z', '#fff0c8', 'opacity="0.6"'),
    line('M150 60L164 74M206 54L222 72M262 58L276 74', '#a8682c', 5, 'opacity="0.45"'),
    line('M210 50V8', '#d9b47a', 5),
    circle(210, 12, 11, brush.ball(210, 12, 11, [126, 150, 62])),
    circle(214, 10, 3.4, '#c8402f'),
  ];
  return {
    width: 420,
    height: 240,
    foot: 232,
    body: brush.defs() + parts.join(''),
    anchors: { grips: [[210, 130]] },
  };
}

function drawTriangle(random: (purpose: string | number) => number): HeroArt {
  const brush = createBrush();
  const half = (dx: number, name: string) => {
    const parts = [
      // The far crusts, then the cut face with its layers.
      path(
        'M206 30L372 176L386 206L352 214L196 66Z',
        brush.between(
          [220, 40, 380, 210],
          [
            [0, '#e0a65c'],
            [1, '#9c5f2a'],
          ],
        ),
      ),
      path(
        'M204 30Q196 26 188 36L30 196Q26 206 36 208H350Q360 206 354 196Z',
        brush.between(
          [60, 40, 300, 210],
          [
            [0, shade(CRUMB, 0.3)],
            [1, shade(CRUMB, -0.12)],
          ],
        ),
      ),
    ];
    for (let hole = 0; hole < 24; hole++) {
      const y = 90 + random(`${name}y${hole}`) * 100;
      const reach = (y - 50) * 0.9;
      parts.push(
        ellipse(
          196 + (random(`${name}x${hole}`) - 0.5) * 1.6 * reach,
          y,
          2 + random(`${name}s${hole}`) * 4,
          2.4,
          shade(CRUMB, -0.2),
        ),
      );
    }
    parts.push(
      path('M28 206H356Q362 214 354 222H30Q22 214 28 206Z', brush.down(204, 224, [150, 200, 92])),
      lettuce(24, 362, 222, [118, 178, 72]),
      path('M30 232H352L340 246H44Z', '#f8c24c'),
      path(
        'M36 244Q100 236 190 244T348 242Q354 262 330 260H60Q30 262 36 244Z',
        brush.down(240, 264, [234, 140, 140]),
      ),
      ...[60, 148, 238].map((x) =>
        path(`M${x} 258h76q2 14 -10 16h-56q-12 -2 -10 -16Z`, brush.down(256, 278, [212, 58, 48])),
      ),
      path(
        'M36 274H352Q366 276 362 292Q358 306 346 306H44Q32 306 28 292Q26 276 36 274Z',
        brush.down(272, 308, CRUST),
      ),
      path('M42 276H346Q354 280 352 290Q350 297 340 297H50Q40 297 38 290Q36 280 42 276Z', shade(CRUMB, 0.1)),
    );
    return `<g transform="translate(${dx} 0)">${parts.join('')}</g>`;
  };
  const body = half(10, 'a');
  return {
    width: 410,
    height: 322,
    foot: 310,
    body: brush.defs() + body,
    anchors: { grips: [[200, 240]] },
  };
}
