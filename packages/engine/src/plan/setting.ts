import type { Season, TimeOfDay, Weather, World } from '../read/intent.ts';
import type { Scene } from './scene.ts';

/** Everything of a scene that is no object. */
export interface Setting {
  /** Name of a definition in `plan/places/`. */
  readonly place: string;
  readonly time: TimeOfDay;
  readonly weather: Weather;
  readonly season: Season;
  readonly water: boolean;
  readonly backdrop: Scene['backdrop'];
  readonly luminaryKind: Scene['luminary']['kind'];
  readonly stars: boolean;
  readonly style: string;
  /** The place stands for a world that is like none of ours. */
  readonly world: World | undefined;
}
