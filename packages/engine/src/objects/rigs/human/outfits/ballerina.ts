import type { OutfitMaker } from '../outfit.ts';

export const ballerina: OutfitMaker = ({ main }) => ({
  top: { colour: main([246, 196, 208]), sleeve: 'none', neck: 'wide' },
  skirt: { colour: main([250, 214, 224]), length: 0.4, flare: 1, isTutu: true },
  bottom: { colour: [252, 232, 226], length: 2, fit: 'tight' },
  shoes: { kind: 'slipper', colour: main([240, 170, 186]) },
  hat: { kind: 'flowers', colour: main([244, 160, 184]) },
});
