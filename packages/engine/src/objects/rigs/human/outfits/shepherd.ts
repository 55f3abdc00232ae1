import type { OutfitMaker } from '../outfit.ts';

export const shepherd: OutfitMaker = ({ main }) => ({
  top: { colour: main([198, 176, 140]), sleeve: 'wide' },
  skirt: { colour: main([198, 176, 140]), length: 1.3, flare: 0.14 },
  belt: { colour: [120, 84, 54] },
  shoes: { kind: 'sandal', colour: [124, 84, 52] },
  hat: { kind: 'headscarf', colour: [176, 88, 66] },
  cape: { colour: [120, 92, 70], length: 0.56 },
  prop: 'crook',
});
