import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { path, shade } from '../kit.ts';
import { addVan, VAN_FOOT, VAN_WIDTH } from '../rigs/van.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [236, 234, 226],
  [132, 92, 58],
  [74, 130, 158],
  [222, 150, 70],
];

export const deliveryVan: Hero = {
  key: 'minibus',
  words: ['van', 'delivery van', 'minibus', 'minivan', 'cargo van', 'white van', 'mail van', 'delivery car'],
  kindOf: ['ice cream truck', 'ice cream van', 'food truck', 'mail truck'],
  kind: 'vehicle',
  height: 2.3,
  facing: 'left',
  samples: ['a white delivery van', 'a van in a narrow street', 'an orange minibus on a mountain road'],
  forms: 2,
  wordForms: { minibus: 1, 'delivery van': 0, 'cargo van': 0 },
  draw: ({ random, form, colour, lit }) => {
    const layers = newLayers();
    const paint = colour ?? pick(random, 'paint', PAINTS);
    addVan(layers, {
      paint,
      lit,
      windows:
        form === 0
          ? []
          : [
              [232, 316],
              [326, 410],
              [420, 502],
            ],
      livery:
        form === 0
          ? path('M19 180H517V196H19Z', shade(paint, -0.3), 'fill-opacity="0.6"')
          : path('M20 166L517 160V174L18 180Z', shade(paint, 0.6), 'fill-opacity="0.7"'),
    });
    return artOfLayers(layers, {
      width: VAN_WIDTH,
      height: VAN_FOOT + 8,
      foot: VAN_FOOT,
      anchors: {
        tops: [{ x1: 170, x2: 490, y: 38 }],
        ...(form === 0 ? { label: { x: 246, y: 66, width: 240, height: 90 } } : {}),
      },
    });
  },
};
