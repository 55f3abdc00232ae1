import type { Place } from '../place.ts';
import { buildRoom } from './build-room.ts';
import { furnishRoom } from './furnish-room.ts';
import type { RoomRecipe } from './room-recipe.ts';

/** A place that is a room after a recipe. */
export function roomPlace(
  place: Pick<Place, 'name' | 'words' | 'nearest' | 'title' | 'samples' | 'suits' | 'times' | 'world'>,
  recipe: RoomRecipe,
): Place {
  return {
    indoors: true,
    times: ['morning', 'day', 'golden-hour', 'night'],
    weathers: ['clear', 'cloudy'],
    horizon: { vista: 0.5, near: 0.47 },
    eye: 1.45,
    ...place,
    set: (context) => buildRoom(recipe, context),
    furnish: (context) => furnishRoom(recipe, context),
  };
}
