import type { OutfitMaker } from '../outfit.ts';

export const nurse: OutfitMaker = ({ main, look }) => ({
  top: { colour: main([104, 176, 180]), sleeve: 'short', neck: 'v', trim: [236, 244, 244] },
  bottom: { colour: main([104, 176, 180]), length: 1.92, fit: 'easy' },
  shoes: { kind: 'sneaker', colour: [244, 244, 244] },
  ...(look.isFemale ? { hat: { kind: 'nurse', colour: [252, 252, 252] } as const } : {}),
});
