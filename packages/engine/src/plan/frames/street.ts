import type { FrameDefinition } from '../frame-definition.ts';

/** Between houses. */
export const street: FrameDefinition = {
  name: 'street',
  samples: ['a dog in a street', 'a bicycle in an old town street', 'a red bus in a city street at night'],
  suits: ({ place }) => (place.frame === 'street' ? 5 : 0),
  share: [0.36, 0.58],
  horizon: [0.42, 0.6],
  layouts: [
    { side: -0.9, eye: 0.95, share: 0.6, foot: 0.88 },
    { side: 0.9, eye: 0.85, share: 0.75, foot: 0.89 },
    { side: 0, eye: 1.05, share: 0.5, foot: 0.87 },
  ],
};
