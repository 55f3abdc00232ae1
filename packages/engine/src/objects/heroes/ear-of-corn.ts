import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, line, n, path, rect, shade } from '../kit.ts';

export const corn: Hero = {
  key: 'ear-of-corn',
  words: ['corn', 'ear of corn', 'corn on the cob', 'corn cob', 'maize', 'sweetcorn'],
  kind: 'food',
  height: 0.2,
  forms: 2,
  samples: ['an ear of corn', 'corn on the cob', 'three ears of corn in a basket'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const grain: Rgb = colour ?? [246, 200, 66];
    const parts: string[] = [];
    if (form === 0)
      parts.push(
        leaf({
          x: 130,
          y: 384,
          length: 250,
          width: 96,
          angle: -20,
          colour: [132, 172, 78],
          bend: -0.12,
          veins: 0,
        }),
        leaf({
          x: 134,
          y: 384,
          length: 260,
          width: 96,
          angle: 20,
          colour: [118, 160, 70],
          bend: 0.12,
          veins: 0,
        }),
      );
    parts.push(
      path(
        'M132 30C164 34 186 110 186 210C186 300 166 372 132 374C98 372 78 300 78 210C78 110 100 34 132 30Z',
        shade(grain, -0.36),
      ),
    );
    for (let row = 0; row < 23; row++) {
      const y = 44 + row * 14.4;
      const t = (y - 206) / 176;
      const half = 54 * Math.sqrt(Math.max(0.02, 1 - t * t * (t < 0 ? 0.98 : 0.9)));
      for (let column = 0; column < 7; column++) {
        const angle = ((column + 0.5) / 7 - 0.5) * Math.PI * 0.94;
        const x = 132 + Math.sin(angle) * half;
        const w = Math.max(2, half * 0.235 * Math.cos(angle));
        const tone = 0.22 - (angle + 0.4) * 0.26 + (random(`g${row}${column}`) - 0.5) * 0.14;
        parts.push(rect(x - w, y - 6.6, w * 2, 13, shade(grain, tone), Math.min(6, w)));
        if (angle < 0.6 && angle > -1)
          parts.push(ellipse(x - w * 0.25, y - 3, w * 0.34, 1.8, '#ffffff', 'opacity="0.65"'));
      }
    }
    if (form === 0) {
      parts.push(
        leaf({
          x: 128,
          y: 392,
          length: 210,
          width: 74,
          angle: -33,
          colour: [150, 186, 92],
          bend: -0.2,
          veins: 0,
        }),
        leaf({
          x: 136,
          y: 392,
          length: 216,
          width: 74,
          angle: 33,
          colour: [136, 176, 82],
          bend: 0.2,
          veins: 0,
        }),
        leaf({ x: 132, y: 396, length: 128, width: 80, angle: 2, colour: [146, 184, 90], veins: 0 }),
      );
      for (let hair = 0; hair < 9; hair++)
        parts.push(
          line(
            `M132 36q${n((hair - 4) * 3)} -14 ${n((hair - 4) * 7)} ${n(-22 + Math.abs(hair - 4) * 2)}`,
            '#d9b878',
            2,
          ),
        );
      parts.push(path('M122 390H144L140 408H126Z', '#8ba652'));
      return withMargin({ width: 270, height: 414, foot: 402, body: brush.defs() + parts.join('') }, 70);
    }
    parts.push(rect(126, 370, 12, 34, '#d6b47a', 4));
    const butter =
      path(
        'M100 130Q132 118 166 132L172 164Q150 172 140 166Q136 196 126 190Q122 164 98 160Z',
        '#fdf0a8',
        'opacity="0.92"',
      ) + path('M104 132Q132 122 160 133L162 140Q132 130 104 140Z', '#ffffff', 'opacity="0.7"');
    return withMargin(
      { width: 270, height: 414, foot: 402, body: brush.defs() + parts.join('') + butter },
      70,
    );
  },
};
