import type { OutfitMaker } from '../outfit.ts';

export const fisherman: OutfitMaker = ({ main }) => ({
  top: { colour: [226, 218, 196], pattern: 'knit', neck: 'turtle' },
  coat: { colour: main([240, 196, 74]), length: 0.36, isOpen: true, buttons: [120, 92, 54] },
  bottom: { colour: [74, 92, 112], length: 1.7, fit: 'wide' },
  shoes: { kind: 'boot', colour: [70, 88, 82] },
  hat: { kind: 'souwester', colour: main([240, 196, 74]) },
});
