import type { Rgb } from '../../base/raster.ts';
import type { Brush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { ellipse, halo, mix, path, shade } from '../kit.ts';

export interface Shade {
  readonly cx: number;
  readonly top: number;
  readonly bottom: number;
  readonly upper: number;
  readonly lower: number;
  readonly colour: Rgb;
}

/** A cloth lampshade with its light. */
export function drawShade(
  brush: Brush,
  { cx, top, bottom, upper, lower, colour }: Shade,
  lit: boolean,
): { body: string; glow: string } {
  const tone: Rgb = lit ? mix(colour, [255, 222, 140], 0.65) : colour;
  const body = lathe(
    cx,
    [
      [top, upper],
      [bottom, lower],
    ],
    0.16,
  );
  const parts = [
    path(body.outline, brush.across(cx - lower, cx + lower, tone, lit ? 0.4 : 0.8)),
    ellipse(cx, top, upper, upper * 0.16, lit ? '#fff3cf' : shade(tone, -0.3)),
    path(body.hoop(top, top + 5), shade(tone, -0.3), 'opacity="0.5"'),
    path(body.hoop(bottom - 7, bottom), shade(tone, -0.3), 'opacity="0.5"'),
  ];
  for (const share of [-0.8, -0.5, -0.16, 0.2, 0.54, 0.84])
    parts.push(
      path(body.strip(share - 0.012, share + 0.012, top, bottom), shade(tone, -0.36), 'opacity="0.4"'),
    );
  return {
    body: parts.join(''),
    glow:
      path(body.outline, '#ffdf9a', 'opacity="0.75"') +
      halo('lampglow', cx, (top + bottom) / 2, lower * 0.98, '#ffb84a', 0.4),
  };
}
