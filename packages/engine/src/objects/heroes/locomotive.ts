import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade, fadeAcross, fadeBall, fadeBelly, fadeDown } from '../kit/fade.ts';
import { drawGlass } from '../kit/glass.ts';
import { artOfLayers, type Layers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { drawWheel } from '../kit/wheel.ts';
import { circle, halo, line, n, path, rect, shade } from '../kit.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [48, 84, 72],
  [150, 48, 44],
  [52, 58, 70],
  [50, 76, 120],
];
const FOOT = 330;

export const locomotive: Hero = {
  key: 'locomotive',
  words: [
    'steam train',
    'steam locomotive',
    'locomotive',
    'old train',
    'steam engine',
    'vintage train',
    'toy train',
    'express train',
    'train engine',
  ],
  kindOf: ['polar express', 'hogwarts express', 'freight train'],
  kind: 'vehicle',
  height: 4,
  facing: 'left',
  samples: ['a steam train crossing a bridge', 'an old steam locomotive in the snow', 'a red steam train'],
  forms: 2,
  draw: ({ random, form, colour, age, lit }) => {
    const layers = newLayers();
    const paint = colour ?? pick(random, 'paint', PAINTS);
    const coupled = form === 0;
    if (coupled) addTender(layers, paint, 520);
    addEngine(layers, paint, lit, random);
    if (coupled) addCarriage(layers, colour ?? [150, 60, 48], lit, 690);
    if (age === 'old')
      layers.body.push(
        path('M180 226q18 -26 40 -10q20 -20 40 4v16H180Z', 'rgb(142,84,52)', 'fill-opacity="0.5"'),
      );
    const width = coupled ? 1010 : 540;
    return artOfLayers(layers, {
      width,
      height: FOOT + 8,
      foot: FOOT,
      anchors: { tops: [{ x1: 400, x2: 510, y: 97 }], grips: [[430, 190]] },
    });
  },
};

function addEngine(
  { body, glow }: Layers,
  paint: Rgb,
  lit: boolean,
  random: Parameters<Hero['draw']>[0]['random'],
): void {
  const brass = '#d8a94c';
  const black: Rgb = [58, 62, 70];
  // Smoke rolls back from the chimney.
  const smoke: string[] = [];
  for (let puff = 0; puff < 7; puff++) {
    const t = puff / 6;
    const r = 14 + t * 26 + random(`p${puff}`) * 8;
    const [x, y] = [126 + t * 190 + random(`x${puff}`) * 12, 62 - t * 16 + random(`y${puff}`) * 14];
    smoke.unshift(
      fadeBall(
        `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(r * 2)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-r * 2)} 0Z`,
        [226, 229, 233],
        x,
        y,
        r * 1.5,
      ),
    );
  }
  body.push(...smoke);
  body.push(
    rect(40, 252, 480, 24, '#2b2f36', 4),
    // Cow catcher, buffer beam.
    path('M52 268H96L84 322H16Z', shade([150, 44, 40], 0)),
    line('M60 270L28 320M70 270L44 320M80 270L60 320M90 270L76 320', '#e0c27a', 2.6),
    rect(44, 246, 44, 18, shade([150, 44, 40], 0.1), 3),
    // Boiler with brass bands, chimney, domes.
    fadeAcross('M96 138L90 82Q88 72 98 70H148Q158 72 156 82L150 138Z', black, 88, 158, 0.4),
    rect(84, 66, 78, 12, '#4d525a', 5),
    fadeAcross('M214 138V112Q214 92 236 92Q258 92 258 112V138Z', [206, 156, 66], 212, 260, 0.7),
    fadeAcross('M312 138V118Q312 104 330 104Q348 104 348 118V138Z', paint, 310, 350, 0.5),
    line('M372 138V112', brass, 7),
    line('M366 112h12', brass, 5),
    fadeBelly('M74 128H420V246H74Z', paint, 126, 250, 0.3),
    fadeBelly('M72 126H150V248H72Q60 240 60 187Q60 134 72 126Z', black, 126, 250, 0.4),
  );
  for (const x of [152, 220, 288, 356])
    body.push(fadeBelly(`M${x} 126h7V248h-7Z`, [206, 156, 66], 126, 250, 0.8));
  body.push(
    line('M110 150H416', '#c9ced4', 3.6),
    circle(66, 146, 17, '#c99a44'),
    circle(62, 146, 12, lit ? '#fff3c0' : '#f4efda'),
    // Cab.
    fadeDown('M396 112H506V262H396Z', paint, 112, 262),
    drawGlass(roundedBox(412, 134, 34, 46, [16, 16, 4, 4]), 134, 182, lit),
    drawGlass(roundedBox(456, 134, 34, 46, [16, 16, 4, 4]), 134, 182, lit),
    path(
      roundedBox(412, 134, 34, 46, [16, 16, 4, 4]) + roundedBox(456, 134, 34, 46, [16, 16, 4, 4]),
      'none',
      `stroke="${brass}" stroke-width="4"`,
    ),
    path(roundedBox(408, 194, 88, 54, [4, 4, 4, 4]), 'none', `stroke="${brass}" stroke-width="2.4"`),
    fade(
      'M382 112Q384 96 400 96H508Q522 96 522 112L516 118H386Z',
      [0, 96, 0, 118],
      [
        [0, '#6d737c'],
        [1, '#33373e'],
      ],
    ),
  );
  if (lit)
    glow.push(
      circle(62, 146, 13, '#fff0b8'),
      halo('engine', 70, 146, 62, '#ffdf90', 0.55),
      path(
        roundedBox(412, 134, 34, 46, [16, 16, 4, 4]) + roundedBox(456, 134, 34, 46, [16, 16, 4, 4]),
        '#ffcf7c',
      ),
    );
  // Running board, cylinders, wheels and rods.
  body.push(
    rect(66, 238, 450, 9, shade([150, 44, 40], 0.1), 3),
    fadeBelly(roundedBox(84, 256, 76, 42, [10, 6, 6, 10]), paint, 256, 298, 0.4),
  );
  for (const [cx, r] of [
    [112, 24],
    [232, 50],
    [340, 50],
    [448, 50],
  ] as const)
    body.push(drawWheel({ cx, cy: FOOT - r, r, kind: 'rail' }));
  body.push(
    line('M232 296H448', '#5a6169', 13),
    line('M232 294H448', '#c9cfd5', 6),
    line('M150 278L340 296', '#c9cfd5', 7),
    ...[232, 340, 448].map((cx) => circle(cx, 296, 7, '#8d959c')),
  );
}

