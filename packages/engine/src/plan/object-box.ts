import { aspectOf } from '../objects/measure-thing.ts';

import type { Frame } from './frame.ts';
import type { Camera, SceneObject } from './scene.ts';

/** Where an object stands on the picture, as fractions of its width and height. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function boxOf(object: SceneObject, frame: Frame, camera: Camera, aspect: number): Box {
  const tall = (camera.focal * object.height) / object.depth;
  const wide = (tall * aspectOf(object.thing, object)) / aspect;
  const foot =
    object.y === undefined ? frame.horizon + (camera.focal * camera.eye) / object.depth : object.y + tall / 2;
  return { left: object.x - wide / 2, right: object.x + wide / 2, top: foot - tall, bottom: foot };
}

export function overlaps(first: Box, second: Box): boolean {
  const margin = 0.012;
  return (
    first.left < second.right + margin &&
    first.right > second.left - margin &&
    first.top < second.bottom + margin &&
    first.bottom > second.top - margin
  );
}
