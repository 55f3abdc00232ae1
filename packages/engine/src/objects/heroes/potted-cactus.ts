import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { petalRing } from '../kit/petal.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, line, n, path, shade } from '../kit.ts';
import { drawPot } from '../rigs/flower-pot.ts';

export const pottedCactus: Hero = {
  key: 'potted-cactus',
  words: ['potted cactus', 'cactus in a pot', 'small cactus', 'cactus plant'],
  kind: 'plant',
  height: 0.25,
  forms: 2,
  samples: ['a potted cactus', 'a small cactus on the windowsill', 'a cactus in a pot'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cx = 150;
    const pot = drawPot(brush, {
      cx,
      rim: 250,
      half: 82,
      deep: 100,
      colour: colour ?? [206, 112, 76],
      shape: 'terracotta',
    });
    const green: Rgb = [92, 150, 92];
    const parts = [pot.back];
    const spines = (x: number, y: number, rx: number, ry: number, rows: number) => {
      let d = '';
      for (let column = -2; column <= 2; column++)
        for (let row = 0; row < rows; row++) {
          const u = column / 2.6;
          const v = (row + 0.5 + (column % 2 ? 0.4 : 0)) / rows - 0.5;
          if (Math.abs(v) > 0.47) continue;
          const px = x + u * rx * Math.sqrt(Math.max(0.05, 1 - (2 * v) ** 2 * (ry > rx * 1.4 ? 0.4 : 0.9)));
          const py = y + v * 2 * ry;
          d += `M${n(px)} ${n(py)}l-5 -4M${n(px)} ${n(py)}l5 -4M${n(px)} ${n(py)}l0 5`;
        }
      return line(d, '#f4ecc8', 1.5, 'opacity="0.9"');
    };
    const lobe = (d: string, x: number, y: number, rx: number, ry: number, rows: number) => {
      parts.push(path(d, brush.across(x - rx, x + rx, green)));
      for (const share of [-0.66, -0.33, 0, 0.33, 0.66])
        parts.push(
          line(
            `M${n(x + share * rx * 0.6)} ${n(y - ry * 0.94)}Q${n(x + share * rx * 1.1)} ${n(y)} ${n(x + share * rx * 0.8)} ${n(y + ry * 0.94)}`,
            shade(green, share < 0 ? 0.3 : -0.4),
            2.2,
            'opacity="0.5"',
          ),
        );
      parts.push(spines(x, y, rx, ry, rows));
    };
    if (form === 0) {
      lobe(`M${cx - 48} 262V130C${cx - 48} 70 ${cx + 48} 70 ${cx + 48} 130V262Z`, cx, 170, 48, 88, 8);
      const arm = (side: number, y: number) => {
        const d = `M${cx + side * 40} ${y}C${cx + side * 84} ${y + 4} ${cx + side * 92} ${y - 16} ${cx + side * 90} ${y - 56}`;
        parts.push(
          line(d, shade(green, side > 0 ? -0.36 : -0.18), 32),
          line(d, shade(green, side > 0 ? -0.08 : 0.14), 22, 'transform="translate(-2 -2)"'),
          line(
            `M${cx + side * 60} ${y - 2}l-4 -6M${cx + side * 78} ${y - 12}l-6 -3M${cx + side * 90} ${y - 34}l-6 -4M${cx + side * 90} ${y - 34}l6 -4M${cx + side * 88} ${y - 54}l-5 -5M${cx + side * 88} ${y - 54}l5 -5`,
            '#f4ecc8',
            1.6,
          ),
        );
      };
      arm(-1, 186);
      arm(1, 160);
    } else {
      lobe(
        `M${cx} 116C${cx + 92} 112 ${cx + 92} 262 ${cx + 40} 268H${cx - 40}C${cx - 92} 262 ${cx - 92} 112 ${cx} 116Z`,
        cx,
        190,
        76,
        72,
        7,
      );
    }
    const bloom = form === 0 ? 84 : 116;
    parts.push(pot.front);
    for (const [dx, size] of [
      [-14, 17],
      [15, 18],
      [0, 22],
    ] as const)
      parts.push(
        petalRing(
          brush,
          {
            cx: cx + dx,
            cy: bloom - 4 + Math.abs(dx) * 0.3,
            squash: 0.8,
            count: 7,
            turn: dx * 3,
            length: size,
            width: size * 0.6,
            tip: 0.5,
            colour: [240, 112, 152],
            heart: [200, 60, 100],
          },
          random,
          `b${dx}`,
        ),
        ellipse(cx + dx, bloom - 4 + Math.abs(dx) * 0.3, 5, 4, '#f8d25c'),
      );
    return withMargin({ width: 300, height: 372, foot: 362, body: brush.defs() + parts.join('') }, 20);
  },
};
