import type { Scene } from '../plan/scene.ts';
import type { LandGrid } from './land-grid.ts';
import type { SceneLight } from './light.ts';
import type { HazeTable } from './shade-land.ts';
import type { View } from './view.ts';

/** The decided parts of a picture that every painter of things needs. */
export interface Stage {
  readonly scene: Scene;
  readonly view: View;
  readonly grid: LandGrid;
  readonly light: SceneLight;
  readonly haze: HazeTable;
}
