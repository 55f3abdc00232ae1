import { scaleRgb } from '../../../base/colour.ts';
import type { Rgb } from '../../../base/raster.ts';
import type { Fixture } from '../../../plan/scene-set.ts';
import type { WallFrame } from '../wall-frame.ts';

/** A sofa, or an armchair when it is narrow: its back to the wall, with arms, seat cushions and a throw pillow. */
export function paintSofa(place: WallFrame, { width, height, depth, colour, accent, seed }: Fixture): void {
  const arm = Math.min(0.2, width * 0.18);
  const seatHigh = height * 0.5;
  for (const u of [0.06, width - 0.12])
    for (const w of [0.06, depth - 0.1]) place.block(u, 0, w, u + 0.06, 0.12, w + 0.06, [92, 62, 42]);
  place.block(arm * 0.5, 0.1, 0, width - arm * 0.5, height * 0.94, depth * 0.3, scaleRgb(colour, 0.92));
  softEdge(place, arm * 0.5, height * 0.94, width - arm * 0.5, depth * 0.15, 0.05, colour);
  place.block(0, 0.1, 0.02, width, height * 0.3, depth * 0.97, scaleRgb(colour, 0.86));
  const seats = Math.max(1, Math.round((width - arm * 2) / 0.72));
  const wide = (width - arm * 2) / seats;
  const raiseArm = (u: number): void => {
    place.block(u, 0.1, 0.02, u + arm, height * 0.66, depth, colour);
    softEdge(place, u, height * 0.66, u + arm, depth, 0.045, colour);
  };
  // On a wall beside the viewer the far arm comes first.
  const [farArm, nearArm] = place.recedes ? [width - arm, 0] : [0, width - arm];
  raiseArm(farArm);
  for (let seat = 0; seat < seats; seat++) {
    const u = arm + (place.recedes ? seats - 1 - seat : seat) * wide;
    cushion(
      place,
      u + 0.012,
      seatHigh * 0.98,
      u + wide - 0.012,
      height * 0.98,
      depth * 0.34,
      depth * 0.46,
      colour,
    );
    cushion(
      place,
      u + 0.008,
      height * 0.3,
      u + wide - 0.008,
      seatHigh,
      depth * 0.34,
      depth * 1.02,
      scaleRgb(colour, 1.04),
    );
  }
  const left = seed % 2 === 0;
  const u = left ? arm + 0.03 : width - arm - 0.39;
  if (width > 1.2) {
    pillow(place, u, seatHigh, 0.36, depth * 0.62, accent);
    pillow(
      place,
      left ? width - arm - 0.36 : arm + 0.02,
      seatHigh,
      0.33,
      depth * 0.6,
      scaleRgb(accent, 0.82),
    );
  } else pillow(place, width / 2 - 0.16, seatHigh, 0.32, depth * 0.62, accent);
  raiseArm(nearArm);
}

/** A rounded upper edge: a lighter roll. */
function softEdge(
  place: WallFrame,
  u1: number,
  v: number,
  u2: number,
  w: number,
  round: number,
  colour: Rgb,
): void {
  for (let step = 0; step < 4; step++) {
    const share = step / 4;
    const inset = round * (1 - Math.sqrt(1 - share * share));
    place.rect(
      u1 + inset,
      v + round * share - 0.002,
      u2 - inset,
      v + round * (share + 0.26),
      scaleRgb(colour, 1 + share * 0.1),
      1,
      w,
    );
  }
}

function cushion(
  place: WallFrame,
  u1: number,
  v1: number,
  u2: number,
  v2: number,
  w1: number,
  w2: number,
  colour: Rgb,
): void {
  const round = Math.min(0.04, (v2 - v1) * 0.3);
  place.block(u1, v1, w1, u2, v2 - round * 0.4, w2, colour);
  place.pen.fill(
    [
      place.at(u1, v1 + round, w2 + 0.004),
      place.at(u1 + round, v1, w2 + 0.004),
      place.at(u2 - round, v1, w2 + 0.004),
      place.at(u2, v1 + round, w2 + 0.004),
      place.at(u2, v2 - round, w2 + 0.004),
      place.at(u2 - round, v2, w2 + 0.004),
      place.at(u1 + round, v2, w2 + 0.004),
      place.at(u1, v2 - round, w2 + 0.004),
    ],
    scaleRgb(colour, 0.97),
  );
  place.rect(
    u1 + round,
    v2 - round * 1.2,
    u2 - round,
    v2 - round * 0.4,
    scaleRgb(colour, 1.12),
    0.8,
    w2 + 0.006,
  );
  place.rect(u1, v1, u1 + 0.012, v2 - round, scaleRgb(colour, 0.76), 0.8, w2 + 0.006);
}

function pillow(place: WallFrame, u: number, v: number, size: number, w: number, colour: Rgb): void {
  const at = (du: number, dv: number) => place.at(u + du * size, v + dv * size, w);
  place.pen.fill(
    [
      at(0.06, 0),
      at(0.5, 0.04),
      at(1.02, 0.02),
      at(0.95, 0.5),
      at(1, 0.96),
      at(0.5, 0.9),
      at(-0.02, 0.98),
      at(0.04, 0.5),
    ],
    colour,
  );
  place.pen.fill([at(0.5, 0.2), at(0.76, 0.46), at(0.5, 0.72), at(0.24, 0.46)], scaleRgb(colour, 1.18), 0.7);
}
