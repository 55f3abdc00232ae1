import { randomOf } from '../../base/random.ts';
import type { Rgb } from '../../base/raster.ts';
import type { Place } from '../place.ts';
import type { SpaceSet } from '../scene-set.ts';

const NEBULAE: readonly (readonly Rgb[])[] = [
  [
    [92, 44, 138],
    [40, 92, 176],
    [212, 92, 140],
  ],
  [
    [26, 96, 132],
    [52, 160, 150],
    [120, 70, 160],
  ],
  [
    [150, 62, 58],
    [214, 140, 70],
    [80, 40, 110],
  ],
  [
    [40, 60, 150],
    [110, 150, 220],
    [70, 34, 110],
  ],
];

const WORLDS: readonly { readonly kind: SpaceSet['worlds'][number]['kind']; readonly colour: Rgb }[] = [
  { kind: 'ringed', colour: [222, 186, 134] },
  { kind: 'gas-giant', colour: [206, 160, 122] },
  { kind: 'ice', colour: [150, 196, 226] },
  { kind: 'rocky', colour: [196, 110, 76] },
  { kind: 'earth', colour: [60, 120, 190] },
];

export const space: Place = {
  name: 'space',
  words: [
    'space',
    'outer space',
    'deep space',
    'galaxy',
    'galaxies',
    'universe',
    'cosmos',
    'nebula',
    'milky way',
    'orbit',
    'in orbit',
    'solar system',
    'interstellar space',
    'starfield',
    'among the stars',
    'zero gravity',
  ],
  nearest: ['black hole', 'wormhole', 'supernova', 'cosmic'],
  title: 'open space among stars and nebulae',
  samples: ['an astronaut floating in space', 'a rocket in outer space', 'a nebula in deep space'],
  world: 'space',
  frame: 'space',
  isAloft: true,
  isWeightless: true,
  horizon: { vista: 1.08, near: 1.08 },
  eye: 30,
  times: ['night'],
  set: ({ seed, named }) => {
    const nebula = NEBULAE[Math.floor(randomOf(seed, 'space', 'colours') * NEBULAE.length)] ?? [];
    // Two worlds in the corners that what was named leaves free.
    const middle = named.reduce((sum, object) => sum + object.x, 0) / Math.max(1, named.length);
    const side =
      named.length === 0 ? (randomOf(seed, 'space', 'side') < 0.5 ? 0.2 : 0.8) : middle < 0.5 ? 0.84 : 0.16;
    const worldAt = (name: string) =>
      WORLDS[Math.floor(randomOf(seed, 'space', name) * WORLDS.length)] ?? {
        kind: 'rocky' as const,
        colour: [180, 120, 90] as Rgb,
      };
    const jitter = (name: string) => randomOf(seed, 'space', name) - 0.5;
    return {
      kind: 'space',
      nebula,
      stars: 0.55 + 0.35 * randomOf(seed, 'space', 'stars'),
      worlds: [
        {
          ...worldAt('first'),
          x: side,
          y: 0.26 + jitter('y') * 0.16,
          radius: 0.14 + 0.08 * randomOf(seed, 'space', 'r'),
        },
        {
          ...worldAt('second'),
          x: 1 - side + jitter('x2') * 0.2,
          y: 0.82 + jitter('y2') * 0.14,
          radius: 0.035 + 0.03 * randomOf(seed, 'space', 'r2'),
        },
      ],
    };
  },
};
