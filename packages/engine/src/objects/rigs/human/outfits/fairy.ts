import type { OutfitMaker } from '../outfit.ts';

export const fairy: OutfitMaker = ({ main }) => ({
  top: { colour: main([150, 200, 140]), sleeve: 'none', neck: 'wide' },
  skirt: { colour: main([150, 200, 140]), length: 0.72, flare: 0.46, trim: [220, 240, 190] },
  overskirt: { colour: [236, 248, 214], length: 0.52, flare: 0.6, isSheer: true },
  shoes: { kind: 'slipper', colour: [112, 168, 112] },
  wings: { kind: 'insect', colour: [176, 218, 240] },
  hat: { kind: 'flowers', colour: [240, 150, 190] },
  hasPointedEars: true,
  prop: 'wand',
});
