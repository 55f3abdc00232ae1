import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, line, n, path, rect, shade } from '../kit.ts';

export const watch: Hero = {
  key: 'watch',
  words: ['watch', 'wristwatch', 'wrist watch', 'pocket watch', 'gold watch', 'stopwatch on a chain'],
  kind: 'object',
  height: 0.2,
  forms: 2,
  wordForms: { 'pocket watch': 1, 'stopwatch on a chain': 1, watch: 0, wristwatch: 0 },
  materials: ['leather', 'gold', 'silver', 'metal'],
  samples: ['a wristwatch', 'a golden pocket watch', 'a watch on a desk'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const strap: Rgb = colour ?? [128, 78, 48];
    const gold: Rgb = form === 1 ? (colour ?? [218, 170, 72]) : [196, 202, 208];
    const [cx, cy, r] = form === 1 ? [150, 270, 118] : [150, 230, 98];
    const parts: string[] = [];
    if (form === 1) {
      parts.push(
        `<circle cx="150" cy="118" r="26" fill="none" stroke="${shade(gold, -0.2)}" stroke-width="10"/>`,
        rect(136, 130, 28, 30, brush.across(136, 164, gold), 6),
      );
      for (let link = 0; link < 9; link++)
        parts.push(
          `<ellipse cx="${n(160 + link * 15)}" cy="${n(90 - Math.sin(link * 0.42) * 62)}" rx="10" ry="6" fill="none" stroke="${shade(gold, link % 2 ? -0.3 : 0.1)}" stroke-width="4" transform="rotate(${link * 20 - 60} ${n(160 + link * 15)} ${n(90 - Math.sin(link * 0.42) * 62)})"/>`,
        );
    } else
      parts.push(
        path('M104 24Q106 10 120 10H180Q194 10 196 24L206 150H94Z', brush.across(94, 206, strap)),
        path('M94 310H206L198 436Q196 452 180 454H120Q104 452 102 436Z', brush.across(94, 206, strap)),
        line(
          'M114 20L104 146M186 20L196 146M104 316L112 440M196 316L188 440',
          shade(strap, 0.5),
          2.4,
          'stroke-dasharray="7 6"',
        ),
        rect(100, 22, 100, 22, brush.down(22, 44, gold), 6),
        ...[360, 386, 412].map((y) => circle(150, y, 4.6, shade(strap, -0.6))),
        rect(244, 220, 16, 22, shade(gold, -0.1), 4),
      );
    parts.push(
      circle(
        cx,
        cy,
        r,
        brush.between(
          [cx - r, cy - r, cx + r, cy + r],
          [
            [0, shade(gold, 0.6)],
            [0.5, shade(gold, 0)],
            [1, shade(gold, -0.4)],
          ],
        ),
      ),
      circle(cx, cy, r * 0.88, shade(gold, -0.35)),
      circle(cx, cy, r * 0.85, brush.ball(cx, cy, r * 1.6, [252, 248, 238], 0.5)),
    );
    for (let hour = 0; hour < 12; hour++) {
      const turn = (hour / 12) * 6.2832;
      const [s, c] = [Math.sin(turn), Math.cos(turn)];
      const from = hour % 3 ? 0.72 : 0.64;
      parts.push(
        line(
          `M${n(cx + s * r * from)} ${n(cy - c * r * from)}L${n(cx + s * r * 0.78)} ${n(cy - c * r * 0.78)}`,
          '#3c3a44',
          hour % 3 ? 3 : 6,
        ),
      );
    }
    const hour = random('h') * 6.28;
    parts.push(
      line(
        `M${cx} ${cy}L${n(cx + Math.sin(hour) * r * 0.42)} ${n(cy - Math.cos(hour) * r * 0.42)}`,
        '#2c2a34',
        8,
      ),
      line(
        `M${cx} ${cy}L${n(cx + Math.sin(hour * 12) * r * 0.64)} ${n(cy - Math.cos(hour * 12) * r * 0.64)}`,
        '#2c2a34',
        5,
      ),
      circle(cx, cy, 7, '#c4453c'),
      path(
        `M${cx - r * 0.68} ${cy - r * 0.1}A${r * 0.7} ${r * 0.7} 0 0 1 ${cx + r * 0.1} ${cy - r * 0.68}Q${cx - r * 0.4} ${cy - r * 0.4} ${cx - r * 0.68} ${cy - r * 0.1}Z`,
        '#ffffff',
        'opacity="0.6"',
      ),
    );
    return {
      width: form === 1 ? 310 : 300,
      height: form === 1 ? 406 : 470,
      foot: form === 1 ? 388 : 454,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[cx, form === 1 ? 110 : 400]] },
    };
  },
};
