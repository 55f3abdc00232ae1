import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { halo, path, rect, shade } from '../kit.ts';
import { addCar, CAR_FOOT, CAR_WIDTH, type CarKind, carPoints } from '../rigs/car.ts';

export const policeCar: Hero = {
  key: 'police-car',
  words: ['police car', 'patrol car', 'cop car', 'squad car', 'police cruiser'],
  kindOf: ['police vehicle', 'sheriff car'],
  kind: 'vehicle',
  height: 1.6,
  facing: 'left',
  samples: [
    'a police car in a city street',
    'a police car at night with its lights on',
    'a police car in front of a bank',
  ],
  forms: 2,
  draw: ({ form, colour, age, lit }) => {
    const layers = newLayers();
    const kind: CarKind = form === 0 ? 'sedan' : 'suv';
    const { roof, belt, wheels } = carPoints(kind);
    const blue: Rgb = colour ?? [40, 76, 150];
    const base: Rgb = colour ? colour : [238, 240, 242];
    const y = roof - 12;
    layers.body.push(
      rect(240, roof - 3, 78, 6, '#3a3e44', 2),
      rect(242, y, 36, 12, lit ? '#ff5a50' : '#c23a36', 4),
      rect(280, y, 36, 12, lit ? '#5a9cff' : '#2f62b8', 4),
      rect(247, y + 2, 14, 3, '#ffffff', 1.5).replace('/>', ' fill-opacity="0.6"/>'),
      rect(285, y + 2, 14, 3, '#ffffff', 1.5).replace('/>', ' fill-opacity="0.6"/>'),
    );
    if (lit)
      layers.glow.push(
        rect(242, y, 36, 12, '#ff4a40', 4),
        rect(280, y, 36, 12, '#4a8cff', 4),
        halo('redlight', 256, y + 6, 30, '#ff4a40', 0.6),
        halo('bluelight', 302, y + 6, 30, '#4a8cff', 0.6),
      );
    const door = `M${wheels[0] + 52} ${belt + 5}L${wheels[1] - 60} ${belt + 4}V152H${wheels[0] + 44}Z`;
    const band = `M24 ${belt + 28}L478 ${belt + 24}V${belt + 40}H24Z`;
    const [cx, cy] = [205, belt + 34];
    addCar(layers, kind, base, {
      lit,
      old: age === 'old',
      rim: 'steel',
      livery:
        (form === 0
          ? path(door, shade(colour ? [240, 242, 244] : [44, 48, 56], 0), 'fill-opacity="0.92"')
          : path(band, shade(blue, colour ? -0.4 : 0))) +
        path(`M${cx} ${cy - 13}l4 8 9 1 -6 7 1 9 -8 -4 -8 4 1 -9 -6 -7 9 -1Z`, '#e8c14e'),
    });
    return artOfLayers(layers, {
      width: CAR_WIDTH,
      height: CAR_FOOT + 8,
      foot: CAR_FOOT,
      anchors: { tops: [{ x1: 320, x2: 350, y: roof + 2 }] },
    });
  },
};
