import type { Camera, Scene } from './scene.ts';

/**
 * How metres become picture fractions. The camera looks level; the ground is a plane `eye` metres below it, so
 *
 *   y of the ground at depth d   = horizon + focal * eye / d
 *   height of a thing of h metres = focal * h / d
 *
 * (both as fractions of the picture's height). `eye` is small in close frames (an apple is seen from 10 cm): a
 * renderer that paints terrain for an eye of E metres keeps its look by reading every depth d as d * E / eye.
 */
const DEFAULT_CAMERA: Camera = { eye: 1.7, focal: 1.1 };

export function cameraOf(scene: Pick<Scene, 'camera'>): Camera {
  return scene.camera ?? DEFAULT_CAMERA;
}

/** y (fraction of the height) where a thing at this depth touches level ground. */
export function groundY(scene: Pick<Scene, 'camera' | 'horizon'>, depth: number): number {
  const { eye, focal } = cameraOf(scene);
  return scene.horizon + (focal * eye) / depth;
}

/** How tall (fraction of the picture's height) a thing of so many metres looks at this depth. */
export function heightOnPicture(scene: Pick<Scene, 'camera'>, metres: number, depth: number): number {
  return (cameraOf(scene).focal * metres) / depth;
}
