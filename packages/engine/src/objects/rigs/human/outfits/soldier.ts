import { path } from '../../../kit.ts';
import type { OutfitMaker, TrunkScene } from '../outfit.ts';
import { patch } from '../trunk.ts';

export const soldier: OutfitMaker = ({ main }) => ({
  top: { colour: main([112, 122, 82]), neck: 'collar', buttons: [84, 88, 60] },
  bottom: { colour: main([104, 112, 76]), length: 1.7, fit: 'easy' },
  belt: { colour: [88, 76, 52], buckle: [150, 140, 104] },
  shoes: { kind: 'boot', colour: [68, 56, 44] },
  hat: { kind: 'soldier', colour: main([104, 114, 76]) },
  pack: [96, 100, 70],
  marks: drawPockets,
});

function drawPockets({ trunk }: TrunkScene): string {
  return [-48, 22]
    .map(
      (degrees) =>
        path(patch(trunk, degrees, degrees + 26, 0.3, 0.46), '#7d8658') +
        path(patch(trunk, degrees, degrees + 26, 0.3, 0.34), '#6a7349'),
    )
    .join('');
}
