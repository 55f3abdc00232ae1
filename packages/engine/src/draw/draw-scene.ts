import { createRaster, type Raster } from '../base/raster.ts';
import type { Scene } from '../plan/scene.ts';
import { layLandGrid } from './land-grid.ts';
import { lightOf } from './light.ts';
import { paintLuminary, paintStars } from './luminary.ts';
import { paintLand } from './paint-land.ts';
import { shapeMountains } from './places/mountains.ts';
import type { PlaceDrawing } from './places/place.ts';
import { layHaze, shadeLand } from './shade-land.ts';
import { enlargeSky, paintSky } from './sky.ts';
import type { Target } from './target.ts';
import { type View, viewOf } from './view.ts';
import { mirrorInWater, paintWater } from './water.ts';
import { paintWoods, plantWoods } from './woods.ts';

/** Reflections are painted from a picture of at most this many pixels. */
const reflectionPixels = 420_000;

/**
 * Draws a scene. It chooses nothing: the same scene at the same size gives the same pixels. `check` is called between
 * the steps and throws when nobody waits for the picture any more.
 */
export function drawScene(scene: Scene, width: number, height: number, check: () => void): Raster {
  const view = viewOf(scene, width, height);
  const light = lightOf(scene);
  const sky = paintSky(scene, view, light);
  check();
  const place = placeOf(scene, view);
  const grid = layLandGrid(view, place.land, check);
  const haze = layHaze(view, light, sky, grid.columns, grid.step);
  shadeLand(grid, place.land, light, haze, check);
  const trees = place.woods === undefined ? [] : plantWoods(scene.seed, view, grid, place.woods);
  const snowy = place.woods?.snowy ?? false;

  const paintDry = (target: Target, water: Uint8Array): void => {
    const small = target.scale === 1 ? view : viewOf(scene, target.raster.width, target.raster.height);
    const scaledSky = target.scale === 1 ? sky : { ...sky, step: sky.step * target.scale };
    const lastRow = small.horizonY + small.span * 0.05;
    enlargeSky(scaledSky, target.raster, lastRow);
    if (scene.stars) paintStars(scene, small, light, scaledSky, target.raster, lastRow);
    paintLuminary(scene, small, light, scaledSky, target.raster);
    paintLand(grid, target, water);
    check();
    if (target.scale !== 1) paintThings(target);
  };
  const paintThings = (target: Target): void => {
    paintWoods(target, view, grid, light, haze, trees, snowy, check);
  };

  const raster = createRaster(width, height);
  const water = new Uint8Array(width * height);
  paintDry({ raster, scale: 1 }, water);
  if (!Number.isNaN(grid.waterLevel)) {
    const scale = Math.min(1, Math.sqrt(reflectionPixels / (width * height)));
    const smallRaster = createRaster(Math.ceil(width * scale), Math.ceil(height * scale));
    const small: Target = {
      raster: smallRaster,
      scale: smallRaster.width / width,
      depths: new Float32Array(smallRaster.width * smallRaster.height).fill(Number.POSITIVE_INFINITY),
    };
    const smallWater = new Uint8Array(smallRaster.width * smallRaster.height);
    paintDry(small, smallWater);
    const reflection = mirrorInWater(view, small, smallWater, grid.waterLevel);
    paintWater(
      scene,
      view,
      light,
      { raster, scale: 1 },
      water,
      reflection,
      grid.waterLevel,
      { roughness: place.roughness },
      check,
    );
  }
  paintThings({ raster, scale: 1 });
  return raster;
}

function placeOf(scene: Scene, view: View): PlaceDrawing {
  return shapeMountains(scene, view);
}
