import type { OutfitMaker } from '../outfit.ts';

export const cowboy: OutfitMaker = ({ main }) => ({
  top: { colour: main([178, 84, 62]), neck: 'collar', pattern: 'plaid' },
  coat: { colour: [124, 86, 56], length: 0, isOpen: true, hasSleeves: false },
  bottom: { colour: [80, 104, 146], length: 1.7 },
  belt: { colour: [92, 62, 42], buckle: [226, 190, 96] },
  shoes: { kind: 'boot', colour: [124, 80, 50] },
  scarf: [198, 60, 54],
  hat: { kind: 'cowboy', colour: [150, 106, 68] },
});
