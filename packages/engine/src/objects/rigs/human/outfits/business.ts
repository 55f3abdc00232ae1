import type { OutfitMaker } from '../outfit.ts';

export const business: OutfitMaker = ({ main, random, look }) => ({
  top: { colour: [247, 247, 245], neck: 'collar' },
  coat: {
    colour: main([66, 76, 100]),
    length: 0,
    isOpen: true,
    lapel: main([66, 76, 100]),
    buttons: [44, 48, 62],
  },
  ...(look.isFemale && random('skirt') < 0.5
    ? ({
        skirt: { colour: main([66, 76, 100]), length: 0.96, flare: 0.04, from: 0.66 },
        shoes: { kind: 'heel', colour: [46, 40, 44] },
      } as const)
    : ({
        bottom: { colour: main([66, 76, 100]), length: 1.94 },
        shoes: { kind: 'shoe', colour: [52, 42, 40] },
      } as const)),
  ...(look.isFemale ? {} : { tie: { kind: 'tie', colour: [172, 56, 58] } as const }),
  prop: 'briefcase',
});
