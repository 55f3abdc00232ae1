import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { shine } from '../kit/shine.ts';
import { ellipse, line, n, polygon, shade } from '../kit.ts';

export const pineapple: Hero = {
  key: 'pineapple',
  words: ['pineapple', 'pineapples', 'ananas'],
  kind: 'food',
  height: 0.3,
  forms: 2,
  samples: ['a pineapple', 'a pineapple on the beach', 'a pineapple with sunglasses'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const skin: Rgb = colour ?? (form === 1 ? [196, 148, 52] : [232, 172, 54]);
    const cx = 140;
    const [cy, rx, ry] = [294, form === 1 ? 84 : 94, form === 1 ? 122 : 112];
    const parts: string[] = [];
    for (let ring = 0; ring < 3; ring++)
      for (let blade = 0; blade < 7; blade++) {
        const share = blade / 6 - 0.5;
        const angle = share * (150 - ring * 46) + (random(`a${ring}${blade}`) - 0.5) * 8;
        parts.push(
          leaf({
            x: cx + share * 30,
            y: cy - ry + 14,
            length: 96 + ring * 42 - Math.abs(share) * 46,
            width: 26,
            angle,
            colour: [88, 146 + ring * 8, 76],
            bend: share * 0.5,
            veins: 0,
          }),
        );
      }
    parts.push(ellipse(cx, cy, rx, ry, brush.ball(cx, cy, 118, skin)));
    for (let row = 0; row < 11; row++) {
      const y = cy - ry + 12 + (row * (ry * 2 - 24)) / 10;
      const half = rx * Math.sqrt(Math.max(0, 1 - ((y - cy) / ry) ** 2));
      for (let eye = 0; eye < 7; eye++) {
        const angle = ((eye + (row % 2) * 0.5) / 6.5 - 0.5) * Math.PI * 0.96;
        const squeeze = Math.cos(angle);
        if (squeeze < 0.16) continue;
        const x = cx + Math.sin(angle) * half;
        const w = 17 * squeeze * (half / rx);
        parts.push(
          polygon(
            [
              [x, y - 10],
              [x + w * 0.8, y - 1],
              [x, y + 8],
              [x - w * 0.8, y - 1],
            ],
            shade(skin, 0.2 - angle * 0.24),
            'opacity="0.85"',
          ),
          line(`M${n(x)} ${n(y)}l-1 -9`, '#7a5a22', 2.2),
        );
      }
    }
    parts.push(
      ellipse(
        cx,
        cy,
        rx,
        ry,
        brush.around(
          [cx - 20, cy - 20, 130],
          [
            [0, '#3a1e08', 0],
            [0.62, '#3a1e08', 0.05],
            [1, '#3a1e08', 0.4],
          ],
        ),
      ),
      shine(brush, cx - 42, cy - 50, 34, 17, -62, 0.4),
    );
    return { width: 280, height: 424, foot: 404, body: brush.defs() + parts.join('') };
  },
};
