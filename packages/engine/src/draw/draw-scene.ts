import { createRaster, type Raster } from '../base/raster.ts';
import type { Scene } from '../plan/scene.ts';
import { finishPicture } from './finish-picture.ts';
import { layLandGrid } from './land-grid.ts';
import { lightOf } from './light.ts';
import { paintLuminary, paintStars } from './luminary.ts';
import { growMeadow, paintTuft } from './meadow.ts';
import { paintLand } from './paint-land.ts';
import { placeOf } from './places/places.ts';
import { lightStudio, paintWall } from './places/studio.ts';
import { paintLightning, paintPrecipitation } from './precipitation.ts';
import { layHaze, shadeLand } from './shade-land.ts';
import { enlargeSky, paintSky } from './sky.ts';
import { paintSkyline } from './skyline.ts';
import { paintObject, renderObject, shadeGround, standObjects } from './stand-objects.ts';
import type { Target } from './target.ts';
import { viewOf } from './view.ts';
import { mirrorInWater, paintWater } from './water.ts';
import { paintTree, plantWoods } from './woods.ts';

/** Reflections are painted from a picture of at most this many pixels. */
const reflectionPixels = 420_000;

/**
 * Draws a scene. It chooses nothing: the same scene at the same size gives the same pixels. `check` is called between
 * the steps and throws when nobody waits for the picture any more.
 */
export function drawScene(scene: Scene, width: number, height: number, check: () => void): Raster {
  const view = viewOf(scene, width, height);
  const isStudio = scene.place === 'studio';
  // On large pictures a gradient's steps are too far apart in shade to be seen and too many to be stored twice.
  const raisesBands = width * height < 2_000_000;
  const hasSkyline = scene.place === 'city' || scene.backdrop === 'city';
  const light = isStudio ? lightStudio(lightOf(scene)) : lightOf(scene);
  const sky = isStudio ? paintWall(scene, view, light) : paintSky(scene, view, light);
  check();
  const place = placeOf(scene, view);
  const grid = layLandGrid(view, place.land, check);
  const air = { ...light, hazeRange: light.hazeRange * (place.haze ?? 1) };
  const haze = layHaze(view, air, sky, grid.columns, grid.step);
  shadeLand(grid, place.land, light, haze, check);
  const trees = place.woods === undefined ? [] : plantWoods(scene.seed, view, grid, place.woods);
  const snowy = place.woods?.snowy ?? false;

  const paintDry = (target: Target, water: Uint8Array): void => {
    const small = target.scale === 1 ? view : viewOf(scene, target.raster.width, target.raster.height);
    const scaledSky = target.scale === 1 ? sky : { ...sky, step: sky.step * target.scale };
    const lastRow = small.horizonY + small.span * 0.05;
    enlargeSky(scaledSky, target.raster, lastRow, light.night > 0.4 ? 0.9 : raisesBands ? 0.45 : 0);
    if (scene.stars && !isStudio) paintStars(scene, small, light, scaledSky, target.raster, lastRow);
    // What water shows of the sun is its glitter.
    if (!isStudio && (target.depths === undefined || scene.luminary.kind !== 'sun')) {
      paintLuminary(scene, small, light, scaledSky, target.raster);
    }
    if (scene.weather === 'storm' && !isStudio) paintLightning(scene, view, target.raster, target.scale);
    if (hasSkyline && !isStudio) paintSkyline(scene, view, light, haze, target);
    paintLand(grid, target, water);
    check();
    if (target.depths !== undefined) paintThings(target);
  };
  const tufts = place.meadow === undefined ? [] : growMeadow(scene, view, grid, place.meadow);
  const standings = standObjects(scene, view, grid);
  // Trees, objects and grass in one order, far ones first. Shadows come before all of them, so
  // that they lie on the ground and not on what stands behind.
  const paintThings = (target: Target): void => {
    const objects = standings.map((standing) => {
      check();
      return renderObject(scene, view, grid, light, haze, target.scale, standing);
    });
    for (const object of objects) shadeGround(target, view, light, object);
    const things = [
      ...objects.map((object) => ({
        depth: object.standing.depth,
        paint: () => paintObject(target, grid, light, object),
      })),
      ...trees.map((tree) => ({
        depth: tree.depth,
        paint: () => paintTree(target, view, grid, light, haze, tree, snowy),
      })),
      // Grass is too fine to be seen in a reflection.
      ...(target.depths === undefined ? tufts : []).map((tuft) => ({
        depth: tuft.depth,
        paint: () => paintTuft(target, scene, light, tuft),
      })),
    ].sort((one, other) => other.depth - one.depth);
    things.forEach((thing, index) => {
      if ((index & 255) === 0) check();
      thing.paint();
    });
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
      grid,
      haze,
      { roughness: place.roughness, surf: place.surf ?? false },
      check,
    );
  }
  paintThings({ raster, scale: 1 });
  if (!isStudio) paintPrecipitation(scene, view, light, raster);
  finishPicture(raster, view.span, view.horizonY, check);
  return raster;
}
