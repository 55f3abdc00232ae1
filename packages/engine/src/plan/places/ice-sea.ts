import { shapeIceSea } from '../../draw/places/ice-sea.ts';
import type { Place } from '../place.ts';

export const iceSea: Place = {
  name: 'ice-sea',
  words: [
    'arctic sea',
    'arctic ocean',
    'polar sea',
    'ice floe',
    'ice floes',
    'drift ice',
    'pack ice',
    'iceberg',
    'icebergs',
    'on thin ice',
    'frozen sea',
  ],
  nearest: ['greenland', 'southern ocean'],
  title: 'an arctic sea with ice floes',
  samples: ['a polar bear on an ice floe', 'icebergs at dawn', 'penguins on ice floes'],
  water: 1,
  swims: true,
  seasons: ['winter'],
  times: ['day', 'dawn', 'golden-hour'],
  backdrops: { mountains: 0.5, none: 0.5 },
  horizon: { vista: 0.5, near: 0.5 },
  eye: 6,
  shape: shapeIceSea,
};
