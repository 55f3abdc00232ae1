import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { path, shade } from '../kit.ts';
import { addCar, CAR_FOOT, CAR_WIDTH } from '../rigs/car.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [178, 62, 48],
  [74, 122, 136],
  [110, 116, 120],
  [206, 196, 170],
];

export const pickupTruck: Hero = {
  key: 'pickup-truck',
  words: ['pickup truck', 'pickup', 'pick-up', 'pick-up truck', 'farm truck', 'red truck', 'old truck'],
  kindOf: ['ute', 'monster truck'],
  kind: 'vehicle',
  height: 1.8,
  facing: 'left',
  samples: [
    'an old red pickup truck in front of a barn',
    'a pickup truck full of pumpkins',
    'a blue pickup truck on a dirt road',
  ],
  forms: 2,
  holds: true,
  homes: ['meadow'],
  draw: ({ random, form, colour, age, lit }) => {
    const layers = newLayers();
    const paint = colour ?? pick(random, 'paint', PAINTS);
    layers.body.push(path('M288 76H476V108H288Z', shade(paint, -0.55)));
    if (form === 0) addCar(layers, 'pickup', paint, { lit, old: age === 'old', rim: 'alloy' });
    else addCar(layers, 'pickup', paint, { lit, old: age === 'old', rim: 'steel', livery: whiteBand() });
    // The side of the bed, open where the wheel turns.
    layers.front.push(
      path('M288 82H474C480 84 481 94 481 118H439A49 49 0 0 0 349 118H288Z', shade(paint, 0.02)),
      form === 1
        ? path('M288 104H481V116H438A49 49 0 0 0 430 104H358A49 49 0 0 0 350 116H288Z', '#f2ede0')
        : '',
      path('M288 82H474C478 83 480 86 480 89H288Z', shade(paint, 0.4)),
      path('M338 122A57 57 0 0 1 450 122H440A47 47 0 0 0 348 122Z', shade(paint, -0.34)),
    );
    return artOfLayers(layers, {
      width: CAR_WIDTH,
      height: CAR_FOOT + 8,
      foot: CAR_FOOT,
      anchors: {
        tops: [{ x1: 196, x2: 266, y: 22 }],
        inside: { x: 296, y: 50, width: 174, height: 56 },
      },
    });
  },
};

function whiteBand(): string {
  return path('M24 104H481V116H22Z', '#f2ede0');
}
