import type { OutfitMaker } from '../outfit.ts';

export const clown: OutfitMaker = ({ main }) => ({
  top: {
    colour: main([246, 204, 74]),
    pattern: 'dots',
    trim: [224, 74, 84],
    sleeve: 'long',
    neck: 'turtle',
    buttons: [224, 74, 84],
  },
  bottom: { colour: [72, 142, 196], length: 1.82, fit: 'wide', cuff: [224, 74, 84] },
  shoes: { kind: 'shoe', colour: [212, 66, 66], sole: [250, 240, 220] },
  gloves: [252, 250, 246],
  tie: { kind: 'bow', colour: [108, 78, 176] },
  hat: { kind: 'clown', colour: [108, 78, 176], band: [232, 98, 44] },
  clownNose: true,
});
