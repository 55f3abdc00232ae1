import { line, path } from '../../../kit.ts';
import type { OutfitMaker, TrunkScene } from '../outfit.ts';
import { patch, seam } from '../trunk.ts';

export const runner: OutfitMaker = ({ main }) => ({
  top: { colour: main([240, 112, 64]), sleeve: 'none', neck: 'round' },
  bottom: { colour: [58, 66, 88], length: 0.52, fit: 'easy' },
  shoes: { kind: 'sneaker', colour: [66, 150, 200] },
  hat: { kind: 'headband', colour: main([240, 112, 64]) },
  marks: drawNumber,
});

/** The sheet with a number, its figures only hinted at. */
function drawNumber({ trunk }: TrunkScene): string {
  return (
    path(patch(trunk, -30, 30, 0.32, 0.58), '#fbfaf6') +
    line(
      seam(trunk, [
        [-14, 0.39],
        [-14, 0.45],
        [-14, 0.52],
      ]) +
        seam(trunk, [
          [4, 0.39],
          [12, 0.43],
          [4, 0.46],
          [12, 0.5],
          [2, 0.52],
        ]),
      '#3c4250',
      3.4,
    )
  );
}
