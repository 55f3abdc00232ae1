import type { OutfitMaker } from '../outfit.ts';

export const bride: OutfitMaker = ({ main }) => ({
  top: { colour: main([253, 251, 247]), sleeve: 'short', neck: 'wide' },
  skirt: { colour: main([253, 251, 247]), length: 2.12, flare: 0.46, trim: [240, 232, 226] },
  belt: { colour: [238, 222, 212] },
  necklace: [248, 240, 226],
  shoes: { kind: 'heel', colour: [246, 240, 234] },
  hat: { kind: 'veil', colour: [253, 252, 250] },
  prop: 'bouquet',
});
