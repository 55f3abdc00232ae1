import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade, fadeDown } from '../kit/fade.ts';
import { drawGlass } from '../kit/glass.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { drawWheel } from '../kit/wheel.ts';
import { circle, halo, line, path, rect, shade } from '../kit.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [226, 172, 56],
  [178, 50, 44],
  [60, 118, 84],
];
const FOOT = 350;

export const tram: Hero = {
  key: 'tram',
  words: ['tram', 'streetcar', 'trolley', 'tramway', 'cable car', 'tram car', 'trolley car', 'lisbon tram'],
  kind: 'vehicle',
  height: 3.6,
  facing: 'left',
  samples: [
    'a yellow tram in a steep street of Lisbon',
    'a tram at night in the rain',
    'a red tram in an old town',
  ],
  forms: 2,
  wordForms: { 'lisbon tram': 0, 'cable car': 0, streetcar: 0 },
  draw: ({ random, form, colour, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const paint = colour ?? pick(random, 'paint', PAINTS);
    const isOld = form === 0;
    const right = isOld ? 470 : 690;
    const panes: string[] = [];
    if (isOld) {
      // Clerestory roof, wooden posts, open platforms at both ends.
      panes.push(roundedBox(44, 128, 54, 80, [8, 4, 2, 2]), roundedBox(406, 128, 54, 80, [4, 8, 2, 2]));
      for (let pane = 0; pane < 5; pane++)
        panes.push(roundedBox(116 + pane * 56, 130, 46, 72, [10, 10, 2, 2]));
      body.push(
        line('M250 62L300 22H340', '#4a4f57', 4),
        fade(
          'M90 76Q100 56 130 56H374Q404 56 414 76Z',
          [0, 56, 0, 76],
          [
            [0, '#e9e0c8'],
            [1, '#b3a78c'],
          ],
        ),
        fade(
          'M22 112Q30 76 80 74H424Q474 76 482 112Z',
          [0, 74, 0, 112],
          [
            [0, '#8b9099'],
            [1, '#52575f'],
          ],
        ),
        fadeDown('M34 110H470V226Q474 288 456 304H48Q30 288 34 226Z', paint, 110, 304),
        path('M34 116H470V214H34Z', '#f1e7cc'),
      );
    } else {
      for (let pane = 0; pane < 8; pane++)
        if (pane !== 3) panes.push(roundedBox(112 + pane * 70, 128, 58, 84, [6, 6, 6, 6]));
      panes.push('M36 208L52 140Q56 128 68 128H96V208Z');
      body.push(
        line('M330 96L380 56L330 34M290 34H380', '#4a4f57', 4),
        rect(180, 84, 300, 18, '#8d959c', 6),
        fade(
          `M22 262L44 126Q50 100 78 98H${right - 24}Q${right} 98 ${right} 122V300H48Q18 296 22 262Z`,
          [0, 98, 0, 300],
          [
            [0, shade(paint, 0.5)],
            [0.1, shade(paint, 0.16)],
            [0.6, shade(paint, 0)],
            [1, shade(paint, -0.36)],
          ],
        ),
        path(`M40 116H${right}V220H28Z`, '#3a4149'),
        rect(322, 122, 58, 172, '#2e343b', 4),
        drawGlass(roundedBox(326, 128, 24, 150, [3, 3, 3, 3]), 120, 280, lit),
        drawGlass(roundedBox(352, 128, 24, 150, [3, 3, 3, 3]), 120, 280, lit),
      );
    }
    body.push(
      ...panes.map((pane) => drawGlass(pane, 126, 214, lit)),
      isOld ? path(panes.join(''), 'none', `stroke="${shade(paint, -0.36)}" stroke-width="3"`) : '',
      isOld
        ? rect(34, 212, 436, 6, shade(paint, -0.4)) +
            path(roundedBox(120, 232, 270, 44, [6, 6, 6, 6]), 'none', 'stroke="#f1e7cc" stroke-width="3"')
        : rect(26, 244, right - 26, 8, '#f2efe6'),
      rect(70, 300, right - 130, 16, '#2b2f36', 6),
      isOld
        ? circle(40, 252, 13, '#d5dade') +
            circle(37, 252, 9, lit ? '#fff3c0' : '#f7f1da') +
            line('M106 116V300M398 116V300', shade(paint, -0.4), 4)
        : path('M30 252h28v12H28Z', lit ? '#fff3c0' : '#f0f4f5'),
      isOld ? rect(56, 88, 60, 20, '#2b2f36', 3) : rect(60, 106, 90, 14, lit ? '#ffc860' : '#22262b', 3),
    );
    for (const cx of isOld ? [170, 250, 334] : [140, 220, 500, 580])
      body.push(drawWheel({ cx, cy: FOOT - 26, r: 26, kind: 'rail', colour: [96, 102, 110] }));
    body.push(
      path(
        `M64 300H${right - 50}V322Q${right - 54} 326 ${right - 60} 326H72Q64 326 64 318Z`,
        '#33383e',
        'fill-opacity="0.92"',
      ),
    );
    if (lit)
      glow.push(
        ...panes.map((pane) => path(pane, '#ffcf7c')),
        circle(37, isOld ? 252 : 258, 9, '#fff0b8'),
        halo('tramlamp', 52, 254, 50, '#ffdf90', 0.55),
      );
    return artOfLayers(layers, {
      width: right + 14,
      height: FOOT + 6,
      foot: FOOT,
      anchors: { tops: [isOld ? { x1: 120, x2: 380, y: 57 } : { x1: 80, x2: right - 40, y: 99 }] },
    });
  },
};
