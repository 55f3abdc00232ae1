import type { OutfitMaker } from '../outfit.ts';

export const diver: OutfitMaker = ({ main }) => ({
  top: { colour: main([58, 74, 96]), neck: 'turtle', sleeveColour: main([58, 74, 96]), trim: [242, 182, 66] },
  bottom: { colour: main([58, 74, 96]), length: 2, fit: 'tight', stripe: [242, 182, 66] },
  shoes: { kind: 'fin', colour: [242, 182, 66] },
  pack: [240, 184, 70],
  hat: { kind: 'diver', colour: main([50, 64, 84]) },
  eyewear: { kind: 'goggles', colour: [242, 182, 66] },
});
