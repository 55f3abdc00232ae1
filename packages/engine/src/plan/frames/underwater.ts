import type { FrameDefinition } from '../frame-definition.ts';

/** Below the surface: things float at every height. */
export const underwater: FrameDefinition = {
  name: 'underwater',
  samples: ['a fish under water', 'a turtle swimming over a reef', 'a diver in the deep sea'],
  suits: ({ place }) => (place.frame === 'underwater' ? 5 : 0),
  share: [0.4, 0.6],
  horizon: [0.6, 0.8],
  isView: true,
  layouts: [
    { side: -0.8, eye: 1, share: 0.5, foot: 0.9 },
    { side: 0.8, eye: 1, share: 0.7, foot: 0.9 },
    { side: 0, eye: 1, share: 0.6, foot: 0.88 },
  ],
};
