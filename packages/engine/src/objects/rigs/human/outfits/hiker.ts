import type { OutfitMaker } from '../outfit.ts';

export const hiker: OutfitMaker = ({ main, random }) => ({
  top: { colour: main([206, 98, 66]), neck: 'collar', pattern: 'plaid' },
  bottom: { colour: [116, 104, 80], length: random('short') < 0.5 ? 0.86 : 1.8 },
  shoes: { kind: 'boot', colour: [122, 84, 54] },
  pack: [76, 128, 110],
  hat: { kind: 'hat', colour: [134, 118, 82] },
  prop: 'crook',
});
