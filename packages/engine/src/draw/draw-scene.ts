import { createGuide, type Picture } from '../base/picture.ts';
import { createRaster } from '../base/raster.ts';
import { findPlace } from '../plan/find-place.ts';
import type { Scene } from '../plan/scene.ts';
import { findStyle, rulesOf } from '../style/apply-style.ts';
import { finishPicture } from './finish-picture.ts';
import { lightOf } from './light.ts';
import { paintThings } from './paint-things.ts';
import { openSet } from './sets/open-set.ts';
import type { Stage } from './stage.ts';
import { standObjects } from './stand-objects.ts';
import type { Target } from './target.ts';
import { viewOf } from './view.ts';

/**
 * Draws a scene. It chooses nothing: the same scene at the same size gives the same pixels. `check` is called between
 * the steps and throws when nobody waits for the picture any more.
 *
 * Back to front: the set behind the things, their shadows, the things by depth, what lies before everything.
 */
export function drawScene(scene: Scene, width: number, height: number, check: () => void): Picture {
  const view = viewOf(scene, width, height);
  const sunlight = lightOf(scene);
  const local = findPlace(scene.place)?.light?.(scene, sunlight) ?? sunlight;
  const set = openSet(scene, view, findStyle(scene.style)?.light?.(local, scene) ?? local, check);
  const rules = rulesOf(scene.style);
  const stage: Stage = { scene, view, light: set.light, ground: set.ground, rules };
  const objects = standObjects(stage);
  const colour = createRaster(width, height);
  const guide = createGuide(
    width,
    height,
    scene.objects.map((object) => object.id),
  );
  const target: Target = { raster: colour, scale: 1, guide };
  const noShadowOn = set.paintBehind(target, {
    paint: (onto, except, parts) => paintThings(stage, onto, except, objects, parts, check),
  });
  check();
  paintThings(stage, target, noShadowOn, objects, set.standing ?? [], check);
  set.paintBefore?.(target);
  finishPicture(colour, view.span, rules, set.textureFrom, check);
  return { colour, guide };
}
