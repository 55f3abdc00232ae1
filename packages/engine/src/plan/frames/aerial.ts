import type { FrameDefinition } from '../frame-definition.ts';

/** From high above: the land lies below like a map. */
export const aerial: FrameDefinition = {
  name: 'aerial',
  samples: ['an aerial view of an island', "a bird's-eye view of a city", 'fields from above'],
  suits: ({ wishes }) => (wishes.has('aerial') || wishes.has('top-down') ? 7 : 0),
  share: [0.2, 0.36],
  horizon: [0.14, 0.24],
  isView: true,
  layouts: [
    { side: -0.8, eye: 3, share: 0.5, foot: 0.72 },
    { side: 0.8, eye: 3, share: 0.7, foot: 0.76 },
    { side: 0, eye: 3, share: 0.6, foot: 0.68 },
  ],
};
