import type { OutfitMaker } from '../outfit.ts';

export const sailor: OutfitMaker = ({ main }) => ({
  top: { colour: main([247, 247, 245]), neck: 'v', trim: [52, 84, 140] },
  bottom: { colour: [52, 76, 124], length: 1.94, fit: 'wide' },
  tie: { kind: 'bow', colour: [52, 84, 140] },
  shoes: { kind: 'shoe', colour: [46, 42, 44] },
  hat: { kind: 'beret', colour: [248, 248, 246] },
});
