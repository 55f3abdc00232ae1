import { placeNamed } from '../../plan/find-place.ts';
import type { Scene } from '../../plan/scene.ts';
import type { View } from '../view.ts';
import type { PlaceDrawing } from './place.ts';

/** The land of a scene's place. A place without land of its own (a room) has none to draw: RangeError. */
export function placeOf(scene: Scene, view: View): PlaceDrawing {
  const drawing = placeNamed(scene.place).shape?.(scene, view);
  if (!drawing) throw new RangeError(`"${scene.place}" has no land`);
  return drawing;
}
