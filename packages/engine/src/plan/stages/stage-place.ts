import { rgb } from '../../base/colour.ts';
import { randomOf } from '../../base/random.ts';
import type { Rgb } from '../../base/raster.ts';
import type { Place, PlaceContext } from '../place.ts';
import type { StageSet, Surface } from '../scene-set.ts';

export interface StageRecipe {
  readonly form: StageSet['form'];
  readonly curtains: readonly string[];
  readonly backdrops: readonly string[];
  readonly floor: Surface;
  readonly lights: readonly string[];
  readonly spots: number;
}

/** A place that is a stage after a recipe. */
export function stagePlace(
  place: Pick<Place, 'name' | 'words' | 'nearest' | 'title' | 'samples'>,
  recipe: StageRecipe,
): Place {
  return {
    indoors: true,
    frame: 'stage',
    times: ['night'],
    weathers: ['clear'],
    horizon: { vista: 0.6, near: 0.58 },
    eye: 1.5,
    ...place,
    set: (context) => buildStage(recipe, context),
  };
}

function buildStage(recipe: StageRecipe, { seed, named }: PlaceContext): StageSet {
  const pick = (list: readonly string[], purpose: string): Rgb =>
    rgb(list[Math.floor(randomOf(seed, 'stage', purpose) * list.length)]!);
  const far = Math.max(0, ...named.map((object) => object.depth));
  const near = far === 0 ? 4.5 : far;
  const depth = near * 1.9 + 0.6;
  return {
    kind: 'stage',
    form: recipe.form,
    curtain: pick(recipe.curtains, 'curtain'),
    backdrop: pick(recipe.backdrops, 'backdrop'),
    floor: recipe.floor,
    depth,
    spots: Array.from({ length: recipe.spots }, (_, index) => ({
      x: ((index + 0.5) / recipe.spots - 0.5) * near * 1.6,
      y: near,
      z: near * (1 + 0.25 * randomOf(seed, 'spot', index)),
      colour: rgb(recipe.lights[(index + Math.floor(randomOf(seed, 'lights') * 8)) % recipe.lights.length]!),
      strength: 0.75 + 0.25 * randomOf(seed, 'strength', index),
      reach: near * 0.26,
    })),
    seed: Math.floor(randomOf(seed, 'stage', 'seed') * 9000),
  };
}
