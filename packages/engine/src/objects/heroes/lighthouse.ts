import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { paintOf } from '../kit/material.ts';
import { pick } from '../kit/pick.ts';
import { drawConeRoof, drawHippedRoof } from '../kit/prism.ts';
import { addDoor, addWindow } from '../kit/window.ts';
import { circle, ellipse, halo, line, linear, n, path, polygon, radial, rect, shade } from '../kit.ts';
import { addBlock } from '../rigs/block.ts';

export const lighthouse: Hero = {
  key: 'lighthouse',
  words: ['lighthouse', 'light house', 'beacon'],
  kind: 'building',
  height: 24,
  forms: 2,
  samples: ['a lighthouse on a cliff', 'a lighthouse at night', 'an old lighthouse by the sea'],
  lamp: { reach: 40, colour: [255, 226, 150] },
  homes: ['sea', 'beach', 'harbour'],
  draw: (options) => (options.form === 1 ? drawWithHouse(options) : drawStriped(options)),
};

/** An eight-sided white tower on a rock with the keeper's house at its foot. */
function drawWithHouse({ random, colour, lit, season, age }: HeroOptions): HeroArt {
  const layers = newLayers();
  const { body } = layers;
  const roof: Rgb =
    colour ??
    pick(random, 'roof', [
      [178, 62, 50],
      [70, 98, 124],
      [64, 68, 76],
    ]);
  const wall: Rgb = age === 'old' ? [212, 204, 190] : [240, 236, 226];
  const cx = 150;
  const top = 132;
  const foot = 470;
  body.push(
    path('M14 520Q20 484 54 476Q70 458 110 462H300Q352 456 366 474Q396 482 402 520Z', '#7d766e'),
    path(
      'M30 516Q40 488 66 482L96 492L88 516ZM150 470L204 466L216 484L168 492ZM300 474L346 470L356 490L316 498Z',
      '#a8a096',
      'opacity="0.8"',
    ),
    path('M96 492L150 486L168 516H88ZM232 490L300 486L310 518H238Z', '#5d5752', 'opacity="0.7"'),
    path(
      'M56 478Q120 456 200 464Q300 452 364 474Q300 482 210 478Q120 486 56 478Z',
      season === 'winter' ? '#eef3f9' : '#7d9456',
    ),
  );
  // Three of the eight sides are seen.
  const side = (u1: number, u2: number, tone: number) =>
    path(
      `M${n(cx + u1 * 36)} ${top}H${n(cx + u2 * 36)}L${n(cx + u2 * 60)} ${foot}H${n(cx + u1 * 60)}Z`,
      shade(wall, tone),
    );
  body.push(side(-1, -0.42, -0.08), side(-0.42, 0.42, 0.3), side(0.42, 1, -0.3));
  for (let row = 1; row < 15; row++) {
    const t = row / 15;
    const half = 36 + 24 * t;
    const y = n(top + (foot - top) * t);
    body.push(line(`M${n(cx - half)} ${y}H${n(cx + half)}`, shade(wall, -0.4), 1, 'opacity="0.3"'));
  }
  const band = (t1: number, t2: number) => {
    for (const [u1, u2, tone] of [
      [-1, -0.42, -0.06],
      [-0.42, 0.42, 0.14],
      [0.42, 1, -0.34],
    ] as const) {
      const at = (u: number, t: number) => `${n(cx + u * (36 + 24 * t + 0.6))} ${n(top + (foot - top) * t)}`;
      body.push(path(`M${at(u1, t1)}L${at(u2, t1)}L${at(u2, t2)}L${at(u1, t2)}Z`, shade(roof, tone)));
    }
  };
  band(0.3, 0.46);
  for (const t of [0.12, 0.56, 0.76]) {
    const y = top + (foot - top) * t;
    const pane = rect(cx - 7, y, 14, 24, lit ? '#ffd27a' : '#4a5e6e', 1);
    body.push(
      rect(cx - 11, y - 4, 22, 32, shade(wall, -0.26), 2),
      pane,
      line(`M${cx} ${n(y)}v24M${cx - 7} ${n(y + 12)}h14`, shade(wall, -0.1), 2),
    );
    if (lit) layers.glow.push(pane);
  }
  // The keeper's house.
  const house = { x: 214, foot: 474, width: 108, height: 62, depth: 40 };
  const faces = addBlock(layers, house, paintOf(wall, 0, 'boards'), random, 'h', 9);
  addDoor(layers, faces.front, [0.42, 0.34, 0.2, 0.66], { colour: roof, frame: [250, 246, 238] });
  for (const u of [0.1, 0.72])
    addWindow(layers, faces.front, [u, 0.28, 0.18, 0.38], { frame: [250, 246, 238], lit, sill: true });
  addWindow(layers, faces.side, [0.3, 0.28, 0.4, 0.38], { frame: [250, 246, 238], lit });
  drawHouseRoof(body, roof, random, season === 'winter');
  // Corbels, gallery, lantern and cap.
  const metal: Rgb = [62, 68, 76];
  body.push(
    path(`M${cx - 50} ${top - 10}H${cx + 50}L${cx + 36} ${top + 10}H${cx - 36}Z`, shade(wall, -0.24)),
    path(`M${cx - 50} ${top - 10}H${cx + 16}L${cx + 13} ${top + 10}H${cx - 36}Z`, shade(wall, 0.06)),
    rect(cx - 54, top - 16, 108, 8, shade(metal, 0.1), 2),
    line(`M${cx - 52} ${top - 36}H${cx + 52}M${cx - 52} ${top - 26}H${cx + 52}`, shade(metal, 0.1), 2.4),
  );
  for (let post = 0; post <= 8; post++)
    body.push(line(`M${cx - 52 + post * 13} ${top - 16}V${top - 37}`, shade(metal, 0.1), 2.2));
  const glass = path(
    `M${cx - 28} ${top - 16}V${top - 70}H${cx + 28}V${top - 16}Z`,
    lit ? '#ffe9a8' : '#b4d2de',
  );
  body.push(
    glass,
    path(`M${cx - 28} ${top - 16}V${top - 70}H${cx - 10}V${top - 16}Z`, '#ffffff', 'opacity="0.35"'),
    ellipse(cx, top - 42, 11, 18, lit ? '#fffbe4' : '#f0e2ae'),
    line(`M${cx - 11} ${top - 48}H${cx + 11}M${cx - 11} ${top - 38}H${cx + 11}`, '#d8b860', 1.6),
    line(
      `M${cx - 28} ${top - 16}V${top - 70}M${cx - 11} ${top - 16}V${top - 70}M${cx + 11} ${top - 16}V${top - 70}M${cx + 28} ${top - 16}V${top - 70}`,
      shade(metal, 0),
      3,
    ),
    drawConeRoof(cx, top - 70, 40, 44, roof, { flare: 0.1, snowy: season === 'winter' }),
    circle(cx, top - 116, 7, shade(metal, 0.2)),
    line(`M${cx} ${top - 120}v-10`, shade(metal, 0.1), 2.4),
  );
  if (lit)
    layers.glow.push(
      glass,
      ellipse(cx, top - 42, 14, 20, '#fff8dc'),
      halo('lw', cx, top - 42, 86, '#ffb84a', 0.6),
    );
  return artOfLayers(layers, {
    width: 416,
    height: 524,
    foot: 512,
    anchors: {
      tops: [
        { x1: cx - 50, x2: cx + 50, y: top - 16 },
        { x1: 226, x2: 300, y: 372 },
      ],
      lean: { x: 92, y1: 400, y2: 470 },
    },
  });
}

