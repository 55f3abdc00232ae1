import type { Scene } from '../../plan/scene.ts';
import type { View } from '../view.ts';
import { shapeCity } from './city.ts';
import { shapeCloudSea } from './cloud-sea.ts';
import { shapeDesert } from './desert.ts';
import { shapeMountains } from './mountains.ts';
import { shapeOpenLand } from './open-land.ts';
import type { PlaceDrawing } from './place.ts';
import { shapeBeach, shapeSea } from './shore.ts';
import { shapeStudio } from './studio.ts';

const places = {
  mountains: shapeMountains,
  lake: shapeMountains,
  sea: shapeSea,
  beach: shapeBeach,
  desert: shapeDesert,
  forest: (scene, view) => shapeOpenLand(scene, view, 'forest'),
  snow: (scene, view) => shapeOpenLand(scene, view, 'snow'),
  meadow: (scene, view) => shapeOpenLand(scene, view, 'meadow'),
  hills: (scene, view) => shapeOpenLand(scene, view, 'hills'),
  city: shapeCity,
  sky: shapeCloudSea,
  studio: shapeStudio,
} satisfies Record<Scene['place'], (scene: Scene, view: View) => PlaceDrawing>;

export function placeOf(scene: Scene, view: View): PlaceDrawing {
  return places[scene.place](scene, view);
}
