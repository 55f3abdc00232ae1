import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { pointedPath } from '../kit/arch.ts';
import { drawColumn, drawPediment } from '../kit/column.ts';
import { drawDome, drawFinial } from '../kit/dome.ts';
import { frontFace } from '../kit/face.ts';
import { fadeAcross, fadeDown } from '../kit/fade.ts';
import { artOfLayers, type Layers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { addWindows } from '../kit/window.ts';
import { circle, line, n, path, polygon, rect, shade } from '../kit.ts';
import { addBlock, addCornice } from '../rigs/block.ts';

const FOOT = 540;

export const cathedral: Hero = {
  key: 'cathedral',
  words: [
    'cathedral',
    'gothic cathedral',
    'notre dame',
    'minster',
    'basilica',
    'duomo',
    'st peters basilica',
    'capitol',
    'capitol building',
    'white house',
  ],
  kindOf: ['sagrada familia', 'big church', 'parliament', 'st pauls cathedral', 'reichstag'],
  kind: 'building',
  height: 45,
  samples: ['a gothic cathedral', 'a domed cathedral at dusk', 'an old cathedral in the fog'],
  forms: 2,
  wordForms: {
    'gothic cathedral': 0,
    'notre dame': 0,
    basilica: 1,
    duomo: 1,
    capitol: 1,
    'capitol building': 1,
  },
  homes: ['city'],
  draw: ({ random, form, colour, season, age, lit }) => {
    const layers = newLayers();
    const stone = surfaceOf('stone', {
      colour: colour ?? (form === 0 ? [204, 188, 160] : [228, 220, 204]),
      age,
      marks: 'blocks',
    });
    if (form === 0) addGothic(layers, stone.colour, random, season === 'winter', lit, stone);
    else addDomed(layers, stone.colour, random, season === 'winter', lit, stone);
    return artOfLayers(layers, {
      width: 440,
      height: FOOT + 6,
      foot: FOOT,
      anchors: {
        tops: [form === 0 ? { x1: 160, x2: 280, y: 262 } : { x1: 40, x2: 120, y: 330 }],
        lean: { x: 60, y1: 400, y2: FOOT },
      },
    });
  },
};

type Random = Parameters<Hero['draw']>[0]['random'];
type Stone = ReturnType<typeof surfaceOf>;

function addGothic(
  layers: Layers,
  stone: Rgb,
  random: Random,
  snowy: boolean,
  lit: boolean,
  surface: Stone,
): void {
  const { body, glow } = layers;
  const glass = (d: string) => {
    body.push(path(d, lit ? '#ffc874' : '#4c5f7c'));
    if (lit) glow.push(path(d, '#ffc46c'));
  };
  // Nave behind, then the two towers with spires.
  body.push(
    polygon(
      [
        [150, 300],
        [220, 190],
        [290, 300],
      ],
      shade([104, 112, 124], 0),
    ),
  );
  if (snowy)
    body.push(
      polygon(
        [
          [164, 280],
          [220, 188],
          [276, 280],
          [220, 268],
        ],
        '#f4f8fd',
      ),
    );
  const middle = { x: 150, foot: FOOT, width: 140, height: 262, depth: 0 };
  addBlock(layers, middle, surface, random, 'm', 15);
  body.push(
    polygon(
      [
        [150, 280],
        [220, 214],
        [290, 280],
      ],
      shade(stone, 0.1),
    ),
  );
  for (const x of [50, 290]) {
    const tower = { x, foot: FOOT, width: 100, height: 360, depth: 0 };
    addBlock(layers, tower, surface, random, `t${x}`, 15);
    body.push(
      path(`M${x + 82} 180V${FOOT}H${x + 100}V180Z`, shade(stone, -0.3), 'fill-opacity="0.6"'),
      fadeAcross(`M${x - 4} 184L${x + 50} 34L${x + 104} 184Z`, [122, 126, 134], x - 4, x + 104),
      line(`M${x + 50} 40V8M${x + 40} 20h20`, '#8d8378', 4),
      line(
        `M${x + 14} 134H${x + 86}M${x + 26} 100H${x + 74}M${x + 36} 72H${x + 64}`,
        '#5d636c',
        2,
        'stroke-opacity="0.6"',
      ),
    );
    if (snowy)
      body.push(
        path(
          `M${x + 8} 152L${x + 50} 36L${x + 78} 112Q${x + 62} 122 ${x + 52} 110Q${x + 34} 146 ${x + 8} 152Z`,
          '#f4f8fd',
        ),
      );
    for (const px of [x, x + 100])
      body.push(
        polygon(
          [
            [px - 8, 184],
            [px, 132],
            [px + 8, 184],
          ],
          shade(stone, px === x ? 0.14 : -0.2),
        ),
        rect(px - 8, 184, 16, FOOT - 184, shade(stone, px === x ? 0.12 : -0.22)),
      );
    for (const dx of [20, 56]) glass(pointedPath(x + dx, 204, 24, 286));
    body.push(rect(x - 4, 296, 108, 8, shade(stone, 0.24)), rect(x - 4, 304, 108, 4, shade(stone, -0.36)));
    glass(pointedPath(x + 34, 330, 32, 404));
    body.push(
      path(pointedPath(x + 22, 436, 56, FOOT), shade(stone, -0.3)),
      path(pointedPath(x + 30, 448, 40, FOOT), shade([98, 62, 40], 0)),
    );
  }
  // Rose window, gallery, portal.
  body.push(circle(220, 352, 46, shade(stone, 0.26)), circle(220, 352, 40, lit ? '#ffc874' : '#4c5f7c'));
  if (lit) glow.push(circle(220, 352, 40, '#ffc46c'));
  const petals: readonly string[] = ['#c8505a', '#5a8ac8', '#e0b050', '#68a878'];
  for (let petal = 0; petal < 12; petal++) {
    const angle = (petal / 12) * Math.PI * 2;
    body.push(
      circle(
        220 + Math.cos(angle) * 28,
        352 + Math.sin(angle) * 28,
        6.5,
        petals[petal % 4] ?? '#c8505a',
        'fill-opacity="0.85"',
      ),
      line(
        `M220 352L${n(220 + Math.cos(angle + 0.26) * 40)} ${n(352 + Math.sin(angle + 0.26) * 40)}`,
        shade(stone, 0.2),
        2.4,
      ),
    );
  }
  body.push(
    circle(220, 352, 9, shade(stone, 0.2)),
    rect(150, 410, 140, 7, shade(stone, 0.24)),
    rect(150, 417, 140, 4, shade(stone, -0.36)),
  );
  body.push(
    path(pointedPath(172, 430, 96, FOOT), shade(stone, 0.2)),
    path(pointedPath(182, 444, 76, FOOT), shade(stone, -0.3)),
    path(pointedPath(192, 460, 56, FOOT), shade([98, 62, 40], 0)),
    line(`M220 462V${FOOT}`, shade([98, 62, 40], -0.5), 3),
    rect(160, FOOT - 8, 120, 8, shade(stone, 0.1), 2),
  );
}

function addDomed(
  layers: Layers,
  stone: Rgb,
  random: Random,
  snowy: boolean,
  lit: boolean,
  surface: Stone,
): void {
  const { body } = layers;
  const copper: Rgb = [112, 158, 146];
  const wings = { x: 20, foot: FOOT, width: 400, height: 200, depth: 0 };
  const faces = addBlock(layers, wings, surface, random, 'w', 15);
  const style = {
    frame: [244, 240, 230] as Rgb,
    lit,
    bars: [1, 2] as const,
    head: 'round' as const,
    edge: 3,
  };
  addWindows(
    layers,
    faces.front,
    { columns: 2, rows: 2, area: [0.03, 0.1, 0.27, 0.9], share: [0.44, 0.66] },
    style,
  );
  addWindows(
    layers,
    faces.front,
    { columns: 2, rows: 2, area: [0.73, 0.1, 0.97, 0.9], share: [0.44, 0.66] },
    style,
  );
  addCornice(layers, wings, [240, 234, 220], 14, snowy);
  body.push(fadeAcross('M140 240H300V350H140Z', stone, 140, 300));
  addWindows(
    layers,
    frontFace(140, 250, 160, 90),
    { columns: 6, rows: 1, area: [0.04, 0.1, 0.96, 0.9], share: [0.46, 1] },
    style,
  );
  body.push(
    rect(130, 232, 180, 12, shade(stone, 0.24), 3),
    drawDome(220, 234, 84, 116, copper, { ribs: 7 }),
    fadeAcross('M202 122V92H238V122Z', stone, 202, 238),
    drawDome(220, 92, 20, 24, copper, { ribs: 2 }),
    drawFinial(220, 70, 34, [214, 176, 86]),
  );
  if (snowy)
    body.push(path('M146 190Q160 128 220 117Q262 124 280 150Q250 150 232 140Q200 168 146 190Z', '#f4f8fd'));
  body.push(
    fadeDown('M128 340H312V540H128Z', stone, 340, 540, 0.04),
    path('M132 388H308V520H132Z', shade(stone, -0.42)),
    path(pointedPath(196, 410, 48, 524), shade([98, 62, 40], 0)),
  );
  for (let column = 0; column < 6; column++)
    body.push(drawColumn(142 + column * 31.2, 382, 524, 15, [244, 240, 230]));
  body.push(
    rect(122, 362, 196, 22, shade(stone, 0.2)),
    drawPediment(116, 364, 208, 54, stone),
    circle(220, 346, 10, shade(stone, 0.2)),
  );
  for (const [step, grow] of [
    [524, 6],
    [532, 14],
  ] as const)
    body.push(rect(122 - grow, step, 196 + grow * 2, 9, shade(stone, 0.16 - grow * 0.01)));
  if (snowy) body.push(path('M116 362L220 308L324 362L310 364L220 318L130 364Z', '#f4f8fd'));
}
