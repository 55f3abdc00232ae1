import type { OutfitMaker } from '../outfit.ts';

export const princess: OutfitMaker = ({ main }) => ({
  top: { colour: main([236, 146, 180]), sleeve: 'short', neck: 'wide', trim: [252, 232, 240] },
  skirt: { colour: main([236, 146, 180]), length: 2.12, flare: 0.44, trim: [252, 232, 240] },
  overskirt: { colour: [250, 222, 234], length: 0.9, flare: 0.46, isSheer: true },
  belt: { colour: [250, 226, 236] },
  necklace: [250, 244, 232],
  shoes: { kind: 'heel', colour: [240, 190, 206] },
  hat: { kind: 'tiara', colour: [238, 202, 104] },
});
