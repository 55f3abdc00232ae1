import { randomOf } from '../base/random.ts';
import { boxOf, overlaps } from './object-box.ts';
import type { PlaceContext } from './place.ts';
import type { SceneObject } from './scene.ts';

/** Floating leaves and the like in groups on near water; `size` is their height as a share of the picture's. */
export function standAfloat(
  context: PlaceContext,
  thing: string,
  count: number,
  size: number,
): readonly SceneObject[] {
  const { frame, camera, aspect, seed, intent } = context;
  if (intent.excluded.includes(thing) || intent.things.some((mention) => mention.thing === thing)) return [];
  const named = context.named.map((object) => boxOf(object, frame, camera, aspect));
  return Array.from({ length: count }, (_, index) => {
    const random = (purpose: string): number => randomOf(seed, 'afloat', index, purpose);
    // Three groups, each around a spot of its own.
    const group = index % 3;
    const centre = randomOf(seed, 'afloat group', group, 'x') * 0.8 + 0.1;
    const row = 0.3 + 0.38 * randomOf(seed, 'afloat group', group, 'y');
    const share = Math.max(0.2, row + 0.2 * (random('y') - 0.5));
    const foot = (1 - frame.horizon) * share;
    const depth = (camera.focal * camera.eye) / foot;
    return {
      id: `filler-${thing}-${index + 1}`,
      thing,
      x: Math.round((centre + 0.26 * (random('x') - 0.5)) * 1000) / 1000,
      support: 'water' as const,
      depth: Math.round(depth * 1000) / 1000,
      height: Math.round(((size * share * depth) / camera.focal) * 10_000) / 10_000,
      facing: random('facing') < 0.5 ? ('left' as const) : ('right' as const),
      filler: true,
    };
  }).filter((object) => !named.some((other) => overlaps(boxOf(object, frame, camera, aspect), other)));
}
