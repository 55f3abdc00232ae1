import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { fadeAcross, fadeDown } from '../kit/fade.ts';
import { snowCap } from '../kit/prism.ts';
import { circle, ellipse, line, n, path, rect, shade } from '../kit.ts';

export const fence: Hero = {
  key: 'fence',
  words: [
    'fence',
    'wooden fence',
    'picket fence',
    'white fence',
    'garden fence',
    'post and rail fence',
    'split rail fence',
    'ranch fence',
    'farm fence',
    'paddock fence',
  ],
  wordForms: {
    'picket fence': 0,
    'white fence': 0,
    'garden fence': 0,
    'wooden fence': 1,
    'post and rail fence': 1,
    'split rail fence': 1,
    'ranch fence': 1,
    'farm fence': 1,
    'paddock fence': 1,
  },
  kindOf: ['gate', 'railing'],
  kind: 'object',
  height: 1.2,
  forms: 2,
  samples: ['a white picket fence', 'a wooden fence in a meadow', 'an old ranch fence in winter'],
  homes: ['meadow', 'garden', 'farm'],
  draw: (options) => (options.form === 1 ? drawRails(options) : drawPickets(options)),
};

function drawPickets({ colour, random, age, season }: HeroOptions): HeroArt {
  const paint: Rgb = colour ?? (age === 'old' ? [206, 200, 186] : [238, 234, 224]);
  const parts: string[] = [
    rect(8, 58, 464, 14, shade(paint, -0.2), 2),
    rect(8, 122, 464, 14, shade(paint, -0.24), 2),
  ];
  for (let picket = 0; picket < 13; picket++) {
    const x = 14 + picket * 36 + (random(`x${picket}`) - 0.5) * 2;
    const lean = (random(`l${picket}`) - 0.5) * (age === 'old' ? 9 : 3);
    parts.push(
      `<g transform="rotate(${n(lean)} ${n(x + 11)} 180)">`,
      path(`M${n(x)} 178V36L${n(x + 11)} 20L${n(x + 22)} 36V178Z`, shade(paint, 0.1)),
      path(`M${n(x + 15)} 178V26L${n(x + 22)} 36V178Z`, shade(paint, -0.22)),
      circle(x + 10, 65, 1.7, '#7c7f84'),
      circle(x + 10, 129, 1.7, '#7c7f84'),
      season === 'winter' ? snowCap(x + 2, x + 20, 31, 8) : '',
      '</g>',
    );
  }
  return {
    width: 484,
    height: 184,
    body: parts.join(''),
    foot: 178,
    anchors: { tops: [{ x1: 20, x2: 466, y: 22 }], lean: { x: 240, y1: 30, y2: 178 } },
  };
}

/** Two rails and a top rail through rough posts. */
function drawRails({ colour, random, age, season }: HeroOptions): HeroArt {
  const wood: Rgb = colour ?? (age === 'old' ? [138, 126, 110] : [146, 104, 66]);
  const parts: string[] = [];
  for (const [row, y] of [44, 88, 132].entries()) {
    const sag = (random(`s${row}`) - 0.5) * (age === 'old' ? 16 : 6);
    const half = 8;
    const top = `M4 ${y - half}Q240 ${n(y - half + sag)} 476 ${y - half - 1}`;
    parts.push(
      fadeDown(`${top}V${y + half}Q240 ${n(y + half + sag)} 4 ${y + half}Z`, wood, y - half, y + half, 0.02),
      line(`M10 ${y - 3}Q240 ${n(y - 4 + sag)} 470 ${y - 4}`, shade(wood, 0.3), 2, 'opacity="0.6"'),
      line(
        `M60 ${y + 3}Q130 ${n(y + 2 + sag * 0.5)} 200 ${n(y + 3 + sag * 0.8)}M280 ${y + 2}Q340 ${y + 1} 430 ${y + 4}`,
        shade(wood, -0.36),
        1.6,
        'opacity="0.7"',
      ),
    );
    if (season === 'winter' && row === 0) parts.push(snowCap(6, 474, y - half, 7));
  }
  for (let post = 0; post < 4; post++) {
    const x = 40 + post * 126 + (random(`x${post}`) - 0.5) * 12;
    const top = 16 + random(`t${post}`) * 8;
    const lean = (random(`l${post}`) - 0.5) * (age === 'old' ? 12 : 4);
    parts.push(
      `<g transform="rotate(${n(lean)} ${n(x + 11)} 178)">`,
      fadeAcross(
        `M${n(x)} 178L${n(x + 1)} ${n(top + 5)}Q${n(x + 11)} ${n(top - 5)} ${n(x + 22)} ${n(top + 4)}L${n(x + 23)} 178Z`,
        wood,
        x,
        x + 23,
      ),
      ellipse(x + 11.5, top + 4, 10, 4, shade(wood, 0.34)),
      line(`M${n(x + 7)} 40V110M${n(x + 15)} 70V150`, shade(wood, -0.4), 1.5, 'opacity="0.6"'),
      ...[44, 88, 132].map((y) => circle(x + 11, y, 2.6, '#565049')),
      season === 'winter'
        ? snowCap(x, x + 23, top + 2, 8)
        : path(`M${n(x - 6)} 178l4 -16l5 14l4 -20l6 20l5 -13l6 15Z`, '#6f9248'),
      '</g>',
    );
  }
  return {
    width: 480,
    height: 184,
    body: parts.join(''),
    foot: 178,
    anchors: { tops: [{ x1: 14, x2: 466, y: 36 }], seat: [230, 38], lean: { x: 178, y1: 24, y2: 178 } },
  };
}
