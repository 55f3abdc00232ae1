import { randomOf } from '../../base/random.ts';
import type { Place } from '../place.ts';
import { LOW, standFillers } from '../stand-fillers.ts';

export const moon: Place = {
  name: 'moon',
  words: [
    'moonscape',
    'lunar landscape',
    'lunar surface',
    'surface of the moon',
    'the surface of the moon',
    'moon surface',
    'lunar crater',
    'on the moon',
    'moon base',
  ],
  nearest: ['asteroid', 'mercury surface', 'crater landscape'],
  title: 'the surface of the moon',
  samples: [
    'an astronaut on the moon',
    'a lunar landscape with the earth in the sky',
    'a rocket standing on the moon',
  ],
  world: 'moon',
  horizon: { vista: 0.56, near: 0.58 },
  eye: 2.4,
  times: ['night'],
  set: ({ seed, named }) => {
    const middle = named.reduce((sum, object) => sum + object.x, 0) / Math.max(1, named.length);
    const x = named.length === 0 ? 0.3 + 0.4 * randomOf(seed, 'moon', 'x') : middle < 0.5 ? 0.8 : 0.2;
    return {
      kind: 'space',
      ground: { colour: [176, 172, 168], craters: true },
      nebula: [[30, 40, 84]],
      stars: 0.6,
      worlds: [
        {
          kind: 'earth',
          colour: [60, 120, 190],
          x,
          y: 0.2 + 0.08 * randomOf(seed, 'moon', 'y'),
          radius: 0.1,
        },
      ],
    };
  },
  furnish: (context) =>
    standFillers(context, [
      {
        thing: 'boulder',
        nature: 'stone',
        count: [2, 4],
        x: [0, 0.34],
        edges: 'any',
        foot: LOW,
        size: [0.04, 0.1],
      },
    ]),
};
