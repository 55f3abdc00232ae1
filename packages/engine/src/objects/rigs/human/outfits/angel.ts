import type { OutfitMaker } from '../outfit.ts';

export const angel: OutfitMaker = ({ main }) => ({
  top: { colour: main([250, 248, 242]), sleeve: 'wide', trim: [238, 208, 124] },
  skirt: { colour: main([250, 248, 242]), length: 2, flare: 0.24, trim: [238, 208, 124] },
  belt: { colour: [238, 208, 124] },
  shoes: { kind: 'sandal', colour: [206, 168, 96] },
  wings: { kind: 'feather', colour: [252, 251, 250] },
  hat: { kind: 'halo', colour: [248, 214, 104] },
});
