import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { roundFace } from '../kit/face.ts';
import { fadeAcross } from '../kit/fade.ts';
import { surfaceOf } from '../kit/material.ts';
import { circle, ellipse, line, linear, path, rect, shade } from '../kit.ts';

export const well: Hero = {
  key: 'well',
  words: ['well', 'stone well', 'wishing well', 'water well'],
  kind: 'object',
  height: 2.2,
  forms: 2,
  samples: ['a stone well in a garden', 'a wishing well', 'an old well in a village'],
  homes: ['garden', 'village-street', 'meadow'],
  draw: (options) => (options.form === 1 ? drawArched(options) : drawRoofed(options)),
};

function drawRoofed({ colour, random, season }: HeroOptions): HeroArt {
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
  if (season === 'winter')
    parts.push(
      path(
        'M16 100L140 22L264 100L250 106Q230 84 204 84Q190 66 168 62Q152 46 140 48Q120 52 110 66Q84 72 74 88Q50 88 34 104Z',
        '#f4f8fd',
      ),
    );
  return {
    width: 280,
    height: 320,
    body: parts.join(''),
    foot: 308,
    anchors: {
      tops: [{ x1: 76, x2: 204, y: 226 }],
      hang: [[140, 134]],
      seat: [140, 226],
      lean: { x: 46, y1: 216, y2: 300 },
    },
  };
}

/** Open to the sky: field stones, an iron arch with its wheel, and ivy. */
function drawArched({ colour, random, season, age }: HeroOptions): HeroArt {
  const stone = surfaceOf('stone', { colour: colour ?? [164, 154, 140], age, marks: 'rubble' });
  const cx = 140;
  const top = 196;
  const foot = 306;
  const iron = '#3c4247';
  const parts = [
    ellipse(cx, top, 100, 24, shade(stone.colour, 0.22)),
    ellipse(cx, top + 2, 76, 16, '#2a343c'),
    path(
      `M${cx - 72} ${top + 7}Q${cx} ${top - 20} ${cx + 72} ${top + 7}Q${cx} ${top - 6} ${cx - 72} ${top + 7}Z`,
      '#565c5e',
    ),
    line(`M${cx - 86} ${top}V92C${cx - 86} 20 ${cx + 86} 20 ${cx + 86} 92V${top}`, iron, 8),
    line(`M${cx - 82} ${top - 6}V92C${cx - 82} 27 ${cx + 60} 24 ${cx + 76} 70`, '#79838a', 2.4),
    line(`M${cx - 84} 88Q${cx - 48} 88 ${cx - 40} 50M${cx + 84} 88Q${cx + 48} 88 ${cx + 40} 50`, iron, 4),
    line(`M${cx} 40V54`, iron, 5),
    circle(cx, 70, 18, 'none', `stroke="${iron}" stroke-width="6"`),
    line(`M${cx - 16} 70H${cx + 16}M${cx} 54V86`, iron, 3),
    line(`M${cx - 18} 72V140`, '#cbb58e', 3),
    line(`M${cx + 18} 72L${cx + 74} ${top + 2}`, '#cbb58e', 3),
    line(`M${cx - 36} 152Q${cx - 18} 122 ${cx} 152`, '#5a5f66', 3),
    fadeAcross(
      `M${cx - 38} 152H${cx + 2}L${cx - 3} 186Q${cx - 18} 191 ${cx - 33} 186Z`,
      [150, 106, 66],
      cx - 38,
      cx + 2,
    ),
    line(`M${cx - 37} 160H${cx + 1}M${cx - 35} 178H${cx - 2}`, '#5a5f66', 3),
    paintFace(roundFace(cx, top, 100, foot - top, { bow: 22 }), stone, random, 'w', 22),
    path(
      `M${cx - 106} ${top - 2}Q${cx - 104} ${top + 14} ${cx - 100} ${top + 16}Q${cx} ${top + 44} ${cx + 100} ${top + 16}Q${cx + 104} ${top + 14} ${cx + 106} ${top - 2}Q${cx + 84} ${top + 24} ${cx} ${top + 26}Q${cx - 84} ${top + 24} ${cx - 106} ${top - 2}Z`,
      shade(stone.colour, 0.14),
    ),
  ];
  const leaves = season === 'winter' ? [222, 230, 238] : season === 'autumn' ? [178, 84, 52] : [92, 132, 70];
  for (let leaf = 0; leaf < 26; leaf++) {
    const t = random(`lt${leaf}`);
    const x = cx + 96 - t * t * 76 + (random(`lx${leaf}`) - 0.5) * 18;
    const y = top + 18 + random(`ly${leaf}`) * (96 - t * 70);
    parts.push(
      ellipse(
        x,
        y,
        6.5,
        5,
        shade([leaves[0] ?? 0, leaves[1] ?? 0, leaves[2] ?? 0], (random(`lc${leaf}`) - 0.55) * 0.5),
      ),
    );
  }
  return {
    width: 280,
    height: 332,
    body: parts.join(''),
    foot: 318,
    anchors: {
      tops: [{ x1: 76, x2: 204, y: top + 24 }],
      hang: [[cx, 46]],
      seat: [cx, top + 24],
      lean: { x: 42, y1: top + 10, y2: 300 },
    },
  };
}
