import { shapeDesert } from '../../draw/places/desert.ts';
import type { Place } from '../place.ts';
import { LOW, MIDDLE, standFillers } from '../stand-fillers.ts';

export const mars: Place = {
  name: 'mars',
  words: [
    'mars',
    'martian landscape',
    'surface of mars',
    'the red planet',
    'red planet',
    'on mars',
    'martian desert',
  ],
  nearest: [
    'alien planet',
    'another planet',
    'alien landscape',
    'alien world',
    'strange planet',
    'distant planet',
  ],
  title: 'the red dunes of Mars',
  samples: ['a rover on mars', 'an astronaut walking on mars', 'a martian landscape at sunset'],
  world: 'mars',
  eye: 4,
  times: ['day', 'golden-hour', 'sunset'],
  weathers: ['clear'],
  shape: shapeDesert,
  light: (_scene, light) => ({
    ...light,
    key: [light.key[0] * 1.12, light.key[1] * 0.74, light.key[2] * 0.6],
    ambient: [light.ambient[0] * 1.08, light.ambient[1] * 0.78, light.ambient[2] * 0.66],
    haze: [208, 150, 112],
    sky: [
      [226, 176, 136],
      [214, 160, 122],
      [196, 138, 106],
      [164, 108, 88],
      [120, 78, 70],
    ],
    farSky: [214, 160, 124],
    cloudCover: light.cloudCover * 0.3,
    cloudLit: [236, 196, 164],
    cloudShade: [170, 118, 98],
  }),
  furnish: (context) =>
    standFillers(context, [
      {
        thing: 'boulder',
        nature: 'stone',
        count: [2, 5],
        x: [0, 0.4],
        edges: 'any',
        foot: LOW,
        size: [0.04, 0.1],
      },
      {
        thing: 'boulder',
        nature: 'stone',
        count: [2, 5],
        x: [0, 0.45],
        edges: 'any',
        foot: MIDDLE,
        size: [0.02, 0.04],
      },
    ]),
};
