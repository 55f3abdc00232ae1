import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { line, path, rect, shade } from '../kit.ts';
import { addVan, VAN_FOOT, VAN_WIDTH } from '../rigs/van.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [72, 148, 156],
  [206, 92, 62],
  [222, 168, 66],
  [112, 152, 96],
];

export const camperVan: Hero = {
  key: 'camper-van',
  words: [
    'camper van',
    'campervan',
    'camper',
    'vw bus',
    'hippie van',
    'motorhome',
    'motor home',
    'surf van',
    'vintage van',
    'recreational vehicle',
  ],
  kindOf: ['rv', 'caravan', 'trailer home'],
  kind: 'vehicle',
  height: 2.1,
  facing: 'left',
  samples: [
    'a turquoise camper van on the beach',
    'a camper van under the stars',
    'a vintage van with surfboards',
  ],
  forms: 2,
  wordForms: { 'surf van': 0 },
  draw: ({ random, form, colour, lit }) => {
    const layers = newLayers();
    const paint = colour ?? pick(random, 'paint', PAINTS);
    if (form === 0) layers.body.push(roofRack());
    else
      layers.body.push(
        fade(
          'M150 42L168 4H470L496 42Z',
          [0, 4, 0, 42],
          [
            [0, '#f6efdf'],
            [1, '#d9cfba'],
          ],
        ),
        path('M168 4H470L474 10H165Z', shade(paint, 0.1)),
        line('M240 12V40M330 12V40M410 12V40', '#b9ad96', 1.6),
      );
    addVan(layers, {
      shape: 'loaf',
      paint: [240, 234, 220],
      lit,
      roofWheel: 36,
      windows: [
        [112, 188],
        [206, 284],
        [296, 374],
        [386, 464],
        [474, 504],
      ],
      livery:
        fade(
          'M19 140C60 128 76 124 110 126L520 128C521 150 521 180 519 200C518 216 508 224 494 224H40C26 224 19 214 18 192Z',
          [0, 124, 0, 224],
          [
            [0, shade(paint, 0.14)],
            [0.6, shade(paint, -0.06)],
            [1, shade(paint, -0.36)],
          ],
        ) + line('M19 140C60 128 76 124 110 126L520 128', '#f4f6f6', 3.4),
    });
    return artOfLayers(layers, {
      width: VAN_WIDTH,
      height: VAN_FOOT + 8,
      foot: VAN_FOOT,
      anchors: { tops: [{ x1: 190, x2: 450, y: form === 0 ? 14 : 5 }] },
    });
  },
};

/** A roof rack with two surfboards. */
function roofRack(): string {
  return (
    line('M130 36V26H470V36M200 36V26M300 36V26M390 36V26', '#5d646b', 3.4) +
    path('M96 22Q180 8 330 10Q450 14 486 22Q420 28 300 28Q170 28 96 22Z', '#e9b44e') +
    path('M150 17Q300 11 470 20', 'none', 'stroke="#c0502e" stroke-width="3"') +
    path(roundedBox(180, 1, 120, 12, [5, 5, 2, 2]), '#8b5e3c') +
    rect(192, 1, 5, 12, '#e0c9a0') +
    rect(282, 1, 5, 12, '#e0c9a0')
  );
}
