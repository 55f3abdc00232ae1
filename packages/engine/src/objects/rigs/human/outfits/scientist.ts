import type { OutfitMaker } from '../outfit.ts';

export const scientist: OutfitMaker = ({ main }) => ({
  top: { colour: [126, 154, 186], neck: 'collar' },
  coat: {
    colour: main([248, 249, 250]),
    length: 0.82,
    isOpen: true,
    lapel: main([248, 249, 250]),
    buttons: [120, 128, 138],
  },
  bottom: { colour: [84, 80, 86], length: 1.94 },
  shoes: { kind: 'shoe', colour: [72, 58, 50] },
  eyewear: { kind: 'glasses', colour: [58, 66, 80] },
  gloves: [150, 196, 206],
  prop: 'flask',
});
