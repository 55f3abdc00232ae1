import { artOf, type ThingOptions } from './art.ts';
import { compoundAspect, compoundOf } from './compound-things.ts';
import { findHero } from './find-hero.ts';
import type { Anchors, Point } from './hero.ts';
import { type Measured, measureArt } from './measure-art.ts';
import { tabulatedAspect } from './tabulated-aspect.ts';
import type { ThingArt } from './thing-art.ts';
import { type ThingAnchors, usualAnchors } from './usual-anchors.ts';

export interface MeasuredThing {
  /** Width / height as painted. */
  readonly aspect: number;
  /** Fraction of the height (from the top) where it touches the ground. */
  readonly base: number;
  readonly anchors: ThingAnchors;
  /** Its front is drawn by itself: things can lie between that and its back. */
  readonly isOpen: boolean;
}

const aspects = new Map<string, number>();

/**
 * Width / height of a thing in this look, the same for all its copies: quick, for laying out. Icons are tabulated;
 * heroes are measured once.
 */
export function aspectOf(thing: string, look: ThingOptions = {}): number {
  const compound = compoundOf(thing);
  const base = compound && compound.form !== 'bust' ? compound.base : thing;
  if (!findHero(compound?.base ?? thing)) return tabulatedAspect(thing);
  const { form, pose, age, material } = look;
  const key = `${base}|${form}|${pose}|${age}|${material}|${look.wears?.map((worn) => worn.thing)}|${look.traits?.hairStyle}`;
  let aspect = aspects.get(key);
  if (aspect === undefined) {
    const { box } = measureArt(artOf(base, { ...look, variant: 0 }));
    aspect = box.width / box.height;
    aspects.set(key, aspect);
  }
  return compound ? compoundAspect(aspect, compound) : aspect;
}

/** A thing exactly as it is going to be painted: what relations are placed by. */
export function measureThing(thing: string, look: ThingOptions): MeasuredThing {
  const art = artOf(thing, look);
  const measured = measureArt(art);
  const { box } = measured;
  const aspect = box.width / box.height;
  const base = art.foot === undefined ? 1 : Math.min(1, (art.foot - box.y) / box.height);
  return {
    aspect,
    base,
    anchors: { ...usualAnchors(thing, aspect, measured, art.flipped), ...anchorsIn(measured, art) },
    isOpen: art.front !== undefined,
  };
}

/** The drawing's own anchors in fractions of its painted box. */
function anchorsIn({ box }: Measured, { anchors, flipped }: ThingArt): Partial<ThingAnchors> {
  const x = (value: number) => {
    const share = (value - box.x) / box.width;
    return flipped ? 1 - share : share;
  };
  const y = (value: number) => (value - box.y) / box.height;
  const point = ([px, py]: Point): Point => [x(px), y(py)];
  const { tops, seat, head, grips, hang, lean, inside, label } = anchors;
  const boxed = (each: NonNullable<Anchors['inside']>) => ({
    x: Math.min(x(each.x), x(each.x + each.width)),
    y: y(each.y),
    width: each.width / box.width,
    height: each.height / box.height,
  });
  return {
    ...(tops && tops.length > 0
      ? {
          tops: tops.map((top) => ({
            x1: Math.min(x(top.x1), x(top.x2)),
            x2: Math.max(x(top.x1), x(top.x2)),
            y: y(top.y),
          })),
        }
      : {}),
    ...(seat ? { seat: point(seat) } : {}),
    ...(head ? { head: { x: x(head.x), y: y(head.y), radius: head.radius / box.height } } : {}),
    ...(grips && grips.length > 0 ? { grips: grips.map(point) } : {}),
    ...(hang && hang.length > 0 ? { hang: hang.map(point) } : {}),
    ...(lean ? { lean: { x: x(lean.x), y1: y(lean.y1), y2: y(lean.y2) } } : {}),
    ...(inside ? { inside: boxed(inside) } : {}),
    ...(label ? { label: boxed(label) } : {}),
  };
}
