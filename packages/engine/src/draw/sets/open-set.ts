import type { Scene } from '../../plan/scene.ts';
import type { SceneLight } from '../light.ts';
import type { PaintedSet } from '../set.ts';
import type { View } from '../view.ts';
import { openLand } from './land.ts';
import { openRoom } from './room.ts';
import { openTable } from './table.ts';

/** Opens what stands around the things of a scene. */
export function openSet(scene: Scene, view: View, light: SceneLight, check: () => void): PaintedSet {
  switch (scene.set?.kind) {
    case 'room':
      return openRoom(scene, view, light, check);
    case 'table':
      return openTable(scene, view, light, check);
    default:
      return openLand(scene, view, light, check);
  }
}
