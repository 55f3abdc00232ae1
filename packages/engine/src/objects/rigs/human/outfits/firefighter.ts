import type { OutfitMaker } from '../outfit.ts';

export const firefighter: OutfitMaker = ({ main }) => ({
  top: { colour: [70, 66, 62] },
  coat: { colour: main([72, 68, 64]), length: 0.24, trim: [236, 208, 84] },
  bottom: { colour: [72, 68, 64], length: 1.9, fit: 'wide', stripe: [236, 208, 84] },
  belt: { colour: [236, 208, 84], at: 0.62 },
  shoes: { kind: 'boot', colour: [44, 42, 44], sole: [214, 178, 70] },
  gloves: [96, 84, 66],
  hat: { kind: 'fire', colour: [204, 56, 48] },
});
