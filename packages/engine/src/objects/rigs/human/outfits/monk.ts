import { line } from '../../../kit.ts';
import type { OutfitMaker, TrunkScene } from '../outfit.ts';
import { seam } from '../trunk.ts';

export const monk: OutfitMaker = ({ main }) => ({
  top: { colour: main([204, 120, 52]), sleeve: 'wide', neck: 'round' },
  skirt: { colour: main([204, 120, 52]), length: 1.94, flare: 0.14 },
  belt: { colour: [150, 78, 38] },
  necklace: [122, 78, 50],
  shoes: { kind: 'sandal', colour: [124, 84, 52] },
  marks: drawSash,
});

/** The robe's cloth crosses the chest from one shoulder. */
function drawSash({ trunk }: TrunkScene): string {
  return (
    line(
      seam(trunk, [
        [-58, 0.06],
        [-20, 0.34],
        [34, 0.66],
      ]),
      '#9c4f22',
      13,
    ) +
    line(
      seam(trunk, [
        [-50, 0.06],
        [-14, 0.33],
        [38, 0.63],
      ]),
      '#b8642e',
      4,
    )
  );
}
