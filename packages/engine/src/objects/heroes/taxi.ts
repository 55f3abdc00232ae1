import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { path, rect } from '../kit.ts';
import { addCar, CAR_FOOT, CAR_WIDTH, type CarKind, carPoints } from '../rigs/car.ts';

const YELLOW: Rgb = [240, 184, 42];

export const taxi: Hero = {
  key: 'taxi',
  words: ['taxi', 'cab', 'taxicab', 'yellow cab', 'yellow taxi', 'taxi cab', 'new york taxi'],
  kindOf: ['rideshare', 'uber', 'black cab', 'london taxi'],
  kind: 'vehicle',
  height: 1.6,
  facing: 'left',
  samples: ['a yellow taxi in New York', 'a taxi in the rain at night', 'a taxi waiting in front of a hotel'],
  forms: 2,
  draw: ({ form, colour, age, lit }) => {
    const layers = newLayers();
    const kind: CarKind = form === 0 ? 'sedan' : 'suv';
    const { roof, belt, wheels, wheelRadius } = carPoints(kind);
    const y = roof - 17;
    layers.body.push(rect(256, roof - 5, 46, 8, '#3a3e44', 2));
    layers.body.push(
      rect(258, y, 42, 17, lit ? '#fff3c2' : '#f6efd8', 4),
      rect(264, y + 5, 30, 7, '#4a4f57', 2),
    );
    if (lit) layers.glow.push(rect(258, y, 42, 17, '#ffe9a8', 4));
    addCar(layers, kind, colour ?? YELLOW, {
      lit,
      old: age === 'old',
      rim: 'steel',
      livery: checkers(wheels[0] + wheelRadius + 10, wheels[1] - wheelRadius - 10, belt + 26),
    });
    return artOfLayers(layers, {
      width: CAR_WIDTH,
      height: CAR_FOOT + 8,
      foot: CAR_FOOT,
      anchors: { tops: [{ x1: 306, x2: 350, y: roof + 2 }] },
    });
  },
};

/** Two rows of black squares along the doors. */
function checkers(x1: number, x2: number, y: number): string {
  const size = 8;
  let d = '';
  for (let column = 0; x1 + (column + 1) * size <= x2; column++)
    d += `M${x1 + column * size} ${y + (column % 2) * size}h${size}v${size}h${-size}Z`;
  return path(d, '#2a2c30');
}
