import type { Scene } from '../plan/scene.ts';
import type { DrawingRules } from '../style/style.ts';
import type { Ground } from './ground.ts';
import type { SceneLight } from './light.ts';
import type { View } from './view.ts';

/** The decided parts of a picture that every painter of things needs. */
export interface Stage {
  readonly scene: Scene;
  readonly view: View;
  readonly light: SceneLight;
  readonly ground: Ground;
  readonly rules: DrawingRules;
}
