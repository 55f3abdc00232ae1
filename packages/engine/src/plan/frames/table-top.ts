import { findThingByKey } from '../../objects/things.ts';
import type { FrameDefinition } from '../frame-definition.ts';

/** Small things on a table, a counter or a sill, as near as on one's own. */
export const tableTop: FrameDefinition = {
  name: 'table-top',
  samples: ['an apple', 'a cup of coffee', 'a birthday cake on a table'],
  suits: ({ main, place, intent, isField }) => {
    if (place.isTableTop) return 6;
    if (!main || isField || place.frame !== 'room') return 0;
    // In a room that was named, what fits on a table stands on one unless something larger stands there too.
    const fits = intent.things.every((mention) => (findThingByKey(mention.thing)?.height ?? 1) < 0.5);
    const isSmall = main.thing.kind === 'food' || main.thing.kind === 'object' || main.thing.kind === 'plant';
    return fits && isSmall && main.thing.support === 'ground' ? 6 : 0;
  },
  share: [0.42, 0.64],
  horizon: [0.34, 0.58],
  layouts: [
    { side: -0.7, eye: 0.66, share: 0.75, foot: 0.84 },
    { side: 0.7, eye: 0.56, share: 0.85, foot: 0.85 },
    { side: 0, eye: 0.78, share: 0.65, foot: 0.83 },
    { side: 0.35, eye: 0.5, share: 0.95, foot: 0.86 },
  ],
};
