import type { OutfitMaker } from '../outfit.ts';

export const artist: OutfitMaker = ({ main }) => ({
  top: { colour: main([60, 84, 128]), pattern: 'stripes', neck: 'round' },
  bottom: { colour: [92, 84, 80], length: 1.9 },
  apron: { colour: [226, 212, 186], hasBib: true },
  shoes: { kind: 'shoe', colour: [96, 68, 50] },
  hat: { kind: 'beret', colour: [176, 54, 58] },
  prop: 'brush',
});
