import type { Rgb } from '../../base/raster.ts';
import type { Brush } from '../kit/brush.ts';
import type { Lathe } from '../kit/lathe.ts';
import { ellipse, n, path, shade } from '../kit.ts';

export interface GlassParts {
  readonly body: Lathe;
  readonly cx: number;
  /** Rim and inner floor of the bowl. */
  readonly rim: number;
  readonly floor: number;
  /** Thickness of the wall. */
  readonly wall: number;
  readonly liquid?: { readonly colour: Rgb; readonly y: number; readonly opacity?: number };
  /** Tint of the glass. */
  readonly tint?: Rgb;
}

/** Clear glass with what is in it: the far wall, the liquid and its surface, the near wall with its reflections. */
export function drawGlass(
  brush: Brush,
  { body, cx, rim, floor, wall, liquid, tint = [206, 226, 232] }: GlassParts,
) {
  const half = body.halfAt((rim + floor) / 2);
  const mouth = body.level(rim);
  const parts = [
    path(
      body.outline,
      brush.between(
        [cx - half, 0, cx + half, 0],
        [
          [0, shade(tint, -0.1), 0.62],
          [0.14, shade(tint, 0.5), 0.3],
          [0.7, shade(tint, 0.3), 0.24],
          [1, shade(tint, -0.35), 0.62],
        ],
      ),
    ),
    ellipse(cx, rim, mouth.rx, mouth.ry, shade(tint, 0.3), 'opacity="0.25"'),
  ];
  if (liquid) {
    const surface = body.level(liquid.y, wall);
    const solid = liquid.opacity ?? 0.94;
    parts.push(
      path(
        body.part(liquid.y, floor, wall),
        brush.between(
          [cx - half, 0, cx + half, 0],
          [
            [0, shade(liquid.colour, -0.24), solid],
            [0.24, shade(liquid.colour, 0.2), solid],
            [0.6, shade(liquid.colour, -0.02), solid],
            [1, shade(liquid.colour, -0.4), solid],
          ],
        ),
      ),
      ellipse(
        cx,
        liquid.y,
        surface.rx,
        surface.ry,
        shade(liquid.colour, 0.3),
        `opacity="${n(Math.min(1, solid + 0.03))}"`,
      ),
      path(
        `M${n(cx - surface.rx)} ${n(liquid.y)}A${n(surface.rx)} ${n(surface.ry)} 0 0 0 ${n(cx + surface.rx)} ${n(liquid.y)}A${n(surface.rx)} ${n(surface.ry * 0.78)} 0 0 1 ${n(cx - surface.rx)} ${n(liquid.y)}Z`,
        shade(liquid.colour, 0.62),
        'opacity="0.6"',
      ),
    );
  }
  const deep = floor - rim;
  parts.push(
    path(body.strip(-0.84, -0.66, rim + deep * 0.08, floor - deep * 0.1), '#ffffff', 'opacity="0.62"'),
    path(body.strip(-0.58, -0.52, rim + deep * 0.1, floor - deep * 0.3), '#ffffff', 'opacity="0.4"'),
    path(body.strip(0.8, 0.88, rim + deep * 0.16, floor - deep * 0.12), '#ffffff', 'opacity="0.3"'),
    `<ellipse cx="${n(cx)}" cy="${n(rim)}" rx="${n(mouth.rx - 0.8)}" ry="${n(mouth.ry - 0.4)}" fill="none" stroke="#ffffff" stroke-opacity="0.85" stroke-width="${n(Math.max(1, wall * 0.45))}"/>`,
  );
  return parts.join('');
}
