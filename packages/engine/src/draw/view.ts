import { cameraOf, groundY, heightOnPicture } from '../plan/camera.ts';
import type { Scene } from '../plan/scene.ts';

/**
 * How the land becomes pixels. A pinhole at eye height over flat ground, looking at the horizon: a point of the land
 * X metres to the right, Y metres above the ground and Z metres away stands at
 * `x = centreX + focal * X / Z`, `y = horizonY - focal * (Y - eyeHeight) / Z`.
 *
 * Objects follow the planner's camera (`plan/camera.ts`); `landDepthOf` says where on the land that is.
 */
export interface View {
  readonly width: number;
  readonly height: number;
  /** sqrt(width * height): landscapes scale with it, so that 9:16 and 8:1 compose alike. */
  readonly span: number;
  /** Focal length in pixels. */
  readonly focal: number;
  readonly centreX: number;
  readonly horizonY: number;
  /** Metres above the ground. */
  readonly eyeHeight: number;
}

const focalPerSpan = 0.9;

/** Eye height of a view without anything near to look at, of scenes that do not say theirs. */
const usualLandEye = 4;

/** Land seen from lower than this shows nothing but its first metre. */
const lowestEyeHeight = 1.2;

export function viewOf(scene: Scene, width: number, height: number): View {
  const span = Math.sqrt(width * height);
  const vista = scene.landEye ?? usualLandEye;
  const planned = cameraOf(scene).eye;
  const eyeHeight = hasNearSubject(scene)
    ? Math.min(vista, Math.max(lowestEyeHeight, planned))
    : Math.max(vista, planned);
  return {
    width,
    height,
    span,
    focal: focalPerSpan * span,
    centreX: width / 2,
    horizonY: scene.horizon * height,
    eyeHeight,
  };
}

/** Whether something that was asked for stands near: the land then keeps free of it and comes down to its height. */
export function hasNearSubject(scene: Scene): boolean {
  if (scene.isNear !== undefined) return scene.isNear;
  return scene.objects.some(
    (object) => !object.filler && object.support === 'ground' && object.depth < 40 * cameraOf(scene).eye,
  );
}

/** y in pixels where flat land lies at this depth (metres of the land). */
export function landY(view: View, depth: number): number {
  return view.horizonY + (view.focal * view.eyeHeight) / depth;
}

/** Depth of flat land at `y` pixels (Infinity at the horizon and above). */
export function landDepthAt(view: View, y: number): number {
  return y <= view.horizonY ? Number.POSITIVE_INFINITY : (view.focal * view.eyeHeight) / (y - view.horizonY);
}

/** Depth on the land of an object that the planner put at `depth`. */
export function landDepthOf(scene: Scene, view: View, depth: number): number {
  return landDepthAt(view, groundY(scene, depth) * view.height);
}

/** Pixels of an object's height. */
export function objectHeightPx(scene: Scene, view: View, metres: number, depth: number): number {
  return heightOnPicture(scene, metres, depth) * view.height;
}
