import type { Scene } from '../plan/scene.ts';

/**
 * How metres become pixels. A pinhole at eye height over flat ground, looking at the horizon:
 * a point X metres to the right, Y metres above the ground and Z metres away stands at
 * `x = centreX + focal * X / Z`, `y = horizonY - focal * (Y - eyeHeight) / Z`.
 */
export interface Camera {
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

/** Eye height of a view without anything near to look at: a little hill for wide views. */
const vistaEyeHeight = {
  mountains: 14,
  lake: 9,
  sea: 5,
  beach: 2.6,
  desert: 4,
  forest: 2.2,
  snow: 5,
  meadow: 2.2,
  hills: 14,
  city: 9,
  sky: 30,
  studio: 0.42,
} satisfies Record<Scene['place'], number>;

/** Eye height of a person, for views with something near. */
const nearEyeHeight = 1.7;

/** The camera of a scene at a picture size. `plan` may fix the eye height in `scene.eyeHeight`. */
export function cameraOf(
  scene: Pick<Scene, 'place' | 'horizon' | 'eyeHeight' | 'objects'>,
  width: number,
  height: number,
): Camera {
  const span = Math.sqrt(width * height);
  const hasNearSubject = scene.objects.some(
    (object) => !object.filler && object.support !== 'air' && object.depth < 30,
  );
  const eyeHeight =
    scene.eyeHeight ??
    (hasNearSubject && scene.place !== 'studio'
      ? Math.min(nearEyeHeight, vistaEyeHeight[scene.place])
      : vistaEyeHeight[scene.place]);
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

/** y in pixels where something stands on flat ground at this depth. */
export function footY(camera: Camera, depth: number): number {
  return camera.horizonY + (camera.focal * camera.eyeHeight) / depth;
}

/** Height in pixels of something `metres` high at this depth. */
export function sizeAt(camera: Camera, metres: number, depth: number): number {
  return (camera.focal * metres) / depth;
}

/** Depth in metres at which flat ground appears at `y` pixels (Infinity at the horizon and above). */
export function depthAt(camera: Camera, y: number): number {
  return y <= camera.horizonY
    ? Number.POSITIVE_INFINITY
    : (camera.focal * camera.eyeHeight) / (y - camera.horizonY);
}
