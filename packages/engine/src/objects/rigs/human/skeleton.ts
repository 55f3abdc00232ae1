import type { Point } from '../../hero.ts';
import type { Build } from './build.ts';
import { type Bones, type Posture, viewsOf } from './poses.ts';
import { add, direction, nearness, type Place, project, type View } from './view.ts';

/** One arm or leg: root, joint and end in the figure's space and in the drawing, and the direction of hand or foot. */
export interface Member {
  readonly side: -1 | 1;
  readonly places: readonly [Place, Place, Place];
  readonly points: readonly [Point, Point, Point];
  /** Direction in which the hand or the foot goes on, in the figure's space. */
  readonly beyond: Place;
  /** Direction in which the sole of a foot lies under its ankle. */
  readonly under: Place;
  /** How near its joint and its end are to the viewer, against the trunk. */
  readonly joint: number;
  readonly end: number;
}

/** A figure in a posture, seen from somewhere; the ground is y = 0. */
export interface Skeleton {
  readonly build: Build;
  readonly view: View;
  readonly posture: Posture;
  readonly nearArm: Member;
  readonly farArm: Member;
  readonly nearLeg: Member;
  readonly farLeg: Member;
  readonly pelvis: Place;
  readonly neck: Place;
  /** Middle of the head in the drawing, its rotation in degrees and its turn to the right in radians. */
  readonly head: { readonly at: Point; readonly tilt: number; readonly turn: number };
  /** A point of the spine: 0 neck, 1 crotch. */
  readonly spineAt: (share: number) => Place;
  readonly see: (place: Place) => Point;
}

export function poseSkeleton(build: Build, posture: Posture, isFront: boolean): Skeleton {
  const [turned, frontal] = viewsOf(posture);
  const [yaw, pitch] = isFront ? frontal : turned;
  const view: View = { yaw: (yaw * Math.PI) / 180, pitch: (pitch * Math.PI) / 180 };
  const isUpright = Math.abs(posture.lean) < 40;
  const lean = posture.lean + (isUpright ? build.stoop : 0);
  const bend = (posture.bend ?? 0) + (isUpright ? build.stoop : 0);
  const rise = (degrees: number): Place => {
    const angle = (degrees * Math.PI) / 180;
    return [Math.sin(angle), 0, Math.cos(angle)];
  };
  const origin: Place = [0, 0, 0];
  const waist = add(origin, rise(lean), build.spine * 0.45);
  const neck = add(waist, rise(lean + bend), build.spine * 0.55);
  const twist = ((posture.twist ?? 0) * Math.PI) / 180;
  const across: Place = [-Math.sin(twist), Math.cos(twist), 0];
  const shoulders = add(neck, rise(lean + bend), -build.spine * 0.155);

  const limb = (root: Place, bones: Bones, lengths: readonly [number, number], side: -1 | 1) => {
    const joint = add(root, direction(bones[0], bones[1], side), lengths[0]);
    const end = add(joint, direction(bones[2], bones[3], side), lengths[1]);
    return [root, joint, end] as const;
  };
  const armOf = (side: -1 | 1) =>
    limb(
      add(shoulders, across, side * build.shoulder),
      side < 0 ? posture.nearArm : posture.farArm,
      [build.upperArm, build.foreArm],
      side,
    );
  const legOf = (side: -1 | 1) =>
    limb(
      add(origin, [0, side * build.hip, 0]),
      side < 0 ? posture.nearLeg : posture.farLeg,
      [build.thigh, build.shin],
      side,
    );
  const swingOf = (side: -1 | 1) => posture.feet?.[side < 0 ? 0 : 1] ?? 90;
  const footOf = (side: -1 | 1) => direction(swingOf(side), isUpright ? 16 : 4, side);
  const underOf = (side: -1 | 1) => direction(swingOf(side) - 90, 0, side);
  const arms = { near: armOf(-1), far: armOf(1) };
  const legs = { near: legOf(-1), far: legOf(1) };
  // What lies lowest stands on the ground.
  const lows = [legs.near, legs.far].flatMap(([, knee, ankle], index) => {
    const side = index === 0 ? -1 : 1;
    const toe = footOf(side);
    const sole = add(ankle, underOf(side), build.ankle);
    return [knee[2] - (build.leg[2] as number), sole[2], add(sole, toe, build.foot * 0.7)[2]];
  });
  const seat = -(build.leg[0] as number) * 0.9;
  const back = isUpright ? neck[2] : neck[2] - 26;
  const drop = -Math.min(...lows, seat, back);
  const lift = (place: Place): Place => [place[0], place[1], place[2] + drop];

  const see = (place: Place) => project(view, place);
  const member = (
    places: readonly [Place, Place, Place],
    beyond: Place,
    side: -1 | 1,
    hub: Place,
  ): Member => {
    const lifted = [lift(places[0]), lift(places[1]), lift(places[2])] as const;
    const depth = nearness(view, hub);
    return {
      side,
      places: lifted,
      points: [see(lifted[0]), see(lifted[1]), see(lifted[2])],
      beyond,
      under: underOf(side),
      joint: nearness(view, places[1]) - depth,
      end: nearness(view, places[2]) - depth,
    };
  };
  const hand = (side: -1 | 1) => {
    const bones = side < 0 ? posture.nearArm : posture.farArm;
    return direction(bones[2], bones[3], side);
  };
  const tilt = (posture.nod ?? 0) + (isUpright ? build.stoop * 0.4 * Math.sin(view.yaw) : 0);
  const angle = isUpright ? (lean + bend) * 0.4 : lean > 0 ? 52 : -82;
  const neckRise = add(neck, rise(angle), build.neck);
  const middle = see(lift(neckRise));
  const turn = Math.min(view.yaw * 0.72, 0.6);
  // The head sits before the neck when it is turned.
  const set = turnPoint([build.head * 0.1 * Math.sin(turn), -build.head * 0.4], tilt);
  return {
    build,
    view,
    posture,
    nearArm: member(arms.near, hand(-1), -1, shoulders),
    farArm: member(arms.far, hand(1), 1, shoulders),
    nearLeg: member(legs.near, footOf(-1), -1, origin),
    farLeg: member(legs.far, footOf(1), 1, origin),
    pelvis: lift(origin),
    neck: lift(neck),
    head: { at: [middle[0] + set[0], middle[1] + set[1]], tilt, turn },
    spineAt: (share) => {
      const along = 1 - share;
      return along < 0.45
        ? lift(add(origin, rise(lean), build.spine * along))
        : lift(add(waist, rise(lean + bend), build.spine * (along - 0.45)));
    },
    see,
  };
}

export function turnPoint([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}
