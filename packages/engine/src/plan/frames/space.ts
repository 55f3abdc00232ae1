import type { FrameDefinition } from '../frame-definition.ts';

/** Before the stars, with no ground but that of another world. */
export const space: FrameDefinition = {
  name: 'space',
  samples: ['an astronaut in space', 'a rocket in space', 'a planet with rings'],
  suits: ({ place }) => (place.frame === 'space' ? 5 : 0),
  share: [0.4, 0.6],
  horizon: [0.6, 1.1],
  isView: true,
  layouts: [
    { side: -0.8, eye: 1, share: 0.5, foot: 0.9 },
    { side: 0.8, eye: 1, share: 0.7, foot: 0.9 },
    { side: 0, eye: 1, share: 0.6, foot: 0.88 },
  ],
};
