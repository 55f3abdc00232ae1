import type { Rgb } from '../../base/raster.ts';
import type { HeroOptions } from '../hero.ts';
import type { Brush } from '../kit/brush.ts';
import { circle, line, n, path, shade } from '../kit.ts';

/** Dial, marks and hands of a clock; the time differs from copy to copy. */
export function clockFace(
  brush: Brush,
  cx: number,
  cy: number,
  radius: number,
  random: HeroOptions['random'],
  paper: Rgb = [250, 246, 234],
): string {
  const parts = [
    circle(cx, cy, radius, shade(paper, -0.3)),
    circle(
      cx,
      cy,
      radius * 0.98,
      brush.around(
        [cx - radius * 0.3, cy - radius * 0.3, radius * 1.5],
        [
          [0, shade(paper, 0.5)],
          [0.7, shade(paper, 0)],
          [1, shade(paper, -0.16)],
        ],
      ),
    ),
  ];
  for (let mark = 0; mark < 60; mark++) {
    const isHour = mark % 5 === 0;
    if (!isHour && radius < 40) continue;
    const angle = (mark / 60) * 2 * Math.PI;
    const at = (share: number) =>
      `${n(cx + Math.sin(angle) * radius * share)} ${n(cy - Math.cos(angle) * radius * share)}`;
    parts.push(
      line(
        `M${at(0.9)}L${at(isHour ? (mark % 15 ? 0.78 : 0.72) : 0.87)}`,
        '#3a3430',
        radius * (isHour ? (mark % 15 ? 0.034 : 0.05) : 0.012),
      ),
    );
  }
  const hour = random('hour') * 12;
  const hand = (turn: number, long: number, wide: number, tone: string) => {
    const angle = turn * 2 * Math.PI;
    return line(
      `M${n(cx - Math.sin(angle) * radius * 0.14)} ${n(cy + Math.cos(angle) * radius * 0.14)}L${n(cx + Math.sin(angle) * radius * long)} ${n(cy - Math.cos(angle) * radius * long)}`,
      tone,
      radius * wide,
    );
  };
  parts.push(
    hand(hour / 12, 0.5, 0.07, '#2c2826'),
    hand(hour % 1, 0.74, 0.045, '#2c2826'),
    hand((hour * 7.3) % 1, 0.8, 0.016, '#c8463a'),
    circle(cx, cy, radius * 0.06, '#c9a35c'),
    path(
      `M${n(cx - radius * 0.8)} ${n(cy - radius * 0.1)}A${n(radius * 0.82)} ${n(radius * 0.82)} 0 0 1 ${n(cx + radius * 0.2)} ${n(cy - radius * 0.8)}A${n(radius)} ${n(radius)} 0 0 0 ${n(cx - radius * 0.8)} ${n(cy - radius * 0.1)}Z`,
      '#ffffff',
      'opacity="0.5"',
    ),
  );
  return parts.join('');
}
