import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { fade } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { drawWheel } from '../kit/wheel.ts';
import { path, shade } from '../kit.ts';
import { addCar, CAR_FOOT, CAR_WIDTH } from '../rigs/car.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [206, 38, 36],
  [236, 176, 40],
  [38, 92, 168],
  [64, 68, 76],
];

export const sportsCar: Hero = {
  key: 'sports-car',
  words: [
    'sports car',
    'sportscar',
    'race car',
    'racing car',
    'supercar',
    'fast car',
    'roadster',
    'formula one car',
  ],
  kindOf: ['ferrari', 'lamborghini', 'porsche', 'muscle car', 'coupe', 'batmobile', 'go-kart'],
  kind: 'vehicle',
  height: 1.25,
  facing: 'left',
  samples: ['a red sports car', 'a yellow sports car on a coastal road at sunset', 'a race car on a track'],
  forms: 2,
  wordForms: {
    'sports car': 0,
    supercar: 0,
    roadster: 0,
    sportscar: 0,
    'fast car': 0,
    'formula one car': 1,
    'race car': 1,
    'racing car': 1,
  },
  draw: ({ random, form, colour, age, lit }) => {
    const layers = newLayers();
    const paint = colour ?? pick(random, 'paint', PAINTS);
    if (form === 0) {
      layers.body.push(
        path('M420 80L436 58H494L488 66H446L436 84Z', shade(paint, -0.3)),
        path('M430 60Q462 52 496 54L494 62H432Z', shade(paint, 0.14)),
      );
      addCar(layers, 'coupe', paint, { lit, old: age === 'old', livery: sideVent(paint) });
    } else {
      addFormulaCar(layers.body, paint);
    }
    return artOfLayers(layers, {
      width: CAR_WIDTH,
      height: CAR_FOOT + 8,
      foot: CAR_FOOT,
      anchors: form === 0 ? { tops: [{ x1: 240, x2: 310, y: 52 }] } : { seat: [258, 126] },
    });
  },
};

function sideVent(paint: Rgb): string {
  return (
    path('M322 108L372 102L360 122L330 124Z', shade(paint, -0.62)) +
    path('M60 140H470L464 154H70Z', shade(paint, -0.6), 'fill-opacity="0.5"')
  );
}

/** A single-seat racing car with open wheels and wings. */
function addFormulaCar(body: string[], paint: Rgb): void {
  body.push(
    path('M422 70H494V82H422Z M430 70L440 116H452L446 70Z M478 70V112H488V70Z', '#2b2f36'),
    path('M418 62H498V74H418Z', shade(paint, -0.1)),
    path('M6 150Q20 142 74 146L70 158H10Q4 156 6 150Z', shade(paint, -0.2)),
    fade(
      'M24 146C90 128 150 116 206 110C214 96 224 92 236 96L244 110H282C290 84 302 72 322 70C344 84 380 98 452 108C470 114 474 140 466 150H150C100 152 60 152 24 146Z',
      [0, 72, 0, 152],
      [
        [0, shade(paint, 0.3)],
        [0.45, shade(paint, 0.06)],
        [0.75, shade(paint, -0.16)],
        [1, shade(paint, -0.46)],
      ],
    ),
    path('M286 108C294 88 304 80 318 78C320 90 318 100 312 110Z', '#23272d'),
    path('M216 110C220 98 230 96 236 100L242 112Z', '#9fc3d6'),
    // The driver's helmet.
    path('M244 110C242 88 256 80 268 84C282 88 284 102 280 112Z', '#f1efe8'),
    path('M244 98C246 92 254 90 262 92L260 102H244Z', '#343c46'),
    path(
      'M180 122C240 112 330 112 392 122L380 134C320 126 250 126 190 134Z',
      '#f4f1ea',
      'fill-opacity="0.92"',
    ),
    path('M150 152H440L430 162H170Z', '#2b2f36'),
    path(
      'M30 142C100 126 150 118 200 114',
      'none',
      `stroke="${shade(paint, 0.6)}" stroke-width="3" stroke-opacity="0.7"`,
    ),
    drawWheel({ cx: 398, cy: 138, r: 40, kind: 'alloy', colour: [120, 126, 134] }),
    drawWheel({ cx: 116, cy: 142, r: 36, kind: 'alloy', colour: [120, 126, 134] }),
  );
}