function addTender({ body }: Layers, paint: Rgb, x: number): void {
  body.push(
    rect(x - 16, 262, 180, 16, '#2b2f36', 3),
    path(`M${x + 14} 168Q${x + 40} 134 ${x + 72} 150Q${x + 104} 128 ${x + 134} 168Z`, '#34373d'),
    path(`M${x + 40} 156l14 -8 8 10Z M${x + 84} 152l16 -6 4 12Z`, '#5d636c'),
    fadeDown(`M${x + 4} 162H${x + 146}V264H${x + 4}Z`, paint, 162, 264),
    path(`M${x + 16} 176H${x + 134}V250H${x + 16}Z`, 'none', 'stroke="#d8a94c" stroke-width="2.6"'),
    drawWheel({ cx: x + 40, cy: FOOT - 28, r: 28, kind: 'rail' }),
    drawWheel({ cx: x + 110, cy: FOOT - 28, r: 28, kind: 'rail' }),
  );
}

function addCarriage({ body, glow }: Layers, paint: Rgb, lit: boolean, x: number): void {
  const windows = [0, 1, 2, 3, 4].map((pane) => roundedBox(x + 22 + pane * 56, 140, 40, 54, [6, 6, 3, 3]));
  body.push(
    rect(x - 18, 268, 336, 12, '#2b2f36', 3),
    fadeDown(`M${x} 112H${x + 300}V268H${x}Z`, paint, 112, 268),
    path(`M${x} 116H${x + 300}V204H${x}Z`, '#efe4c8'),
    ...windows.map((pane) => drawGlass(pane, 140, 196, lit)),
    path(windows.join(''), 'none', `stroke="${shade(paint, -0.3)}" stroke-width="3.4"`),
    rect(x, 204, 300, 5, '#d8a94c'),
    line(
      [1, 2, 3, 4].map((pane) => `M${x + 14 + pane * 56} 212V262`).join(''),
      shade(paint, -0.45),
      2,
      'stroke-opacity="0.5"',
    ),
    fade(
      `M${x - 10} 114Q${x - 4} 92 ${x + 26} 90H${x + 274}Q${x + 304} 92 ${x + 310} 114Z`,
      [0, 90, 0, 114],
      [
        [0, '#8b9199'],
        [1, '#4a4f57'],
      ],
    ),
  );
  for (const at of [46, 96, 208, 258])
    body.push(drawWheel({ cx: x + at, cy: FOOT - 24, r: 24, kind: 'rail' }));
  if (lit) glow.push(...windows.map((pane) => path(pane, '#ffcf7c')));
}
