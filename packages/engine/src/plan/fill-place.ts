import type { Intent } from '../read/intent.ts';
import type { Camera } from './camera.ts';
import type { Setting } from './choose-setting.ts';
import type { Frame } from './frame.ts';
import type { SceneObject } from './scene.ts';

/** Decoration of the place that nobody named: it frames the picture and never covers the subject. */
export function fillPlace(
  _intent: Intent,
  _setting: Setting,
  _frame: Frame,
  _camera: Camera,
  _named: readonly SceneObject[],
  _aspect: number,
  _seed: number,
): readonly SceneObject[] {
  return [];
}
