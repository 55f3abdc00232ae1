import type { OutfitMaker } from '../outfit.ts';

export const teacher: OutfitMaker = ({ main, look }) => ({
  top: { colour: [240, 236, 226], neck: 'collar' },
  coat: { colour: main([150, 98, 74]), length: 0, isOpen: true, hasSleeves: true, buttons: [92, 64, 50] },
  ...(look.isFemale
    ? ({
        skirt: { colour: [82, 92, 120], length: 1, flare: 0.12, from: 0.66 },
        shoes: { kind: 'slipper', colour: [92, 66, 56] },
      } as const)
    : ({
        bottom: { colour: [96, 90, 84], length: 1.94 },
        shoes: { kind: 'shoe', colour: [92, 66, 50] },
        tie: { kind: 'tie', colour: [70, 104, 96] },
      } as const)),
  eyewear: { kind: 'glasses', colour: [72, 56, 48] },
});
