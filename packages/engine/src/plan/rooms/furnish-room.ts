import { randomOf } from '../../base/random.ts';
import { findThingByKey } from '../../objects/things.ts';
import { boxOf, overlaps } from '../object-box.ts';
import type { PlaceContext } from '../place.ts';
import type { SceneObject } from '../scene.ts';
import { buildRoom } from './build-room.ts';
import type { RoomRecipe } from './room-recipe.ts';

/** Furniture of the library that stands in a room; it never covers a named thing and is never one of them again. */
export function furnishRoom(recipe: RoomRecipe, context: PlaceContext): readonly SceneObject[] {
  const { frame, camera, aspect, seed } = context;
  const room = buildRoom(recipe, context);
  const named = context.named.map((object) => boxOf(object, frame, camera, aspect));
  const nearestNamed = Math.min(...context.named.map((object) => object.depth), Number.POSITIVE_INFINITY);
  const left = -room.offset * room.width - room.width / 2;
  const mirror = randomOf(seed, 'furnish', 'mirror') < 0.5 ? -1 : 1;
  const standing: SceneObject[] = [];
  const taken: ReturnType<typeof boxOf>[] = [];
  (recipe.pieces ?? []).forEach((piece, index) => {
    const random = (purpose: string) => randomOf(seed, 'piece', index, purpose);
    if (random('chance') >= (piece.chance ?? 1)) return;
    const key = piece.things.find((thing) => findThingByKey(thing)?.source === 'hero');
    const thing = key === undefined ? undefined : findThingByKey(key);
    if (key === undefined || thing === undefined || context.intent.excluded.includes(key)) return;
    if (context.named.some((object) => object.thing === key)) return;
    const share =
      typeof piece.at === 'number' ? piece.at : piece.at[0] + (piece.at[1] - piece.at[0]) * random('at');
    const side =
      piece.by === 'side' ? (mirror * (index % 2 === 0 ? 1 : -1) > 0 ? 'right' : 'left') : piece.by;
    const seenHalf = (z: number) => (z * aspect) / (2 * camera.focal);
    let x: number;
    let z: number;
    if (side === 'back' || side === 'middle') {
      z = room.depth - piece.away;
      const half = Math.min(seenHalf(z) * 0.9, room.width / 2 - 0.3);
      x = share * half * mirror;
    } else {
      z = Math.min(room.depth - 0.4, room.depth * (0.62 + share * 0.3));
      x = side === 'left' ? left + piece.away : left + room.width - piece.away;
      if (Math.abs(x) > seenHalf(z)) x = Math.sign(x) * seenHalf(z) * 0.92;
    }
    if (z < 0.5 || (z < nearestNamed && named.length > 0)) return;
    const object: SceneObject = {
      id: `filler-${key}-${index + 1}`,
      thing: key,
      x: round(0.5 + (camera.focal * x) / (z * aspect)),
      support: 'ground',
      depth: round(z),
      height: thing.height,
      facing: x < 0 ? 'right' : 'left',
      filler: true,
    };
    const box = boxOf(object, frame, camera, aspect);
    // Beside or above the named things; a little of it may be hidden by them, but none of them by it.
    if (named.some((other) => centreInside(box, other))) return;
    if (taken.some((other) => overlaps(box, other))) return;
    taken.push(box);
    standing.push(object);
  });
  return standing;
}

function centreInside(box: ReturnType<typeof boxOf>, other: ReturnType<typeof boxOf>): boolean {
  const middle = (box.left + box.right) / 2;
  return middle > other.left - 0.02 && middle < other.right + 0.02;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
