import type { FrameDefinition } from '../frame-definition.ts';

/** Something standing out in the open, seen by an eye of its own height. */
export const ground: FrameDefinition = {
  name: 'ground',
  samples: ['a llama', 'three cats and a dog', 'a castle with two knights in front of it'],
  suits: ({ main }) => (main ? 1 : 0),
  share: [0.48, 0.65],
  horizon: [0.36, 0.68],
  layouts: [
    { side: -1, eye: 0.8, share: 0.7, foot: 0.87 },
    { side: 1, eye: 0.62, share: 0.85, foot: 0.88 },
    { side: 0, eye: 0.92, share: 0.6, foot: 0.86 },
    { side: 0.8, eye: 0.46, share: 0.75, foot: 0.89 },
    { side: -0.7, eye: 1.04, share: 0.5, foot: 0.85 },
  ],
};
