import type { OutfitMaker } from '../outfit.ts';

export const detective: OutfitMaker = ({ main }) => ({
  top: { colour: [236, 230, 216], neck: 'collar' },
  coat: {
    colour: main([186, 150, 104]),
    length: 0.96,
    isOpen: true,
    lapel: main([176, 138, 94]),
    buttons: [104, 76, 50],
  },
  bottom: { colour: [84, 76, 70], length: 1.94 },
  tie: { kind: 'tie', colour: [112, 54, 50] },
  shoes: { kind: 'shoe', colour: [78, 54, 42] },
  hat: { kind: 'deerstalker', colour: main([168, 132, 90]) },
  prop: 'magnifier',
});
