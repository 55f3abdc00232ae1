import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { voussoirs } from '../kit/arch.ts';
import { frontFace } from '../kit/face.ts';
import { fadeDown } from '../kit/fade.ts';
import { artOfLayers, type Layers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { paintMarks } from '../kit/texture.ts';
import { line, n, path, rect, shade } from '../kit.ts';

const FOOT = 290;

export const bridge: Hero = {
  key: 'bridge',
  words: [
    'bridge',
    'stone bridge',
    'wooden bridge',
    'suspension bridge',
    'golden gate bridge',
    'golden gate',
    'brooklyn bridge',
    'arch bridge',
    'footbridge',
    'old bridge',
    'covered bridge',
  ],
  kindOf: ['viaduct', 'aqueduct', 'tower bridge', 'drawbridge', 'overpass', 'rope bridge', 'rialto bridge'],
  kind: 'building',
  height: 9,
  samples: [
    'a stone bridge over a river',
    'the Golden Gate Bridge in the fog',
    'a small wooden bridge in a japanese garden',
  ],
  forms: 3,
  wordForms: {
    aqueduct: 0,
    viaduct: 0,
    'rope bridge': 2,
    drawbridge: 0,
    'stone bridge': 0,
    'arch bridge': 0,
    'old bridge': 0,
    'suspension bridge': 1,
    'golden gate bridge': 1,
    'golden gate': 1,
    'brooklyn bridge': 1,
    'wooden bridge': 2,
    footbridge: 2,
  },
  homes: ['lake', 'sea'],
  draw: ({ random, form, colour, material, age, season, lit }) => {
    const layers = newLayers();
    if (form === 1) addSuspension(layers, colour ?? [188, 74, 52], lit);
    else if (form === 2) addWooden(layers, surfaceOf(material ?? 'wood', { colour, age }).colour, random);
    else addStone(layers, surfaceOf(material ?? 'stone', { colour, age }), random, age === 'old');
    const deck = [150, 190, 120][form] ?? 150;
    if (season === 'winter')
      layers.body.push(
        line(
          form === 1 ? 'M4 186H756' : form === 2 ? 'M30 164Q380 70 730 164' : 'M10 158Q380 92 750 158',
          '#f4f8fd',
          7,
        ),
      );
    return artOfLayers(layers, {
      width: 760,
      height: FOOT + 6,
      foot: FOOT,
      anchors: {
        tops: [{ x1: 280, x2: 480, y: deck - 26 }],
        hang: [[380, deck + 20]],
        lean: { x: 40, y1: 200, y2: FOOT },
      },
    });
  },
};

function addStone(
  { body }: Layers,
  surface: ReturnType<typeof surfaceOf>,
  random: Parameters<Hero['draw']>[0]['random'],
  old: boolean,
): void {
  const stone = surface.colour;
  const wall = `M6 ${FOOT}V166Q380 96 754 166V${FOOT}H690A70 70 0 0 0 550 ${FOOT}H500A120 120 0 0 0 260 ${FOOT}H210A70 70 0 0 0 70 ${FOOT}Z`;
  // The soffits of the arches are seen in shade.
  body.push(
    path(
      `M70 ${FOOT}A70 70 0 0 1 210 ${FOOT}L196 ${FOOT}A60 62 0 0 0 76 ${FOOT}Z M260 ${FOOT}A120 120 0 0 1 500 ${FOOT}L482 ${FOOT}A106 108 0 0 0 268 ${FOOT}Z M550 ${FOOT}A70 70 0 0 1 690 ${FOOT}L676 ${FOOT}A60 62 0 0 0 556 ${FOOT}Z`,
      shade(stone, -0.55),
    ),
  );
  body.push(fadeDown(wall, stone, 110, FOOT));
  // Stone courses on the spandrels between the arches.
  for (const [x, width, y] of [
    [10, 54, 176],
    [214, 42, 190],
    [504, 42, 190],
    [696, 54, 176],
  ] as const)
    body.push(paintMarks(frontFace(x, y, width, FOOT - y), surface, random, `s${x}`, 15));
  body.push(
    paintMarks(frontFace(60, 176, 150, 36), surface, random, 'u', 14),
    paintMarks(frontFace(550, 176, 150, 36), surface, random, 'v', 14),
  );
  body.push(
    line(
      voussoirs(140, FOOT, 70, 18, 12) + voussoirs(380, FOOT, 120, 22, 18) + voussoirs(620, FOOT, 70, 18, 12),
      shade(stone, -0.42),
      2,
      'stroke-opacity="0.7"',
    ),
    line(
      `M52 ${FOOT}A88 88 0 0 1 228 ${FOOT}M238 ${FOOT}A142 142 0 0 1 522 ${FOOT}M532 ${FOOT}A88 88 0 0 1 708 ${FOOT}`,
      shade(stone, -0.36),
      2,
      'stroke-opacity="0.6"',
    ),
    line('M4 168Q380 98 756 168', shade(stone, 0.26), 11),
    line('M4 176Q380 106 756 176', shade(stone, -0.36), 3, 'stroke-opacity="0.6"'),
  );
  for (const x of [8, 236, 524, 752])
    body.push(rect(x - 9, 128 + (Math.abs(x - 380) / 372) ** 2 * 24, 18, 26, shade(stone, 0.12), 3));
  if (old)
    body.push(
      path(
        'M220 200q14 -16 26 0q-2 30 -10 50q-14 -20 -16 -50Z M520 196q10 -14 20 2q0 30 -8 44q-12 -20 -12 -46Z',
        'rgb(104,128,70)',
        'fill-opacity="0.75"',
      ),
    );
}

function addSuspension({ body, glow }: Layers, paint: Rgb, lit: boolean): void {
  const deck = 190;
  let hangers = '';
  for (let hanger = 1; hanger < 18; hanger++) {
    const t = hanger / 18;
    hangers += `M${n(190 + t * 380)} ${n(26 + 4 * 144 * t * (1 - t))}V${deck}`;
  }
  for (let hanger = 1; hanger < 8; hanger++)
    hangers += `M${n(190 - hanger * 22)} ${n(26 + (hanger / 8) * 152)}V${deck}M${n(570 + hanger * 22)} ${n(26 + (hanger / 8) * 152)}V${deck}`;
  body.push(
    line(hangers, shade(paint, 0.1), 1.8, 'stroke-opacity="0.85"'),
    line(`M4 186Q100 130 190 26Q380 314 570 26Q660 130 756 186`, shade(paint, -0.1), 6),
    line(`M4 185Q100 129 190 25Q380 313 570 25Q660 129 756 185`, shade(paint, 0.34), 2),
  );
  for (const x of [176, 556]) {
    body.push(
      rect(x - 10, 230, 48, 60, '#b3aca0', 3),
      rect(x + 24, 230, 14, 60, '#8b857a', 3),
      rect(x - 2, 10, 13, 230, shade(paint, 0.12), 2),
      rect(x + 18, 10, 13, 230, shade(paint, -0.2), 2),
      ...[14, 58, 104, 150, 206].map((y) => rect(x - 2, y, 33, 12, shade(paint, 0.02), 2)),
      line(`M${x + 10} 218l9 14M${x + 19} 218l-9 14`, shade(paint, -0.2), 3),
      rect(x - 4, 4, 37, 9, shade(paint, 0.2), 2),
    );
    if (lit) glow.push(rect(x + 11, 2, 6, 6, '#ff7a5a', 3));
  }
  let truss = '';
  for (let brace = 0; brace < 38; brace++) truss += `M${4 + brace * 20} ${deck + 18}l10 -14l10 14`;
  body.push(
    rect(2, deck - 4, 756, 9, shade(paint, 0.2), 2),
    line(truss, shade(paint, -0.1), 2.6),
    rect(2, deck + 16, 756, 6, shade(paint, -0.3), 2),
  );
  if (lit)
    for (let lamp = 0; lamp < 18; lamp++) glow.push(rect(24 + lamp * 42, deck - 8, 5, 5, '#ffe0a0', 2.5));
}

function addWooden({ body }: Layers, wood: Rgb, random: Parameters<Hero['draw']>[0]['random']): void {
  const arc = (lift: number) => `M20 ${250 - lift}Q380 ${104 - lift} 740 ${250 - lift}`;
  const yAt = (t: number, lift: number) => 250 - lift - 292 * t * (1 - t);
  body.push(
    line('M110 222V288M250 190V288M510 190V288M650 222V288', shade(wood, -0.36), 15),
    line('M110 240L250 282M650 240L510 282', shade(wood, -0.4), 7),
  );
  // The far railing, the deck with its planks, the near railing.
  body.push(line(arc(62), shade(wood, -0.26), 8));
  body.push(line(arc(4), shade(wood, -0.3), 30), line(arc(10), shade(wood, 0.14), 20));
  let planks = '';
  for (let plank = 1; plank < 48; plank++) {
    const t = plank / 48;
    const y = yAt(t, 10);
    planks += `M${n(20 + t * 720)} ${n(y - 10)}l${n(2 + random(`p${plank}`) * 2)} 20`;
  }
  body.push(line(planks, shade(wood, -0.44), 2, 'stroke-opacity="0.6"'));
  let posts = '';
  for (let post = 0; post <= 8; post++) {
    const t = post / 8;
    const y = yAt(t, 0);
    posts += `M${n(24 + t * 712)} ${n(y + 8)}V${n(y - 66)}`;
  }
  body.push(
    line(posts, shade(wood, -0.1), 13),
    line(posts, shade(wood, 0.2), 5, 'transform="translate(-3 0)"'),
    line(arc(66), shade(wood, 0.06), 11),
    line(arc(70), shade(wood, 0.34), 4),
    line(arc(38), shade(wood, -0.06), 8),
  );
}
