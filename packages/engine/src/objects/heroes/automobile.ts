import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { addCar, CAR_FOOT, CAR_WIDTH, type CarKind, carPoints } from '../rigs/car.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [190, 54, 46],
  [58, 104, 156],
  [86, 132, 104],
  [226, 224, 216],
  [98, 106, 116],
  [222, 164, 64],
];
const KINDS: readonly [CarKind, ...CarKind[]] = ['sedan', 'hatchback', 'suv'];

export const automobile: Hero = {
  key: 'automobile',
  words: [
    'car',
    'automobile',
    'sedan',
    'hatchback',
    'family car',
    'modern car',
    'motorcar',
    'parked car',
    'suv',
    'sport utility vehicle',
    'station wagon',
    'estate car',
  ],
  kindOf: [
    'vehicle',
    'electric car',
    'limousine',
    'minivan',
    'jeep',
    'off-road vehicle',
    'auto',
    'rental car',
    'self-driving car',
  ],
  kind: 'vehicle',
  height: 1.5,
  facing: 'left',
  samples: ['a blue car on a country road', 'a parked red car', 'a white SUV in the mountains'],
  forms: 3,
  wordForms: { sedan: 0, hatchback: 1, suv: 2, 'sport utility vehicle': 2 },
  draw: ({ random, form, colour, age, lit }) => {
    const layers = newLayers();
    const kind = KINDS[form] ?? 'sedan';
    addCar(layers, kind, colour ?? pick(random, 'paint', PAINTS), { lit, old: age === 'old' });
    const { roof } = carPoints(kind);
    return artOfLayers(layers, {
      width: CAR_WIDTH,
      height: CAR_FOOT + 8,
      foot: CAR_FOOT,
      anchors: { tops: [{ x1: 220, x2: 330, y: roof + 1 }], grips: [[270, 104]] },
    });
  },
};
