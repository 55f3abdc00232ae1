import { randomOf } from '../../base/random.ts';
import type { PlaceContext } from '../place.ts';
import type { SceneObject } from '../scene.ts';
import { type Spot, standAt } from '../stand-one.ts';

/** Headstones in loose rows on both sides of a free way. */
export function standGraves(context: PlaceContext): readonly SceneObject[] {
  const { frame, seed } = context;
  const spots: Spot[] = [];
  for (let row = 0; row < 4; row++) {
    const down = 0.26 + 0.15 * row;
    for (const side of [-1, 1]) {
      for (let column = 0; column < 3; column++) {
        const random = (purpose: string): number => randomOf(seed, 'grave', row, side, column, purpose);
        if (random('gone') < 0.12) continue;
        const place = down + 0.05 * (random('foot') - 0.5);
        spots.push({
          id: `grave-${row + 1}-${column + 1}${side < 0 ? 'l' : 'r'}`,
          thing: 'headstone',
          x: 0.5 + side * (0.26 + column * 0.3 + 0.08 * (random('x') - 0.5)) * (0.22 + place),
          foot: frame.horizon + (1 - frame.horizon) * place,
          size: place * 0.19 * (0.85 + 0.3 * random('size')),
        });
      }
    }
  }
  return standAt(context, spots);
}
