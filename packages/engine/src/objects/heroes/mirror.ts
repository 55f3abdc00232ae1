import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { surfaceOf } from '../kit/material.ts';
import { woodLeg } from '../kit/wood-leg.ts';
import { circle, ellipse, path, rect, shade } from '../kit.ts';

export const mirror: Hero = {
  key: 'mirror',
  words: ['mirror', 'wall mirror', 'standing mirror', 'looking glass'],
  kind: 'object',
  height: 1.1,
  forms: 2,
  materials: ['gold', 'wood', 'silver', 'metal'],
  samples: ['a mirror', 'a golden mirror on a wall', 'an old oval mirror'],
  homes: ['bedroom'],
  draw: ({ colour, material, form }) => {
    const brush = createBrush();
    const frame: Rgb =
      colour ?? (material ? surfaceOf(material).colour : form === 0 ? [212, 166, 84] : [134, 88, 56]);
    const glass = brush.between(
      [60, 40, 220, 360],
      [
        [0, '#eef7fa'],
        [0.4, '#bcd6df'],
        [0.6, '#d6e8ee'],
        [1, '#8fb0bd'],
      ],
    );
    const parts: string[] = [];
    if (form === 0) {
      parts.push(
        ellipse(150, 190, 124, 164, shade(frame, -0.4)),
        ellipse(149, 188, 122, 162, brush.ball(150, 190, 160, frame)),
        `<ellipse cx="150" cy="189" rx="112" ry="151" fill="none" stroke="${shade(frame, 0.5)}" stroke-width="3" stroke-opacity="0.7"/>`,
        ellipse(150, 190, 101, 139, shade(frame, -0.55)),
        ellipse(150, 190, 97, 135, glass),
      );
      for (let bead = 0; bead < 40; bead++)
        parts.push(
          circle(
            150 + Math.cos(bead * 0.157) * 117,
            189 + Math.sin(bead * 0.157) * 156,
            4,
            bead % 2 ? shade(frame, 0.36) : shade(frame, -0.2),
          ),
        );
      parts.push(
        path('M110 30C120 6 136 16 150 4C164 16 180 6 190 30Q150 20 110 30Z', brush.down(4, 32, frame)),
        path('M84 100L160 66L88 290Q60 240 62 170Z', '#ffffff', 'opacity="0.4"'),
        path('M176 62L196 70L104 308L92 296Z', '#ffffff', 'opacity="0.34"'),
      );
    } else {
      parts.push(
        woodLeg(40, 60, 394, 18, frame, -14),
        woodLeg(260, 60, 394, 18, frame, 14),
        rect(30, 352, 240, 14, brush.down(350, 368, frame), 4),
        rect(56, 16, 188, 344, brush.across(56, 244, frame), 12),
        rect(72, 32, 156, 312, shade(frame, -0.5), 6),
        rect(75, 35, 150, 306, glass, 4),
        path('M80 60L170 36H210L90 330H78Z', '#ffffff', 'opacity="0.4"'),
        path('M222 60V120L140 338H116Z', '#ffffff', 'opacity="0.3"'),
        circle(52, 180, 9, '#c9a35c'),
        circle(248, 180, 9, '#a8823e'),
      );
    }
    return {
      width: 300,
      height: 404,
      foot: form === 0 ? 354 : 394,
      body: brush.defs() + parts.join(''),
      anchors: { label: { x: 84, y: 90, width: 132, height: 190 }, hang: [[150, 14]] },
    };
  },
};
