import type { OutfitMaker } from '../outfit.ts';

export const surfer: OutfitMaker = ({ main, look }) => ({
  ...(look.isFemale
    ? ({ top: { colour: main([44, 120, 150]), sleeve: 'short', neck: 'wide' } } as const)
    : {}),
  bottom: {
    colour: main([44, 120, 150]),
    length: look.isFemale ? 0.3 : 0.8,
    fit: 'easy',
    cuff: [246, 190, 84],
  },
  shoes: { kind: 'bare', colour: look.skin },
  prop: 'surfboard',
});
