import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, ellipse, n, path, rect, shade } from '../kit.ts';

export const electricFan: Hero = {
  key: 'electric-fan',
  words: ['fan', 'electric fan', 'table fan', 'standing fan', 'floor fan'],
  kindOf: ['ventilator', 'air conditioner'],
  kind: 'object',
  height: 0.5,
  forms: 2,
  wordForms: { 'standing fan': 1, 'floor fan': 1, 'table fan': 0 },
  samples: ['a fan', 'a table fan on a desk', 'a standing fan'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? [112, 172, 176];
    const [cx, cy, r] = [170, 170, 146];
    const low = form === 1 ? 560 : 390;
    const parts = [
      rect(158, 290, 24, low - 300, brush.across(158, 182, [206, 210, 212]), 6),
      ellipse(cx, low, 112, 26, shade(tone, -0.36)),
      ellipse(
        cx,
        low - 9,
        108,
        23,
        brush.between(
          [60, low - 30, 280, low + 10],
          [
            [0, shade(tone, 0.4)],
            [1, shade(tone, -0.14)],
          ],
        ),
      ),
      circle(cx - 20, low - 6, 7, '#f4ecd8'),
      circle(cx + 4, low - 4, 7, '#f4ecd8'),
      circle(cx + 28, low - 6, 7, '#d8503f'),
      circle(cx, cy, r, '#eef3f4', 'opacity="0.35"'),
    ];
    for (let blade = 0; blade < 4; blade++)
      parts.push(
        path(
          'M0 0C-50 -30 -70 -110 -20 -122C40 -128 60 -60 0 0Z',
          brush.between(
            [-60, -120, 40, 0],
            [
              [0, shade(tone, 0.4)],
              [1, shade(tone, -0.2)],
            ],
          ),
          `transform="translate(${cx} ${cy}) rotate(${blade * 90 + 20})"`,
        ),
      );
    for (let wire = 0; wire < 28; wire++) {
      const turn = (wire / 28) * 6.2832;
      parts.push(
        `<path d="M${n(cx + Math.cos(turn) * 34)} ${n(cy + Math.sin(turn) * 34)}Q${n(cx + Math.cos(turn + 0.16) * 90)} ${n(cy + Math.sin(turn + 0.16) * 90)} ${n(cx + Math.cos(turn) * r)} ${n(cy + Math.sin(turn) * r)}" fill="none" stroke="#e9eef0" stroke-width="2.6"/>`,
      );
    }
    for (const [reach, width] of [
      [r, 11],
      [r * 0.66, 3],
    ] as const)
      parts.push(
        `<circle cx="${cx}" cy="${cy}" r="${n(reach)}" fill="none" stroke="${reach === r ? shade([190, 198, 204], 0) : '#e9eef0'}" stroke-width="${width}"/>`,
      );
    parts.push(
      `<path d="M${cx - r} ${cy}A${r} ${r} 0 0 1 ${cx} ${cy - r}" fill="none" stroke="#ffffff" stroke-width="4" opacity="0.8"/>`,
      circle(cx, cy, 36, brush.ball(cx, cy, 36, tone)),
      circle(cx, cy, 15, '#f4ecd8'),
    );
    return { width: 340, height: low + 40, foot: low + 16, body: brush.defs() + parts.join('') };
  },
};
