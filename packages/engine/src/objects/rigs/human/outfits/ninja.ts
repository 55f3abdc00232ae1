import { line } from '../../../kit.ts';
import type { OutfitMaker, TrunkScene } from '../outfit.ts';
import { seam } from '../trunk.ts';

export const ninja: OutfitMaker = ({ main }) => ({
  top: { colour: main([56, 60, 74]), neck: 'v' },
  bottom: { colour: main([50, 54, 68]), length: 1.96, cuff: [92, 96, 112] },
  belt: { colour: [176, 58, 58] },
  shoes: { kind: 'slipper', colour: [40, 42, 52] },
  gloves: [46, 50, 62],
  hat: { kind: 'ninja', colour: main([56, 60, 74]), band: [176, 58, 58] },
  prop: 'katana',
  marks: drawSash,
});

function drawSash({ trunk }: TrunkScene): string {
  return (
    line(
      seam(trunk, [
        [-44, 0.04],
        [-10, 0.3],
        [40, 0.66],
      ]),
      '#84889a',
      5,
    ) +
    line(
      seam(trunk, [
        [44, 0.04],
        [16, 0.3],
        [-24, 0.66],
      ]),
      '#6d7184',
      5,
    )
  );
}
