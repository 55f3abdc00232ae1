import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { circle, ellipse, line, path, polygon } from '../kit.ts';
import { drawGlass } from '../rigs/glassware.ts';

export const cocktailGlass: Hero = {
  key: 'cocktail-glass',
  words: ['cocktail', 'cocktail glass', 'martini', 'margarita', 'tropical drink', 'mojito', 'drink'],
  kindOf: ['pina colada', 'daiquiri', 'cosmopolitan'],
  kind: 'food',
  height: 0.18,
  forms: 2,
  samples: ['a cocktail', 'a tropical cocktail with a little umbrella', 'a pink cocktail on a bar'],
  draw: ({ colour, form }) =>
    form === 0 ? drawMartini(colour ?? [240, 96, 120]) : drawTropical(colour ?? [255, 170, 60]),
};

function drawMartini(liquid: Rgb): HeroArt {
  const brush = createBrush();
  const cx = 130;
  const body = lathe(
    cx,
    [
      [50, 104],
      [172, 6],
    ],
    0.17,
  );
  const parts = [
    ellipse(
      cx,
      322,
      62,
      14,
      brush.between(
        [cx - 62, 0, cx + 62, 0],
        [
          [0, '#b9ccd3', 0.8],
          [0.3, '#ffffff', 0.65],
          [1, '#94aab4', 0.8],
        ],
      ),
    ),
    path(
      `M${cx - 5} 166L${cx - 4} 300Q${cx - 8} 316 ${cx - 30} 320H${cx + 30}Q${cx + 8} 316 ${cx + 4} 300L${cx + 5} 166Z`,
      brush.between(
        [cx - 8, 0, cx + 8, 0],
        [
          [0, '#a9bec8', 0.85],
          [0.4, '#ffffff', 0.85],
          [1, '#8ca3ae', 0.85],
        ],
      ),
    ),
    drawGlass(brush, {
      body,
      cx,
      rim: 50,
      floor: 170,
      wall: 4,
      liquid: { colour: liquid, y: 72, opacity: 0.9 },
    }),
    line(`M${cx - 30} 84L${cx + 88} 18`, '#c9a35c', 3.4),
    circle(cx + 2, 66, 15, brush.ball(cx + 2, 66, 15, [206, 36, 52])),
    ellipse(cx - 3, 60, 4, 3, '#ffd8d2', 'opacity="0.9"'),
    circle(cx + 88, 18, 6, '#e8c56a'),
  ];
  const [sx, sy] = [cx - 92, 48];
  parts.push(
    path(`M${sx - 26} ${sy + 14}A30 30 0 0 1 ${sx + 26} ${sy - 14}Z`, '#7fae3a'),
    path(`M${sx - 22} ${sy + 12}A26 26 0 0 1 ${sx + 22} ${sy - 12}Z`, '#dcec9c'),
  );
  return {
    width: 260,
    height: 346,
    foot: 332,
    body: brush.defs() + parts.join(''),
    anchors: { grips: [[cx, 240]] },
  };
}

function drawTropical(liquid: Rgb): HeroArt {
  const brush = createBrush();
  const cx = 120;
  const body = lathe(
    cx,
    [
      [92, 62],
      [150, 74],
      [200, 62],
      [240, 46],
      [290, 50],
      [312, 46],
    ],
    0.2,
  );
  const parts = [
    line(`M${cx - 6} 260L${cx - 44} 20`, '#45a0a8', 8),
    drawGlass(brush, {
      body,
      cx,
      rim: 92,
      floor: 300,
      wall: 4,
      liquid: { colour: liquid, y: 112, opacity: 0.9 },
    }),
    path(body.part(210, 300, 5), '#e2503c', 'opacity="0.5"'),
    path(body.part(250, 300, 5), '#d63a3c', 'opacity="0.5"'),
  ];
  // Paper umbrella, orange slice and a cherry on the rim.
  const [ux, uy] = [cx + 44, 48];
  parts.push(line(`M${ux} ${uy}L${ux - 26} 118`, '#b98d52', 3));
  const ribs = [-62, -34, -8, 20, 48];
  for (let rib = 0; rib < 4; rib++)
    parts.push(
      polygon(
        [
          [ux + 4, uy - 22],
          [ux + ribs[rib]! + 8, uy + 22 - Math.abs(rib - 1.5) * 4],
          [ux + ribs[rib + 1]! + 8, uy + 22 - Math.abs(rib - 1.5) * 4 + 4],
        ],
        rib % 2 ? '#f6d24e' : '#e85a8c',
      ),
    );
  parts.push(
    circle(cx - 54, 88, 30, '#ef8f1e'),
    circle(cx - 54, 88, 26, '#fde8be'),
    circle(cx - 54, 88, 23, '#f9b13e'),
    line(`M${cx - 76} 88H${cx - 32}M${cx - 65} 69L${cx - 43} 107M${cx - 43} 69L${cx - 65} 107`, '#fde8be', 2),
  );
  return {
    width: 240,
    height: 340,
    foot: 322,
    body: brush.defs() + parts.join(''),
    anchors: { grips: [[cx, 240]] },
  };
}
