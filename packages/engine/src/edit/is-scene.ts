import { POSES } from '../objects/pose.ts';
import { findThingByKey } from '../objects/things.ts';
import { findPlace } from '../plan/find-place.ts';
import type { Scene } from '../plan/scene.ts';
import type { SceneSet } from '../plan/scene-set.ts';
import { BEARDS_SAID, HAIR_STYLES_SAID, MATERIALS, SEASONS, TIMES, WEATHERS } from '../read/intent.ts';

const AGES: readonly unknown[] = ['old', 'new', 'young'];
const SETS = Object.keys({
  land: true,
  room: true,
  street: true,
  table: true,
  stage: true,
  underwater: true,
  space: true,
  flat: true,
  pattern: true,
} satisfies Record<SceneSet['kind'], true>) as readonly unknown[];
const BACKDROPS: readonly unknown[] = ['mountains', 'hills', 'city', 'none'];
const LUMINARIES: readonly unknown[] = ['sun', 'moon', 'full-moon', 'crescent'];
const SUPPORTS: readonly unknown[] = ['ground', 'water', 'air'];
const MOST_OBJECTS = 400;
/** A set is a few dozen numbers, a street of many fronts some hundreds. */
const MOST_SET_VALUES = 4000;

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
    oneOf(TIMES, value['time']) &&
    oneOf(WEATHERS, value['weather']) &&
    oneOf(SEASONS, value['season']) &&
    typeof value['water'] === 'boolean' &&
    BACKDROPS.includes(value['backdrop']) &&
    within(value['horizon'], -0.5, 1.5) &&
    (value['isNear'] === undefined || typeof value['isNear'] === 'boolean') &&
    typeof value['stars'] === 'boolean' &&
    isShortText(value['style']) &&
    isRecord(luminary) &&
    LUMINARIES.includes(luminary['kind']) &&
    within(luminary['x'], -5, 6) &&
    within(luminary['y'], -5, 6) &&
    (camera === undefined ||
      (isRecord(camera) && within(camera['eye'], 0.001, 1000) && within(camera['focal'], 0.05, 50))) &&
    (value['landEye'] === undefined || within(value['landEye'], 0.1, 1000)) &&
    (value['set'] === undefined || isSet(value['set'])) &&
    (value['lettering'] === undefined || isLettering(value['lettering'])) &&
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
    (value['inside'] === undefined || isShortText(value['inside'])) &&
    (value['colour'] === undefined || isShortText(value['colour'])) &&
    (value['form'] === undefined || (Number.isInteger(value['form']) && within(value['form'], 0, 99))) &&
    (value['material'] === undefined || oneOf(MATERIALS, value['material'])) &&
    (value['age'] === undefined || AGES.includes(value['age'])) &&
    (value['pose'] === undefined || oneOf(POSES, value['pose'])) &&
    (value['wears'] === undefined || isClothes(value['wears'])) &&
    (value['traits'] === undefined || isTraits(value['traits'])) &&
    (value['turn'] === undefined || within(value['turn'], -360, 360)) &&
    (value['text'] === undefined || (typeof value['text'] === 'string' && value['text'].length <= 200)) &&
    (value['lit'] === undefined || typeof value['lit'] === 'boolean') &&
    typeof value['filler'] === 'boolean'
  );
}

function isClothes(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= 12 &&
    value.every(
      (worn) =>
        isRecord(worn) &&
        isShortText(worn['thing']) &&
        (worn['colour'] === undefined || isShortText(worn['colour'])),
    )
  );
}

function isLettering(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= 8 &&
    value.every(
      (block) =>
        isRecord(block) &&
        typeof block['text'] === 'string' &&
        block['text'].length <= 500 &&
        oneOf(['plain', 'display', 'serif', 'hand'], block['voice']) &&
        ['x', 'y', 'width', 'height'].every((side) => within(block[side], 0, 1)) &&
        (block['ink'] === undefined ||
          (Array.isArray(block['ink']) && block['ink'].every((part) => within(part, 0, 255)))),
    )
  );
}

function isTraits(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['hair', 'beardColour', 'skin', 'eyes'].every(
      (name) => value[name] === undefined || isShortText(value[name]),
    ) &&
    (value['hairStyle'] === undefined || oneOf(HAIR_STYLES_SAID, value['hairStyle'])) &&
    (value['beard'] === undefined || oneOf(BEARDS_SAID, value['beard'])) &&
    (value['freckles'] === undefined || typeof value['freckles'] === 'boolean')
  );
}

/** A known kind, and nothing in it that is larger or deeper than a planned set: painters bound the rest. */
function isSet(value: unknown): boolean {
  if (!isRecord(value) || !SETS.includes(value['kind'])) return false;
  let left = MOST_SET_VALUES;
  const isBounded = (part: unknown, depth: number): boolean => {
    if (--left < 0 || depth > 6) return false;
    if (typeof part === 'number') return within(part, -100_000, 0xffff_ffff);
    if (typeof part === 'string') return isShortText(part);
    if (typeof part === 'boolean') return true;
    if (typeof part !== 'object' || part === null) return false;
    return Object.values(part).every((each) => isBounded(each, depth + 1));
  };
  return isBounded(value, 0);
}

function oneOf(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value);
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
