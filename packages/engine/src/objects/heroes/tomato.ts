import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { shine } from '../kit/shine.ts';
import { line, n, path, shade } from '../kit.ts';

export const tomato: Hero = {
  key: 'tomato',
  words: ['tomato', 'tomatoes', 'cherry tomato'],
  kind: 'food',
  height: 0.07,
  forms: 2,
  samples: ['a tomato', 'ripe tomatoes on the vine', 'a red tomato'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const skin: Rgb = colour ?? [218, 50, 38];
    const one = (cx: number, cy: number, r: number) => {
      const at = (x: number, y: number) => `${n(cx + x * r)} ${n(cy + y * r)}`;
      const parts = [
        path(
          `M${at(0, -0.72)}C${at(0.3, -0.92)} ${at(0.72, -0.84)} ${at(0.92, -0.5)}C${at(1.16, -0.1)} ${at(1.06, 0.5)} ${at(0.66, 0.74)}C${at(0.4, 0.9)} ${at(0.2, 0.86)} ${at(0, 0.86)}C${at(-0.2, 0.86)} ${at(-0.4, 0.9)} ${at(-0.66, 0.74)}C${at(-1.06, 0.5)} ${at(-1.16, -0.1)} ${at(-0.92, -0.5)}C${at(-0.72, -0.84)} ${at(-0.3, -0.92)} ${at(0, -0.72)}Z`,
          brush.ball(cx, cy, r * 1.06, skin),
        ),
        line(
          `M${at(-0.2, -0.66)}C${at(-0.62, -0.4)} ${at(-0.62, 0.3)} ${at(-0.42, 0.7)}M${at(0.2, -0.66)}C${at(0.6, -0.4)} ${at(0.62, 0.3)} ${at(0.42, 0.72)}`,
          shade(skin, -0.4),
          r * 0.035,
          'opacity="0.4"',
        ),
        shine(brush, cx - r * 0.46, cy - r * 0.32, r * 0.3, r * 0.15, -40, 0.9),
        path(
          `M${at(0.4, 0.72)}Q${at(0.94, 0.5)} ${at(0.96, -0.06)}Q${at(0.8, 0.44)} ${at(0.4, 0.72)}Z`,
          '#ffb08a',
          'opacity="0.45"',
        ),
      ];
      for (const angle of [-100, -58, 62, 104, 150, -146])
        parts.push(
          leaf({
            x: cx,
            y: cy - r * 0.68,
            length: r * 0.52,
            width: r * 0.16,
            angle,
            colour: [96, 142, 56],
            bend: angle > 0 ? 0.2 : -0.2,
            veins: 0,
          }),
        );
      parts.push(
        line(
          `M${at(0, -0.66)}q${n(r * 0.02)} ${n(-r * 0.18)} ${n(r * 0.12)} ${n(-r * 0.3)}`,
          '#6f8a3c',
          r * 0.09,
        ),
      );
      return parts.join('');
    };
    if (form === 0) {
      const body = one(150, 150, 124);
      return { width: 300, height: 280, foot: 258, body: brush.defs() + body };
    }
    const vine =
      line('M50 66C120 30 250 40 352 70', '#6f8a3c', 8) +
      [one(290, 146, 74), one(112, 142, 78), one(204, 166, 80)].join('');
    return { width: 400, height: 254, foot: 234, body: brush.defs() + vine };
  },
};
