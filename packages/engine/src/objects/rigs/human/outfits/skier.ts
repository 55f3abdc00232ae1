import type { OutfitMaker } from '../outfit.ts';

export const skier: OutfitMaker = ({ main }) => ({
  top: { colour: main([66, 138, 190]), neck: 'turtle', trim: [244, 200, 84] },
  coat: { colour: main([66, 138, 190]), length: 0.06, trim: [244, 200, 84] },
  bottom: { colour: [58, 64, 84], length: 1.8, fit: 'easy' },
  shoes: { kind: 'boot', colour: [216, 76, 66], sole: [70, 72, 82] },
  gloves: [52, 56, 70],
  hat: { kind: 'beanie', colour: [224, 88, 74] },
  eyewear: { kind: 'goggles', colour: [60, 66, 80] },
  prop: 'poles',
});
