import type { FrameDefinition } from '../frame-definition.ts';

/** So near that the subject fills the picture. */
export const closeUp: FrameDefinition = {
  name: 'close-up',
  samples: ['a close-up of a rose', 'a macro shot of a ladybug', 'a close-up of a cat'],
  suits: ({ main, wishes }) =>
    main && ['close-up', 'macro', 'portrait'].some((wish) => wishes.has(wish)) ? 8 : 0,
  share: [0.66, 0.82],
  horizon: [0.3, 0.62],
  layouts: [
    { side: -0.5, eye: 0.7, share: 0.6, foot: 0.93 },
    { side: 0.5, eye: 0.56, share: 0.8, foot: 0.94 },
    { side: 0, eye: 0.8, share: 0.7, foot: 0.92 },
  ],
};
