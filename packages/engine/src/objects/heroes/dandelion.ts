import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { stem } from '../kit/stem.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, n, path, shade } from '../kit.ts';

export const dandelion: Hero = {
  key: 'dandelion',
  words: ['dandelion', 'dandelions', 'dandelion clock', 'dandelion puff', 'blowball'],
  kind: 'plant',
  height: 0.3,
  forms: 2,
  samples: ['a dandelion', 'dandelion seeds in the wind', 'a yellow dandelion in the grass'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const green: Rgb = [92, 140, 66];
    const cx = 170;
    const parts = [stem([cx, 470], [cx, 150], -16, 8, green)];
    for (const [side, long, angle] of [
      [-1, 130, -66],
      [1, 136, 62],
      [-1, 100, -38],
      [1, 96, 30],
    ] as const) {
      parts.push(
        leaf({ x: cx, y: 470, length: long, width: 30, angle, colour: green, bend: side * 0.12, veins: 4 }),
      );
      for (let tooth = 1; tooth < 5; tooth++) {
        const t = tooth / 5.4;
        const turn = (angle * Math.PI) / 180;
        parts.push(
          leaf({
            x: cx + Math.sin(turn) * long * t,
            y: 470 - Math.cos(turn) * long * t,
            length: 24,
            width: 12,
            angle: angle + 70,
            colour: green,
            veins: 0,
          }),
          leaf({
            x: cx + Math.sin(turn) * long * t,
            y: 470 - Math.cos(turn) * long * t,
            length: 24,
            width: 12,
            angle: angle - 70,
            colour: green,
            veins: 0,
          }),
        );
      }
    }
    const [hx, hy] = [cx - 2, 140];
    if (form === 1) {
      const gold: Rgb = colour ?? [248, 198, 40];
      for (const [reach, count, tone] of [
        [92, 30, -0.22],
        [78, 26, -0.06],
        [60, 22, 0.08],
        [42, 16, 0.2],
        [24, 10, 0.3],
      ] as const)
        for (let ray = 0; ray < count; ray++) {
          const angle = (ray / count) * 360 + reach + random(`${reach}${ray}`) * 6;
          parts.push(
            path(
              `M-3 0L-6 ${-reach}L-2 ${-reach - 3}L0 ${-reach + 1}L2 ${-reach - 3}L6 ${-reach}L3 0Z`,
              shade(gold, tone),
              `transform="translate(${hx} ${hy}) scale(1 0.88) rotate(${n(angle)})"`,
            ),
          );
        }
      return withMargin({ width: 340, height: 480, foot: 472, body: brush.defs() + parts.join('') }, 20);
    }
    parts.push(
      circle(
        hx,
        hy,
        122,
        brush.around(
          [hx - 20, hy - 20, 124],
          [
            [0, '#ffffff', 0.5],
            [0.6, '#f6f6f0', 0.3],
            [0.94, '#ffffff', 0.22],
            [1, '#ffffff', 0],
          ],
        ),
      ),
    );
    for (let seed = 0; seed < 56; seed++) {
      const angle = seed * 2.39996;
      const out = Math.sqrt((seed + 0.5) / 56);
      const reach = 116 * (0.2 + out * 0.8);
      const [x, y] = [hx + Math.cos(angle) * reach, hy + Math.sin(angle) * reach];
      let tuft = '';
      for (let hair = 0; hair < 6; hair++) {
        const turn = angle + (hair - 2.5) * 0.46;
        tuft += `M${n(x)} ${n(y)}l${n(Math.cos(turn) * 13)} ${n(Math.sin(turn) * 13)}`;
      }
      parts.push(
        line(
          `M${n(hx + Math.cos(angle) * 12)} ${n(hy + Math.sin(angle) * 12)}L${n(x)} ${n(y)}`,
          '#d8d4c2',
          0.9,
          'opacity="0.6"',
        ),
        line(tuft, '#ffffff', 1.3, 'opacity="0.9"'),
        circle(x, y, 1.3, '#e9e4d2'),
      );
    }
    parts.push(circle(hx, hy, 15, brush.ball(hx, hy, 15, [170, 140, 92])));
    for (const [x, y, turn] of [
      [300, 60, 30],
      [322, 130, 60],
      [270, 18, 10],
    ] as const) {
      let tuft = '';
      for (let hair = 0; hair < 7; hair++)
        tuft += `M0 -22l${n((hair - 3) * 4.4)} ${n(-14 + Math.abs(hair - 3) * 1.6)}`;
      parts.push(
        `<g transform="translate(${x} ${y}) rotate(${turn})">${line('M0 0V-22', '#d8d4c2', 1.2)}${line(tuft, '#ffffff', 1.5)}${ellipse(0, 3, 2, 5, '#8a6a42')}</g>`,
      );
    }
    return withMargin({ width: 350, height: 480, foot: 472, body: brush.defs() + parts.join('') }, 20);
  },
};
