import type { OutfitMaker } from '../outfit.ts';

export const pilot: OutfitMaker = ({ main }) => ({
  top: { colour: [246, 247, 248], neck: 'collar' },
  coat: {
    colour: main([50, 62, 96]),
    length: 0,
    isOpen: true,
    lapel: main([50, 62, 96]),
    buttons: [228, 190, 96],
  },
  bottom: { colour: main([50, 62, 96]), length: 1.94 },
  tie: { kind: 'tie', colour: [40, 42, 56] },
  shoes: { kind: 'shoe', colour: [40, 38, 42] },
  hat: { kind: 'police', colour: main([50, 62, 96]), band: [228, 190, 96] },
});
