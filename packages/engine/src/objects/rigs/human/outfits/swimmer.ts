import type { OutfitMaker } from '../outfit.ts';

export const swimmer: OutfitMaker = ({ main, look }) => ({
  ...(look.isFemale
    ? ({ top: { colour: main([46, 104, 150]), sleeve: 'none', neck: 'wide' } } as const)
    : {}),
  bottom: { colour: main([46, 104, 150]), length: look.isFemale ? 0.12 : 0.5, fit: 'tight' },
  shoes: { kind: 'bare', colour: look.skin },
  hat: { kind: 'diver', colour: main([214, 74, 70]) },
});
