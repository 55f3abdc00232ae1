import type { OutfitMaker } from '../outfit.ts';

export const elf: OutfitMaker = ({ main }) => ({
  top: { colour: main([92, 136, 84]), neck: 'v', trim: [206, 176, 96] },
  skirt: { colour: main([92, 136, 84]), length: 0.52, flare: 0.2, trim: [206, 176, 96] },
  bottom: { colour: [134, 106, 76], length: 1.96, fit: 'tight' },
  belt: { colour: [104, 72, 46], buckle: [218, 184, 96] },
  shoes: { kind: 'boot', colour: [110, 78, 50] },
  cape: { colour: main([66, 104, 74]), length: 0.6 },
  hasPointedEars: true,
});
