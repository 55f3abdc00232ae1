import { shapeRiver } from '../../draw/places/river.ts';
import { WAYSIDE } from '../fillers/wayside.ts';
import type { Place } from '../place.ts';
import { standFillers } from '../stand-fillers.ts';

export const river: Place = {
  name: 'river',
  words: [
    'river',
    'rivers',
    'riverbank',
    'river bank',
    'riverside',
    'stream',
    'creek',
    'brook',
    'winding river',
    'river valley',
    'by the river',
  ],
  nearest: ['rapids', 'river delta', 'canal in the country'],
  title: 'a river between wooded banks',
  samples: ['a river in autumn', 'a canoe on a river', 'a bear beside a river'],
  times: ['day', 'day', 'golden-hour', 'dawn', 'sunset'],
  water: 1,
  swims: true,
  backdrops: { mountains: 0.45, hills: 0.55 },
  horizon: { vista: 0.46, near: 0.48 },
  eye: 11,
  shape: (scene, view) => shapeRiver(scene, view, BANKS),
  furnish: (context) => standFillers(context, WAYSIDE),
};

const BANKS = {
  soil: 'grass',
  swell: 0.12,
  trees: 0.3,
  meadow: 0.3,
  conifers: 0.35,
  treeHeight: 10,
  clearing: 9,
  isWood: false,
} as const;
