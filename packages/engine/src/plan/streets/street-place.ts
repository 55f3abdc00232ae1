import type { Place } from '../place.ts';
import { buildStreet, furnishStreet } from './build-street.ts';
import type { StreetRecipe } from './street-recipe.ts';

/** A place that is a street after a recipe. */
export function streetPlace(
  place: Pick<Place, 'name' | 'words' | 'nearest' | 'title' | 'samples' | 'suits' | 'times' | 'weathers'>,
  recipe: StreetRecipe,
): Place {
  return {
    frame: 'street',
    horizon: { vista: 0.58, near: 0.5 },
    eye: 1.7,
    ...place,
    set: (context) => buildStreet(recipe, context),
    furnish: (context) => furnishStreet(recipe, context),
  };
}
