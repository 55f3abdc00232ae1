import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { woodLeg } from '../kit/wood-leg.ts';
import { ellipse, line, n, path, shade } from '../kit.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

export const stool: Hero = {
  key: 'stool',
  words: ['stool', 'wooden stool', 'bar stool', 'footstool', 'milking stool'],
  kind: 'object',
  height: 0.5,
  forms: 2,
  materials: ['wood', 'metal', 'plastic'],
  samples: ['a wooden stool', 'a cat on a stool', 'a bar stool'],
  draw: (options) => {
    const brush = createBrush();
    const { colour } = furnitureSurface(options);
    const tall = options.form === 1 ? 330 : 214;
    const dark: Rgb = [colour[0] * 0.66, colour[1] * 0.64, colour[2] * 0.66];
    const parts = [woodLeg(86, 60, tall - 18, 14, dark, -14), woodLeg(154, 60, tall - 18, 14, dark, 14)];
    const bar = tall - 66;
    parts.push(
      line(`M58 ${bar - 8}H182`, shade(dark, -0.1), 8),
      woodLeg(64, 62, tall, 18, colour, -24),
      woodLeg(176, 62, tall, 18, colour, 24),
      line(`M52 ${bar + 8}H188`, shade(colour, -0.2), 9),
      line(`M52 ${bar + 6}H188`, shade(colour, 0.2), 3),
    );
    parts.push(
      path('M24 46A96 27 0 0 0 216 46V60A96 27 0 0 1 24 60Z', brush.across(24, 216, colour)),
      ellipse(
        120,
        46,
        96,
        27,
        brush.between(
          [30, 20, 200, 74],
          [
            [0, shade(colour, 0.36)],
            [0.5, shade(colour, 0.12)],
            [1, shade(colour, -0.1)],
          ],
        ),
      ),
    );
    for (let ring = 1; ring < 4; ring++)
      parts.push(
        `<ellipse cx="114" cy="45" rx="${ring * 24}" ry="${n(ring * 6.4)}" fill="none" stroke="${shade(colour, -0.35)}" stroke-width="1.2" stroke-opacity="0.35"/>`,
      );
    return {
      width: 240,
      height: tall + 10,
      foot: tall,
      body: brush.defs() + parts.join(''),
      anchors: { seat: [120, 46], tops: [{ x1: 44, x2: 196, y: 48 }] },
    };
  },
};
