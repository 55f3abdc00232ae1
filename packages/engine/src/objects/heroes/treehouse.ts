import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { fadeAcross } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { drawRope } from '../kit/rope.ts';
import { addDoor, addWindow } from '../kit/window.ts';
import { leafClump, line, n, path, polygon, rect, shade } from '../kit.ts';
import { addBlock } from '../rigs/block.ts';

const FOOT = 560;

export const treehouse: Hero = {
  key: 'treehouse',
  words: ['treehouse', 'tree house', 'house in a tree', 'treetop house', 'elf house'],
  kind: 'building',
  height: 8,
  samples: ['a treehouse in the forest', 'a treehouse with lanterns at night', 'a treehouse in autumn'],
  forms: 2,
  homes: ['forest', 'meadow'],
  draw: ({ random, form, colour, season, age, lit }) => {
    const layers = newLayers();
    const { body } = layers;
    const bark: Rgb = [112, 80, 56];
    const wood = surfaceOf('wood', { colour, age, marks: form === 0 ? 'planks' : 'boards' });
    const leaves: Rgb =
      season === 'autumn'
        ? [206, 126, 48]
        : season === 'winter'
          ? [222, 232, 240]
          : season === 'spring'
            ? [132, 172, 84]
            : [82, 132, 66];
    const crown = (clumps: readonly (readonly [number, number, number])[], light: number, name: string) => {
      for (const [index, [x, y, r]] of clumps.entries())
        body.push(
          path(
            leafClump(x, y, r, random, `${name}${index}`),
            shade(leaves, light + (random(`${name}t${index}`) - 0.5) * 0.2),
          ),
        );
    };
    crown(
      [
        [110, 190, 80],
        [230, 100, 86],
        [350, 180, 84],
        [300, 250, 70],
        [150, 260, 66],
      ],
      -0.3,
      'back',
    );
    body.push(
      fadeAcross(
        `M196 ${FOOT}C206 480 200 420 190 330L130 230L150 222L206 300L214 180H246L250 300L310 226L330 236L272 340C262 430 262 490 282 ${FOOT}Q240 ${FOOT - 12} 196 ${FOOT}Z`,
        bark,
        180,
        290,
      ),
      line(
        `M214 540Q222 460 216 380M244 540Q238 470 244 400M230 360Q226 300 232 220`,
        shade(bark, -0.4),
        3,
        'stroke-opacity="0.6"',
      ),
    );
    const y = 340;
    const hut = { x: 140, foot: y, width: 130, height: 96, depth: 60 };
    body.push(line('M230 420L150 352M240 430L330 352', shade(bark, -0.1), 10));
    const faces = addBlock(layers, hut, wood, random, 'h', 13);
    addDoor(layers, faces.front, [0.56, 0.3, 0.28, 0.7], {
      colour: [96, 64, 42],
      frame: [222, 202, 164],
      head: 'round',
    });
    addWindow(layers, faces.front, [0.14, 0.3, 0.3, 0.36], { frame: [222, 202, 164], lit, edge: 3 });
    addWindow(layers, faces.side, [0.3, 0.28, 0.42, 0.4], { frame: [222, 202, 164], lit, edge: 3 });
    const roof: Rgb = form === 0 ? [150, 92, 62] : [116, 132, 84];
    body.push(
      polygon(
        [
          [124, 250],
          [205, 176],
          [286, 250],
        ],
        shade(roof, 0.12),
      ),
      polygon(
        [
          [286, 250],
          [205, 176],
          [276, 172],
          [346, 240],
        ],
        shade(roof, -0.22),
      ),
      polygon(
        [
          [146, 250],
          [205, 196],
          [264, 250],
        ],
        shade(wood.colour, 0.06),
      ),
      line('M222 190L300 240M240 184L318 240', shade(roof, -0.45), 2),
    );
    if (season === 'winter')
      body.push(
        polygon(
          [
            [205, 172],
            [276, 168],
            [330, 222],
            [262, 226],
          ],
          '#f4f8fd',
        ),
        line('M128 246L205 176L282 246', '#f4f8fd', 7),
      );
    // Platform with its railing, ladder or stairs, a swing.
    body.push(
      rect(106, y, 280, 13, shade(wood.colour, 0.1), 3),
      rect(106, y + 9, 280, 6, shade(wood.colour, -0.36), 2),
    );
    let rail = `M112 ${y}V304M376 ${y}V304M112 306H140M330 306H380`;
    for (let post = 0; post < 4; post++) rail += `M${120 + post * 6} ${y}V308M${338 + post * 11} ${y}V308`;
    body.push(line(rail, shade(wood.colour, -0.1), 4));
    if (form === 0) {
      let rungs = '';
      for (let rung = 0; rung < 11; rung++) rungs += `M${n(150 - rung * 0.6)} ${y + 20 + rung * 19}h30`;
      body.push(
        line(`M152 ${y + 10}L144 ${FOOT}M178 ${y + 10}L176 ${FOOT}`, '#b58a56', 5),
        line(rungs, '#9c7248', 5),
      );
    } else {
      body.push(
        drawRope([336, y + 12], [340, 486], 2, 4),
        drawRope([372, y + 12], [370, 486], 2, 4),
        rect(330, 484, 50, 8, '#9c7248', 3),
      );
      body.push(line(`M150 ${y + 10}V${FOOT - 4}`, '#c8a86a', 6));
      for (let knot = 0; knot < 6; knot++) body.push(rect(145, y + 40 + knot * 30, 10, 8, '#a88a50', 4));
    }
    const front: readonly (readonly [number, number, number])[] =
      season === 'winter'
        ? [
            [96, 150, 44],
            [330, 120, 48],
          ]
        : [
            [90, 170, 62],
            [160, 96, 66],
            [290, 76, 66],
            [372, 150, 60],
            [230, 60, 60],
            [388, 230, 40],
          ];
    crown(front, 0.06, 'front');
    return artOfLayers(layers, {
      width: 460,
      height: FOOT + 6,
      foot: FOOT,
      anchors: {
        tops: [
          { x1: 110, x2: 140, y },
          { x1: 332, x2: 380, y },
        ],
        seat: form === 1 ? [355, 484] : [125, y],
        hang: [
          [120, y + 14],
          [366, y + 14],
        ],
        lean: { x: 206, y1: 420, y2: FOOT },
      },
    });
  },
};
