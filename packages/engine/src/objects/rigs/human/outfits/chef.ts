import type { OutfitMaker } from '../outfit.ts';

export const chef: OutfitMaker = ({ main }) => ({
  top: { colour: main([246, 245, 241]), neck: 'collar', buttons: [84, 86, 94] },
  bottom: { colour: [74, 80, 94], length: 1.94 },
  shoes: { kind: 'shoe', colour: [48, 46, 50] },
  apron: { colour: [252, 251, 247], hasBib: false },
  tie: { kind: 'bow', colour: [204, 66, 58] },
  hat: { kind: 'chef', colour: [252, 251, 247] },
  prop: 'ladle',
});
