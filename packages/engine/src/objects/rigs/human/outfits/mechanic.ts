import type { OutfitMaker } from '../outfit.ts';

export const mechanic: OutfitMaker = ({ main }) => ({
  top: { colour: main([74, 108, 150]), neck: 'collar', buttons: [200, 206, 214] },
  bottom: { colour: main([74, 108, 150]), length: 1.94 },
  belt: { colour: main([62, 92, 130]) },
  shoes: { kind: 'boot', colour: [62, 56, 54] },
  hat: { kind: 'cap', colour: [196, 66, 56] },
  prop: 'hammer',
});
