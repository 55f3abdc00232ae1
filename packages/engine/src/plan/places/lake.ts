import { shapeMountains } from '../../draw/places/mountains.ts';
import { LAKESIDE } from '../fillers/lakeside.ts';
import type { Place } from '../place.ts';
import { standFillers } from '../stand-fillers.ts';

export const lake: Place = {
  name: 'lake',
  words: ['lake', 'lakeside', 'lakeshore', 'mountain lake', 'lagoon', 'tarn'],
  nearest: ['water'],
  title: 'a lake',
  samples: ['a lake in autumn', 'a swan on a quiet lake', 'a rowing boat on a mountain lake at dawn'],
  suits: { mood: 1, 'evening mood': 1 },
  water: 1,
  swims: true,
  backdrops: { mountains: 0.65, hills: 0.35 },
  horizon: { vista: 0.6, near: 0.52 },
  eye: 10,
  shape: shapeMountains,
  furnish: (context) => standFillers(context, LAKESIDE),
};
