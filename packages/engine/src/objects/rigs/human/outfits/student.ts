import type { OutfitMaker } from '../outfit.ts';

export const student: OutfitMaker = ({ main, pick }) => ({
  top: { colour: main([92, 128, 160]), neck: 'turtle', trim: [74, 106, 136] },
  bottom: { colour: [70, 92, 132], length: 1.94 },
  shoes: { kind: 'sneaker', colour: [224, 96, 76] },
  pack: pick('pack', [
    [204, 92, 70],
    [84, 140, 120],
    [226, 176, 80],
  ]),
});
