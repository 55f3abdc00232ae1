import { findHero } from './find-hero.ts';
import type { Anchors } from './hero.ts';
import type { Measured } from './measure-art.ts';
import { findThingByKey } from './things.ts';

/**
 * Anchors of a thing as it is painted (flipped when it is): fractions of the painted width and height, radii of the
 * height. What the drawing does not say is supposed by what kind of thing it is.
 */
export type ThingAnchors = Required<
  Pick<Anchors, 'tops' | 'seat' | 'head' | 'grips' | 'hang' | 'lean' | 'inside'>
> &
  Pick<Anchors, 'label'>;

/** Where icons bear what is put on them, as a fraction of the height from the top; else their top. */
const SEATS: Readonly<Record<string, number>> = {
  bench: 0.56,
  fence: 0.17,
  chair: 0.5,
  'couch-and-lamp': 0.7,
  bed: 0.42,
  seat: 0.55,
  pier: 0.32,
  sled: 0.3,
  canoe: 0.3,
  rowboat: 0.3,
  sailboat: 0.87,
  'pickup-truck': 0.42,
  skateboard: 0.1,
  bicycle: 0.2,
  motorcycle: 0.3,
  'motor-scooter': 0.4,
};

/** Anchors of a thing whose drawing names none, supposed by its kind and shape. Fractions of its painted box. */
export function usualAnchors(
  thing: string,
  aspect: number,
  { topX }: Measured,
  flipped: boolean,
): ThingAnchors {
  const found = findThingByKey(thing);
  const kind = found?.kind ?? 'object';
  const bears = kind === 'animal' || kind === 'person';
  const facesLeft = (found?.facing === 'left') !== flipped;
  const forward = (share: number) => (facesLeft ? 1 - share : share);
  const seat = SEATS[thing] ?? (kind === 'animal' ? 0.4 : kind === 'person' ? 0.5 : 0);
  const crown = kind === 'plant' || kind === 'nature';
  const radius = headRadius(thing, kind, aspect);
  return {
    tops: [{ x1: 0.12, x2: 0.88, y: bears ? seat : (SEATS[thing] ?? (crown ? 0.06 : 0.02)) }],
    seat: [kind === 'animal' ? forward(0.45) : 0.5, seat],
    head: { x: flipped ? 1 - topX : topX, y: radius, radius },
    grips: [[kind === 'person' ? forward(0.86) : 0.5, kind === 'person' ? 0.58 : 0.5]],
    // Branches reach out below the crown of a tree; what flies carries below itself; the rest has a rail on top.
    hang: [crown ? [forward(0.78), 0.5] : [0.5, found?.support === 'air' ? 1 : 0.06]],
    lean: { x: 0.94, y1: 0.12, y2: 1 },
    inside: {
      x: 0.14,
      y: kind === 'vehicle' ? seat : -0.12,
      width: 0.72,
      height: findHero(thing)?.holds ? 0.6 : 0.4,
    },
  };
}

/** Of a head, as a share of the height: creatures of the pack have large ones. */
function headRadius(thing: string, kind: string, aspect: number): number {
  if (/standing|walking|running/.test(thing)) return 0.11;
  if (kind === 'person') return 0.14;
  // Upright ones are mostly head.
  return aspect < 0.95 ? 0.19 : 0.14;
}
