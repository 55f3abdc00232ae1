import type { StandingPart } from './set.ts';
import type { Stage } from './stage.ts';
import {
  type LitObject,
  paintFront,
  paintObject,
  renderObject,
  type StandingObject,
  shadeGround,
} from './stand-objects.ts';
import type { Target } from './target.ts';

/** Sprites beyond this sum are drawn twice (for the shadow, then for themselves) rather than all kept at once. */
const keptPixels = 20_000_000;

/**
 * Paints everything that stands in the set, far things first. All shadows come before, so that they lie on the
 * ground and not on what stands behind, and not on `noShadowOn` (water). What lies in a vessel is painted between the
 * vessel's back and its front.
 */
export function paintThings(
  stage: Stage,
  target: Target,
  noShadowOn: Uint8Array | undefined,
  objects: readonly StandingObject[],
  parts: readonly StandingPart[],
  check: () => void,
): void {
  const contents = contentsOf(objects);
  const kept = new Map<StandingObject, LitObject>();
  let room = keptPixels;
  for (const standing of objects) {
    check();
    const lit = renderObject(stage, target.scale, standing, contents.has(standing.object.id));
    if (standing.object.inside === undefined) shadeGround(stage, target, noShadowOn, lit);
    const pixels = lit.sprite.raster.width * lit.sprite.raster.height;
    if (pixels <= room) {
      kept.set(standing, lit);
      room -= pixels;
    }
  }
  const paint = (standing: StandingObject): void => {
    const inside = contents.get(standing.object.id);
    const lit = kept.get(standing) ?? renderObject(stage, target.scale, standing, inside !== undefined);
    paintObject(stage, target, lit);
    if (inside === undefined) return;
    for (const content of inside) paint(content);
    paintFront(stage, target, lit);
  };
  const inOrder = [
    ...objects
      .filter((standing) => !isContent(standing, contents))
      .map((standing) => ({ depth: standing.depth, paint: () => paint(standing) })),
    ...parts.map((part) => ({ depth: part.depth, paint: () => part.paint(target) })),
  ].sort((one, other) => other.depth - one.depth);
  inOrder.forEach((thing, index) => {
    if ((index & 255) === 0) check();
    thing.paint();
  });
}

/** What lies in each vessel, by the vessel's id; what names no vessel of the scene, or itself, lies in none. */
function contentsOf(objects: readonly StandingObject[]): Map<string, StandingObject[]> {
  const vessels = new Set(
    objects.filter(({ object }) => object.inside === undefined).map(({ object }) => object.id),
  );
  const contents = new Map<string, StandingObject[]>();
  for (const standing of objects) {
    const { inside } = standing.object;
    if (inside === undefined || !vessels.has(inside)) continue;
    contents.set(inside, [...(contents.get(inside) ?? []), standing]);
  }
  return contents;
}

function isContent(
  { object }: StandingObject,
  contents: ReadonlyMap<string, readonly StandingObject[]>,
): boolean {
  return (
    object.inside !== undefined &&
    (contents.get(object.inside)?.some((each) => each.object === object) ?? false)
  );
}
