import { findThingByKey } from '../objects/things.ts';
import { findPlace } from '../plan/find-place.ts';
import type { Scene } from '../plan/scene.ts';

const TIMES: readonly unknown[] = ['dawn', 'morning', 'day', 'golden-hour', 'sunset', 'dusk', 'night'];
const WEATHERS: readonly unknown[] = ['clear', 'cloudy', 'overcast', 'fog', 'rain', 'storm', 'snowfall'];
const SEASONS: readonly unknown[] = ['spring', 'summer', 'autumn', 'winter'];
const BACKDROPS: readonly unknown[] = ['mountains', 'hills', 'city', 'none'];
const LUMINARIES: readonly unknown[] = ['sun', 'moon', 'full-moon', 'crescent'];
const SUPPORTS: readonly unknown[] = ['ground', 'water', 'air'];
const MOST_OBJECTS = 400;

/**
 * Whether a value from a picture's metadata is a scene that can be drawn safely. The metadata come from outside:
 * anybody can write anything there, so every number that steers a loop or a size is bounded.
 */
export function isScene(value: unknown): value is Scene {
  if (!isRecord(value)) return false;
  const { luminary, objects, camera } = value as { luminary?: unknown; objects?: unknown; camera?: unknown };
  return (
    value['version'] === 1 &&
    within(value['seed'], 0, 0xffff_ffff) &&
    within(value['aspect'], 0.1, 10) &&
    typeof value['place'] === 'string' &&
    findPlace(value['place']) !== undefined &&
    TIMES.includes(value['time']) &&
    WEATHERS.includes(value['weather']) &&
    SEASONS.includes(value['season']) &&
    typeof value['water'] === 'boolean' &&
    BACKDROPS.includes(value['backdrop']) &&
    within(value['horizon'], -0.5, 1.5) &&
    typeof value['stars'] === 'boolean' &&
    isShortText(value['style']) &&
    isRecord(luminary) &&
    LUMINARIES.includes(luminary['kind']) &&
    within(luminary['x'], -5, 6) &&
    within(luminary['y'], -5, 6) &&
    (camera === undefined ||
      (isRecord(camera) && within(camera['eye'], 0.01, 1000) && within(camera['focal'], 0.05, 50))) &&
    (value['landEye'] === undefined || within(value['landEye'], 0.1, 1000)) &&
    Array.isArray(objects) &&
    objects.length <= MOST_OBJECTS &&
    objects.every(isSceneObject)
  );
}

function isSceneObject(value: unknown): boolean {
  return (
    isRecord(value) &&
    isShortText(value['id']) &&
    isShortText(value['thing']) &&
    findThingByKey(value['thing']) !== undefined &&
    within(value['x'], -1, 2) &&
    SUPPORTS.includes(value['support']) &&
    within(value['depth'], 0.02, 100_000) &&
    within(value['height'], 0.0005, 2000) &&
    // Nothing is ever drawn larger than a few pictures: a giant would only cost memory.
    value['height'] / value['depth'] < 20 &&
    (value['y'] === undefined || within(value['y'], -1, 2)) &&
    (value['facing'] === 'left' || value['facing'] === 'right') &&
    (value['on'] === undefined || isShortText(value['on'])) &&
    (value['colour'] === undefined || isShortText(value['colour'])) &&
    typeof value['filler'] === 'boolean'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function within(value: unknown, from: number, to: number): value is number {
  return typeof value === 'number' && value >= from && value <= to;
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 80;
}
