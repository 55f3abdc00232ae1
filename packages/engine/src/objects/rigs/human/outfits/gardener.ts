import type { OutfitMaker } from '../outfit.ts';

export const gardener: OutfitMaker = ({ main }) => ({
  top: { colour: main([116, 156, 104]), neck: 'collar' },
  bottom: { colour: [126, 104, 78], length: 1.94 },
  apron: { colour: [88, 112, 92], hasBib: true },
  shoes: { kind: 'boot', colour: [78, 120, 84] },
  gloves: [222, 196, 140],
  hat: { kind: 'straw', colour: [232, 202, 136], band: [94, 136, 96] },
  prop: 'spade',
});
