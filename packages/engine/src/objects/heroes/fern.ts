import type { Rgb } from '../../base/raster.ts';
import type { Hero, Point } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { line, mix, n, path, shade } from '../kit.ts';
import { drawPot } from '../rigs/flower-pot.ts';

export const fern: Hero = {
  key: 'fern',
  words: ['fern', 'ferns', 'potted fern', 'bracken'],
  kind: 'plant',
  height: 0.6,
  forms: 2,
  samples: ['a fern', 'ferns in the forest', 'a fern in a pot'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const green: Rgb = colour ?? [96, 150, 66];
    const cx = 230;
    const foot = form === 1 ? 250 : 300;
    const pot =
      form === 1
        ? drawPot(brush, { cx, rim: 250, half: 74, deep: 92, colour: [206, 118, 80], shape: 'terracotta' })
        : { back: '', front: '' };
    const parts = [pot.back];
    for (const [index, share] of [-1, 1, -0.72, 0.74, -0.44, 0.46, -0.16, 0.2, 0].entries()) {
      const long = 210 - Math.abs(share) * 30 + random(`l${index}`) * 30;
      const [x2, y2] = [cx + share * long * 0.98, foot - long * (1.04 - Math.abs(share) * 0.62)];
      const [mx, my] = [cx + share * long * 0.34, foot - long * (1 - Math.abs(share) * 0.12)];
      parts.push(
        frondOf(
          [cx, foot],
          [mx, my],
          [x2, y2],
          long,
          mix(green, index % 2 ? [60, 116, 56] : [150, 190, 84], 0.3),
        ),
      );
    }
    parts.push(pot.front);
    return withMargin(
      {
        width: 460,
        height: form === 1 ? 360 : 310,
        foot: form === 1 ? 352 : 302,
        body: brush.defs() + parts.join(''),
      },
      30,
    );
  },
};

/** Leaflets along a bent rib, longer at the foot; two paths for the lit and the shaded side. */
function frondOf(from: Point, middle: Point, to: Point, long: number, colour: Rgb): string {
  const sides = ['', ''];
  const count = 17;
  for (let index = 1; index <= count; index++) {
    const t = 0.08 + (index / count) * 0.92;
    const at = (axis: 0 | 1) => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * middle[axis] + t * t * to[axis];
    const along = (axis: 0 | 1) =>
      2 * (1 - t) * (middle[axis] - from[axis]) + 2 * t * (to[axis] - middle[axis]);
    const turn = Math.atan2(along(1), along(0));
    const reach = long * 0.24 * Math.sin(Math.min(2.9, 0.7 + t * 2.2)) + 3;
    for (const side of [0, 1]) {
      const angle = turn + (side ? 1 : -1) * 1.12;
      const [x, y] = [at(0), at(1)];
      const [ex, ey] = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
      const [wx, wy] = [-Math.sin(angle) * reach * 0.18, Math.cos(angle) * reach * 0.18];
      sides[side] +=
        `M${n(x)} ${n(y)}Q${n(x + (ex - x) * 0.4 + wx)} ${n(y + (ey - y) * 0.4 + wy)} ${n(ex)} ${n(ey)}Q${n(x + (ex - x) * 0.4 - wx)} ${n(y + (ey - y) * 0.4 - wy)} ${n(x)} ${n(y)}Z`;
    }
  }
  return (
    path(sides[0] ?? '', shade(colour, 0.12)) +
    path(sides[1] ?? '', shade(colour, -0.2)) +
    line(
      `M${n(from[0])} ${n(from[1])}Q${n(middle[0])} ${n(middle[1])} ${n(to[0])} ${n(to[1])}`,
      shade(colour, 0.3),
      2.4,
    )
  );
}
