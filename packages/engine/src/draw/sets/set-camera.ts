import { cameraOf } from '../../plan/camera.ts';
import type { Scene } from '../../plan/scene.ts';

/** A point of a set in metres of the scene's camera: x right of the middle, y above the ground, z away. */
export type Point3 = readonly [x: number, y: number, z: number];

/**
 * The planner's camera in pixels of one target: sets made of walls and fronts use it directly, so that furniture
 * placed by metres stands right.
 */
export interface SetCamera {
  readonly width: number;
  readonly height: number;
  readonly centreX: number;
  readonly horizonY: number;
  /** Focal length in pixels. */
  readonly focal: number;
  /** Metres above the ground. */
  readonly eye: number;
  /** sqrt(width * height): line widths and blurs scale with it. */
  readonly span: number;
}

/** The camera of a scene for a target of this size. */
export function setCameraOf(
  scene: Pick<Scene, 'camera' | 'horizon'>,
  width: number,
  height: number,
): SetCamera {
  const { eye, focal } = cameraOf(scene);
  return {
    width,
    height,
    centreX: width / 2,
    horizonY: scene.horizon * height,
    focal: focal * height,
    eye,
    span: Math.sqrt(width * height),
  };
}

/** Where a point with z > 0 stands on the target, in pixels. */
export function projectPoint(camera: SetCamera, [x, y, z]: Point3): readonly [x: number, y: number] {
  return [camera.centreX + (camera.focal * x) / z, camera.horizonY + (camera.focal * (camera.eye - y)) / z];
}
