import { randomOf } from '../../base/random.ts';
import type { ThingOptions } from '../../objects/art.ts';
import { aspectOf } from '../../objects/measure-thing.ts';
import { findThingByKey } from '../../objects/things.ts';
import type { Intent, ThingMention } from '../../read/intent.ts';
import { placeNamed } from '../find-place.ts';
import { isBuiltIn } from '../rooms/built-in.ts';
import type { SceneObject } from '../scene.ts';
import type { Setting } from '../setting.ts';
import { sizeFactor } from '../size-factor.ts';
import { chooseLook } from './choose-look.ts';
import { formationOf, type Spot } from './formations.ts';
import { supportOf } from './support-of.ts';

/** One copy of a named thing while it is laid out. Lengths are picture heights for a main subject of height 1. */
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
  readonly look: ThingOptions;
  /** Where it stands among the copies of its mention. */
  readonly spot: Spot;
}

export interface Placed extends Copy {
  x: number;
  /** 1 in the front row, smaller further back: depth is divided by it. */
  scale: number;
  y?: number;
  on?: string;
  inside?: string;
  turn?: number;
  facing?: SceneObject['facing'];
  /** y of the feet when they do not follow from `scale` (boats beyond the shore that stand on water far out). */
  foot?: number;
}

/** Relations in which both are seen as one thing: their sizes are nearer to the truth. */
const JOINED_POWER = 0.7;
const JOINED = /^(on|in|worn-by|held-by|riding|hanging-from|filling|growing-from|leaning-on)$/;

export function listCopies(intent: Intent, setting: Setting, aspect: number, seed: number): Copy[] {
  const place = placeNamed(setting.place);
  const mainMention = intent.things.find((mention) => !mention.spread && !isBuiltIn(mention, place));
  if (!mainMention) return [];
  const relative = relativeHeights(intent, mainMention);
  const copies: Copy[] = [];
  const seen = new Map<string, number>();
  intent.things.forEach((mention, index) => {
    // Plants that cover the place are laid by `spread-field.ts`.
    if (mention.spread || isBuiltIn(mention, place)) return;
    const own = aspectOf(mention.thing, chooseLook(intent, index, 0, seed));
    const crowd = { count: mention.count, own, aspect, seed, name: mention.thing };
    const spots = formationOf(mention.arrangement, crowd);
    for (let copy = 0; copy < mention.count; copy++) {
      const number = (seen.get(mention.thing) ?? 0) + 1;
      seen.set(mention.thing, number);
      const id = `${mention.thing}-${number}`;
      const spot = spots[copy] ?? { x: 0, scale: 1 };
      const vary = mention.count > 1 ? 1 + (randomOf(seed, id, 'height') - 0.5) * 0.14 : 1;
      const look: ThingOptions = {
        ...chooseLook(intent, index, copy, seed),
        ...(spot.size === undefined ? {} : { age: 'young' as const }),
      };
      copies.push({
        id,
        mention,
        index,
        copy,
        height: (relative[index] ?? 1) * vary * (spot.size ?? 1),
        aspect: aspectOf(mention.thing, look),
        support: supportOf(mention, setting),
        look,
        spot,
      });
    }
  });
  return copies;
}

/** Heights as shares of the main thing's: truth compressed, so that nothing gets lost beside something large. */
function relativeHeights(intent: Intent, main: ThingMention): number[] {
  const heights: number[] = [];
  const heightOf = (index: number, depth = 0): number => {
    const known = heights[index];
    if (known !== undefined) return known;
    const mention = intent.things[index];
    if (!mention) return 1;
    const other = mention.relation?.other;
    const host = typeof other === 'number' && other !== index && depth < 6 ? intent.things[other] : undefined;
    if (host && !host.spread && mention !== main && JOINED.test(mention.relation?.kind ?? '')) {
      const power = mention.relation?.kind === 'riding' ? 0.9 : JOINED_POWER;
      const share = joinedShare(mention, host, 0.17, power);
      return share * sizeFactor(mention) * heightOf(other as number, depth + 1);
    }
    // What bears the main thing is as much larger than it as lets both be seen.
    if (main.relation?.other === index && JOINED.test(main.relation.kind))
      return (
        sizeFactor(mention) / joinedShare(main, mention, isPerch(main, mention) ? 0.36 : 0.26, JOINED_POWER)
      );
    // Below what flies over it a castle is not so large that the flier would be lost.
    if (main.relation?.other === index && main.relation.kind === 'above')
      return Math.min(1.25, (metresOf(mention) / metresOf(main)) ** 0.56) * sizeFactor(mention);
    const largest = findThingByKey(mention.thing)?.kind === 'plant' ? 3 : 2.4;
    return (
      Math.min(largest, Math.max(0.22, (metresOf(mention) / metresOf(main)) ** 0.56)) * sizeFactor(mention)
    );
  };
  intent.things.forEach((_, index) => {
    heights[index] = heightOf(index);
  });
  return heights;
}

/** An animal in a tree or on a fence would be lost there. */
function isPerch(guest: ThingMention, host: ThingMention): boolean {
  return findThingByKey(guest.thing)?.kind === 'animal' && metresOf(host) > metresOf(guest) * 2;
}

/** How large a thing looks on, in or at another, of the other's height. */
function joinedShare(guest: ThingMention, host: ThingMention, least: number, power: number): number {
  return Math.min(1.6, Math.max(least, (metresOf(guest) / metresOf(host)) ** power));
}

function metresOf(mention: ThingMention): number {
  return findThingByKey(mention.thing)?.height ?? 1;
}

export function realHeightOf(copy: Copy): number {
  return metresOf(copy.mention) * sizeFactor(copy.mention);
}

/** Whether this thing is drawn sunk into the water up to its waterline. */
export function sinksIn(thing: string): boolean {
  return !/person-(swimming|surfing|playing-water-polo|rowing-boat)|(man|woman)-(swimming|surfing|rowing-boat)|pier/.test(
    thing,
  );
}

/** Into the picture when off its middle; several of a kind go one way, but for a few. */
export function chooseFacing(each: Placed, seed: number): SceneObject['facing'] {
  if (each.facing !== undefined) return each.facing;
  const { count, thing } = each.mention;
  const draw = randomOf(seed, each.id, 'facing');
  if (count > 1) {
    const usual = randomOf(seed, thing, 'facing') < 0.5 ? 'left' : 'right';
    return draw < 0.8 ? usual : usual === 'left' ? 'right' : 'left';
  }
  const side = each.x - 0.5;
  if (Math.abs(side) < 0.045) return draw < 0.5 ? 'left' : 'right';
  return side < 0 === draw < 0.92 ? 'right' : 'left';
}
