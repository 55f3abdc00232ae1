import type { FrameDefinition } from '../frame-definition.ts';

/** On boards before a curtain. */
export const stage: FrameDefinition = {
  name: 'stage',
  samples: ['a singer on a stage', 'a dancer in the spotlight', 'a clown in a circus ring'],
  suits: ({ place }) => (place.frame === 'stage' ? 5 : 0),
  share: [0.42, 0.6],
  horizon: [0.5, 0.66],
  layouts: [
    { side: -0.6, eye: 0.5, share: 0.6, foot: 0.87 },
    { side: 0.6, eye: 0.45, share: 0.75, foot: 0.88 },
    { side: 0, eye: 0.55, share: 0.65, foot: 0.86 },
  ],
};
