import type { OutfitMaker } from '../outfit.ts';

export const witch: OutfitMaker = ({ main }) => ({
  top: { colour: main([74, 58, 96]), sleeve: 'wide', trim: [144, 92, 172] },
  skirt: { colour: main([74, 58, 96]), length: 1.9, flare: 0.24, trim: [144, 92, 172] },
  belt: { colour: [48, 40, 48], buckle: [222, 180, 84] },
  shoes: { kind: 'boot', colour: [52, 44, 50] },
  bottom: { colour: [126, 96, 150], length: 2, fit: 'tight' },
  hat: { kind: 'pointed', colour: main([64, 52, 86]), band: [152, 96, 184] },
  prop: 'broom',
});
