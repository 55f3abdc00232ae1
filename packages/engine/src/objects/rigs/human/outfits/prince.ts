import type { OutfitMaker } from '../outfit.ts';

export const prince: OutfitMaker = ({ main }) => ({
  top: { colour: main([74, 112, 176]), trim: [230, 190, 96], buttons: [230, 190, 96], neck: 'turtle' },
  bottom: { colour: [240, 236, 226], length: 1.8, fit: 'tight' },
  belt: { colour: [230, 190, 96], buckle: [250, 230, 160] },
  shoes: { kind: 'boot', colour: [92, 64, 46] },
  cape: { colour: main([156, 52, 62]), length: 0.7 },
  hat: { kind: 'tiara', colour: [232, 190, 88] },
});
