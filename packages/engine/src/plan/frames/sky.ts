import type { FrameDefinition } from '../frame-definition.ts';

/** Things in the air with at most a strip of land below. */
export const sky: FrameDefinition = {
  name: 'sky',
  samples: ['a hot air balloon', 'an eagle', 'an airplane above the clouds'],
  suits: ({ isAloft, wishes }) => (isAloft && !wishes.has('close-up') ? 3 : 0),
  share: [0.38, 0.54],
  horizon: [0.7, 0.95],
  isBare: true,
  isView: true,
  layouts: [
    { side: -0.8, eye: 1, share: 0.5, foot: 0.93 },
    { side: 0.8, eye: 1, share: 0.7, foot: 0.93 },
    { side: 0, eye: 1, share: 0.6, foot: 0.93 },
  ],
};
