import type { OutfitMaker } from '../outfit.ts';

export const royalGuard: OutfitMaker = ({ main }) => ({
  top: { colour: main([198, 52, 50]), neck: 'turtle', buttons: [232, 196, 96], trim: [40, 40, 46] },
  bottom: { colour: [44, 46, 58], length: 1.94 },
  belt: { colour: [248, 246, 240], buckle: [226, 186, 84] },
  shoes: { kind: 'shoe', colour: [36, 34, 38] },
  gloves: [248, 246, 240],
  hat: { kind: 'bear', colour: [48, 42, 44] },
  prop: 'spear',
});
