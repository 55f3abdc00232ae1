import { path } from '../../../kit.ts';
import type { OutfitMaker, TrunkScene } from '../outfit.ts';
import { onTube } from '../trunk.ts';

export const superhero: OutfitMaker = ({ main }) => ({
  top: { colour: main([58, 100, 186]), neck: 'round' },
  bottom: { colour: main([58, 100, 186]), length: 2, fit: 'tight' },
  belt: { colour: [244, 200, 76] },
  shoes: { kind: 'boot', colour: [204, 54, 56] },
  gloves: [204, 54, 56],
  cape: { colour: [206, 52, 56], length: 0.86 },
  eyewear: { kind: 'eyemask', colour: [40, 52, 92] },
  marks: drawEmblem,
});

function drawEmblem({ trunk }: TrunkScene): string {
  const [x, y] = onTube(trunk, 0, 0.3);
  return (
    path(`M${x - 24} ${y - 16}H${x + 24}L${x + 18} ${y + 8}L${x} ${y + 24}L${x - 18} ${y + 8}Z`, '#f4cc54') +
    path(
      `M${x + 4} ${y - 13}L${x - 10} ${y + 5}H${x - 1}L${x - 5} ${y + 18}L${x + 11} ${y - 2}H${x + 2}L${x + 8} ${y - 13}Z`,
      '#cc3c3e',
    )
  );
}
