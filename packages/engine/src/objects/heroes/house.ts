import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { quadFace } from '../kit/face.ts';
import { fadeAcross } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { pick } from '../kit/pick.ts';
import { drawHippedRoof, snowCap, snowOn } from '../kit/prism.ts';
import { addDoor, addWindow } from '../kit/window.ts';
import { circle, leafClump, line, n, path, polygon, rect, shade } from '../kit.ts';
import { addBlock } from '../rigs/block.ts';
import {
  drawRoof,
  drawSideWindow,
  drawWalls,
  drawWindow,
  type Gable,
  glowRect,
  sideGlow,
  sidePoint,
} from './gable.ts';

export const house: Hero = {
  key: 'cottage',
  words: [
    'house',
    'cottage',
    'home',
    'country house',
    'small house',
    'family house',
    'farmhouse',
    'suburban house',
    'two-storey house',
  ],
  wordForms: {
    cottage: 0,
    'small house': 0,
    farmhouse: 1,
    'family house': 1,
    'suburban house': 1,
    'two-storey house': 1,
    villa: 1,
    mansion: 1,
    guesthouse: 1,
  },
  kindOf: ['bungalow', 'villa', 'mansion', 'hobbit house', 'building', 'gingerbread house', 'guesthouse'],
  kind: 'building',
  height: 6.5,
  forms: 2,
  samples: ['a house with a garden', 'a cottage in the countryside', 'a house in the snow at night'],
  homes: ['suburban-street', 'garden', 'village-street'],
  draw: (options) => (options.form === 1 ? drawPorchHouse(options) : drawCottage(options)),
};

