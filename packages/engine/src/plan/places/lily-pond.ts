import { shapeSwamp } from '../../draw/places/swamp.ts';
import { WAYSIDE } from '../fillers/wayside.ts';
import type { Place } from '../place.ts';
import { standAfloat } from '../stand-afloat.ts';
import { standFillers } from '../stand-fillers.ts';

export const lilyPond: Place = {
  name: 'lily-pond',
  words: [
    'lily pond',
    'pond',
    'ponds',
    'duck pond',
    'lotus pond',
    'water lily pond',
    'garden pond',
    'village pond',
  ],
  nearest: ['koi pond', 'pool of water lilies'],
  title: 'a pond with lily pads',
  samples: ['a frog in a pond', 'a duck on a pond', 'a lily pond in spring'],
  water: 1,
  swims: true,
  times: ['day', 'day', 'golden-hour'],
  horizon: { vista: 0.4, near: 0.44 },
  eye: 5,
  shape: (scene, view) => shapeSwamp(scene, view, BANKS),
  furnish: (context) => [
    ...standAfloat(context, 'lotus', context.setting.season === 'winter' ? 0 : 9, 0.085),
    ...standFillers(context, WAYSIDE),
  ],
};

const BANKS = {
  soil: 'grass',
  swell: 0.03,
  trees: 0.8,
  meadow: 0.6,
  conifers: 0.1,
  treeHeight: 9,
  clearing: 10,
  isWood: false,
} as const;
