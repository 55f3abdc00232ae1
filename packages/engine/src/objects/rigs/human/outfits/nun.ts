import type { OutfitMaker } from '../outfit.ts';

export const nun: OutfitMaker = ({ main }) => ({
  top: { colour: main([52, 52, 62]), sleeve: 'wide' },
  skirt: { colour: main([52, 52, 62]), length: 2.06, flare: 0.14 },
  shoes: { kind: 'shoe', colour: [40, 38, 42] },
  hat: { kind: 'wimple', colour: main([52, 52, 62]), band: [250, 249, 246] },
  necklace: [206, 178, 110],
});
