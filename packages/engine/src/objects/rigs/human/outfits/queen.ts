import type { OutfitMaker } from '../outfit.ts';

export const queen: OutfitMaker = ({ main }) => ({
  top: { colour: main([118, 74, 150]), sleeve: 'long', neck: 'wide', trim: [230, 190, 96] },
  skirt: { colour: main([118, 74, 150]), length: 2.12, flare: 0.34, trim: [230, 190, 96] },
  belt: { colour: [226, 184, 88] },
  cape: { colour: main([96, 58, 128]), length: 0.98, collar: [250, 247, 240] },
  necklace: [246, 238, 222],
  shoes: { kind: 'heel', colour: [214, 176, 92] },
  hat: { kind: 'crown', colour: [232, 190, 88] },
});
