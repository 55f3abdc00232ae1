import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade, fadeAcross, fadeDown } from '../kit/fade.ts';
import { drawGlass } from '../kit/glass.ts';
import { artOfLayers, type Layers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { drawWheel } from '../kit/wheel.ts';
import { circle, halo, line, path, rect, shade } from '../kit.ts';

const FOOT = 372;
const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [186, 50, 44],
  [54, 102, 152],
  [72, 124, 92],
  [222, 148, 54],
];

export const lorry: Hero = {
  key: 'articulated-lorry',
  words: [
    'truck',
    'lorry',
    'semi truck',
    'semi-truck',
    'articulated lorry',
    'big rig',
    'trailer truck',
    'delivery truck',
    'cargo truck',
    'dump truck',
    'tipper truck',
    'semi',
  ],
  kindOf: ['tank truck', 'garbage truck', 'moving truck', 'tanker', 'heavy vehicle', 'eighteen-wheeler'],
  kind: 'vehicle',
  height: 3.6,
  facing: 'left',
  samples: ['a big truck on a highway', 'a red truck in the desert', 'a yellow dump truck'],
  forms: 2,
  wordForms: {
    truck: 0,
    lorry: 0,
    'delivery truck': 0,
    'cargo truck': 0,
    'dump truck': 1,
    'tipper truck': 1,
    'semi truck': 0,
    'big rig': 0,
    'trailer truck': 0,
  },
  draw: ({ random, form, colour, lit }) => {
    const layers = newLayers();
    const paint = colour ?? (form === 1 ? [232, 170, 48] : pick(random, 'paint', PAINTS));
    if (form === 0) addTrailer(layers, paint);
    else addTipper(layers, paint);
    addCab(layers, paint, lit);
    const wheels = form === 0 ? [110, 268, 340, 700, 776] : [110, 350, 436];
    for (const cx of wheels) {
      layers.body.push(
        path(
          `M${cx - 50} 336V${FOOT - 40}A50 48 0 0 1 ${cx + 50} ${FOOT - 40}V336Z`,
          cx === 110 ? '#1e2125' : 'none',
        ),
        drawWheel({ cx, cy: FOOT - 40, r: 40, kind: 'lorry' }),
      );
    }
    return artOfLayers(layers, {
      width: form === 0 ? 860 : 560,
      height: FOOT + 8,
      foot: FOOT,
      anchors:
        form === 0
          ? { tops: [{ x1: 260, x2: 830, y: 21 }], label: { x: 300, y: 70, width: 480, height: 150 } }
          : { tops: [{ x1: 90, x2: 190, y: 84 }] },
    });
  },
};

function addCab({ body, glow }: Layers, paint: Rgb, lit: boolean): void {
  body.push(
    rect(30, 300, 190, 40, '#24272c', 8),
    fadeAcross(roundedBox(206, 78, 13, 220, [6, 6, 0, 0]), [196, 202, 208], 206, 219, 0.8),
    fade(
      'M20 306V216C20 198 26 184 32 164L46 110C50 96 58 88 74 86H190C200 86 204 92 204 100V328H36C24 328 20 318 20 306Z',
      [0, 86, 0, 328],
      [
        [0, shade(paint, 0.42)],
        [0.12, shade(paint, 0.1)],
        [0.6, shade(paint, -0.06)],
        [1, shade(paint, -0.4)],
      ],
    ),
    path('M70 86C74 52 96 36 130 32H196C202 32 204 36 204 40V86Z', shade(paint, -0.06)),
    path(
      'M74 82C80 56 100 42 130 38',
      'none',
      `stroke="${shade(paint, 0.5)}" stroke-width="4" stroke-opacity="0.6"`,
    ),
    drawGlass('M38 196L54 122C57 112 64 108 72 108H118V196Z', 108, 198, lit),
    drawGlass(roundedBox(136, 110, 52, 70, [6, 6, 6, 6]), 108, 198, lit),
    path('M86 110h16L76 194H60Z', '#ffffff', 'fill-opacity="0.34"'),
    line(
      'M127 98V320M26 218C22 254 24 296 30 318M127 214H200',
      shade(paint, -0.55),
      2,
      'stroke-opacity="0.55"',
    ),
    rect(134, 224, 24, 6, '#eef1f3', 3),
    path('M22 246h30l4 34H20Z', '#31363c'),
    line('M26 254h24M25 262h27M25 270h28', '#8d959c', 2.4),
    rect(12, 304, 60, 24, '#d0d5d9', 7),
    path('M26 286h26q6 8 0 14H22Z', lit ? '#fff3c0' : '#f0f4f5'),
    path('M20 130l16 4v46l-16 -6q-4 -20 0 -44Z', '#33383f'),
    circle(88, 34, 4, lit ? '#ffd070' : '#e59a3c'),
    circle(118, 28, 4, lit ? '#ffd070' : '#e59a3c'),
    rect(148, 300, 58, 36, '#9aa2a9', 10),
  );
  if (lit)
    glow.push(path('M26 286h26q6 8 0 14H22Z', '#fff0b8'), halo('lorrylamp', 50, 292, 48, '#ffdf90', 0.5));
}

function addTrailer({ body }: Layers, paint: Rgb): void {
  const box: Rgb = [236, 232, 222];
  body.push(
    rect(200, 302, 630, 22, '#33383e', 4),
    rect(420, 318, 8, 40, '#4a5158'),
    rect(444, 318, 8, 40, '#4a5158'),
    fadeDown(roundedBox(236, 18, 606, 286, [8, 8, 4, 4]), box, 18, 304),
    rect(236, 18, 606, 10, shade(box, 0.5), 4),
    path('M236 236H842V264H236Z', shade(paint, 0)),
    path('M236 272H842V280H236Z', shade(paint, -0.2)),
  );
  let ribs = '';
  for (let x = 262; x < 836; x += 26) ribs += `M${x} 30V230`;
  body.push(
    line(ribs, shade(box, -0.3), 2, 'stroke-opacity="0.3"'),
    rect(236, 296, 606, 10, '#8d959c'),
    rect(832, 280, 8, 18, '#b8342c', 2),
    path('M520 308H640V330Q640 336 632 336H528Q520 336 520 330Z', '#4a5158'),
  );
}

/** The open, tipping box of a dump truck, full of earth. */
function addTipper({ body }: Layers, paint: Rgb): void {
  const earth: Rgb = [132, 98, 66];
  body.push(
    rect(190, 296, 330, 30, '#33383e', 4),
    path('M250 168Q290 116 350 122Q410 92 470 140Q506 150 512 176H250Z', shade(earth, 0.06)),
    path('M280 168Q320 130 356 136Q380 150 400 172Z', shade(earth, 0.24), 'fill-opacity="0.6"'),
    path('M430 130Q480 140 506 174H440Z', shade(earth, -0.26), 'fill-opacity="0.6"'),
    fadeDown('M214 128L228 120L252 160H540L516 296H262Z', paint, 120, 296, -0.04),
    path('M214 128L228 120L252 160H540L538 172H250Z', shade(paint, 0.3)),
  );
  let ribs = '';
  for (const x of [296, 346, 396, 446, 496]) ribs += `M${x} 172L${x - 10} 292`;
  body.push(line(ribs, shade(paint, -0.38), 6), line(ribs, shade(paint, 0.14), 2.4));
}
