import { smoothstep } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Scene } from '../../plan/scene.ts';
import { hasNearSubject, landDepthOf, type View } from '../view.ts';

/** A band that winds over the land from the viewer to the horizon: a river, a road. */
interface Winding {
  /** Distance from its middle in half widths, signed. */
  readonly across: (theta: number, ln: number) => number;
  /** Direction of its middle. */
  readonly middle: (ln: number) => number;
}

interface Course {
  /** Half its width in eye heights. */
  readonly half: number;
  /** 1: as wide far off as near; less: it narrows later than perspective says, to be seen far off. */
  readonly narrowing: number;
  /** How far it swings to the sides, as a share of half the picture. */
  readonly swing: number;
  /** What was asked for stands on it (a road) rather than beside it. */
  readonly isTrodden?: boolean;
}

/** Decides a course. It passes below what is on it, and beside what stands before it. */
export function windBand(scene: Scene, view: View, course: Course, purpose: string): Winding {
  const sight = view.width / 2 / view.focal;
  const eye = Math.log(view.eyeHeight);
  const isPast = hasNearSubject(scene) && !course.isTrodden;
  const support = course.isTrodden ? 'ground' : 'water';
  const traveller = scene.objects.find((object) => !object.filler && object.support === support);
  const sunIsSeen = scene.luminary.x > 0 && scene.luminary.x < 1;
  const aim = (sunIsSeen ? scene.luminary.x - 0.5 : randomOf(scene.seed, purpose, 'aim') - 0.5) * sight;
  const turn = randomOf(scene.seed, purpose, 'side') < 0.5 ? -1 : 1;
  const bends = 1.9 + randomOf(scene.seed, purpose, 'bends') * 0.5;
  const meander = (reach: number): number => {
    const swing = course.swing * sight * smoothstep(6.5, 1.2, reach);
    const side = isPast ? turn * sight * 0.72 * smoothstep(3.6, 1.4, reach) : 0;
    return aim * smoothstep(1.2, 5, reach) + turn * swing * Math.sin((reach - 0.4) * bends) + side;
  };
  const guest = traveller && {
    reach: Math.log(landDepthOf(scene, view, traveller.depth)) - eye,
    theta: (traveller.x - 0.5) * 2 * sight,
  };
  const drag = guest ? guest.theta - meander(guest.reach) : 0;
  const pullAt = (reach: number): number => (guest ? Math.exp(-(((reach - guest.reach) / 0.9) ** 2)) : 0);
  const middle = (ln: number): number => meander(ln - eye) + drag * pullAt(ln - eye);
  return {
    middle,
    across(theta, ln) {
      const reach = ln - eye;
      const widened = 1 + pullAt(reach) * (course.isTrodden ? 0.5 : 1.2);
      const half = course.half * Math.exp(-reach * course.narrowing) * widened;
      // Far off it is lost between the folds of the land.
      const lost = 8 * smoothstep(4.6, 6, reach);
      const off = (theta - middle(ln)) / half;
      return off < 0 ? off - lost : off + lost;
    },
  };
}
