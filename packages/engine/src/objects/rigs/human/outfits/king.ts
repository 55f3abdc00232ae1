import type { OutfitMaker } from '../outfit.ts';

export const king: OutfitMaker = ({ main }) => ({
  top: { colour: main([156, 46, 62]), sleeve: 'wide', trim: [228, 184, 84], buttons: [228, 184, 84] },
  skirt: { colour: main([156, 46, 62]), length: 1.9, flare: 0.12, trim: [228, 184, 84] },
  belt: { colour: [222, 176, 76], buckle: [248, 226, 150] },
  shoes: { kind: 'shoe', colour: [92, 58, 44] },
  cape: { colour: main([128, 36, 62]), length: 0.96, collar: [250, 247, 240] },
  hat: { kind: 'crown', colour: [230, 184, 74] },
  prop: 'sceptre',
});
