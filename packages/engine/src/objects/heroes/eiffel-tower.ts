import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { drawCylinder } from '../kit/cylinder.ts';
import { artOfLayers, type Layers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { line, n, path, rect, shade } from '../kit.ts';

const FOOT = 600;

export const eiffelTower: Hero = {
  key: 'tokyo-tower',
  words: [
    'eiffel tower',
    'tokyo tower',
    'iron tower',
    'space needle',
    'tv tower',
    'cn tower',
    'paris tower',
    'television tower',
    'lattice tower',
  ],
  kindOf: ['transmission tower', 'oil derrick', 'fernsehturm'],
  kind: 'building',
  height: 60,
  samples: ['the Eiffel Tower at night', 'the Eiffel Tower in spring', 'a television tower above a city'],
  forms: 2,
  wordForms: {
    'iron tower': 0,
    'lattice tower': 0,
    'eiffel tower': 0,
    'tokyo tower': 0,
    'paris tower': 0,
    'space needle': 1,
    'tv tower': 1,
    'cn tower': 1,
    'television tower': 1,
  },
  homes: ['city'],
  draw: ({ random, form, colour, lit }) => {
    const layers = newLayers();
    if (form === 0) addLattice(layers, colour ?? [138, 106, 78], lit);
    else addNeedle(layers, colour ?? [226, 224, 216], lit, random);
    return artOfLayers(layers, {
      width: 320,
      height: FOOT + 6,
      foot: FOOT,
      anchors: {
        tops: [form === 0 ? { x1: 122, x2: 198, y: 264 } : { x1: 80, x2: 240, y: 118 }],
        lean: { x: 50, y1: 540, y2: FOOT },
      },
    });
  },
};

/** Half width of the tower at a height: it flares like a curve of growth. */
function halfAt(y: number): number {
  const t = (y - 60) / (FOOT - 60);
  return 7 + 18 * t + 115 * t ** 3.1;
}

function addLattice({ body, glow }: Layers, iron: Rgb, lit: boolean): void {
  const cx = 160;
  const edge = (side: number, inset: number, from: number, to: number) => {
    let d = '';
    for (let step = 0; step <= 12; step++) {
      const y = from + ((to - from) * step) / 12;
      d += `${d === '' ? 'M' : 'L'}${n(cx + side * Math.max(1, halfAt(y) - inset * (0.24 + ((y - 60) / 540) * 1.1)))} ${n(y)}`;
    }
    return d;
  };
  body.push(line(`M${cx} 60V6`, shade(iron, -0.1), 5), line('M152 36h16', shade(iron, -0.1), 3));
  // Lattice of the upper shaft, then of the two legs.
  let cross = '';
  for (let cell = 0; cell < 22; cell++) {
    const y1 = 66 + cell * 15;
    const y2 = y1 + 15;
    cross += `M${n(cx - halfAt(y1))} ${y1}L${n(cx + halfAt(y2))} ${y2}M${n(cx + halfAt(y1))} ${y1}L${n(cx - halfAt(y2))} ${y2}M${n(cx - halfAt(y2))} ${y2}H${n(cx + halfAt(y2))}`;
  }
  body.push(line(cross, shade(iron, -0.14), 2.6));
  for (const side of [-1, 1]) {
    let braces = '';
    const inner = (y: number) => Math.max(2, halfAt(y) - 20 - ((y - 390) / 210) * 26);
    for (let cell = 0; cell < 11; cell++) {
      const y1 = 392 + cell * 19;
      const y2 = Math.min(FOOT, y1 + 19);
      braces += `M${n(cx + side * halfAt(y1))} ${y1}L${n(cx + side * inner(y2))} ${y2}M${n(cx + side * inner(y1))} ${y1}L${n(cx + side * halfAt(y2))} ${y2}`;
    }
    body.push(line(braces, shade(iron, side < 0 ? -0.06 : -0.26), 3.2));
    let innerEdge = '';
    for (let step = 0; step <= 10; step++) {
      const y = 392 + step * 20.8;
      innerEdge += `${step === 0 ? 'M' : 'L'}${n(cx + side * inner(y))} ${n(y)}`;
    }
    body.push(
      line(innerEdge, shade(iron, side < 0 ? -0.1 : -0.3), 6),
      line(edge(side, 0, 60, FOOT), shade(iron, side < 0 ? 0.2 : -0.24), 8),
    );
    body.push(rect(cx + side * 113 - 36, FOOT - 16, 72, 18, shade([176, 164, 146], side < 0 ? 0 : -0.2), 2));
  }
  // The great arch and the platforms.
  body.push(
    path(
      `M${cx - 86} 560Q${cx - 74} 456 ${cx} 450Q${cx + 74} 456 ${cx + 86} 560`,
      'none',
      `stroke="${shade(iron, -0.1)}" stroke-width="7"`,
    ),
    path(
      `M${cx - 98} 560Q${cx - 84} 442 ${cx} 436Q${cx + 84} 442 ${cx + 98} 560`,
      'none',
      `stroke="${shade(iron, 0.06)}" stroke-width="4"`,
    ),
    rect(cx - 78, 418, 156, 20, shade(iron, 0.1), 2),
    rect(cx - 78, 432, 156, 6, shade(iron, -0.34), 2),
    rect(cx - 42, 264, 84, 15, shade(iron, 0.1), 2),
    rect(cx - 42, 274, 84, 5, shade(iron, -0.34), 2),
    rect(cx - 15, 62, 30, 13, shade(iron, 0.12), 2),
  );
  if (lit) {
    const lamps: string[] = [];
    for (let lamp = 0; lamp < 30; lamp++) {
      const y = 80 + lamp * 17.5;
      const side = lamp % 2 === 0 ? -1 : 1;
      lamps.push(`M${n(cx + side * halfAt(y) * (y > 440 ? 0.86 : 0.5))} ${n(y)}h0.01`);
    }
    glow.push(
      line(lamps.join(''), '#ffe2a0', 6),
      line(edge(-1, 0, 60, FOOT) + edge(1, 0, 60, FOOT), '#ffb850', 5, 'stroke-opacity="0.75"'),
      rect(cx - 78, 418, 156, 8, '#ffc868', 2),
      rect(cx - 42, 264, 84, 6, '#ffc868', 2),
    );
  }
}

function addNeedle(
  { body, glow }: Layers,
  paint: Rgb,
  lit: boolean,
  random: Parameters<Hero['draw']>[0]['random'],
): void {
  const cx = 160;
  body.push(
    line(`M${cx} 60V6`, '#8d959c', 5),
    drawCylinder(
      { cx, y: 160, radius: 14, height: FOOT - 170 },
      surfaceOf('porcelain', { colour: paint }),
      random,
      's',
      40,
    ),
    path(
      `M${cx - 22} 150C${cx - 18} 300 ${cx - 30} 480 ${cx - 66} ${FOOT}H${cx - 46}C${cx - 18} 480 ${cx - 8} 300 ${cx - 10} 150Z`,
      shade(paint, 0.06),
    ),
    path(
      `M${cx + 22} 150C${cx + 18} 300 ${cx + 30} 480 ${cx + 66} ${FOOT}H${cx + 46}C${cx + 18} 480 ${cx + 8} 300 ${cx + 10} 150Z`,
      shade(paint, -0.3),
    ),
    rect(cx - 30, 400, 60, 10, shade(paint, -0.1), 3),
    path(`M${cx - 20} 100L${cx} 50L${cx + 20} 100Z`, shade(paint, -0.1)),
    path(
      `M${cx - 112} 122Q${cx - 50} 90 ${cx} 88Q${cx + 50} 90 ${cx + 112} 122Q${cx} 140 ${cx - 112} 122Z`,
      shade(paint, 0.14),
    ),
    path(
      `M${cx - 112} 122Q${cx} 140 ${cx + 112} 122L${cx + 84} 142Q${cx} 158 ${cx - 84} 142Z`,
      lit ? '#ffd588' : '#6f93ab',
    ),
    path(
      `M${cx - 84} 142Q${cx} 158 ${cx + 84} 142L${cx + 24} 168Q${cx} 174 ${cx - 24} 168Z`,
      shade(paint, -0.32),
    ),
    line(
      `M${cx - 70} 130l6 16M${cx - 36} 134l3 17M${cx} 136v18M${cx + 36} 134l-3 17M${cx + 70} 130l-6 16`,
      shade(paint, 0.2),
      3,
    ),
    rect(cx - 76, FOOT - 10, 152, 12, shade(paint, -0.2), 3),
  );
  if (lit)
    glow.push(
      path(`M${cx - 112} 122Q${cx} 140 ${cx + 112} 122L${cx + 84} 142Q${cx} 158 ${cx - 84} 142Z`, '#ffcd78'),
      rect(cx - 3, 4, 6, 6, '#ff5a48', 3),
    );
}
