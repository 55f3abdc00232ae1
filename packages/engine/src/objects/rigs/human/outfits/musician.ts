import type { OutfitMaker } from '../outfit.ts';

export const musician: OutfitMaker = ({ main }) => ({
  top: { colour: main([204, 176, 120]), neck: 'collar' },
  coat: { colour: [96, 66, 52], length: 0, isOpen: true, hasSleeves: false },
  bottom: { colour: [70, 84, 112], length: 1.9 },
  shoes: { kind: 'boot', colour: [84, 58, 44] },
  hat: { kind: 'hat', colour: [112, 80, 58] },
  prop: 'guitar',
});
