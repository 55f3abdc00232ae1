import type { Scene } from '../../plan/scene.ts';
import type { SceneLight } from '../light.ts';
import type { PaintedSet } from '../set.ts';
import type { View } from '../view.ts';
import { openFlat } from './flat.ts';
import { openLand } from './land.ts';
import { openPattern } from './pattern.ts';
import { openRoom } from './room.ts';
import { openSpace } from './space.ts';
import { openStage } from './stage.ts';
import { openStreet } from './street.ts';
import { openTable } from './table.ts';
import { openUnderwater } from './underwater.ts';

/** Opens what stands around the things of a scene. */
export function openSet(scene: Scene, view: View, light: SceneLight, check: () => void): PaintedSet {
  const { set } = scene;
  switch (set?.kind) {
    case 'room':
      return openRoom(scene, view, light, check);
    case 'stage':
      return openStage(scene, view, light, check);
    case 'street':
      return openStreet(scene, view, light, check);
    case 'table':
      return openTable(scene, view, light, check);
    case 'underwater':
      return openUnderwater(scene, view, light, set);
    case 'space':
      return openSpace(scene, view, light, set);
    case 'flat':
      return openFlat(scene, view, light, set);
    case 'pattern':
      return openPattern(scene, view, light, set);
    default:
      return openLand(scene, view, light, check);
  }
}
