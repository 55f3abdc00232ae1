import type { Rgb } from '../../base/raster.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade } from '../kit/fade.ts';
import { drawGlass } from '../kit/glass.ts';
import type { Layers } from '../kit/layers.ts';
import { drawWheel } from '../kit/wheel.ts';
import { halo, line, n, path, rect, shade } from '../kit.ts';

/** Vans from the side, nose to the left, ground at VAN_FOOT, 100 units to a metre. */
export const VAN_WIDTH = 540;
export const VAN_FOOT = 258;

const HULL =
  'M20 208C15 184 20 164 34 152L72 138L116 66C126 48 140 38 164 36H488C508 36 516 46 517 64V202C517 218 508 226 494 226H38C28 226 22 218 20 208Z';
/** A loaf on wheels with the flat face of old camper vans. */
const LOAF =
  'M18 192C15 130 24 74 50 50C64 38 84 36 104 35H470C500 36 514 56 519 110C521 140 521 180 519 200C518 216 508 224 494 224H40C26 224 19 214 18 192Z';

export function addVan(
  { body, glow }: Layers,
  {
    shape = 'van',
    paint,
    livery,
    windows,
    lit,
    roofWheel = 38,
  }: {
    readonly shape?: 'van' | 'loaf';
    readonly paint: Rgb;
    /** Painted on the hull before windows and seams. */
    readonly livery: string;
    /** Panes behind the driver's, x from..to. */
    readonly windows: readonly (readonly [number, number])[];
    readonly lit: boolean;
    readonly roofWheel?: number;
  },
): void {
  const hull = shape === 'van' ? HULL : LOAF;
  const driver =
    shape === 'van'
      ? 'M92 136L132 70C138 60 146 58 156 58H212V136Z'
      : 'M30 118C32 94 40 76 54 66C60 62 68 61 76 61H96V118Z';
  const panes = [
    driver,
    ...windows.map(([from, to]) =>
      roundedBox(from, shape === 'van' ? 60 : 61, to - from, shape === 'van' ? 66 : 56, [8, 8, 8, 8]),
    ),
  ];
  body.push(
    rect(60, 200, 430, 40, '#24272c', 10),
    fade(
      hull,
      [0, 36, 0, 226],
      [
        [0, shade(paint, 0.5)],
        [0.08, shade(paint, 0.18)],
        [0.5, shade(paint, 0)],
        [0.82, shade(paint, -0.16)],
        [1, shade(paint, -0.42)],
      ],
    ),
    livery,
    ...panes.map((pane) => drawGlass(pane, 58, 136, lit)),
    path(
      shape === 'van' ? 'M158 58h16L126 136h-16Z' : 'M66 62h12L50 118h-12Z',
      '#ffffff',
      'fill-opacity="0.34"',
    ),
    line(
      shape === 'van' ? 'M222 54V218M84 142C76 170 80 196 92 214' : 'M104 54V214M196 54V214',
      shade(paint, -0.5),
      1.8,
      'stroke-opacity="0.55"',
    ),
    rect(shape === 'van' ? 186 : 112, 154, 26, 5, shade(paint, -0.46), 2.5),
    line('M150 41H484', shade(paint, 0.75), 3, 'stroke-opacity="0.7"'),
  );
  if (shape === 'van') {
    body.push(
      path('M80 130c-10 -2 -14 -14 -8 -22l14 4v16Z', '#33383f'),
      path('M28 160C36 152 46 148 60 146L54 168L26 174Z', lit ? '#fff3c0' : '#eef3f6'),
      path('M20 184h26l4 14H22Z', '#30353b'),
    );
    if (lit)
      glow.push(
        path('M28 160C36 152 46 148 60 146L54 168L26 174Z', '#fff0b8'),
        halo('vanlamp', 48, 162, 46, '#ffdf90', 0.5),
      );
  } else {
    body.push(
      path('M22 152a13 15 0 1 1 10 22q-11 -4 -10 -22Z', '#e4e8ea'),
      path('M24 153a9 11 0 1 1 8 16q-8 -4 -8 -16Z', lit ? '#fff3c0' : '#f7f1da'),
      rect(10, 204, 60, 12, '#e3e6e8', 6),
      rect(476, 204, 50, 12, '#cdd2d6', 6),
    );
    if (lit)
      glow.push(
        path('M24 153a9 11 0 1 1 8 16q-8 -4 -8 -16Z', '#fff0b8'),
        halo('vanlamp', 44, 162, 44, '#ffdf90', 0.5),
      );
  }
  body.push(rect(508, 150, 8, 30, lit ? '#ff5444' : '#b8342c', 3));
  if (lit)
    glow.push(
      ...panes.map((pane) => path(pane, '#ffcf7c', 'fill-opacity="0.6"')),
      rect(508, 150, 8, 30, '#ff4838', 3),
    );
  for (const cx of [120, 418]) {
    const cy = VAN_FOOT - roofWheel;
    const arch = roofWheel + 9;
    body.push(
      path(`M${n(cx - arch)} 228V${n(cy)}A${arch} ${arch} 0 0 1 ${n(cx + arch)} ${n(cy)}V228Z`, '#1e2125'),
      line(
        `M${n(cx - arch)} 224V${n(cy)}A${arch} ${arch} 0 0 1 ${n(cx + arch)} ${n(cy)}V224`,
        shade(paint, -0.32),
        3.6,
      ),
      drawWheel({ cx, cy, r: roofWheel, kind: 'steel' }),
    );
  }
}
