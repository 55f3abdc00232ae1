import { paintTuft, type Tuft } from './meadow.ts';
import type { Stage } from './stage.ts';
import {
  type LitObject,
  paintObject,
  renderObject,
  type StandingObject,
  shadeGround,
} from './stand-objects.ts';
import type { Target } from './target.ts';
import type { Tree } from './tree.ts';
import { paintTree, type TreePaint } from './woods.ts';

export interface Things {
  readonly objects: readonly StandingObject[];
  readonly trees: readonly Tree[];
  readonly treePaint: TreePaint;
  readonly tufts: readonly Tuft[];
}

/** Sprites beyond this sum are drawn twice (for the shadow, then for themselves) rather than all kept at once. */
const keptPixels = 20_000_000;

/**
 * Paints everything that stands on the land, far things first. All shadows come before, so that they lie on the
 * ground and not on what stands behind, and not on `water`.
 */
export function paintThings(
  stage: Stage,
  target: Target,
  water: Uint8Array,
  things: Things,
  check: () => void,
): void {
  const kept = new Map<StandingObject, LitObject>();
  let room = keptPixels;
  for (const standing of things.objects) {
    check();
    const lit = renderObject(stage, target.scale, standing);
    shadeGround(stage, target, water, lit);
    const pixels = lit.sprite.raster.width * lit.sprite.raster.height;
    if (pixels <= room) {
      kept.set(standing, lit);
      room -= pixels;
    }
  }
  const inOrder = [
    ...things.objects.map((standing) => ({
      depth: standing.depth,
      paint: () =>
        paintObject(stage, target, kept.get(standing) ?? renderObject(stage, target.scale, standing)),
    })),
    ...things.trees.map((tree) => ({
      depth: tree.depth,
      paint: () => paintTree(stage, target, tree, things.treePaint),
    })),
    ...things.tufts.map((tuft) => ({
      depth: tuft.depth,
      paint: () => paintTuft(target, stage.scene, stage.light, tuft),
    })),
  ].sort((one, other) => other.depth - one.depth);
  inOrder.forEach((thing, index) => {
    if ((index & 255) === 0) check();
    thing.paint();
  });
}
