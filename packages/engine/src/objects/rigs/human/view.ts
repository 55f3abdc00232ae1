import type { Point } from '../../hero.ts';

/** A place in the figure's own space, in drawing units: forward, to the figure's left, up. */
export type Place = readonly [forward: number, left: number, up: number];

/** How the figure is looked at. Radians. */
export interface View {
  /** 0: it faces the viewer; a quarter turn: it faces right. */
  readonly yaw: number;
  /** How far the viewer looks down on it. */
  readonly pitch: number;
}

export function project(view: View, place: Place): Point {
  const [forward, left, up] = place;
  return [
    forward * Math.sin(view.yaw) + left * Math.cos(view.yaw),
    -up * Math.cos(view.pitch) + nearness(view, place) * Math.sin(view.pitch),
  ];
}

/** How near a place is to the viewer: more is nearer. */
export function nearness(view: View, [forward, left]: Place): number {
  return forward * Math.cos(view.yaw) - left * Math.sin(view.yaw);
}

export function add(first: Place, second: Place, times = 1): Place {
  return [first[0] + second[0] * times, first[1] + second[1] * times, first[2] + second[2] * times];
}

export function between(first: Place, second: Place, share: number): Place {
  return [
    first[0] + (second[0] - first[0]) * share,
    first[1] + (second[1] - first[1]) * share,
    first[2] + (second[2] - first[2]) * share,
  ];
}

/** Direction of a bone: `swing` degrees forward of hanging down, `out` degrees away from the body. */
export function direction(swing: number, out: number, side: -1 | 1): Place {
  const a = (swing * Math.PI) / 180;
  const o = (out * Math.PI) / 180;
  return [Math.sin(a) * Math.cos(o), side * Math.sin(o), -Math.cos(a) * Math.cos(o)];
}
