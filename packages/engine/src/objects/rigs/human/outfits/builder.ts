import type { OutfitMaker } from '../outfit.ts';

export const builder: OutfitMaker = ({ main }) => ({
  top: { colour: [82, 108, 148], sleeve: 'long', neck: 'collar' },
  coat: { colour: main([244, 144, 52]), length: 0, isOpen: true, hasSleeves: false, trim: [244, 236, 140] },
  bottom: { colour: [84, 92, 112], length: 1.7 },
  belt: { colour: [122, 84, 50], buckle: [206, 190, 140] },
  shoes: { kind: 'boot', colour: [150, 106, 60] },
  gloves: [214, 180, 112],
  hat: { kind: 'hard-hat', colour: [246, 194, 58] },
  prop: 'hammer',
});