function drawHouseRoof(body: string[], roof: Rgb, random: HeroOptions['random'], snowy: boolean): void {
  body.push(
    rect(286, 352, 18, 34, '#a8705a'),
    rect(296, 352, 8, 34, '#845342'),
    drawHippedRoof(
      [
        [204, 416],
        [326, 416],
        [372, 410],
      ],
      [
        [240, 372],
        [310, 370],
      ],
      paintOf(roof, 0, 'shingles'),
      random,
      'hr',
      11,
      snowy,
    ),
  );
}

function drawStriped({ random, colour, lit }: HeroOptions): HeroArt {
  const width = 260;
  const height = 520;
  const cx = 130;
  const foot = 478;
  const top = 128;
  const red: Rgb = colour ?? [196, 52, 44];
  const halfAt = (y: number) => 30 + ((y - top) / (foot - top)) ** 1.25 * 28;
  const slice = (y1: number, y2: number, fill: string) =>
    path(
      `M${n(cx - halfAt(y1))} ${n(y1)}Q${cx} ${n(y1 + 9)} ${n(cx + halfAt(y1))} ${n(y1)}L${n(cx + halfAt(y2))} ${n(y2)}Q${cx} ${n(y2 + 10)} ${n(cx - halfAt(y2))} ${n(y2)}Z`,
      fill,
    );
  const parts = [
    linear(
      'w',
      [cx - 58, 0, cx + 58, 0],
      [
        [0, '#d9d6d0'],
        [0.32, '#fffdf8'],
        [1, '#aeb1b8'],
      ],
    ),
    linear(
      'r',
      [cx - 58, 0, cx + 58, 0],
      [
        [0, shade(red, -0.18)],
        [0.32, shade(red, 0.18)],
        [1, shade(red, -0.46)],
      ],
    ),
    linear(
      'm',
      [cx - 40, 0, cx + 40, 0],
      [
        [0, '#3d434c'],
        [0.4, '#707883'],
        [1, '#282d35'],
      ],
    ),
    linear(
      'k',
      [60, 460, 200, 515],
      [
        [0, '#9a938a'],
        [1, '#57524e'],
      ],
    ),
    path(`M40 514Q46 486 70 480Q80 466 104 470L160 468Q186 466 194 480Q218 486 224 514Z`, 'url(#k)'),
    polygon(
      [
        [70, 480],
        [104, 470],
        [110, 492],
        [82, 500],
      ],
      '#b3aca2',
      'opacity="0.7"',
    ),
    polygon(
      [
        [160, 468],
        [194, 480],
        [186, 500],
        [150, 490],
      ],
      '#6f6963',
      'opacity="0.8"',
    ),
  ];
  const bands = 6;
  for (let band = 0; band < bands; band++) {
    const y1 = top + ((foot - top) * band) / bands;
    const y2 = top + ((foot - top) * (band + 1)) / bands;
    parts.push(slice(y1, y2, band % 2 === 0 ? 'url(#w)' : 'url(#r)'));
  }
  for (const [t, dx] of [
    [0.18, 6],
    [0.5, -8],
    [0.78, 6],
  ] as const) {
    const y = top + (foot - top) * t;
    parts.push(
      path(
        `M${cx + dx - 7} ${n(y + 22)}V${n(y + 5)}Q${cx + dx} ${n(y - 5)} ${cx + dx + 7} ${n(y + 5)}V${n(y + 22)}Z`,
        '#ece8e0',
      ),
      path(
        `M${cx + dx - 4.5} ${n(y + 20)}V${n(y + 6)}Q${cx + dx} ${n(y - 1)} ${cx + dx + 4.5} ${n(y + 6)}V${n(y + 20)}Z`,
        lit ? '#ffd27a' : '#33414f',
      ),
    );
  }
  parts.push(
    path(
      `M${cx - 15} ${foot + 4}V${foot - 34}Q${cx} ${foot - 52} ${cx + 15} ${foot - 34}V${foot + 4}Z`,
      '#6d4a34',
    ),
    circle(cx + 8, foot - 16, 2, '#d9b25a'),
  );
  // Gallery, lantern, roof.
  parts.push(
    path(`M${cx - 46} ${top - 6}H${cx + 46}L${cx + 32} ${top + 12}H${cx - 32}Z`, 'url(#m)'),
    rect(cx - 50, top - 12, 100, 8, 'url(#m)', 2),
    line(`M${cx - 48} ${top - 30}H${cx + 48}`, '#4b525c', 2.6),
  );
  for (let post = 0; post <= 10; post++)
    parts.push(line(`M${n(cx - 48 + post * 9.6)} ${top - 12}V${top - 30}`, '#4b525c', 1.8));
  parts.push(
    rect(cx - 24, top - 66, 48, 55, lit ? '#ffe9a8' : '#a9cbdc', 2),
    lit
      ? radial(
          'l',
          [cx, top - 38, 30],
          [
            [0, '#fffbe8'],
            [1, '#ffc94f'],
          ],
        )
      : '',
    lit ? circle(cx, top - 38, 17, 'url(#l)') : ellipse(cx, top - 34, 9, 15, '#f3e7b8'),
  );
  for (let bar = 0; bar <= 4; bar++)
    parts.push(line(`M${cx - 24 + bar * 12} ${top - 66}V${top - 11}`, '#3c424b', 2.2));
  parts.push(
    path(
      `M${cx - 33} ${top - 64}Q${cx - 24} ${top - 98} ${cx} ${top - 104}Q${cx + 24} ${top - 98} ${cx + 33} ${top - 64}Z`,
      'url(#r)',
    ),
    rect(cx - 34, top - 68, 68, 6, shade(red, -0.4), 2),
    circle(cx, top - 106, 6, shade(red, -0.2)),
    line(`M${cx} ${top - 110}v-14`, '#4b525c', 2.4),
  );
  const tuft = random('tuft');
  for (let index = 0; index < 14; index++) {
    const x = 48 + index * 12.4 + tuft * 6;
    parts.push(
      polygon(
        [
          [x, 496 + (index % 3) * 5],
          [x + 3, 515],
          [x - 3, 515],
        ],
        shade([110, 134, 70], (index % 4) * 0.08 - 0.2),
      ),
    );
  }
  const glow = lit
    ? circle(cx, top - 38, 22, '#ffe08a') +
      circle(cx, top - 38, 11, '#fff8dc') +
      halo('lh', cx, top - 38, 88, '#ffb84a', 0.6)
    : undefined;
  return {
    width,
    height,
    body: parts.join(''),
    foot: 508,
    ...(glow ? { glow } : {}),
    anchors: { tops: [{ x1: cx - 48, x2: cx + 48, y: top - 12 }], lean: { x: 76, y1: 400, y2: 478 } },
  };
}