/** Two storeys of clapboard with a porch along the front and dormers in a hipped roof. */
function drawPorchHouse({ random, colour, season, lit, age }: HeroOptions): HeroArt {
  const layers = newLayers();
  const { body } = layers;
  const foot = 392;
  const snowy = season === 'winter';
  const wall: Rgb =
    colour ??
    pick(random, 'wall', [
      [232, 226, 208],
      [196, 210, 214],
      [226, 200, 140],
      [190, 206, 178],
    ]);
  const roof = surfaceOf('wood', {
    colour: pick(random, 'roof', [
      [112, 78, 68],
      [82, 92, 104],
      [146, 80, 60],
    ]),
    age,
    marks: 'shingles',
  });
  const accent: Rgb = pick(random, 'accent', [
    [58, 96, 104],
    [150, 60, 52],
    [70, 92, 66],
  ]);
  const frame: Rgb = [252, 249, 242];
  const house = { x: 56, foot: foot - 14, width: 264, height: 206, depth: 104 };
  body.push(
    rect(302, 44, 32, 92, '#a8604a'),
    rect(322, 44, 12, 92, '#854838'),
    rect(298, 38, 40, 9, '#93523f'),
  );
  const faces = addBlock(
    layers,
    house,
    surfaceOf('wood', { colour: wall, age, marks: 'boards' }),
    random,
    'h',
    11,
  );
  const style = { frame, lit, sill: true };
  const shutters = (u: number, v: number, du: number, dv: number) => {
    addWindow(layers, faces.front, [u, v, du, dv], style);
    for (const at of [u - 0.062, u + du + 0.02]) {
      const [x, y] = faces.front.at(at, v);
      const high = dv * house.height;
      let slats = '';
      for (let slat = 1; slat < 7; slat++) slats += `M${n(x + 1)} ${n(y + (slat * high) / 7)}h9`;
      body.push(
        rect(x, y - 3, 11, high + 6, shade(accent, 0.02), 1),
        line(slats, shade(accent, -0.4), 1.2, 'stroke-opacity="0.6"'),
      );
    }
  };
  for (const u of [0.12, 0.435, 0.75]) shutters(u, 0.13, 0.13, 0.22);
  for (const u of [0.12, 0.75]) shutters(u, 0.58, 0.13, 0.26);
  addDoor(layers, faces.front, [0.43, 0.56, 0.14, 0.44], { colour: accent, frame, pane: lit });
  for (const u of [0.2, 0.62]) {
    addWindow(layers, faces.side, [u, 0.13, 0.2, 0.22], style);
    addWindow(layers, faces.side, [u, 0.58, 0.2, 0.24], style);
  }
  // The roof and its dormers.
  const eave = house.foot - house.height;
  body.push(
    rect(42, eave - 4, 292, 9, shade(frame, -0.06), 2),
    drawHippedRoof(
      [
        [34, eave],
        [342, eave],
        [446, eave + 4],
      ],
      [
        [126, eave - 92],
        [296, eave - 96],
      ],
      roof,
      random,
      'r',
      14,
      snowy,
    ),
  );
  for (const x of [128, 224]) {
    const pane = rect(x + 5, eave - 54, 24, 28, lit ? '#ffd588' : '#86a8bc');
    body.push(
      rect(x, eave - 60, 34, 40, shade(wall, 0.1)),
      rect(x + 2, eave - 57, 30, 34, shade(frame, 0)),
      pane,
      line(`M${x + 17} ${eave - 54}v28M${x + 5} ${eave - 40}h24`, shade(frame, -0.04), 2.4),
      path(
        `M${x - 8} ${eave - 56}L${x + 17} ${eave - 82}L${x + 42} ${eave - 56}L${x + 36} ${eave - 54}L${x + 17} ${eave - 72}L${x - 2} ${eave - 54}Z`,
        snowy ? '#f4f8fd' : shade(roof.colour, 0.16),
      ),
      path(`M${x - 1} ${eave - 55}L${x + 17} ${eave - 73}L${x + 35} ${eave - 55}Z`, shade(wall, 0.16)),
    );
    if (lit) layers.glow.push(pane);
  }
  // The porch: roof, posts, railing, floor and steps.
  const deck = foot - 12;
  const shed = house.foot - 96;
  body.push(
    paintFace(
      quadFace(
        [
          [50, shed - 16],
          [326, shed - 16],
          [344, shed + 12],
          [32, shed + 12],
        ],
        0.06,
      ),
      roof,
      random,
      'porch',
      11,
    ),
    snowy
      ? snowOn([
          [50, shed - 16],
          [326, shed - 16],
          [344, shed + 12],
          [32, shed + 12],
        ])
      : '',
    rect(34, shed + 11, 308, 8, shade(frame, 0)),
    rect(34, shed + 18, 308, 4, shade(frame, -0.3)),
    rect(32, deck, 312, 8, '#a58a6c', 2),
    rect(32, deck + 7, 312, foot - deck - 5, '#8b7e72', 1),
  );
  for (const x of [38, 112, 154, 212, 254, 330])
    body.push(
      fadeAcross(`M${x} ${deck}V${shed + 19}H${x + 8}V${deck}Z`, frame, x, x + 8),
      rect(x - 2, shed + 19, 12, 4, shade(frame, -0.08)),
    );
  let rails = '';
  for (const [x1, x2] of [
    [46, 154],
    [220, 330],
  ] as const) {
    rails += `M${x1} ${deck - 30}H${x2}M${x1} ${deck - 5}H${x2}`;
    for (let x = x1 + 8; x < x2; x += 9) rails += `M${x} ${deck - 30}V${deck - 5}`;
  }
  body.push(line(rails, shade(frame, -0.04), 2.6));
  for (let step = 0; step < 3; step++)
    body.push(
      rect(
        164 - step * 4,
        deck + 3 + step * 7,
        48 + step * 8,
        7,
        shade([178, 164, 146], 0.1 - step * 0.1),
        1,
      ),
    );
  // Shrubs with flowers, or snow on them.
  for (let shrub = 0; shrub < 13; shrub++) {
    const x = shrub < 4 ? 40 + shrub * 30 : shrub < 8 ? 240 + (shrub - 4) * 28 : 352 + (shrub - 8) * 17;
    const y = foot - 4 - Math.max(0, shrub - 7) * 2.4;
    body.push(
      path(
        leafClump(x, y - 4, 15 + random(`s${shrub}`) * 5, random, `shrub${shrub}`),
        snowy
          ? shade([236, 242, 249], -random(`t${shrub}`) * 0.06)
          : shade([86, 130, 68], (random(`t${shrub}`) - 0.6) * 0.35),
      ),
    );
    if (!snowy)
      for (let flower = 0; flower < 4; flower++)
        body.push(
          circle(
            x - 11 + random(`fx${shrub}.${flower}`) * 22,
            y - 13 + random(`fy${shrub}.${flower}`) * 14,
            2.4,
            ['#e87896', '#f4f0ee', '#f2cf68'][(shrub + flower) % 3] ?? '#f4f0ee',
          ),
        );
  }
  if (snowy) body.push(snowCap(300, 336, 38, 9));
  return artOfLayers(layers, {
    width: 466,
    height: 402,
    foot,
    anchors: {
      tops: [
        { x1: 130, x2: 290, y: eave - 93 },
        { x1: 60, x2: 316, y: shed - 6 },
      ],
      seat: [188, deck + 4],
      lean: { x: 58, y1: 300, y2: foot },
    },
  });
}

const WALLS: readonly Rgb[] = [
  [236, 222, 196],
  [232, 206, 170],
  [222, 226, 220],
  [206, 218, 226],
];

