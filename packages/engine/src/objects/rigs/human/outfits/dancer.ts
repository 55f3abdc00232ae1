import type { OutfitMaker } from '../outfit.ts';

export const dancer: OutfitMaker = ({ main, look }) => ({
  top: { colour: main([206, 58, 66]), sleeve: 'short', neck: 'wide' },
  ...(look.isFemale
    ? ({
        skirt: { colour: main([206, 58, 66]), length: 1.4, flare: 0.5, trim: [60, 40, 48] },
        shoes: { kind: 'heel', colour: [52, 40, 44] },
      } as const)
    : ({
        bottom: { colour: [50, 46, 54], length: 1.94 },
        shoes: { kind: 'shoe', colour: [42, 38, 40] },
      } as const)),
});
