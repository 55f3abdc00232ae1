import type { OutfitMaker } from '../outfit.ts';

export const pirate: OutfitMaker = ({ main, look }) => ({
  top: { colour: [242, 234, 216], sleeve: 'long', neck: 'v' },
  coat: {
    colour: main([146, 48, 46]),
    length: 0.66,
    isOpen: true,
    lapel: main([146, 48, 46]),
    buttons: [226, 184, 84],
    trim: [222, 180, 84],
  },
  bottom: { colour: [72, 64, 66], length: 1.7 },
  belt: { colour: [62, 46, 38], buckle: [226, 184, 84] },
  shoes: { kind: 'boot', colour: [62, 48, 42] },
  hat: { kind: 'tricorn', colour: [50, 48, 56] },
  ...(look.isFemale ? {} : { eyewear: { kind: 'patch', colour: [36, 34, 38] } as const }),
  prop: 'cutlass',
});
