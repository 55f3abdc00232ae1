import type { ThingOptions } from '../objects/art.ts';
import type { Scene, SceneObject } from './scene.ts';

/** How a thing of a scene looks: what plan measures it by and draw draws it by. */
export function lookOf(scene: Pick<Scene, 'seed' | 'season'>, object: SceneObject): ThingOptions {
  return {
    variant: `${scene.seed}:${object.id}`,
    season: scene.season,
    facing: object.facing,
    ...(object.colour === undefined ? {} : { colour: object.colour }),
    ...(object.form === undefined ? {} : { form: object.form }),
    ...(object.material === undefined ? {} : { material: object.material }),
    ...(object.age === undefined ? {} : { age: object.age }),
    ...(object.pose === undefined ? {} : { pose: object.pose }),
    ...(object.wears === undefined ? {} : { wears: object.wears }),
    ...(object.traits === undefined ? {} : { traits: object.traits }),
    ...(object.turn === undefined ? {} : { turn: object.turn }),
    ...(object.text === undefined ? {} : { text: object.text }),
  };
}
