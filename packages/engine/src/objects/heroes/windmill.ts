import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { roundFace } from '../kit/face.ts';
import { fadeAcross } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { addDoor, addWindow } from '../kit/window.ts';
import { circle, line, linear, n, path, polygon, rect, shade } from '../kit.ts';

export const windmill: Hero = {
  key: 'windmill',
  words: ['windmill', 'dutch windmill', 'old windmill', 'mill', 'smock mill', 'tower mill'],
  kindOf: ['watermill', 'water mill', 'silo'],
  wordForms: { 'tower mill': 0, 'dutch windmill': 1, 'smock mill': 1 },
  kind: 'building',
  height: 14,
  forms: 2,
  samples: ['a windmill in a tulip field', 'a dutch windmill by a canal', 'an old windmill on a hill'],
  homes: ['hills', 'meadow', 'farm'],
  draw: (options) => (options.form === 1 ? drawSmock(options) : drawTower(options)),
};

/** Thatched above a gallery, brick below it. */
function drawSmock({ random, colour, lit, season, age }: HeroOptions): HeroArt {
  const layers = newLayers();
  const { body } = layers;
  const cx = 220;
  const foot = 500;
  const deck = 352;
  const thatch: Rgb = age === 'new' ? [176, 142, 92] : [128, 112, 88];
  const trim: Rgb = colour ?? [64, 104, 78];
  const brick = roundFace(cx, deck + 8, 88, foot - deck - 12, { bow: 8, topRadius: 78 });
  body.push(paintFace(brick, surfaceOf('brick', { age }), random, 'b', 11));
  addDoor(layers, brick, [0.38, 0.44, 0.22, 0.56], { colour: trim, frame: [244, 240, 230], head: 'round' });
  for (const u of [0.14, 0.72])
    addWindow(layers, brick, [u, 0.34, 0.12, 0.3], { frame: [244, 240, 230], lit });
  const smock = roundFace(cx, 178, 74, deck - 176, { bow: 8, topRadius: 44 });
  body.push(paintFace(smock, { colour: thatch, gloss: 0, marks: 'straw' }, random, 's', 11));
  for (const u of [0.22, 0.76]) {
    const [x1, y1] = smock.at(u, 0);
    const [x2, y2] = smock.at(u, 1);
    body.push(
      line(
        `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`,
        shade(thatch, u < 0.5 ? 0.24 : -0.4),
        2.4,
        'opacity="0.6"',
      ),
    );
  }
  addWindow(layers, smock, [0.42, 0.3, 0.2, 0.13], { frame: [244, 240, 230], lit });
  addWindow(layers, smock, [0.4, 0.68, 0.19, 0.14], { frame: [244, 240, 230], lit });
  // The gallery on its struts.
  let struts = '';
  let rail = '';
  for (let post = 0; post <= 10; post++) {
    const x = cx - 118 + post * 23.6;
    rail += `M${n(x)} ${deck}V${deck - 26}`;
    if (post % 2 === 0) struts += `M${n(x)} ${deck + 6}L${n(cx + (x - cx) * 0.66)} ${deck + 46}`;
  }
  body.push(
    line(struts, '#6b4c36', 4),
    rect(cx - 124, deck - 2, 248, 10, '#8a6446', 2),
    rect(cx - 124, deck + 5, 248, 4, '#573c2a', 1),
    line(`${rail}M${cx - 120} ${deck - 26}H${cx + 120}M${cx - 120} ${deck - 13}H${cx + 120}`, '#f0eadc', 3),
  );
  // The cap like a boat upside down.
  body.push(
    fadeAcross(
      `M${cx - 50} 184Q${cx - 58} 132 ${cx - 8} 112Q${cx + 44} 110 ${cx + 58} 176L${cx + 52} 186Q${cx} 196 ${cx - 50} 184Z`,
      thatch,
      cx - 56,
      cx + 58,
    ),
    path(`M${cx - 50} 184Q${cx} 194 ${cx + 52} 186L${cx + 50} 194Q${cx} 203 ${cx - 47} 193Z`, shade(trim, 0)),
    season === 'winter'
      ? path(
          `M${cx - 52} 150Q${cx - 44} 116 ${cx - 6} 108Q${cx + 34} 108 ${cx + 50} 144Q${cx + 32} 136 ${cx + 20} 146Q${cx} 136 ${cx - 16} 148Q${cx - 34} 140 ${cx - 52} 150Z`,
          '#f4f8fd',
        )
      : '',
  );
  const hub: readonly [number, number] = [cx - 10, 156];
  const turn = 14 + random('turn') * 62;
  for (let blade = 0; blade < 4; blade++) {
    let lattice = '';
    for (let bar = 0; bar <= 10; bar++) lattice += `M2 ${-30 - bar * 13}h26`;
    const sail =
      path('M5 -164H27L29 -28H5Z', '#f4ecd8', 'opacity="0.55"') +
      line(`${lattice}M27 -164L29 -28M16 -164V-28`, '#7d5c40', 2) +
      path('M-9 -160H0V-30H-7Z', shade(trim, 0.1)) +
      rect(-4, -168, 8, 172, '#5d4231', 2);
    body.push(`<g transform="translate(${hub[0]} ${hub[1]}) rotate(${n(turn + blade * 90)})">${sail}</g>`);
  }
  body.push(circle(hub[0], hub[1], 12, '#4a3426'), circle(hub[0] - 2, hub[1] - 2, 6, '#d8b050'));
  return artOfLayers(layers, {
    width: 440,
    height: 512,
    foot: foot + 6,
    anchors: {
      tops: [
        { x1: cx - 116, x2: cx - 80, y: deck - 2 },
        { x1: cx + 80, x2: cx + 116, y: deck - 2 },
      ],
      lean: { x: cx - 84, y1: deck + 50, y2: foot },
    },
  });
}