function drawCottage({ random, colour, season, lit }: HeroOptions): HeroArt {
  const width = 470;
  const height = 380;
  const foot = 362;
  const body: Gable = { x: 54, foot, front: 152, side: 184, wall: 118, rise: 98, eaves: 20 };
  const wall: Rgb = colour ?? WALLS[Math.floor(random('wall') * WALLS.length)] ?? [236, 222, 196];
  const roof: Rgb = (
    [
      [164, 78, 54],
      [122, 66, 52],
      [86, 94, 106],
    ] as const
  )[Math.floor(random('roof') * 3)] ?? [164, 78, 54];
  const accent: Rgb = (
    [
      [68, 108, 112],
      [156, 62, 50],
      [92, 112, 70],
    ] as const
  )[Math.floor(random('accent') * 3)] ?? [68, 108, 112];
  const snowy = season === 'winter';
  const parts: string[] = [];
  const cx = body.x + 216;
  parts.push(
    rect(cx, 84, 32, 90, '#a8604a'),
    rect(cx + 20, 84, 12, 90, '#854838'),
    rect(cx - 4, 78, 40, 9, '#93523f'),
  );
  for (let row = 0; row < 8; row++)
    parts.push(line(`M${cx} ${92 + row * 9}h32`, '#72402f', 1, 'opacity="0.5"'));
  parts.push(drawWalls(body, wall, 'h'));
  parts.push(rect(body.x, foot - 16, body.front, 16, '#a39a90'));
  const s0 = sidePoint(body, 0, 0);
  const s1 = sidePoint(body, 1, 0);
  const t0 = sidePoint(body, 0, 0.135);
  const t1 = sidePoint(body, 1, 0.135);
  parts.push(polygon([s0, s1, t1, t0], '#857c74'));
  const frame = '#fbf7ee';
  const windows = [
    [body.x + 18, foot - 84, 32, 42],
    [body.x + 104, foot - 84, 32, 42],
    [body.x + 60, foot - 164, 32, 34],
  ] as const;
  for (const [x, y, w, h] of windows) {
    parts.push(drawWindow(x, y, w, h, frame, lit));
    parts.push(
      rect(x - 15, y - 3, 11, h + 6, shade(accent, 0), 1),
      rect(x + w + 4, y - 3, 11, h + 6, shade(accent, -0.12), 1),
    );
    for (let slat = 1; slat < 6; slat++) {
      parts.push(
        line(
          `M${x - 14} ${y + (slat * h) / 6}h9M${x + w + 5} ${y + (slat * h) / 6}h9`,
          shade(accent, -0.4),
          1,
          'opacity="0.6"',
        ),
      );
    }
  }
  parts.push(
    rect(body.x + 57, foot - 80, 40, 80, frame, 2),
    path(
      `M${body.x + 61} ${foot}V${foot - 66}Q${body.x + 77} ${foot - 84} ${body.x + 93} ${foot - 66}V${foot}Z`,
      shade(accent, -0.08),
    ),
    rect(body.x + 67, foot - 60, 20, 20, lit ? '#ffd98a' : '#9fc0d4', 2),
    circle(body.x + 88, foot - 34, 2.8, '#e8c66a'),
    rect(body.x + 48, foot - 6, 58, 10, '#b5aca2', 2),
  );
  parts.push(
    drawSideWindow(body, 0.14, 0.36, 0.17, 0.38, frame, lit),
    drawSideWindow(body, 0.43, 0.36, 0.17, 0.38, frame, lit),
    drawSideWindow(body, 0.72, 0.36, 0.17, 0.38, frame, lit),
  );
  parts.push(drawRoof(body, roof, 'h', snowy, 9));
  if (snowy) {
    parts.push(
      rect(cx - 6, 70, 44, 10, '#f6f9fe', 4),
      path(
        `M12 ${foot + 8}Q80 ${foot - 14} 140 ${foot}Q240 ${foot - 20} 390 ${foot - 6}Q430 ${foot + 2} 462 ${foot + 7}Q240 ${foot + 18} 12 ${foot + 8}Z`,
        '#ebf2fb',
      ),
    );
  } else {
    for (let index = 0; index < 16; index++) {
      const onFront = index < 7;
      const x = onFront
        ? body.x - 4 + index * 9 + (index > 3 ? 78 : 0)
        : body.x + body.front + 8 + (index - 7) * 20;
      const y = onFront ? foot - 4 : foot - 5 - (index - 7) * 1.1;
      parts.push(
        path(
          leafClump(x, y - 4, 12 + random(`b${index}`) * 5, random, `bush${index}`),
          shade([86, 132, 66], (random(`t${index}`) - 0.6) * 0.35),
        ),
      );
      const bloom: readonly Rgb[] = [
        [232, 120, 150],
        [246, 214, 110],
        [244, 240, 238],
      ];
      for (let flower = 0; flower < 4; flower++) {
        parts.push(
          circle(
            x - 9 + random(`fx${index}${flower}`) * 18,
            y - 10 + random(`fy${index}${flower}`) * 10,
            2.3,
            shade(bloom[flower % 3] ?? [232, 120, 150], 0),
          ),
        );
      }
    }
  }
  const glow = lit
    ? windows.map(([x, y, w, h]) => glowRect(x, y, w, h)).join('') +
      [0.14, 0.43, 0.72].map((u) => sideGlow(body, u, 0.36, 0.17, 0.38)).join('') +
      rect(body.x + 67, foot - 60, 20, 20, '#ffc76e', 2)
    : undefined;
  return {
    width,
    height,
    body: parts.join(''),
    foot,
    ...(glow ? { glow } : {}),
    anchors: {
      tops: [{ x1: 150, x2: 260, y: foot - body.wall - body.rise }],
      lean: { x: body.x, y1: foot - 110, y2: foot },
    },
  };
}
