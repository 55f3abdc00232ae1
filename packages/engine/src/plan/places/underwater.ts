import { randomOf } from '../../base/random.ts';
import type { Place } from '../place.ts';
import { LOW, MIDDLE, NEAR, standFillers } from '../stand-fillers.ts';

/** Near the surface and in the depth: a lagoon, the open blue, green coastal water, dusk under the waves. */
const WATERS = [
  { shallow: [120, 214, 222], deep: [16, 92, 140] },
  { shallow: [96, 186, 226], deep: [10, 62, 128] },
  { shallow: [122, 208, 188], deep: [14, 88, 104] },
  { shallow: [104, 160, 214], deep: [26, 46, 110] },
] as const;

export const underwater: Place = {
  name: 'underwater',
  words: [
    'underwater',
    'under water',
    'under the sea',
    'under the ocean',
    'under the waves',
    'below the waves',
    'beneath the waves',
    'seabed',
    'sea bed',
    'ocean floor',
    'sea floor',
    'bottom of the sea',
    'bottom of the ocean',
    'deep sea',
    'reef',
    'coral reef',
    'underwater world',
    'in the deep',
    'ocean depths',
  ],
  nearest: ['aquarium', 'fish tank', 'fishbowl', 'atlantis', 'kelp forest', 'sunken city'],
  title: 'the world under water',
  samples: [
    'a sea turtle over a coral reef',
    'a school of fish underwater',
    'a sunken treasure chest on the ocean floor',
  ],
  world: 'underwater',
  isSubmerged: true,
  frame: 'underwater',
  horizon: { vista: 0.66, near: 0.7 },
  eye: 2.2,
  times: ['day'],
  set: ({ seed }) => {
    const water = WATERS[Math.floor(randomOf(seed, 'underwater', 'colour') * WATERS.length)] ?? WATERS[0];
    return {
      kind: 'underwater',
      ...water,
      floor: randomOf(seed, 'underwater', 'floor') < 0.6 ? 'reef' : 'sand',
      rays: 0.6 + 0.4 * randomOf(seed, 'underwater', 'rays-strength'),
    };
  },
  furnish: (context) =>
    standFillers(context, [
      {
        thing: 'seaweed',
        nature: 'made',
        count: [3, 5],
        x: [-0.01, 0.2],
        edges: 'both',
        foot: NEAR,
        size: [0.3, 0.62],
      },
      {
        thing: 'coral',
        nature: 'made',
        count: [4, 7],
        x: [0, 0.34],
        edges: 'any',
        foot: LOW,
        size: [0.12, 0.24],
      },
      {
        thing: 'coral',
        nature: 'made',
        count: [4, 8],
        x: [0, 0.5],
        edges: 'any',
        foot: MIDDLE,
        size: [0.04, 0.09],
      },
      {
        thing: 'boulder',
        nature: 'stone',
        count: [1, 3],
        x: [0, 0.3],
        edges: 'any',
        foot: LOW,
        size: [0.08, 0.18],
      },
    ]),
};
