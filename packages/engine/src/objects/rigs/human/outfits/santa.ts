import type { OutfitMaker } from '../outfit.ts';

export const santa: OutfitMaker = ({ main }) => ({
  top: { colour: main([206, 52, 50]), neck: 'turtle', trim: [252, 251, 248] },
  coat: { colour: main([206, 52, 50]), length: 0.3, trim: [252, 251, 248] },
  bottom: { colour: main([196, 46, 46]), length: 1.6, fit: 'wide' },
  belt: { colour: [44, 40, 42], buckle: [234, 196, 92] },
  shoes: { kind: 'boot', colour: [46, 42, 44], sole: [250, 249, 246] },
  gloves: [252, 251, 248],
  hat: { kind: 'santa', colour: main([206, 52, 50]) },
});
