import { createRaster, type Raster } from '../base/raster.ts';
import type { Scene } from '../plan/scene.ts';
import { finishPicture } from './finish-picture.ts';
import { crestsOf, layLandGrid } from './land-grid.ts';
import { lightOf } from './light.ts';
import { paintLuminary, paintStars } from './luminary.ts';
import { growMeadow } from './meadow.ts';
import { paintLand } from './paint-land.ts';
import { paintThings } from './paint-things.ts';
import { placeOf } from './places/places.ts';
import { lightStudio, paintWall } from './places/studio.ts';
import { paintLightning, paintPrecipitation } from './precipitation.ts';
import { layRockGrain } from './rock-grain.ts';
import { layHaze, shadeLand } from './shade-land.ts';
import { enlargeSky, paintSky } from './sky.ts';
import { paintSkyline } from './skyline.ts';
import type { Stage } from './stage.ts';
import { standObjects } from './stand-objects.ts';
import type { Target } from './target.ts';
import { viewOf } from './view.ts';
import { mirrorInWater, paintWater, type Reflection } from './water.ts';
import { plantWoods, spritesFor } from './woods.ts';

/** Reflections are painted from a picture of at most this many pixels. */
const reflectionPixels = 240_000;
/** Gradients of larger pictures need no dither by day: their steps are too small to be seen. */
const ditheredPixels = 2_000_000;

/**
 * Draws a scene. It chooses nothing: the same scene at the same size gives the same pixels. `check` is called between
 * the steps and throws when nobody waits for the picture any more.
 *
 * Back to front: sky, land (a grid seen in perspective), water with what it mirrors, shadows, then trees, objects and
 * grass by depth, then what falls from the sky.
 */
export function drawScene(scene: Scene, width: number, height: number, check: () => void): Raster {
  const view = viewOf(scene, width, height);
  const isIndoors = scene.place === 'studio';
  const light = isIndoors ? lightStudio(lightOf(scene)) : lightOf(scene);
  const sky = isIndoors ? paintWall(scene, view, light) : paintSky(scene, view, light);
  check();

  const place = placeOf(scene, view);
  const grid = layLandGrid(view, place.land, check);
  const air = { ...light, hazeRange: light.hazeRange * (place.haze ?? 1) };
  const haze = layHaze(view, air, sky, grid.columns, grid.step);
  shadeLand(grid, place.land, light, haze, check);

  const stage: Stage = { scene, view, grid, light, haze };
  const woods = place.woods === undefined ? undefined : plantWoods(scene, view, grid, light, place.woods);
  const trees = woods?.trees ?? [];
  const snowy = place.woods?.snowy ?? false;
  const things = {
    objects: standObjects(stage),
    trees,
    treePaint: { snowy, sprites: spritesFor(stage, trees, snowy), cover: woods?.cover },
    tufts: place.meadow === undefined ? [] : growMeadow(scene, view, grid, place.meadow),
  };
  const dither = light.night > 0.4 ? 0.9 : width * height < ditheredPixels ? 0.45 : 0;

  const paintSkyOn = (target: Target, withSun: boolean): void => {
    const here = viewOf(scene, target.raster.width, target.raster.height);
    const scaled = { ...sky, step: sky.step * target.scale };
    const lastRow = here.horizonY + here.span * 0.05;
    enlargeSky(scaled, target.raster, lastRow, dither);
    if (isIndoors) return;
    if (scene.stars) paintStars(scene, here, light, scaled, target.raster, lastRow);
    if (withSun) paintLuminary(scene, here, light, scaled, target.raster);
    if (scene.weather === 'storm') paintLightning(scene, view, target.raster, target.scale);
  };
  const paintLandOn = (target: Target, water: Uint8Array): void => {
    if (!isIndoors && (scene.place === 'city' || scene.backdrop === 'city')) {
      paintSkyline(scene, view, light, haze, target);
    }
    paintLand(
      grid,
      target,
      water,
      target.scale === 1 ? layRockGrain(view, grid, place.land, light, haze) : undefined,
    );
    check();
  };

  /** The whole picture without its water, small: what the water mirrors. */
  const paintReflection = (): Reflection => {
    const scale = Math.min(1, Math.sqrt(reflectionPixels / (width * height)));
    const small = createRaster(Math.ceil(width * scale), Math.ceil(height * scale));
    const pixels = small.width * small.height;
    const depths = new Float32Array(pixels).fill(Number.POSITIVE_INFINITY);
    const target = { raster: small, scale: small.width / width, depths };
    const water = new Uint8Array(pixels);
    // What water shows of the sun is its glitter; the moon is small enough to be mirrored whole.
    paintSkyOn(target, scene.luminary.kind !== 'sun');
    const bareSky: Raster = { ...small, data: small.data.slice() };
    paintLandOn(target, water);
    const bareDepths = depths.slice();
    paintThings(stage, target, water, { ...things, tufts: [] }, check);
    // Where something stands before the water there is no water to be seen.
    for (let pixel = 0; pixel < pixels; pixel++) if (depths[pixel] !== bareDepths[pixel]) water[pixel] = 0;
    return mirrorInWater(view, target, bareSky, water, grid.waterLevel);
  };

  const raster = createRaster(width, height);
  const target: Target = { raster, scale: 1 };
  const water = new Uint8Array(width * height);
  paintSkyOn(target, true);
  paintLandOn(target, water);
  if (!Number.isNaN(grid.waterLevel)) {
    const motion = { roughness: place.roughness, surf: place.surf ?? false };
    paintWater(stage, target, water, paintReflection(), motion, check);
  }
  paintThings(stage, target, water, things, check);
  if (!isIndoors) paintPrecipitation(scene, view, light, raster);
  finishPicture(raster, view.span, crestsOf(grid, width), check);
  return raster;
}
