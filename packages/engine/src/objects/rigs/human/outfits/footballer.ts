import { line } from '../../../kit.ts';
import type { OutfitMaker, TrunkScene } from '../outfit.ts';
import { seam } from '../trunk.ts';

export const footballer: OutfitMaker = ({ main }) => ({
  top: { colour: main([206, 60, 58]), sleeve: 'short', neck: 'v', trim: [250, 250, 248] },
  bottom: { colour: [248, 248, 246], length: 0.64, fit: 'wide' },
  shoes: { kind: 'sneaker', colour: [52, 54, 62] },
  marks: drawNumber,
});

function drawNumber({ trunk }: TrunkScene): string {
  return line(
    seam(trunk, [
      [-10, 0.32],
      [12, 0.32],
      [2, 0.52],
    ]),
    '#fdfcf8',
    6,
  );
}
