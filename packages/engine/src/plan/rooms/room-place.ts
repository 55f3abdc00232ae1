import { tableTop } from '../frames/table-top.ts';
import type { Place, PlaceContext } from '../place.ts';
import { buildRoom } from './build-room.ts';
import { furnishRoom } from './furnish-room.ts';
import { layTable } from './lay-table.ts';
import type { RoomRecipe } from './room-recipe.ts';

/** A place that is a room after a recipe. */
export function roomPlace(
  place: Pick<Place, 'name' | 'words' | 'nearest' | 'title' | 'samples' | 'suits' | 'times' | 'world'>,
  recipe: RoomRecipe,
): Place {
  return {
    indoors: true,
    frame: 'room',
    times: ['morning', 'day', 'golden-hour', 'night'],
    weathers: ['clear', 'cloudy'],
    horizon: { vista: 0.5, near: 0.47 },
    eye: 1.45,
    ...place,
    set: (context) => (isTableTop(context) ? layTable(recipe, context) : buildRoom(recipe, context)),
    furnish: (context) => (isTableTop(context) ? [] : furnishRoom(recipe, context)),
  };
}

/** Small things in a room stand on one of its tables. */
function isTableTop({ frame }: PlaceContext): boolean {
  return frame.kind === tableTop.name;
}
