import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { pickOf } from '../kit/pick-of.ts';
import { stem } from '../kit/stem.ts';
import { withMargin } from '../kit/with-margin.ts';
import { line, n, path, shade } from '../kit.ts';
import { drawPot } from '../rigs/flower-pot.ts';

const POTS: readonly [Rgb, ...Rgb[]] = [
  [200, 108, 72],
  [236, 228, 214],
  [92, 130, 140],
  [216, 168, 92],
];

export const pottedPlant: Hero = {
  key: 'potted-plant',
  words: [
    'potted plant',
    'plant',
    'house plant',
    'houseplant',
    'plant pot',
    'pot plant',
    'indoor plant',
    'monstera',
    'rubber plant',
    'snake plant',
  ],
  kindOf: ['ficus', 'peace lily'],
  kind: 'plant',
  height: 0.6,
  forms: 3,
  samples: ['a potted plant', 'a houseplant by the window', 'a plant in a blue pot'],
  homes: ['living-room'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cx = 180;
    const pot = drawPot(brush, {
      cx,
      rim: 330,
      half: 84,
      deep: 112,
      colour: colour ?? pickOf(POTS, random('pot')),
      shape: form === 1 ? 'round' : 'terracotta',
    });
    const green: Rgb = [70, 134, 72];
    const parts = [pot.back];
    if (form === 1) {
      // Sword leaves, banded.
      for (const [index, share] of [-0.9, 0.9, -0.55, 0.6, -0.25, 0.3, 0].entries()) {
        const tall = 300 - Math.abs(share) * 120 - random(`s${index}`) * 30;
        const angle = share * 22;
        parts.push(
          leaf({
            x: cx + share * 34,
            y: 344,
            length: tall,
            width: 40,
            angle,
            colour: [92, 142, 82],
            bend: share * 0.1,
            veins: 0,
            belly: 0.5,
          }),
        );
        for (let band = 1; band < 9; band++) {
          const turn = (angle * Math.PI) / 180;
          const t = 0.1 + band * 0.085;
          const [x, y] = [cx + share * 34 + Math.sin(turn) * tall * t, 344 - Math.cos(turn) * tall * t];
          parts.push(line(`M${n(x - 11)} ${n(y + 3)}q6 -7 11 -2q6 5 11 -2`, '#d6dca0', 3, 'opacity="0.5"'));
        }
      }
    } else if (form === 2) {
      parts.push(stem([cx, 344], [cx + 6, 70], -8, 11, [112, 92, 62]));
      for (let index = 0; index < 13; index++) {
        const y = 296 - index * 19;
        const side = index % 2 ? 1 : -1;
        parts.push(
          leaf({
            x: cx + side * 2,
            y,
            length: 112 - index * 2.4,
            width: 58 - index,
            angle: side * (66 - index * 3.4) + (random(`a${index}`) - 0.5) * 14,
            colour: index % 3 ? green : [52, 112, 70],
            bend: side * 0.14,
            veins: 5,
          }),
        );
      }
      parts.push(
        leaf({ x: cx + 5, y: 78, length: 76, width: 30, angle: 4, colour: [110, 168, 84], veins: 4 }),
      );
    } else {
      for (const [index, [dx, dy, size, angle]] of (
        [
          [-112, 150, 1.0, -66],
          [118, 164, 0.96, 66],
          [-66, 74, 1.06, -32],
          [84, 82, 1.02, 38],
          [8, 40, 1.1, 2],
          [-104, 246, 0.72, -92],
          [110, 252, 0.7, 96],
          [-18, 150, 0.9, -10],
          [44, 170, 0.8, 28],
        ] as const
      ).entries()) {
        const [x, y] = [cx + dx * 0.62, dy + 56];
        parts.push(
          stem([cx + dx * 0.06, 338], [x, y], dx * 0.24, 6, [98, 150, 82]),
          monsteraLeaf(x, y, 104 * size, angle, index % 2 ? green : [56, 120, 70]),
        );
      }
    }
    parts.push(pot.front);
    return withMargin(
      {
        width: 360,
        height: 468,
        foot: 456,
        body: brush.defs() + parts.join(''),
        anchors: { tops: [{ x1: cx - 60, x2: cx + 60, y: 330 }] },
      },
      20,
    );
  },
};

/** A heart-shaped leaf with slits and holes. */
function monsteraLeaf(x: number, y: number, size: number, angle: number, colour: Rgb): string {
  const k = size / 100;
  const half = (side: number) => {
    let d = `M0 6C${side * 22} 22 ${side * 54} 12 ${side * 56} -14`;
    for (const [ox, oy, ix, iy] of [
      [60, -30, 22, -22],
      [58, -56, 20, -44],
      [44, -82, 14, -66],
    ] as const)
      d += `Q${side * (ox + 3)} ${oy + 8} ${side * ox} ${oy}L${side * ix} ${iy}L${side * (ox - 2)} ${oy - 8}`;
    return `${d}C${side * 34} -98 ${side * 10} -106 0 -118Z`;
  };
  return `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(angle)}) scale(${n(k)})">${path(half(-1), shade(colour, 0.16))}${path(half(1), shade(colour, -0.12))}${line('M0 6V-112M0 -8L-40 2M0 -30L-46 -26M0 -54L-46 -58M0 -78L-34 -88M0 -8L40 2M0 -30L46 -26M0 -54L46 -58M0 -78L34 -88', shade(colour, 0.36), 1.6, 'opacity="0.7"')}</g>`;
}
