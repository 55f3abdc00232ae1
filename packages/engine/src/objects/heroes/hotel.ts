import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { drawAwning } from '../kit/cloth.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { pick } from '../kit/pick.ts';
import { addDoor, addWindows } from '../kit/window.ts';
import { path, polygon, rect, shade } from '../kit.ts';
import { addBlock, addCornice, addPlinth } from '../rigs/block.ts';

const WALLS: readonly [Rgb, ...Rgb[]] = [
  [232, 206, 170],
  [224, 178, 160],
  [206, 216, 212],
];
const FOOT = 430;

export const hotel: Hero = {
  key: 'hotel',
  words: ['hotel', 'grand hotel', 'guest house', 'motel', 'hostel', 'resort'],
  kindOf: ['casino', 'theater building', 'opera', 'palace hotel'],
  kind: 'building',
  height: 18,
  samples: ['a grand hotel by the sea', 'a pink hotel', 'a hotel at night with lit windows'],
  forms: 2,
  homes: ['city', 'beach'],
  draw: ({ random, form, colour, season, age, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const snowy = season === 'winter';
    const wall = surfaceOf('clay', { colour: colour ?? pick(random, 'wall', WALLS), age, marks: 'none' });
    const trim: Rgb = [250, 245, 234];
    const roof: Rgb = [92, 104, 116];
    const grand = form === 0;
    const block = grand
      ? { x: 30, foot: FOOT, width: 330, height: 300, depth: 110 }
      : { x: 30, foot: FOOT, width: 230, height: 360, depth: 90 };
    const faces = addBlock(layers, block, wall, random, 'b', 20);
    const isLit = (column: number, row: number) => random(`w${column}.${row}`) < 0.7;
    const style = { frame: trim, lit, bars: [1, 1] as const, edge: 3, sill: true };
    const rows = grand ? 4 : 6;
    addWindows(
      layers,
      faces.front,
      { columns: grand ? 6 : 4, rows, area: [0.03, 0.04, 0.97, 0.76], share: [0.48, 0.62], isLit },
      { ...style, ...(grand ? { head: 'round' as const } : {}) },
    );
    addWindows(
      layers,
      faces.side,
      {
        columns: grand ? 3 : 2,
        rows,
        area: [0.05, 0.04, 0.95, 0.76],
        share: [0.46, 0.62],
        isLit: (c, r) => isLit(c + 9, r),
      },
      { ...style, sill: false },
    );
    addPlinth(layers, faces, [170, 158, 144], 0.05);
    const right = block.x + block.width;
    const top = FOOT - block.height;
    if (grand) {
      // Mansard roof with dormers.
      const back = faces.side.at(1, 0);
      body.push(
        polygon(
          [
            [right + 8, top + 4],
            [back[0] + 8, back[1] + 4],
            [back[0] - 22, back[1] - 52],
            [right - 20, top - 62],
          ],
          shade(roof, -0.3),
        ),
        polygon(
          [
            [block.x - 8, top + 4],
            [right + 8, top + 4],
            [right - 20, top - 62],
            [block.x + 20, top - 62],
          ],
          shade(roof, 0.06),
        ),
        rect(block.x + 16, top - 68, block.width - 32, 9, shade(roof, 0.3), 2),
      );
      if (snowy)
        body.push(
          polygon(
            [
              [block.x + 4, top - 24],
              [right - 6, top - 20],
              [right - 20, top - 66],
              [block.x + 20, top - 66],
            ],
            '#f1f6fc',
          ),
        );
      for (let dormer = 0; dormer < 4; dormer++) {
        const x = block.x + 44 + dormer * 72;
        body.push(
          path(
            `M${x} ${top}V${top - 32}Q${x + 15} ${top - 54} ${x + 30} ${top - 32}V${top}Z`,
            shade(trim, -0.04),
          ),
          path(
            `M${x + 7} ${top - 4}V${top - 30}Q${x + 15} ${top - 42} ${x + 23} ${top - 30}V${top - 4}Z`,
            lit ? '#ffd588' : '#6f93ab',
          ),
        );
        if (lit)
          glow.push(
            path(
              `M${x + 7} ${top - 4}V${top - 30}Q${x + 15} ${top - 42} ${x + 23} ${top - 30}V${top - 4}Z`,
              '#ffcd78',
            ),
          );
      }
      addCornice(layers, block, trim, 12, false, 8);
    } else {
      addCornice(layers, block, trim, 16, snowy, 8);
      // An upright sign along the corner.
      body.push(
        rect(right - 14, top + 24, 26, 150, '#8e2f3a', 5),
        rect(right - 10, top + 28, 18, 142, lit ? '#ffe1a0' : '#f3dfb0', 3),
      );
      if (lit) glow.push(rect(right - 10, top + 28, 18, 142, '#ffd890', 3));
    }
    const cx = block.x + block.width / 2;
    addDoor(
      layers,
      faces.front,
      [0.5 - 34 / block.width, 1 - 74 / block.height, 68 / block.width, 74 / block.height],
      { colour: [112, 66, 40], frame: trim, head: 'round', pane: lit },
    );
    addWindows(
      layers,
      faces.front,
      { columns: 2, rows: 1, area: [0.04, 0.8, 0.36, 0.96], share: [0.76, 0.86] },
      { ...style, sill: false },
    );
    addWindows(
      layers,
      faces.front,
      { columns: 2, rows: 1, area: [0.64, 0.8, 0.96, 0.96], share: [0.76, 0.86] },
      { ...style, sill: false },
    );
    body.push(
      drawAwning(
        cx - 54,
        FOOT - 98,
        108,
        26,
        [
          [158, 46, 54],
          [158, 46, 54],
        ],
        6,
      ),
      rect(cx - 56, FOOT - 72, 4, 72, '#d8a94c'),
      rect(cx + 52, FOOT - 72, 4, 72, '#b98a38'),
      path(`M${cx - 30} ${FOOT}L${cx - 20} ${FOOT - 6}H${cx + 20}L${cx + 30} ${FOOT}Z`, '#a8323e'),
    );
    return artOfLayers(layers, {
      width: right + block.depth + 24,
      height: FOOT + 6,
      foot: FOOT,
      anchors: {
        tops: [{ x1: block.x + 30, x2: right - 30, y: grand ? top - 67 : top - 7 }],
        label: grand
          ? { x: cx - 70, y: FOOT - 116, width: 140, height: 18 }
          : { x: right - 10, y: top + 28, width: 18, height: 142 },
        lean: { x: block.x, y1: 280, y2: FOOT },
      },
    });
  },
};
