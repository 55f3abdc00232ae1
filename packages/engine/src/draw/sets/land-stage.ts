import type { Scene } from '../../plan/scene.ts';
import type { LandGrid } from '../land-grid.ts';
import type { SceneLight } from '../light.ts';
import type { HazeTable } from '../shade-land.ts';
import type { View } from '../view.ts';

/** The decided parts of open land that its painters need. */
export interface LandStage {
  readonly scene: Scene;
  readonly view: View;
  readonly grid: LandGrid;
  readonly light: SceneLight;
  readonly haze: HazeTable;
}
