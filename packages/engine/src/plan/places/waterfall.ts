import { shapeWaterfall } from '../../draw/places/waterfall.ts';
import { WAYSIDE } from '../fillers/wayside.ts';
import type { Place } from '../place.ts';
import { standFillers } from '../stand-fillers.ts';

export const waterfall: Place = {
  name: 'waterfall',
  words: [
    'waterfall',
    'waterfalls',
    'cascade',
    'cascades',
    'cataract',
    'water fall',
    'under the waterfall',
    'jungle waterfall',
  ],
  nearest: ['niagara', 'niagara falls', 'victoria falls', 'hot spring', 'gorge with a river'],
  title: 'a waterfall',
  samples: ['a waterfall in spring', 'a deer at a waterfall', 'a parrot before a waterfall'],
  times: ['day', 'day', 'golden-hour', 'dawn'],
  water: 1,
  swims: true,
  horizon: { vista: 0.66, near: 0.58 },
  eye: 7,
  shape: shapeWaterfall,
  furnish: (context) => standFillers(context, WAYSIDE),
};
