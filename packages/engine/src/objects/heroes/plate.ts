import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { surfaceOf } from '../kit/material.ts';
import { pickOf } from '../kit/pick-of.ts';
import { plate as drawPlate } from '../kit/plate.ts';
import { ellipse, n, path, shade } from '../kit.ts';

const GLAZES: readonly [Rgb, ...Rgb[]] = [
  [243, 244, 246],
  [234, 239, 241],
  [240, 238, 236],
];

export const plate: Hero = {
  key: 'plate',
  words: ['plate', 'dinner plate', 'dish plate', 'empty plate', 'white plate', 'platter'],
  kind: 'object',
  height: 0.05,
  forms: 2,
  holds: true,
  materials: ['porcelain', 'wood', 'clay', 'metal', 'silver', 'glass'],
  samples: ['an empty plate', 'a plate of cookies', 'a blue plate on a table'],
  homes: ['kitchen', 'dining-room'],
  draw: ({ colour, form, material, random }) => {
    const brush = createBrush();
    const glaze: Rgb = colour ?? (material ? surfaceOf(material).colour : pickOf(GLAZES, random('glaze')));
    const [cx, cy, rx] = [220, 76, 204];
    const ry = rx * 0.26;
    const parts = [drawPlate(brush, cx, cy, rx, glaze)];
    const band = colour ? shade(glaze, 0.5) : '#5f86a6';
    const ring = (share: number, width: number) =>
      `<ellipse cx="${cx}" cy="${n(cy + ry * 0.02)}" rx="${n(rx * share)}" ry="${n(ry * share)}" fill="none" stroke="${band}" stroke-width="${width}"/>`;
    if (form === 0) parts.push(ring(0.9, 3), ring(0.86, 1.4));
    else {
      parts.push(ring(0.95, 4), ring(0.75, 1.6));
      for (let petal = 0; petal < 22; petal++) {
        const turn = (petal / 22) * 6.2832;
        const [x, y] = [cx + Math.cos(turn) * rx * 0.85, cy + 2 + Math.sin(turn) * ry * 0.85];
        parts.push(
          ellipse(x, y, 7, 3, band),
          ellipse(x + 10 * Math.sin(turn), y + 2, 3, 2, colour ? band : '#d98a6a'),
        );
      }
    }
    parts.push(
      path(
        `M${cx - 190} ${cy - 12}Q${cx - 130} ${cy - 46} ${cx - 20} ${cy - 51}Q${cx - 130} ${cy - 34} ${cx - 190} ${cy - 12}Z`,
        '#ffffff',
        'opacity="0.7"',
      ),
    );
    return {
      width: 440,
      height: 150,
      foot: 128,
      body: brush.defs() + parts.join(''),
      front: path(
        `M${cx - 150} ${cy + 42}Q${cx} ${cy + 58} ${cx + 150} ${cy + 42}Q${cx} ${cy + 54} ${cx - 150} ${cy + 42}Z`,
        shade(glaze, 0.5),
      ),
      anchors: {
        inside: { x: cx - 132, y: cy - 14, width: 264, height: 26 },
        tops: [{ x1: cx - 130, x2: cx + 130, y: cy + 8 }],
        grips: [[cx + 190, cy]],
      },
    };
  },
};
