import { boxOf, overlaps } from './object-box.ts';
import type { PlaceContext } from './place.ts';
import type { SceneObject } from './scene.ts';

/** One thing of the place at a spot of the picture: x of its middle, y of its foot, height as a share of the height. */
export interface Spot {
  readonly id: string;
  readonly thing: string;
  readonly x: number;
  readonly foot: number;
  readonly size: number;
  readonly facing?: 'left' | 'right';
}

/** Stands things where the place has a spot for them, but for those that would cover what was named. */
export function standAt(context: PlaceContext, spots: readonly Spot[]): readonly SceneObject[] {
  const { frame, camera, aspect, intent } = context;
  const named = context.named.map((object) => boxOf(object, frame, camera, aspect));
  const excluded = new Set(intent.excluded);
  return spots.flatMap(({ id, thing, x, foot, size, facing = 'left' }) => {
    if (excluded.has(thing)) return [];
    const depth = (camera.focal * camera.eye) / Math.max(0.012, foot - frame.horizon);
    const object: SceneObject = {
      id: `filler-${id}`,
      thing,
      x: round(x),
      support: 'ground',
      depth: round(depth),
      height: round((size * depth) / camera.focal),
      facing,
      filler: true,
    };
    const box = boxOf(object, frame, camera, aspect);
    return named.some((other) => overlaps(box, other)) ? [] : [object];
  });
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
