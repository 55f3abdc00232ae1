import { randomOf } from '../../base/random.ts';
import { tabulatedAspect } from '../../objects/tabulated-aspect.ts';
import { findThingByKey } from '../../objects/things.ts';
import type { Intent, ThingMention } from '../../read/intent.ts';
import { placeNamed } from '../find-place.ts';
import type { SceneObject } from '../scene.ts';
import type { Setting } from '../setting.ts';

/**
 * One copy of a named thing while it is laid out. Lengths are picture heights for a main subject of height 1, until
 * `fit` is known.
 */
export interface Copy {
  readonly id: string;
  readonly mention: ThingMention;
  readonly index: number;
  readonly copy: number;
  /** Height relative to the main subject, real sizes compressed. */
  readonly height: number;
  /** width / height */
  readonly aspect: number;
  readonly support: SceneObject['support'];
}

export interface Placed extends Copy {
  x: number;
  /** 1 in the front row, smaller further back: depth is divided by it. */
  scale: number;
  y?: number;
  on?: string;
  /** y of the feet when they do not follow from `scale` (boats beyond the shore that stand on water far out). */
  foot?: number;
}

export function listCopies(intent: Intent, setting: Setting, seed: number): Copy[] {
  const mainMention = intent.things.find((mention) => !mention.spread);
  if (!mainMention) return [];
  const mainMetres = metresOf(mainMention);
  const copies: Copy[] = [];
  const seen = new Map<string, number>();
  intent.things.forEach((mention, index) => {
    // Plants that cover the place are laid by `spread-field.ts`.
    if (mention.spread) return;
    const largest = findThingByKey(mention.thing)?.kind === 'plant' ? 3 : 2.3;
    const relative = Math.min(largest, Math.max(0.26, (metresOf(mention) / mainMetres) ** 0.5));
    for (let copy = 0; copy < mention.count; copy++) {
      const number = (seen.get(mention.thing) ?? 0) + 1;
      seen.set(mention.thing, number);
      const id = `${mention.thing}-${number}`;
      const vary = mention.count > 1 ? 1 + (randomOf(seed, id, 'height') - 0.5) * 0.12 : 1;
      copies.push({
        id,
        mention,
        index,
        copy,
        height: relative * sizeFactor(mention) * vary,
        aspect: tabulatedAspect(mention.thing),
        support: supportOf(mention, setting),
      });
    }
  });
  return copies;
}

const SIZE_FACTORS = { tiny: 0.5, small: 0.74, big: 1.25, giant: 1.7 };

function sizeFactor(mention: ThingMention): number {
  return mention.size ? SIZE_FACTORS[mention.size] : 1;
}

function metresOf(mention: ThingMention): number {
  return findThingByKey(mention.thing)?.height ?? 1;
}

export function realHeightOf(copy: Copy): number {
  return metresOf(copy.mention) * sizeFactor(copy.mention);
}

function supportOf(mention: ThingMention, setting: Setting): SceneObject['support'] {
  const other = mention.relation?.other;
  if (other === 'sky') return 'air';
  if (mention.relation?.kind === 'above' && (other === 'water' || other === 'ground')) return 'air';
  const home = findThingByKey(mention.thing)?.support ?? 'ground';
  const place = placeNamed(setting.place);
  if (place.indoors)
    return home === 'air' && mention.relation === undefined && !isTableThing(mention) ? 'air' : 'ground';
  // A walker "on a lake" stands on its shore; an animal "in a lake" wades.
  if (other === 'water' && setting.water) {
    const wades =
      mention.relation?.kind === 'in' && findThingByKey(mention.thing)?.kind === 'animal' && home !== 'air';
    if (home === 'water' || FLOATING.test(mention.thing) || wades) return 'water';
  }
  if (
    SWIMMERS.test(mention.thing) &&
    place.swims &&
    (mention.relation === undefined || mention.relation.kind === 'beside')
  )
    return 'water';
  if (other === 'ground') return 'ground';
  return home === 'water' && !setting.water ? 'ground' : home;
}

/** At home on land, but in water when water is named. */
const FLOATING =
  /^(duck|goose|rowboat|baby-chick|ring-buoy|wood|lotus|hippopotamus|crocodile|otter|beaver|turtle|frog-figure|seal|coral|balloon|wrapped-gift|bottle)$/;
/** In the water of a lake or the sea even when only the place was named. */
const SWIMMERS = /^(duck|goose|coral|hippopotamus|otter|rowboat)$/;

/** Whether this thing is drawn sunk into the water up to its waterline. */
export function sinksIn(thing: string): boolean {
  return !/person-(swimming|surfing|playing-water-polo|rowing-boat)|(man|woman)-(swimming|surfing|rowing-boat)|pier/.test(
    thing,
  );
}

function isTableThing(mention: ThingMention): boolean {
  return metresOf(mention) < 0.6 && !/balloon|butterfly|bee|bird/.test(mention.thing);
}

/** Towards the middle of the picture when off it; copies vary. */
export function chooseFacing(each: Placed, seed: number): SceneObject['facing'] {
  const side = each.x - 0.5;
  if (Math.abs(side) > 0.12) {
    const inward = side < 0 ? 'right' : 'left';
    return randomOf(seed, each.id, 'facing') < 0.8 ? inward : inward === 'right' ? 'left' : 'right';
  }
  return randomOf(seed, each.id, 'facing') < 0.5 ? 'left' : 'right';
}
