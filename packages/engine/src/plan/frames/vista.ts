import type { FrameDefinition } from '../frame-definition.ts';

/** Views of a place, with or without something small in it. */
export const vista: FrameDefinition = {
  name: 'vista',
  samples: [
    'mountains at sunrise',
    'a wide shot of a llama in the mountains',
    'a tulip field with a windmill in the distance',
  ],
  suits: ({ main, wishes, isAloft, isField }) => {
    if (wishes.has('wide') || main?.mention.relation?.other === 'distance') return 9;
    return main === undefined || (isAloft && isField) ? 4 : 0;
  },
  share: [0.14, 0.3],
  horizon: [0.4, 0.9],
  isView: true,
  layouts: [
    { side: -1, eye: 1, share: 0.5, foot: 0.84 },
    { side: 1, eye: 1, share: 0.7, foot: 0.86 },
    { side: 0, eye: 1, share: 0.4, foot: 0.82 },
  ],
};
