import type { OutfitMaker } from '../outfit.ts';

export const farmer: OutfitMaker = ({ main, look }) => ({
  top: { colour: main([190, 74, 60]), neck: 'collar', pattern: 'plaid' },
  bottom: { colour: [70, 100, 146], length: 1.94 },
  bib: [70, 100, 146],
  shoes: { kind: 'boot', colour: [108, 78, 52] },
  hat: { kind: 'straw', colour: [226, 190, 116], band: look.isFemale ? [206, 92, 96] : [132, 78, 52] },
  prop: 'pitchfork',
});
