import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade } from '../kit/fade.ts';
import { drawGlass } from '../kit/glass.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { drawWheel } from '../kit/wheel.ts';
import { halo, line, path, rect, shade } from '../kit.ts';

const STRIPES: readonly [Rgb, ...Rgb[]] = [
  [38, 92, 172],
  [196, 52, 46],
  [38, 136, 104],
];
const FOOT = 260;

export const bulletTrain: Hero = {
  key: 'bullet-train',
  words: [
    'train',
    'bullet train',
    'high-speed train',
    'modern train',
    'passenger train',
    'commuter train',
    'subway train',
    'metro train',
    'railway train',
    'shinkansen',
  ],
  kindOf: ['subway', 'metro', 'monorail', 'railway', 'light rail', 'railcar'],
  kind: 'vehicle',
  height: 3.8,
  facing: 'left',
  samples: [
    'a bullet train in front of a mountain',
    'a train at night with lit windows',
    'a red commuter train in a valley',
  ],
  forms: 2,
  wordForms: {
    'bullet train': 0,
    shinkansen: 0,
    'high-speed train': 0,
    'commuter train': 1,
    'subway train': 1,
    'metro train': 1,
  },
  draw: ({ random, form, colour, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const stripe = colour ?? pick(random, 'stripe', STRIPES);
    const isFast = form === 0;
    const paint: Rgb = isFast ? [240, 242, 244] : stripe;
    const hull = isFast
      ? 'M14 206C40 168 116 130 190 104C230 88 260 78 310 76H890V226H40C20 226 8 218 14 206Z'
      : 'M22 214V120C22 92 40 78 64 76H890V226H34Q22 226 22 214Z';
    const first = isFast ? 330 : 150;
    const windows: string[] = [];
    for (let x = first; x < 590; x += 58) windows.push(roundedBox(x, 112, 44, 42, [8, 8, 8, 8]));
    for (let x = 652; x < 850; x += 58) windows.push(roundedBox(x, 112, 44, 42, [8, 8, 8, 8]));
    const cockpit = isFast
      ? 'M206 112C232 98 256 92 276 92L262 128C240 132 214 134 190 132Q192 120 206 112Z'
      : 'M30 152V124C32 104 44 94 62 94H96V152Z';
    body.push(
      rect(60, 214, 810, 26, '#3a3f46', 6),
      fade(
        hull,
        [0, 76, 0, 226],
        [
          [0, shade(paint, 0.5)],
          [0.1, shade(paint, 0.2)],
          [0.5, shade(paint, 0)],
          [0.84, shade(paint, -0.16)],
          [1, shade(paint, -0.4)],
        ],
      ),
      isFast
        ? path('M34 190C90 176 180 168 300 168H890V184H300C180 184 90 196 26 208Z', shade(stripe, 0)) +
            path('M40 200C120 190 200 190 300 190H890V194H300C200 194 120 196 32 208Z', shade(stripe, -0.2))
        : path('M22 164H890V190H22Z', '#f2efe6'),
      line(isFast ? 'M300 82H880' : 'M70 82H880', shade(paint, 0.8), 3, 'stroke-opacity="0.7"'),
      isFast ? '' : line('M300 76V58L340 40L300 30M280 76V58L340 40M270 30H350', '#5d646b', 4),
      drawGlass(cockpit, 92, 150, lit),
      path(isFast ? 'M238 102l14 -5 -18 34h-14Z' : 'M62 98h14L54 150H40Z', '#ffffff', 'fill-opacity="0.4"'),
      ...windows.map((pane) => drawGlass(pane, 112, 156, lit)),
    );
    // Doors and the gap between two cars.
    for (const x of isFast ? [300, 600] : [112, 600])
      body.push(line(`M${x} 96V218M${x + 34} 96V218`, shade(paint, -0.45), 2.2, 'stroke-opacity="0.55"'));
    body.push(
      path('M628 78h12v146h-12Z', '#4a4f57'),
      line('M631 78v146M637 78v146', '#33373e', 2),
      path(
        isFast ? 'M44 186C56 176 72 170 88 166L84 176C70 182 58 188 48 192Z' : 'M26 196h26v10H28Z',
        lit ? '#fff3c0' : '#f0f4f5',
      ),
      rect(60, 222, 820, 6, '#8d959c'),
    );
    for (const x of isFast ? [180, 240, 540, 690, 830] : [110, 170, 540, 690, 830])
      body.push(drawWheel({ cx: x, cy: FOOT - 20, r: 20, kind: 'rail', colour: [96, 102, 110] }));
    if (lit)
      glow.push(
        ...windows.map((pane) => path(pane, '#ffcf7c')),
        path(cockpit, '#ffcf7c', 'fill-opacity="0.6"'),
        halo('trainlamp', 64, isFast ? 180 : 198, 52, '#ffe7a8', 0.6),
      );
    return artOfLayers(layers, {
      width: 904,
      height: FOOT + 6,
      foot: FOOT,
      anchors: { tops: [{ x1: 360, x2: 860, y: 77 }] },
    });
  },
};
