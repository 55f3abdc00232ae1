import type { FrameDefinition } from '../frame-definition.ts';

/** Inside four walls, the viewer standing in the open one. */
export const room: FrameDefinition = {
  name: 'room',
  samples: ['a cat in a living room', 'a teacher in a classroom', 'a bed in a bedroom at night'],
  suits: ({ place }) => (place.frame === 'room' ? 5 : 0),
  share: [0.42, 0.6],
  horizon: [0.34, 0.5],
  layouts: [
    { side: -0.9, eye: 1.05, share: 0.6, foot: 0.88 },
    { side: 0.9, eye: 1.15, share: 0.75, foot: 0.89 },
    { side: 0, eye: 0.95, share: 0.5, foot: 0.87 },
    { side: 0.5, eye: 1.3, share: 0.65, foot: 0.9 },
  ],
};
