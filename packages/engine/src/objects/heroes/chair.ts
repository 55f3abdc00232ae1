import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { createBrush } from '../kit/brush.ts';
import { quadFace } from '../kit/face.ts';
import { woodLeg } from '../kit/wood-leg.ts';
import { line, path, rect, shade } from '../kit.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

export const chair: Hero = {
  key: 'chair',
  words: ['chair', 'wooden chair', 'dining chair', 'kitchen chair', 'seat'],
  kindOf: ['throne', 'office chair', 'folding chair'],
  kind: 'object',
  height: 0.9,
  forms: 2,
  materials: ['wood', 'metal', 'plastic'],
  samples: ['a wooden chair', 'a red chair by the window', 'a cat on a chair'],
  homes: ['kitchen', 'dining-room'],
  draw: (options) => {
    const brush = createBrush();
    const surface = furnitureSurface(options);
    const { colour } = surface;
    const dark: Rgb = [colour[0] * 0.62, colour[1] * 0.6, colour[2] * 0.62];
    const parts: string[] = [
      woodLeg(66, 210, 346, 14, dark, 2),
      woodLeg(190, 210, 346, 14, dark, -2),
      rect(58, 296, 140, 8, shade(dark, -0.1), 3),
    ];
    if (options.form === 0) {
      // Ladder back.
      parts.push(
        path('M48 30Q50 14 60 14Q70 14 70 30L76 226H52Z', brush.across(48, 76, colour)),
        path('M186 30Q186 14 196 14Q206 14 208 30L204 226H180Z', brush.across(180, 208, colour)),
      );
      for (const y of [34, 84, 134])
        parts.push(
          path(
            `M68 ${y + 4}Q128 ${y - 10} 188 ${y + 4}L186 ${y + 30}Q128 ${y + 16} 70 ${y + 30}Z`,
            brush.down(y - 8, y + 34, colour, 1.1),
          ),
          line(`M72 ${y + 5}Q128 ${y - 7} 184 ${y + 5}`, shade(colour, 0.45), 2, 'opacity="0.7"'),
        );
    } else {
      // Rounded back with spindles.
      parts.push(
        line('M52 224C34 110 40 22 128 20C216 22 222 110 204 224', shade(colour, -0.3), 17),
        line('M51 224C33 110 40 20 128 18C216 22 221 110 203 224', shade(colour, 0.1), 9),
      );
      for (const x of [84, 106, 128, 150, 172])
        parts.push(
          line(`M${x} 216L${128 + (x - 128) * 1.3} ${32 + Math.abs(x - 128) * 0.5}`, shade(colour, -0.2), 7),
          line(
            `M${x - 1} 216L${127 + (x - 128) * 1.3} ${32 + Math.abs(x - 128) * 0.5}`,
            shade(colour, 0.24),
            3,
          ),
        );
    }
    parts.push(
      woodLeg(44, 232, 372, 19, colour, -4),
      woodLeg(212, 232, 372, 19, colour, 4),
      rect(46, 312, 164, 9, shade(colour, -0.2), 4),
      rect(46, 312, 164, 3, shade(colour, 0.2), 1.5),
      paintFace(
        quadFace(
          [
            [58, 204],
            [198, 204],
            [226, 236],
            [30, 236],
          ],
          0.14,
        ),
        surface,
        options.random,
        's',
        14,
      ),
      path('M30 236H226V248Q226 254 220 254H36Q30 254 30 248Z', brush.down(234, 258, colour, 1.1)),
    );
    if (options.form === 1)
      parts.push(
        path(
          'M62 202Q128 190 194 202Q216 224 218 230Q128 244 38 230Q42 220 62 202Z',
          brush.down(196, 240, [176, 84, 70], 0.8),
        ),
        line('M46 228Q128 238 210 228', '#d99a86', 2, 'opacity="0.6"'),
      );
    return {
      width: 256,
      height: 384,
      foot: 372,
      body: brush.defs() + parts.join(''),
      anchors: {
        seat: [128, 218],
        tops: [{ x1: 50, x2: 206, y: 222 }],
        lean: { x: 40, y1: 40, y2: 360 },
        hang: [[128, 40]],
      },
    };
  },
};
