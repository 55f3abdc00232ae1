import type { OutfitMaker } from '../outfit.ts';

export const groom: OutfitMaker = ({ main }) => ({
  top: { colour: [250, 250, 248], neck: 'collar' },
  coat: {
    colour: main([48, 48, 58]),
    length: 0.1,
    isOpen: true,
    lapel: main([34, 34, 42]),
    buttons: [30, 30, 36],
  },
  bottom: { colour: main([48, 48, 58]), length: 1.94 },
  tie: { kind: 'bow', colour: [40, 38, 46] },
  shoes: { kind: 'shoe', colour: [36, 34, 38] },
});
