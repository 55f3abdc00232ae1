import type { Rgb } from '../../base/raster.ts';
import type { Brush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { ellipse, path, shade } from '../kit.ts';

export interface Pot {
  readonly cx: number;
  readonly rim: number;
  readonly half: number;
  readonly deep: number;
  readonly colour: Rgb;
  readonly shape: 'terracotta' | 'round' | 'tray';
}

/** A pot with earth in it; plants are drawn between `back` and `front`. */
export function drawPot(
  brush: Brush,
  { cx, rim, half, deep, colour, shape }: Pot,
): { back: string; front: string } {
  const lip = deep * 0.2;
  const body =
    shape === 'terracotta'
      ? lathe(
          cx,
          [
            [rim, half],
            [rim + lip, half * 0.97],
            [rim + lip, half * 0.97],
            [rim + lip, half * 0.86],
            [rim + lip, half * 0.86],
            [rim + deep, half * 0.64],
          ],
          0.2,
        )
      : shape === 'round'
        ? lathe(
            cx,
            [
              [rim, half * 0.86],
              [rim + deep * 0.3, half],
              [rim + deep * 0.7, half * 0.92],
              [rim + deep, half * 0.6],
            ],
            0.2,
          )
        : lathe(
            cx,
            [
              [rim, half],
              [rim + deep * 0.3, half * 0.97],
              [rim + deep * 0.8, half * 0.8],
              [rim + deep * 0.8, half * 0.8],
              [rim + deep, half * 0.76],
            ],
            0.16,
          );
  const mouth = body.level(rim);
  const inner = mouth.rx - half * 0.09;
  const back = [
    path(body.outline, shade(colour, -0.2)),
    ellipse(cx, rim, mouth.rx, mouth.ry, shade(colour, 0.24)),
    ellipse(cx, rim + 1, inner, mouth.ry * (inner / mouth.rx), shade(colour, -0.5)),
    ellipse(cx, rim + mouth.ry * 0.2, inner * 0.96, mouth.ry * 0.76, '#4b3527'),
    ellipse(cx - inner * 0.2, rim + mouth.ry * 0.3, inner * 0.6, mouth.ry * 0.4, '#634835', 'opacity="0.8"'),
  ].join('');
  const front = [
    path(body.hoop(rim, rim + deep), brush.across(cx - half, cx + half, colour)),
    shape === 'terracotta'
      ? path(body.hoop(rim + lip, rim + lip * 1.6), shade(colour, -0.6), 'opacity="0.3"')
      : '',
    shape === 'round'
      ? path(body.hoop(rim + deep * 0.42, rim + deep * 0.46), shade(colour, 0.5), 'opacity="0.6"')
      : '',
    path(body.strip(-0.8, -0.6, rim + deep * 0.08, rim + deep * 0.9), '#ffffff', 'opacity="0.28"'),
  ].join('');
  return { back, front };
}
