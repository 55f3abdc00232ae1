import type { Rgb } from '../../../base/raster.ts';
import { line, path, shade } from '../../kit.ts';
import type { Shoes } from './outfit.ts';
import { type Ball, d1, hull } from './outline.ts';
import type { Member, Skeleton } from './skeleton.ts';
import { add, type Place } from './view.ts';

/** A foot in its shoe, with the sole on the ground below the ankle. */
export function drawFoot(skeleton: Skeleton, leg: Member, shoes: Shoes, skin: Rgb, dim: number): string {
  const { build, see } = skeleton;
  const ankle = leg.places[2];
  const toe = leg.beyond;
  const length = build.foot;
  const sole = add(ankle, leg.under, build.ankle);
  const at = (along: number, high: number, aside = 0): Place =>
    add(add(add(sole, toe, along * length), leg.under, -high), [0, leg.side, 0], aside);
  const thick = length / 46;
  const ball = (along: number, high: number, radius: number, aside = 0): Ball => ({
    at: see(at(along, high * thick, aside * thick)),
    radius: radius * thick,
  });
  const ankleBall: Ball = {
    at: leg.points[2],
    radius: (build.leg[4] as number) + (shoes.kind === 'bare' ? 0 : 1.5),
  };
  if (shoes.kind === 'bare' || shoes.kind === 'sandal') {
    const foot =
      path(hull([ankleBall, ball(-0.16, 8, 8), ball(0.2, 9, 9)]), shade(skin, dim)) +
      path(
        hull([
          ball(-0.14, 7.5, 7.5),
          ball(0.3, 8, 8),
          ball(0.52, 6.5, 6.5, -3),
          ball(0.5, 5.5, 5.5, 5),
          ball(0.66, 5, 5, -1),
        ]),
        shade(skin, dim),
      );
    if (shoes.kind === 'bare') return foot;
    const [x1, y1] = see(at(0.16, 15 * thick, 6));
    const [x2, y2] = see(at(0.4, 8 * thick, -8));
    return (
      foot +
      path(
        hull([
          ball(-0.28, 2, 2, -6),
          ball(-0.28, 2, 2, 6),
          ball(0.62, 2, 2, -8),
          ball(0.62, 2, 2, 8),
          ball(0.74, 2, 2),
        ]),
        shade(shoes.colour, dim - 0.3),
      ) +
      line(`M${d1(x1)} ${d1(y1)}L${d1(x2)} ${d1(y2)}`, shade(shoes.colour, dim), 4.4)
    );
  }
  if (shoes.kind === 'fin')
    return (
      path(hull([ankleBall, ball(-0.14, 8, 8), ball(0.3, 8, 8)]), shade(shoes.colour, dim - 0.1)) +
      path(
        hull([ball(0.2, 6, 6), ball(1.7, 2, 2, -16), ball(1.75, 2, 2, 16), ball(1.8, 2, 2)]),
        shade(shoes.colour, dim + 0.06),
      )
    );
  const flat = shoes.kind === 'slipper' || shoes.kind === 'heel';
  const high = flat ? 0.72 : 1;
  const upper = hull([
    ...(flat ? [ball(-0.12, 10, 9)] : [ankleBall]),
    ball(-0.18, 11, 10.5),
    ball(0.18, 14 * high, 12 * high),
    ball(0.46, 10.5 * high, 10 * high, -3),
    ball(0.44, 10 * high, 9 * high, 5),
    ball(0.64, 8.5 * high, 8 * high, -1),
  ]);
  const soleColour = shoes.sole ?? (shoes.kind === 'sneaker' ? ([240, 238, 232] as const) : undefined);
  const deep = shoes.kind === 'sneaker' ? 3.4 : 2.4;
  const ground = hull([
    ball(-0.34, deep, deep, -5),
    ball(-0.34, deep, deep, 5),
    ball(0.5, deep, deep, -11),
    ball(0.5, deep, deep, 11),
    ball(0.74, deep, deep, 0),
  ]);
  const [lx1, ly1] = see(at(0.14, 21 * thick * high, 0));
  const [lx2, ly2] = see(at(0.36, 17 * thick * high, 0));
  const laces =
    shoes.kind === 'sneaker' || shoes.kind === 'shoe'
      ? line(
          `M${d1(lx1)} ${d1(ly1)}L${d1(lx2)} ${d1(ly2)}`,
          shoes.kind === 'sneaker' ? '#fdfbf6' : shade(shoes.colour, dim - 0.34),
          3,
        )
      : '';
  const skinBelow = flat
    ? path(hull([ankleBall, ball(-0.1, 10, 8), ball(0.24, 10, 8)]), shade(skin, dim))
    : '';
  const blade =
    shoes.kind === 'skate'
      ? path(hull([ball(-0.3, -5, 2), ball(0.8, -5, 2), ball(0.9, -1, 1)]), shade([190, 200, 210], dim))
      : '';
  return (
    skinBelow +
    blade +
    path(upper, shade(shoes.colour, dim)) +
    path(ground, soleColour ? shade(soleColour, dim) : shade(shoes.colour, dim - 0.36)) +
    laces
  );
}
