import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade, fadeAcross, fadeDown } from '../kit/fade.ts';
import { artOfLayers, type Layers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { circle, line, n, path, rect, shade } from '../kit.ts';

const HULLS: readonly [Rgb, ...Rgb[]] = [
  [44, 62, 92],
  [240, 240, 236],
  [150, 48, 42],
  [56, 72, 78],
];
const BOXES: readonly Rgb[] = [
  [190, 74, 56],
  [62, 110, 150],
  [92, 142, 102],
  [222, 160, 66],
  [176, 180, 178],
  [130, 90, 130],
];
const FOOT = 330;

export const ship: Hero = {
  key: 'ship',
  words: [
    'ship',
    'cruise ship',
    'ocean liner',
    'passenger ship',
    'cargo ship',
    'container ship',
    'steamship',
    'ferry',
    'steamer',
    'cruise liner',
  ],
  kindOf: ['battleship', 'warship', 'titanic', 'tanker ship', 'vessel', 'aircraft carrier', 'freighter'],
  kind: 'vehicle',
  height: 30,
  support: 'water',
  facing: 'left',
  samples: [
    'a cruise ship at sea',
    'a cargo ship full of containers',
    'a big white ship in a harbour at night',
  ],
  forms: 2,
  wordForms: {
    'cargo ship': 1,
    'container ship': 1,
    'cruise ship': 0,
    'ocean liner': 0,
    'cruise liner': 0,
    freighter: 1,
  },
  homes: ['sea'],
  draw: ({ random, form, colour, age, lit }) => {
    const layers = newLayers();
    const hull = colour ?? pick(random, 'hull', HULLS);
    if (form === 0) addDecks(layers, hull, lit);
    else addContainers(layers, random, lit);
    const d =
      form === 0
        ? 'M12 198C90 214 160 216 240 216H880C884 250 876 292 852 322H150C96 316 40 258 12 198Z'
        : 'M16 190C50 204 90 214 120 216H760L772 200H884C888 240 880 290 858 322H120C76 316 36 250 16 190Z';
    layers.body.push(
      fade(
        d,
        [0, 196, 0, 322],
        [
          [0, shade(hull, 0.2)],
          [0.5, shade(hull, -0.02)],
          [1, shade(hull, -0.36)],
        ],
      ),
      path(
        'M70 282C110 304 130 310 150 312H862L852 322H150C120 318 92 302 70 282Z',
        shade([158, 58, 48], -0.1),
      ),
      line(
        form === 0 ? 'M16 204C90 220 160 223 240 223H880' : 'M22 198C60 214 90 222 120 223H762L774 207H884',
        '#f4f1e8',
        5,
      ),
    );
    if (form === 0)
      for (let port = 0; port < 22; port++) {
        const x = 190 + port * 31;
        layers.body.push(circle(x, 250, 5.5, lit ? '#ffd588' : '#2a3644'));
        if (lit) layers.glow.push(circle(x, 250, 5.5, '#ffcd78'));
      }
    layers.body.push(path('M92 244l10 8M92 232v24', 'none', 'stroke="#c9cfd5" stroke-width="4"'));
    if (age === 'old')
      layers.body.push(
        path(
          'M300 226v44h8v-44Z M520 226v60h7v-60Z M650 226v36h9v-36Z M160 226v30h6v-30Z',
          'rgb(142,84,52)',
          'fill-opacity="0.7"',
        ),
      );
    return artOfLayers(layers, {
      width: 900,
      height: FOOT,
      foot: 320,
      anchors: { tops: [form === 0 ? { x1: 560, x2: 790, y: 84 } : { x1: 200, x2: 700, y: 119 }] },
    });
  },
};

function addDecks({ body, glow }: Layers, hull: Rgb, lit: boolean): void {
  const white: Rgb = [244, 243, 238];
  const funnel: Rgb = hull[0] + hull[1] + hull[2] > 640 ? [196, 70, 56] : hull;
  for (const x of [430, 560]) {
    body.push(
      fadeAcross(`M${x} 92L${x + 10} 20H${x + 62}L${x + 66} 92Z`, funnel, x, x + 66),
      path(`M${x + 9} 24H${x + 63}V34H${x + 8}Z`, '#2b2f36'),
      path(`M${x + 6} 48H${x + 64}V60H${x + 5}Z`, '#f4f1e8'),
    );
  }
  body.push(line('M250 92V30M238 44h24M240 58h20', '#8d959c', 4));
  const decks: readonly (readonly [number, number, number])[] = [
    [236, 812, 84],
    [206, 836, 118],
    [176, 856, 152],
    [150, 872, 186],
  ];
  for (const [x1, x2, y] of decks) {
    body.push(
      fadeDown(roundedBox(x1, y, x2 - x1, 36, [14, 6, 0, 0]), white, y, y + 36),
      rect(x1 + 4, y + 30, x2 - x1 - 8, 6, shade(white, -0.28)),
    );
    let panes = '';
    for (let x = x1 + 18; x < x2 - 16; x += 17) panes += `M${n(x)} ${y + 10}h10v12h-10Z`;
    body.push(path(panes, lit ? '#ffd588' : '#6f93ab'));
    if (lit) glow.push(path(panes, '#ffcd78'));
  }
  // The bridge, lifeboats, railings.
  body.push(
    fadeDown(roundedBox(224, 58, 96, 30, [10, 4, 0, 0]), white, 58, 88),
    path('M230 64H312V76H228Z', lit ? '#ffd588' : '#4d6c82'),
    line('M812 84V72H330V84', '#b9c0c6', 2),
  );
  for (let boat = 0; boat < 6; boat++) {
    const x = 330 + boat * 78;
    body.push(path(`M${x} 140h46q-2 14 -12 14h-24q-9 0 -10 -14Z`, '#e08a3c'), rect(x, 137, 46, 4, '#f6d9a8'));
  }
  if (lit) glow.push(path('M230 64H312V76H228Z', '#ffcd78'));
}

function addContainers(
  { body, glow }: Layers,
  random: Parameters<Hero['draw']>[0]['random'],
  lit: boolean,
): void {
  const white: Rgb = [240, 238, 230];
  for (let column = 0; column < 9; column++) {
    const tall = 2 + Math.floor(random(`h${column}`) * 2.6);
    for (let row = 0; row < tall; row++) {
      const x = 138 + column * 66;
      const y = 184 - row * 33;
      const colour = BOXES[Math.floor(random(`c${column}.${row}`) * BOXES.length)] ?? [190, 74, 56];
      let ribs = '';
      for (let rib = 1; rib < 8; rib++) ribs += `M${x + rib * 7.6} ${y + 4}v24`;
      body.push(
        fadeDown(`M${x} ${y}h62v32h-62Z`, colour, y, y + 32),
        line(ribs, shade(colour, -0.34), 1.6, 'stroke-opacity="0.6"'),
      );
    }
  }
  const panes =
    'M764 70H858V84H762Z M776 106h14v14h-14Z M802 106h14v14h-14Z M828 106h14v14h-14Z M776 142h14v14h-14Z M802 142h14v14h-14Z M828 142h14v14h-14Z';
  body.push(
    fadeAcross('M800 62L806 16H850L854 62Z', [190, 74, 56], 800, 854),
    path('M804 30H852V20H805Z', '#2b2f36'),
    line('M778 60V18M768 30h20', '#8d959c', 4),
    fadeDown('M756 60H866V206H764V206H756Z', white, 60, 206),
    rect(748, 56, 124, 8, shade(white, 0.4), 2),
    path(panes, lit ? '#ffd588' : '#4d6c82'),
    line('M70 202V150M60 160h20', '#8d959c', 5),
  );
  if (lit) glow.push(path(panes, '#ffcd78'));
}
