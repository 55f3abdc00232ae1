import type { Rgb } from '../../base/raster.ts';
import type { Hero, Point } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { shine } from '../kit/shine.ts';
import { circle, ellipse, line, n, path, polygon, shade } from '../kit.ts';

export const ball: Hero = {
  key: 'soccer-ball',
  words: ['football', 'soccer ball', 'ball', 'beach ball', 'toy ball', 'soccer-ball'],
  kind: 'object',
  height: 0.22,
  forms: 2,
  wordForms: { football: 0, 'soccer ball': 0, ball: 1, 'beach ball': 1, 'toy ball': 1 },
  samples: ['a football', 'a dog with a ball', 'a red ball on the grass'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const [cx, cy, r] = [150, 150, 138];
    if (form === 1 || colour) {
      const tone: Rgb = colour ?? [220, 62, 56];
      const parts = [circle(cx, cy, r, '#f8f4ea')];
      const pole: Point = [cx - 34, cy - 62];
      const tones = [
        tone,
        colour ? [250, 246, 236] : [246, 200, 70],
        colour ? tone : [72, 140, 190],
        [250, 246, 236],
        tone,
        colour ? [250, 246, 236] : [110, 170, 90],
      ] as const;
      for (let wedge = 0; wedge < 6; wedge++) {
        const at = (turn: number): Point => [cx + Math.cos(turn) * r, cy + Math.sin(turn) * r];
        const a1 = (wedge / 6) * 6.283 + 0.3;
        const a2 = ((wedge + 1) / 6) * 6.283 + 0.3;
        const [p, q] = [at(a1), at(a2)];
        const bend = (from: Point): string =>
          `${n((from[0] + pole[0]) / 2 + (from[1] - pole[1]) * 0.16)} ${n((from[1] + pole[1]) / 2 - (from[0] - pole[0]) * 0.16)}`;
        parts.push(
          path(
            `M${n(pole[0])} ${n(pole[1])}Q${bend(p)} ${n(p[0])} ${n(p[1])}A${r} ${r} 0 0 1 ${n(q[0])} ${n(q[1])}Q${bend(q)} ${n(pole[0])} ${n(pole[1])}Z`,
            shade(tones[wedge] as Rgb, 0),
          ),
        );
      }
      parts.push(
        ellipse(pole[0], pole[1], 22, 18, '#fbf8f0', 'transform="rotate(-30 116 88)"'),
        circle(
          cx,
          cy,
          r,
          brush.around(
            [cx - 50, cy - 58, r * 1.6],
            [
              [0, '#ffffff', 0.3],
              [0.45, '#ffffff', 0],
              [0.75, '#201a30', 0.12],
              [1, '#201a30', 0.5],
            ],
          ),
        ),
        shine(brush, 92, 84, 34, 18, -42, 0.6),
      );
      return { width: 300, height: 300, foot: 288, body: brush.defs() + parts.join('') };
    }
    const parts = [circle(cx, cy, r, '#f8f6f0')];
    const project = (x: number, y: number, z: number): Point => {
      const [s, c] = [Math.sin(0.35), Math.cos(0.35)];
      const [yy, zz] = [y * c - z * s, y * s + z * c];
      const [s2, c2] = [Math.sin(0.4), Math.cos(0.4)];
      return [cx + (x * c2 + zz * s2) * r, cy + yy * r];
    };
    const depth = (x: number, y: number, z: number) => {
      const [s, c] = [Math.sin(0.35), Math.cos(0.35)];
      const zz = y * s + z * c;
      return -x * Math.sin(0.4) + zz * Math.cos(0.4);
    };
    const gold = (1 + Math.sqrt(5)) / 2;
    const size = Math.hypot(1, gold);
    const poles = [
      [0, 1, gold],
      [0, -1, gold],
      [0, 1, -gold],
      [0, -1, -gold],
      [1, gold, 0],
      [-1, gold, 0],
      [1, -gold, 0],
      [-1, -gold, 0],
      [gold, 0, 1],
      [-gold, 0, 1],
      [gold, 0, -1],
      [-gold, 0, -1],
    ].map(([x, y, z]) => [x! / size, y! / size, z! / size] as const);
    for (const pole of poles) {
      if (depth(...pole) < -0.35) continue;
      const near = poles.filter(
        (other) =>
          other !== pole && Math.hypot(other[0] - pole[0], other[1] - pole[1], other[2] - pole[2]) < 1.2,
      );
      const spots = near.map((other) => {
        const mixed = [
          pole[0] + (other[0] - pole[0]) / 3,
          pole[1] + (other[1] - pole[1]) / 3,
          pole[2] + (other[2] - pole[2]) / 3,
        ] as const;
        const long = Math.hypot(...mixed);
        const far = [
          pole[0] + ((other[0] - pole[0]) * 2) / 3,
          pole[1] + ((other[1] - pole[1]) * 2) / 3,
          pole[2] + ((other[2] - pole[2]) * 2) / 3,
        ] as const;
        const farLong = Math.hypot(...far);
        return {
          at: project(mixed[0] / long, mixed[1] / long, mixed[2] / long),
          end: project(far[0] / farLong, far[1] / farLong, far[2] / farLong),
          deep: depth(mixed[0] / long, mixed[1] / long, mixed[2] / long),
        };
      });
      const middle = project(...pole);
      spots.sort(
        (a, b) =>
          Math.atan2(a.at[1] - middle[1], a.at[0] - middle[0]) -
          Math.atan2(b.at[1] - middle[1], b.at[0] - middle[0]),
      );
      for (const spot of spots)
        if (spot.deep > 0.02)
          parts.push(
            line(`M${n(spot.at[0])} ${n(spot.at[1])}L${n(spot.end[0])} ${n(spot.end[1])}`, '#8f939a', 3),
          );
      if (spots.every(({ deep }) => deep > -0.12))
        parts.push(
          polygon(
            spots.map(({ at }) => at),
            '#2e3138',
            'stroke="#2e3138" stroke-width="5" stroke-linejoin="round"',
          ),
        );
    }
    parts.push(
      circle(
        cx,
        cy,
        r,
        brush.around(
          [cx - 50, cy - 58, r * 1.6],
          [
            [0, '#ffffff', 0.4],
            [0.45, '#ffffff', 0],
            [0.75, '#201a30', 0.1],
            [1, '#201a30', 0.46],
          ],
        ),
      ),
      `<circle cx="${cx}" cy="${cy}" r="${r + 8}" fill="none" stroke="none"/>`,
    );
    return { width: 300, height: 300, foot: 288, body: `${brush.defs()}${parts.join('')}` };
  },
};
