import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { fadeAcross } from '../kit/fade.ts';
import { snowCap } from '../kit/prism.ts';
import { circle, halo, line, linear, path, rect, shade } from '../kit.ts';

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
  forms: 2,
  samples: ['a street lamp at night', 'an old lamp post in the snow', 'a street lamp in a park'],
  lamp: { reach: 7, colour: [255, 214, 140] },
  homes: ['old-town', 'park', 'city-street'],
  draw: (options) => (options.form === 1 ? drawDouble(options) : drawSingle(options)),
};

function drawSingle({ lit, season }: HeroOptions): HeroArt {
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
    season === 'winter' ? snowCap(60, 110, 24, 9) : '',
  ];
  const glow = lit
    ? path('M62 100L54 42H116L108 100Z', '#ffdf8e') + halo('lh', 85, 72, 84, '#ffb64a', 0.6)
    : undefined;
  return {
    width: 170,
    height: 420,
    body: parts.join(''),
    foot: 412,
    ...(glow ? { glow } : {}),
    anchors: {
      tops: [{ x1: 66, x2: 104, y: 23 }],
      hang: [
        [58, 132],
        [112, 132],
      ],
      lean: { x: 76, y1: 140, y2: 404 },
    },
  };
}

/** Two lanterns hang from the curled arms of a fluted post. */
function drawDouble({ lit, colour, season }: HeroOptions): HeroArt {
  const iron: Rgb = colour ?? [44, 62, 56];
  const cx = 130;
  const foot = 412;
  const parts = [
    fadeAcross(
      `M${cx - 30} ${foot}V398H${cx - 24}V388H${cx - 18}Q${cx - 9} 372 ${cx - 9} 340V330H${cx + 9}V340Q${cx + 9} 372 ${cx + 18} 388H${cx + 24}V398H${cx + 30}V${foot}Z`,
      iron,
      cx - 30,
      cx + 30,
      0.3,
    ),
    fadeAcross(`M${cx - 7} 332L${cx - 5} 60H${cx + 5}L${cx + 7} 332Z`, iron, cx - 7, cx + 7, 0.4),
    line(`M${cx - 2} 326V66`, shade(iron, 0.4), 1.4, 'stroke-opacity="0.7"'),
    rect(cx - 12, 324, 24, 8, shade(iron, 0.12), 3),
    rect(cx - 10, 200, 20, 6, shade(iron, 0.12), 3),
    rect(cx - 10, 84, 20, 7, shade(iron, 0.12), 3),
    line(`M${cx} 62V30`, shade(iron, 0), 5),
    circle(cx, 26, 7, shade(iron, 0.24)),
  ];
  const glows: string[] = [];
  for (const side of [-1, 1]) {
    const x = cx + side * 78;
    parts.push(
      line(
        `M${cx} 104C${cx + side * 30} 104 ${cx + side * 26} 50 ${cx + side * 56} 46C${cx + side * 74} 44 ${x} 56 ${x} 72`,
        shade(iron, side < 0 ? 0.06 : -0.1),
        6,
      ),
      line(
        `M${cx + side * 20} 92C${cx + side * 36} 100 ${cx + side * 46} 84 ${cx + side * 36} 76`,
        shade(iron, 0),
        4,
      ),
      path(`M${x - 26} 92Q${x} 68 ${x + 26} 92Z`, shade(iron, 0.1)),
      rect(x - 28, 90, 56, 6, shade(iron, -0.1), 2),
      path(`M${x - 23} 96H${x + 23}L${x + 15} 150H${x - 15}Z`, lit ? '#ffe6a0' : '#d9e4e6'),
      path(`M${x - 23} 96H${x - 8}L${x - 6} 150H${x - 15}Z`, '#ffffff', 'opacity="0.4"'),
      line(`M${x - 23} 96L${x - 15} 150M${x + 23} 96L${x + 15} 150M${x} 96V150`, shade(iron, -0.1), 3),
      path(`M${x - 17} 149H${x + 17}L${x + 8} 158H${x - 8}Z`, shade(iron, 0)),
      circle(x, 161, 4, shade(iron, 0.2)),
    );
    if (season === 'winter') parts.push(snowCap(x - 20, x + 20, 84, 7));
    if (lit)
      glows.push(
        path(`M${x - 23} 96H${x + 23}L${x + 15} 150H${x - 15}Z`, '#ffdf8e'),
        halo(`lg${side + 1}`, x, 122, 48, '#ffb64a', 0.6),
      );
  }
  return {
    width: 260,
    height: 420,
    body: parts.join(''),
    foot,
    ...(lit ? { glow: glows.join('') } : {}),
    anchors: {
      hang: [
        [cx - 56, 50],
        [cx + 56, 50],
      ],
      tops: [{ x1: cx - 70, x2: cx - 40, y: 45 }],
      lean: { x: cx - 8, y1: 210, y2: 400 },
    },
  };
}
