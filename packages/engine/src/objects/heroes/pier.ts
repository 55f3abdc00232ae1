import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { fadeAcross } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { snowCap } from '../kit/prism.ts';
import { circle, ellipse, halo, line, mix, path, polygon, rect, shade } from '../kit.ts';

export const pier: Hero = {
  key: 'pier',
  words: [
    'pier',
    'jetty',
    'wooden pier',
    'wooden dock',
    'dock',
    'boardwalk pier',
    'landing stage',
    'boat dock',
  ],
  wordForms: { 'boardwalk pier': 0, 'landing stage': 1, 'boat dock': 1 },
  kind: 'object',
  height: 1.6,
  support: 'water',
  forms: 2,
  samples: ['a wooden pier on a lake', 'a pier at sunset', 'a cat on a jetty'],
  lamp: { reach: 3, colour: [255, 206, 130] },
  homes: ['lake', 'sea', 'harbour'],
  draw: (options) => (options.form === 1 ? drawLanding(options) : drawPier(options)),
};

/** A short landing stage: a ladder, ropes between mooring posts, a life ring and a lantern. */
function drawLanding({ colour, random, lit, season, age }: HeroOptions): HeroArt {
  const wood: Rgb = colour ?? (age === 'old' ? [128, 118, 106] : [158, 122, 86]);
  const layers = newLayers();
  const { body } = layers;
  const post = (x: number, top: number, foot: number, wide: number, tone: number) =>
    body.push(
      fadeAcross(
        `M${x} ${foot}V${top + 4}Q${x + wide / 2} ${top - 4} ${x + wide} ${top + 4}V${foot}Z`,
        mix(wood, [40, 34, 30], tone),
        x,
        x + wide,
      ),
      ellipse(x + wide / 2, top + 4, wide / 2, 4, shade(wood, 0.3 - tone)),
      rect(x, foot - 30, wide, 30, '#4a5446').replace('/>', ' fill-opacity="0.5"/>'),
    );
  for (const x of [66, 216, 372]) post(x, 74, 178, 15, 0.42);
  // The deck from above, its boards running away.
  for (let board = 0; board < 24; board++) {
    const t1 = board / 24;
    const t2 = (board + 0.94) / 24;
    const at = (t: number, near: boolean) => (near ? 14 + t * 440 : 52 + t * 400);
    body.push(
      polygon(
        [
          [at(t1, true), 118],
          [at(t2, true), 118],
          [at(t2, false), 82],
          [at(t1, false), 82],
        ],
        shade(wood, 0.14 + (random(`b${board}`) - 0.5) * 0.26),
      ),
    );
    if (board % 3 === 0)
      body.push(
        circle(at(t1 + 0.02, true), 112, 1.4, '#5d5650'),
        circle(at(t1 + 0.02, false), 87, 1.2, '#5d5650'),
      );
  }
  body.push(
    rect(14, 117, 440, 16, shade(wood, -0.2), 2),
    rect(14, 117, 440, 4, shade(wood, 0.16), 1),
    line('M40 126H180M230 127H420', shade(wood, -0.42), 1.4, 'opacity="0.6"'),
    rect(20, 133, 428, 6, shade(wood, -0.5), 1),
  );
  post(26, 46, 204, 19, 0.1);
  post(180, 46, 206, 19, 0.1);
  post(424, 34, 208, 20, 0.1);
  const rope = (x1: number, x2: number, y: number) =>
    line(`M${x1} ${y}Q${(x1 + x2) / 2} ${y + 44} ${x2} ${y}`, '#a98a58', 5.4) +
    line(`M${x1} ${y - 1}Q${(x1 + x2) / 2} ${y + 42} ${x2} ${y - 1}`, '#dcc594', 2, 'stroke-dasharray="4 4"');
  body.push(
    rope(36, 190, 64),
    ...[26, 180].map((x) => rect(x - 1, 58, 21, 5, '#c9ae78', 2) + rect(x - 1, 64, 21, 5, '#b2955e', 2)),
  );
  // Ladder into the water, life ring and lantern.
  body.push(
    line('M284 96V202M318 96V202', shade(wood, -0.06), 7),
    line('M284 142H318M284 162H318M284 182H318', shade(wood, 0.1), 6),
  );
  const stripe = (turn: number) =>
    `<path d="M434 86A20 20 0 0 1 451 96" fill="none" stroke="#f4f0e6" stroke-width="12" transform="rotate(${turn} 434 106)"/>`;
  body.push(
    circle(434, 106, 20, 'none', 'stroke="#cc4a3c" stroke-width="12"'),
    stripe(0),
    stripe(90),
    stripe(180),
    stripe(270),
  );
  const glass = path('M424 12H444L441 30H427Z', lit ? '#ffe3a0' : '#dce6e4');
  body.push(
    glass,
    path('M420 12L434 1L448 12Z', '#3a4046'),
    rect(424, 29, 20, 6, '#3a4046', 2),
    line('M434 12V30M424 12L427 30M444 12L441 30', '#3a4046', 2),
  );
  if (lit) layers.glow.push(glass, halo('pl', 434, 21, 26, '#ffb64a', 0.6));
  if (season === 'winter')
    body.push(snowCap(24, 47, 48, 8), snowCap(178, 201, 48, 8), snowCap(60, 410, 88, 10));
  return artOfLayers(layers, {
    width: 468,
    height: 214,
    foot: 192,
    anchors: {
      tops: [{ x1: 60, x2: 414, y: 102 }],
      seat: [246, 116],
      hang: [[434, 48]],
      lean: { x: 182, y1: 50, y2: 116 },
      grips: [[301, 100]],
    },
  });
}

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
  return {
    width: 516,
    height: 214,
    body: parts.join(''),
    foot: 196,
    anchors: { tops: [{ x1: 40, x2: 480, y: 82 }], seat: [260, 92], lean: { x: 154, y1: 32, y2: 92 } },
  };
}
