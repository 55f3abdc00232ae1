import { heightOnPicture } from './camera.ts';
import type { Frame } from './frame.ts';
import type { FrameDefinition } from './frame-definition.ts';
import { type Box, boxOf } from './object-box.ts';
import type { Scene, SceneObject } from './scene.ts';

/** Nothing whole comes nearer to an edge than this. */
const EDGE = 0.04;
/** Pictures of things fill about this share of the box around them. */
const FULLNESS = 0.72;

export interface Judgement {
  /** 0 (faultless) and more: what is wrong with the composition, weighted. */
  readonly faults: number;
  /** Shares for tests: what the boxes say of the main subject and of the worst of the others. */
  readonly mainShare: number;
  readonly mainVisible: number;
  readonly leastShare: number;
  readonly mostCovered: number;
}

/**
 * Judges where the named things stand, by their boxes: the share of the main subject, what covers what, edges, sizes,
 * look-room, the horizon at the head. What was drawn is judged by the guide in the tests; this is what the planner
 * chooses between compositions by.
 */
export function judgeComposition(scene: Scene, frame: Frame, { share, isView }: FrameDefinition): Judgement {
  const named = scene.objects.filter((object) => !object.filler && !object.id.includes('-row-'));
  const [main] = named;
  if (!main) return { faults: 0, mainShare: 0, mainVisible: 1, leastShare: 1, mostCovered: 0 };
  const camera = scene.camera ?? { eye: 1.7, focal: 1.1 };
  const boxes = new Map(named.map((object) => [object, boxOf(object, frame, camera, scene.aspect)]));
  const box = (object: SceneObject) => boxes.get(object) as Box;
  const shortEdge = Math.min(1, scene.aspect);
  const larger = (each: Box) =>
    Math.max(each.bottom - each.top, (each.right - each.left) * scene.aspect) / shortEdge;
  const covered = (object: SceneObject) => {
    const free = 1 - coveredBy(object, named, box);
    return 1 - Math.max(0, free);
  };
  const mainShare = larger(box(main));
  const others = named.filter((object) => object.inside === undefined).slice(0, 40);
  const mostCovered = Math.max(...others.map(covered));
  const leastShare = Math.min(...others.map((object) => larger(box(object))));
  const [least, most] = share;
  let faults = 0;
  const blame = (amount: number, weight: number) => {
    if (amount > 0) faults += amount * weight;
  };
  blame(least - mainShare, 6);
  blame(mainShare - most * 1.25, 4);
  blame(covered(main) - 0.25, 8);
  blame(mostCovered - 0.5, 6);
  blame(0.06 - leastShare, 20);
  for (const each of boxes.values()) {
    blame(EDGE - each.left, 8);
    blame(each.right - (1 - EDGE), 8);
    blame(EDGE - each.top, 5);
    blame(each.bottom - 0.985, 5);
  }
  if (!isView && main.support !== 'air') {
    const head = box(main);
    const tall = heightOnPicture(scene, main.height, main.depth);
    // A line through the neck, or along the crown.
    const cut = (scene.horizon - head.top) / Math.max(0.01, tall);
    blame(0.1 - Math.abs(cut - 0.02), 1.2);
    const room = main.facing === 'right' ? 1 - main.x : main.x;
    blame(0.42 - room, 1.5);
  }
  return { faults, mainShare, mainVisible: 1 - covered(main), leastShare, mostCovered };
}

/** The share of an object's box that nearer things hide. */
function coveredBy(
  object: SceneObject,
  all: readonly SceneObject[],
  box: (object: SceneObject) => Box,
): number {
  const own = box(object);
  const area = Math.max(1e-6, (own.right - own.left) * (own.bottom - own.top));
  let covered = 0;
  for (const other of all) {
    if (other === object || other.depth >= object.depth || other.inside === object.id) continue;
    const each = box(other);
    const wide = Math.min(own.right, each.right) - Math.max(own.left, each.left);
    const tall = Math.min(own.bottom, each.bottom) - Math.max(own.top, each.top);
    if (wide > 0 && tall > 0) covered += (wide * tall * FULLNESS) / area;
  }
  return covered;
}
