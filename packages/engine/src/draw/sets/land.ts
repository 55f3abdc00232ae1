import { createGuide } from '../../base/picture.ts';
import { createRaster, type Raster } from '../../base/raster.ts';
import { placeNamed } from '../../plan/find-place.ts';
import type { Scene } from '../../plan/scene.ts';
import { crestsOf, heightOfLand, hiddenBelow, layLandGrid, surfaceY } from '../land-grid.ts';
import type { SceneLight } from '../light.ts';
import { paintLuminary, paintStars } from '../luminary.ts';
import { growMeadow, paintTuft } from '../meadow.ts';
import { paintLand } from '../paint-land.ts';
import { paintPlume } from '../paint-plume.ts';
import { placeOf } from '../places/places.ts';
import { lightStudio, paintWall } from '../places/studio.ts';
import { paintLightning, paintPrecipitation } from '../precipitation.ts';
import { layRockGrain } from '../rock-grain.ts';
import type { PaintedSet, SetThings } from '../set.ts';
import { hazeShare, layHaze, shadeLand } from '../shade-land.ts';
import { enlargeSky, paintSky } from '../sky.ts';
import { paintSkyline } from '../skyline.ts';
import type { Target } from '../target.ts';
import { type View, viewOf } from '../view.ts';
import { mirrorInWater, paintWater, type Reflection } from '../water.ts';
import { paintTree, plantWoods, spritesFor } from '../woods.ts';
import type { LandStage } from './land-stage.ts';

/** Reflections are painted from a picture of at most this many pixels. */
const reflectionPixels = 240_000;
/** Gradients of larger pictures need no dither by day: their steps are too small to be seen. */
const ditheredPixels = 2_000_000;

/**
 * Open land under a sky: back to front the sky, the land (a grid seen in perspective), water with what it mirrors;
 * trees and grass stand among the things; rain and snow fall before them.
 */
export function openLand(scene: Scene, view: View, sceneLight: SceneLight, check: () => void): PaintedSet {
  const { width, height } = view;
  const { indoors: isIndoors = false, backdrop } = placeNamed(scene.place);
  const light = isIndoors ? lightStudio(sceneLight) : sceneLight;
  const sky = isIndoors ? paintWall(scene, view, light) : paintSky(scene, view, light);
  check();

  const place = placeOf(scene, view);
  const grid = layLandGrid(view, place.land, check);
  const air = { ...light, hazeRange: light.hazeRange * (place.haze ?? 1) };
  const haze = layHaze(view, air, sky, grid.columns, grid.step);
  shadeLand(grid, place.land, light, haze, check);

  const stage: LandStage = { scene, view, grid, light, haze };
  const woods = place.woods === undefined ? undefined : plantWoods(scene, view, grid, light, place.woods);
  const trees = woods?.trees ?? [];
  const snowy = place.woods?.snowy ?? false;
  const treePaint = { snowy, sprites: spritesFor(stage, trees, snowy), cover: woods?.cover };
  const tufts = place.meadow === undefined ? [] : growMeadow(scene, view, grid, place.meadow);
  const dither = light.night > 0.4 ? 0.9 : width * height < ditheredPixels ? 0.45 : 0;

  const paintSkyOn = (target: Target, withSun: boolean): void => {
    const here = viewOf(scene, target.raster.width, target.raster.height);
    const scaled = { ...sky, step: sky.step * target.scale };
    const lastRow = here.horizonY + here.span * 0.05;
    enlargeSky(scaled, target.raster, lastRow, dither);
    if (isIndoors) return;
    if (scene.stars) paintStars(scene, here, light, scaled, target.raster, lastRow);
    if (withSun) paintLuminary(scene, here, light, scaled, target.raster);
    if (place.plume) paintPlume(place.plume, here, light, target.raster);
    if (scene.weather === 'storm') paintLightning(scene, view, target.raster, target.scale);
  };
  const paintLandOn = (target: Target, water: Uint8Array): void => {
    if (!isIndoors && (backdrop === 'city' || scene.backdrop === 'city')) {
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
  const paintReflection = (things: SetThings): Reflection => {
    const scale = Math.min(1, Math.sqrt(reflectionPixels / (width * height)));
    const small = createRaster(Math.ceil(width * scale), Math.ceil(height * scale));
    const pixels = small.width * small.height;
    const guide = createGuide(small.width, small.height, []);
    const target = { raster: small, scale: small.width / width, guide };
    const water = new Uint8Array(pixels);
    // What water shows of the sun is its glitter; the moon is small enough to be mirrored whole.
    paintSkyOn(target, scene.luminary.kind !== 'sun');
    const bareSky: Raster = { ...small, data: small.data.slice() };
    paintLandOn(target, water);
    const bareDepths = guide.depth.slice();
    things.paint(target, water, parts(false));
    // Where something stands before the water there is no water to be seen.
    for (let pixel = 0; pixel < pixels; pixel++)
      if (guide.depth[pixel] !== bareDepths[pixel]) water[pixel] = 0;
    return mirrorInWater(view, target, bareSky, water, grid.waterLevel);
  };

  const parts = (withTufts: boolean) => [
    ...trees.map((tree) => ({
      depth: tree.depth,
      paint: (target: Target) => paintTree(stage, target, tree, treePaint),
    })),
    ...(withTufts
      ? tufts.map((tuft) => ({
          depth: tuft.depth,
          paint: (target: Target) => paintTuft(target, scene, light, tuft),
        }))
      : []),
  ];

  return {
    light,
    ground: {
      waterLevel: grid.waterLevel,
      heightAt: (x, depth) => heightOfLand(grid, x, depth),
      surfaceY: (x, depth) => surfaceY(grid, x, depth),
      hiddenBelow: (x, depth) => hiddenBelow(grid, x, depth),
      airAt: (x, depth, metres) => {
        const column = Math.max(0, Math.min(grid.columns - 1, Math.round(x / haze.step))) * 3;
        return {
          share: hazeShare(haze, depth, metres),
          colour: [haze.colour[column]!, haze.colour[column + 1]!, haze.colour[column + 2]!],
        };
      },
    },
    paintBehind(target, things) {
      const water = new Uint8Array(target.raster.width * target.raster.height);
      paintSkyOn(target, true);
      paintLandOn(target, water);
      if (!Number.isNaN(grid.waterLevel)) {
        const motion = { roughness: place.roughness, surf: place.surf ?? false };
        paintWater(stage, target, water, paintReflection(things), motion, check);
      }
      return water;
    },
    standing: parts(true),
    ...(isIndoors
      ? {}
      : { paintBefore: (target: Target) => paintPrecipitation(scene, view, light, target.raster) }),
    textureFrom: crestsOf(grid, width),
  };
}
