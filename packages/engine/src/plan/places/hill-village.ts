import { shapeOpenLand } from '../../draw/places/open-land.ts';
import { standVillage } from '../fillers/stand-village.ts';
import { WAYSIDE } from '../fillers/wayside.ts';
import type { Place } from '../place.ts';
import { standFillers } from '../stand-fillers.ts';

export const hillVillage: Place = {
  name: 'hill-village',
  words: [
    'hill village',
    'mountain village',
    'alpine village',
    'village in the hills',
    'village in the mountains',
    'little village in the hills',
    'village in a valley',
  ],
  nearest: ['tuscan village', 'swiss village'],
  title: 'a village in the hills',
  samples: ['a mountain village', 'an alpine village in winter', 'a hot air balloon over a hill village'],
  times: ['day', 'golden-hour', 'sunset'],
  backdrops: { mountains: 0.6, hills: 0.4 },
  horizon: { vista: 0.48, near: 0.5 },
  eye: 14,
  shape: (scene, view) => shapeOpenLand(scene, view, VALLEY),
  furnish: (context) => [...standVillage(context), ...standFillers(context, WAYSIDE)],
};

const VALLEY = {
  soil: 'grass',
  swell: 0.14,
  trees: 0.3,
  meadow: 0.4,
  conifers: 0.5,
  treeHeight: 9,
  clearing: 8,
  isWood: false,
} as const;
