import { randomOf } from '../base/random.ts';
import { findThingByKey } from '../objects/things.ts';
import { boxOf, overlaps } from './object-box.ts';
import type { PlaceContext } from './place.ts';
import type { SceneObject } from './scene.ts';

/** One kind of decoration: what, how many, where its feet stand and how tall it looks. */
export interface Filler {
  readonly thing: string;
  /** "No trees" leaves out every tree, winter whatever is grass or in flower. */
  readonly nature: 'tree' | 'bush' | 'flower' | 'grass' | 'stone' | 'made';
  readonly count: readonly [least: number, most: number];
  /** Range of x of the centres; mirrored for fillers on 'both' edges. */
  readonly x: readonly [number, number];
  readonly edges: 'both' | 'one' | 'any';
  /** Where the feet stand, as a share of the way from the horizon to the lower edge. */
  readonly foot: readonly [number, number];
  /** Height as a share of the picture's span. */
  readonly size: readonly [number, number];
}

/** Shares of the ground: at the viewer's feet (they lie partly below the picture), near, further off. */
export const LOW = [0.94, 1.12] as const;
export const NEAR = [0.86, 1.06] as const;
export const MIDDLE = [0.18, 0.4] as const;

/** Worlds of things smaller than this eye height (metres) have no trees at arm's length. */
const MACRO_EYE = 0.35;

/**
 * Decoration of the place that nobody named: framing trees at the edges, flowers and stones at the feet. It never
 * covers a named thing: what would overlap one is left out, the others stand where they would without it.
 */
export function standFillers(context: PlaceContext, fillers: readonly Filler[]): readonly SceneObject[] {
  const { frame, camera, aspect, seed } = context;
  const named = context.named.map((object) => boxOf(object, frame, camera, aspect));
  const firstSide = randomOf(seed, 'filler', 'side') < 0.5 ? -1 : 1;
  const span = Math.min(1, Math.sqrt(aspect));
  const standing: SceneObject[] = [];
  for (const filler of fillers) {
    if (!fits(filler, context)) continue;
    const count = between(filler.count, randomOf(seed, filler.thing, filler.edges, 'count'), true);
    for (let copy = 0; copy < count; copy++) {
      const id = `filler-${filler.thing}-${filler.edges}-${copy + 1}`;
      const edge =
        filler.edges === 'both'
          ? copy % 2 === 0
            ? firstSide
            : -firstSide
          : filler.edges === 'one'
            ? firstSide
            : randomOf(seed, id, 'edge') < 0.5
              ? -1
              : 1;
      const inward = between(filler.x, randomOf(seed, id, 'x'));
      const x = edge < 0 ? inward : 1 - inward;
      const share = between(filler.foot, randomOf(seed, id, 'foot'));
      const foot = frame.horizon + (1 - frame.horizon) * share;
      const size = between(filler.size, randomOf(seed, id, 'size')) * span;
      const depth = (camera.focal * camera.eye) / Math.max(0.012, foot - frame.horizon);
      const object: SceneObject = {
        id,
        thing: filler.thing,
        x: round(x),
        support: 'ground',
        depth: round(depth),
        height: round((size * depth) / camera.focal),
        facing: randomOf(seed, id, 'facing') < 0.5 ? 'left' : 'right',
        filler: true,
      };
      const box = boxOf(object, frame, camera, aspect);
      if (named.some((other) => overlaps(box, other))) continue;
      standing.push(object);
    }
  }
  return standing;
}

function fits(filler: Filler, { intent, setting, camera }: PlaceContext): boolean {
  // Where one plant covers the place, no other stands in front of it.
  if (intent.things.some((mention) => mention.spread) && filler.nature !== 'grass') return false;
  // One palm is one palm: what was counted is not added to.
  if (intent.things.some((mention) => mention.thing === filler.thing)) return false;
  if (intent.excluded.some((excluded) => excluded === filler.thing || natureOf(excluded) === filler.nature))
    return false;
  if (setting.season === 'winter' && (filler.nature === 'flower' || filler.nature === 'grass')) return false;
  return camera.eye >= MACRO_EYE || filler.foot === LOW || filler.foot[0] > 0.9;
}

/** Of an excluded thing: "no trees" names one tree and means them all. */
function natureOf(thing: string): Filler['nature'] | undefined {
  const found = findThingByKey(thing);
  if (found?.kind !== 'plant') return undefined;
  return found.height > 2.4 ? 'tree' : 'flower';
}

function between([low, high]: readonly [number, number], share: number, whole = false): number {
  return whole ? Math.floor(low + share * (high - low + 0.999)) : low + share * (high - low);
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
