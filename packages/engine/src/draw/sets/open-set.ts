import type { Scene } from '../../plan/scene.ts';
import type { SceneLight } from '../light.ts';
import type { PaintedSet } from '../set.ts';
import type { View } from '../view.ts';
import { openLand } from './land.ts';

/** Opens what stands around the things of a scene. */
export function openSet(scene: Scene, view: View, light: SceneLight, check: () => void): PaintedSet {
  switch (scene.set?.kind) {
    default:
      return openLand(scene, view, light, check);
  }
}
