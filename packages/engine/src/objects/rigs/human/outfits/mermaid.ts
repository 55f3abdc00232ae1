import type { OutfitMaker } from '../outfit.ts';

export const mermaid: OutfitMaker = ({ main }) => ({
  top: { colour: main([226, 130, 160]), sleeve: 'none', neck: 'wide' },
  tail: main([56, 160, 164]),
  necklace: [248, 236, 214],
  hat: { kind: 'flowers', colour: [240, 140, 130] },
});
