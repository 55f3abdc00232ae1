import { randomOf } from '../base/random.ts';
import { comesInManyColours } from '../objects/many-coloured.ts';
import { aspectOf } from '../objects/measure-thing.ts';
import { findThingByKey } from '../objects/things.ts';
import type { Intent, ThingMention } from '../read/intent.ts';

import type { Frame } from './frame.ts';
import { type Box, boxOf, overlaps } from './object-box.ts';
import type { Camera, SceneObject } from './scene.ts';
import type { Setting } from './setting.ts';

/** Plants of this height are trees: they stand apart and are drawn one by one. */
const TREE_HEIGHT = 2.4;
/** How many trees a row has at most, the nearest row first. */
const TREES_IN_ROW = [2, 4, 5, 6, 7, 7];

/**
 * Plants that cover the place: rows over depth, every row smaller and nearer to the next. Near rows are single plants,
 * far ones are strips of many, so that a field is some sixty drawings. Nothing grows before what was named besides.
 */
export function spreadField(
  intent: Intent,
  setting: Setting,
  frame: Frame,
  camera: Camera,
  named: readonly SceneObject[],
  aspect: number,
  seed: number,
): readonly SceneObject[] {
  const mentions = intent.things.filter((mention) => mention.spread);
  const kept = named
    .filter((object) => object.on === undefined)
    .map((object) => boxOf(object, frame, camera, aspect));
  return mentions.flatMap((mention, number) => {
    const height = findThingByKey(mention.thing)?.height ?? 0.5;
    const plan = { mention, number, of: mentions.length, frame, camera, aspect, seed, kept, setting };
    return height >= TREE_HEIGHT ? plantTrees(plan) : plantRows(plan);
  });
}

interface Field {
  readonly mention: ThingMention;
  readonly number: number;
  readonly of: number;
  readonly frame: Frame;
  readonly camera: Camera;
  readonly aspect: number;
  readonly seed: number;
  readonly kept: readonly Box[];
  readonly setting: Setting;
}

function plantRows(field: Field): SceneObject[] {
  const { mention, number, of, frame, aspect, seed } = field;
  const plants: SceneObject[] = [];
  const below = 1 - frame.horizon;
  const aspectOfOne = aspectOf(mention.thing);
  // Very wide pictures take more of them.
  const wider = Math.max(1, Math.min(3, Math.round(aspect / 2.2)));
  const tallest =
    0.5 + 0.12 * Math.min(1, aspect) - (field.kept.length > 0 ? 0.16 : 0) + (wider > 1 ? 0.2 : 0);
  const rows = 12;
  for (let row = rows - 1; row >= 0; row--) {
    // Fields of two plants take turns.
    if (row % of !== number) continue;
    const down = 1.12 * 0.78 ** row;
    const foot = frame.horizon + below * down;
    const tall = below * tallest * down * Math.min(1, 0.75 + 0.02 * row);
    const single = row < 3 && of === 1;
    const thing = single ? mention.thing : `${mention.thing}-row`;
    const wide = (tall * aspectOf(thing)) / aspect;
    const pitch = single ? ((tall * aspectOfOne) / aspect) * 1.15 : wide * 0.93;
    const count = Math.min((single ? 12 : 9) * wider, Math.ceil(1 / pitch) + 1);
    const step = Math.max(pitch, 1.04 / count);
    const start =
      0.5 - (step * (count - 1)) / 2 + (randomOf(seed, mention.thing, 'start', row) - 0.5) * step * 0.6;
    for (let plant = 0; plant < count; plant++) {
      const id = `${thing}-${row}-${plant + 1}`;
      const x = start + plant * step + (randomOf(seed, id, 'x') - 0.5) * step * (single ? 0.5 : 0.1);
      const own = foot + (randomOf(seed, id, 'foot') - 0.5) * below * down * 0.1;
      add(plants, field, {
        id,
        thing,
        x,
        foot: own,
        tall: single ? tall * (0.9 + randomOf(seed, id, 'size') * 0.2) : tall,
        row,
      });
    }
  }
  return plants;
}

function plantTrees(field: Field): SceneObject[] {
  const { mention, frame, aspect, seed } = field;
  const trees: SceneObject[] = [];
  const below = 1 - frame.horizon;
  const span = Math.min(1, Math.sqrt(aspect));
  TREES_IN_ROW.forEach((most, row) => {
    const down = 0.92 * 0.68 ** row;
    const tall = (0.86 * 0.74 ** row + 0.02) * span * frame.horizon * 1.25;
    const wide = (tall * aspectOf(mention.thing)) / aspect;
    const count = Math.max(2, Math.min(most, Math.floor(1.2 / wide)));
    for (let tree = 0; tree < count; tree++) {
      const id = `${mention.thing}-${row}-${tree + 1}`;
      const inRow = (tree + 0.2 + 0.6 * randomOf(seed, id, 'x')) / count;
      // The nearest rows leave the middle open.
      const x = row < 2 ? (inRow < 0.5 ? inRow * 0.56 - 0.02 : 1.02 - (1 - inRow) * 0.56) : inRow;
      const foot = frame.horizon + below * down * (0.92 + 0.16 * randomOf(seed, id, 'foot'));
      add(trees, field, {
        id,
        thing: mention.thing,
        x,
        foot,
        tall: tall * (0.85 + 0.3 * randomOf(seed, id, 'size')),
        row,
      });
    }
  });
  return trees;
}

function add(
  plants: SceneObject[],
  { mention, frame, camera, aspect, seed, kept }: Field,
  {
    id,
    thing,
    x,
    foot,
    tall,
    row,
  }: { id: string; thing: string; x: number; foot: number; tall: number; row: number },
): void {
  const depth = (camera.focal * camera.eye) / Math.max(0.004, foot - frame.horizon);
  const colour =
    mention.colour ?? (comesInManyColours(mention.thing) ? STRIPS[row % STRIPS.length] : undefined);
  const object: SceneObject = {
    id,
    thing,
    x: round(x),
    support: 'ground',
    depth: round(depth),
    height: round((tall * depth) / camera.focal),
    facing: randomOf(seed, id, 'facing') < 0.5 ? 'left' : 'right',
    ...(colour === undefined ? {} : { colour }),
    filler: false,
  };
  const box = boxOf(object, frame, camera, aspect);
  // Before a named thing only its feet may be hidden, and no tree stands in its place.
  const hides = kept.some(
    (other) =>
      overlaps(box, other) &&
      (box.bottom > other.bottom - 0.002
        ? box.top < other.bottom - (other.bottom - other.top) * 0.14
        : isTree(mention) && box.bottom > other.bottom - 0.1),
  );
  if (!hides) plants.push(object);
}

function isTree(mention: ThingMention): boolean {
  return (findThingByKey(mention.thing)?.height ?? 0) >= TREE_HEIGHT;
}

/** What comes in many colours is planted in strips of one. */
const STRIPS = ['red', 'yellow', 'pink', 'white', 'orange', 'purple'];

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