function drawTower({ random, colour, lit }: HeroOptions): HeroArt {
  const width = 420;
  const height = 500;
  const cx = 210;
  const foot = 490;
  const wall: Rgb = colour ?? [206, 190, 166];
  const hub: readonly [number, number] = [cx - 6, 168];
  const parts = [
    linear(
      'w',
      [cx - 74, 0, cx + 74, 0],
      [
        [0, shade(wall, -0.06)],
        [0.34, shade(wall, 0.24)],
        [1, shade(wall, -0.42)],
      ],
    ),
    linear(
      'c',
      [cx - 50, 0, cx + 50, 0],
      [
        [0, '#7b5640'],
        [0.4, '#a27252'],
        [1, '#553a2c'],
      ],
    ),
    path(
      `M${cx - 48} 190L${cx - 80} ${foot}Q${cx} ${foot + 8} ${cx + 80} ${foot}L${cx + 48} 190Z`,
      'url(#w)',
    ),
  ];
  for (let row = 0; row < 15; row++) {
    const y = 206 + row * 19;
    const half = 49 + ((y - 190) / (foot - 190)) * 31;
    parts.push(
      line(
        `M${n(cx - half)} ${y}Q${cx} ${y + 6} ${n(cx + half)} ${y}`,
        shade(wall, -0.45),
        1,
        'opacity="0.28"',
      ),
    );
  }
  for (const [dx, y, size] of [
    [-14, 250, 20],
    [18, 310, 20],
    [-20, 366, 20],
  ] as const) {
    parts.push(
      rect(cx + dx - 3, y - 3, size + 6, size + 12, '#f1ece0', 2),
      rect(cx + dx, y, size, size + 6, lit ? '#ffd488' : '#56707f'),
      line(`M${cx + dx + size / 2} ${y}v${size + 6}M${cx + dx} ${y + 13}h${size}`, '#f1ece0', 2.2),
    );
  }
  parts.push(
    path(
      `M${cx - 20} ${foot + 2}V${foot - 50}Q${cx} ${foot - 74} ${cx + 20} ${foot - 50}V${foot + 2}Z`,
      '#6b4431',
    ),
    circle(cx + 11, foot - 26, 2.6, '#d9b25a'),
  );
  parts.push(
    path(
      `M${cx - 54} 194Q${cx - 50} 130 ${cx} 122Q${cx + 50} 130 ${cx + 54} 194Q${cx} 204 ${cx - 54} 194Z`,
      'url(#c)',
    ),
  );
  for (let row = 0; row < 5; row++)
    parts.push(
      path(
        `M${n(cx - 46 + row * 2)} ${180 - row * 12}Q${cx} ${190 - row * 13} ${n(cx + 46 - row * 2)} ${180 - row * 12}`,
        'none',
        'stroke="#4b3224" stroke-width="1.2" opacity="0.5"',
      ),
    );
  const turn = 12 + random('turn') * 66;
  for (let blade = 0; blade < 4; blade++) {
    const sail: string[] = [];
    sail.push(rect(-4, -166, 8, 172, '#5b4030', 2));
    sail.push(
      polygon(
        [
          [5, -160],
          [36, -156],
          [34, -40],
          [5, -36],
        ],
        '#f2e8d2',
        'opacity="0.93"',
      ),
    );
    for (let bar = 0; bar <= 8; bar++) sail.push(line(`M0 ${-38 - bar * 15}h35`, '#7a5a42', 1.7));
    sail.push(line('M35 -156L33.5 -40M19 -158L19 -38', '#7a5a42', 1.8));
    parts.push(
      `<g transform="translate(${hub[0]} ${hub[1]}) rotate(${n(turn + blade * 90)})">${sail.join('')}</g>`,
    );
  }
  parts.push(circle(hub[0], hub[1], 11, '#4a3426'), circle(hub[0] - 2, hub[1] - 2, 5, '#8a6a50'));
  return {
    width,
    height,
    body: parts.join(''),
    foot,
    anchors: { tops: [{ x1: cx - 16, x2: cx + 20, y: 124 }], lean: { x: cx - 76, y1: 400, y2: 488 } },
  };
}
