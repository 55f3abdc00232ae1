import type { Hero } from '../hero.ts';
import { drawCylinder } from '../kit/cylinder.ts';
import { fadeBall } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { addDoor, addWindows } from '../kit/window.ts';
import { n, path, polygon, rect, shade } from '../kit.ts';
import { addBlock, addCornice } from '../rigs/block.ts';

const FOOT = 390;

export const factory: Hero = {
  key: 'factory',
  words: [
    'factory',
    'industrial building',
    'power plant',
    'warehouse',
    'plant building',
    'brewery',
    'chocolate factory',
  ],
  kindOf: ['refinery', 'nuclear plant', 'sawmill', 'workshop building', 'hangar'],
  kind: 'building',
  height: 18,
  samples: ['a factory with smoking chimneys', 'an old brick factory', 'a factory at night'],
  forms: 2,
  wordForms: { 'power plant': 1 },
  homes: ['city'],
  draw: ({ random, form, colour, material, season, age, lit }) => {
    const layers = newLayers();
    const { body } = layers;
    const snowy = season === 'winter';
    const brick = surfaceOf(material ?? 'brick', { colour: colour ?? [168, 92, 70], age });
    const smoke = (x: number, y: number, name: string) => {
      for (let puff = 5; puff >= 0; puff--) {
        const r = 12 + puff * 7 + random(`${name}r${puff}`) * 6;
        const cx = x + puff * 17 + random(`${name}x${puff}`) * 8;
        const cy = Math.max(r + 2, y - puff * 10 - random(`${name}y${puff}`) * 8);
        body.push(
          fadeBall(
            `M${n(cx - r)} ${n(cy)}a${n(r)} ${n(r)} 0 1 0 ${n(r * 2)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-r * 2)} 0Z`,
            [206, 208, 212],
            cx,
            cy,
            r * 1.5,
          ),
        );
      }
    };
    smoke(form === 0 ? 372 : 120, 82, 's');
    if (form === 0) {
      smoke(436, 96, 't');
      for (const [cx, y] of [
        [372, 76],
        [436, 96],
      ] as const) {
        body.push(
          drawCylinder(
            { cx, y, radius: 22, topRadius: 15, height: FOOT - y - 40, bow: 0 },
            brick,
            random,
            `c${cx}`,
            12,
          ),
          rect(cx - 18, y - 4, 36, 10, shade(brick.colour, -0.3), 2),
          rect(cx - 17, y + 22, 34, 8, '#efe8da'),
        );
      }
      // Saw-tooth roof.
      for (let tooth = 0; tooth < 3; tooth++) {
        const x = 20 + tooth * 110;
        body.push(
          polygon(
            [
              [x, 240],
              [x, 170],
              [x + 112, 240],
            ],
            shade([112, 118, 126], 0.04),
          ),
          polygon(
            [
              [x, 240],
              [x, 170],
              [x + 12, 177],
              [x + 12, 240],
            ],
            lit ? '#ffd588' : '#8fb3c8',
          ),
        );
        if (lit)
          layers.glow.push(
            polygon(
              [
                [x, 240],
                [x, 170],
                [x + 12, 177],
                [x + 12, 240],
              ],
              '#ffcd78',
            ),
          );
        if (snowy)
          body.push(
            polygon(
              [
                [x - 2, 166],
                [x + 4, 166],
                [x + 104, 230],
                [x + 90, 232],
              ],
              '#f4f8fd',
            ),
          );
      }
      const hall = { x: 20, foot: FOOT, width: 332, height: 154, depth: 0 };
      const faces = addBlock(layers, hall, brick, random, 'h', 11);
      addWindows(
        layers,
        faces.front,
        { columns: 5, rows: 1, area: [0.02, 0.14, 0.98, 0.62], share: [0.66, 1] },
        { frame: [222, 214, 198], lit, bars: [3, 3], edge: 2.4, head: 'round' },
      );
      addCornice(layers, hall, [206, 192, 170], 9, false, 3);
      const annex = { x: 340, foot: FOOT, width: 150, height: 104, depth: 70 };
      const office = addBlock(layers, annex, brick, random, 'o', 11);
      addWindows(
        layers,
        office.front,
        { columns: 3, rows: 1, area: [0.04, 0.14, 0.96, 0.46], share: [0.6, 1] },
        { frame: [222, 214, 198], lit, edge: 2.4 },
      );
      addDoor(layers, office.front, [0.36, 0.52, 0.28, 0.48], {
        colour: [74, 88, 96],
        frame: [222, 214, 198],
      });
      addCornice(layers, annex, [206, 192, 170], 9, snowy, 3);
      addDoor(layers, faces.front, [0.4, 0.68, 0.2, 0.32], { colour: [84, 96, 104], frame: [206, 192, 170] });
    } else {
      // Cooling towers and a turbine hall.
      const concrete = surfaceOf('stone', { colour: colour ?? [206, 202, 194], marks: 'none', age });
      for (const cx of [120, 276]) {
        body.push(
          path(
            `M${cx - 84} ${FOOT}C${cx - 60} 290 ${cx - 46} 220 ${cx - 52} 100H${cx + 52}C${cx + 46} 220 ${cx + 60} 290 ${cx + 84} ${FOOT}Z`,
            shade(concrete.colour, -0.04),
          ),
          path(
            `M${cx - 84} ${FOOT}C${cx - 60} 290 ${cx - 46} 220 ${cx - 52} 100H${cx - 14}C${cx - 12} 220 ${cx - 22} 300 ${cx - 30} ${FOOT}Z`,
            shade(concrete.colour, 0.2),
          ),
          path(
            `M${cx + 84} ${FOOT}C${cx + 60} 290 ${cx + 46} 220 ${cx + 52} 100H${cx + 22}C${cx + 16} 220 ${cx + 26} 300 ${cx + 36} ${FOOT}Z`,
            shade(concrete.colour, -0.28),
          ),
          rect(cx - 54, 96, 108, 10, shade(concrete.colour, -0.3), 4),
          rect(cx - 52, 130, 104, 12, '#c25a48'),
        );
      }
      const hall = { x: 300, foot: FOOT, width: 180, height: 130, depth: 60 };
      const faces = addBlock(layers, hall, brick, random, 'h', 11);
      addWindows(
        layers,
        faces.front,
        { columns: 4, rows: 2, area: [0.03, 0.1, 0.97, 0.7], share: [0.6, 0.6] },
        { frame: [222, 214, 198], lit, bars: [1, 2], edge: 2.4 },
      );
      addDoor(layers, faces.front, [0.4, 0.72, 0.2, 0.28], { colour: [84, 96, 104], frame: [206, 192, 170] });
      addCornice(layers, hall, [206, 192, 170], 10, snowy, 4);
    }
    return artOfLayers(layers, {
      width: 572,
      height: FOOT + 6,
      foot: FOOT,
      anchors: {
        tops: [form === 0 ? { x1: 400, x2: 480, y: 282 } : { x1: 310, x2: 470, y: 256 }],
        lean: { x: 480, y1: 310, y2: FOOT },
      },
    });
  },
};
