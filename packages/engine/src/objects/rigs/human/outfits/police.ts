import { path } from '../../../kit.ts';
import type { OutfitMaker, TrunkScene } from '../outfit.ts';
import { onTube, patch } from '../trunk.ts';

export const police: OutfitMaker = ({ main }) => ({
  top: { colour: main([62, 92, 146]), neck: 'collar', buttons: [222, 206, 150] },
  bottom: { colour: [44, 56, 84], length: 1.94 },
  belt: { colour: [38, 38, 44], buckle: [206, 206, 210] },
  tie: { kind: 'tie', colour: [38, 48, 72] },
  shoes: { kind: 'shoe', colour: [40, 38, 42] },
  hat: { kind: 'police', colour: main([52, 78, 128]) },
  marks: drawBadge,
});

function drawBadge({ trunk }: TrunkScene): string {
  const [x, y] = onTube(trunk, 36, 0.27);
  return (
    path(`M${x} ${y - 9}l8 3l-1 8l-7 6l-7 -6l-1 -8Z`, '#e8c462') +
    path(patch(trunk, -46, -20, 0.3, 0.42), '#4a6ea8') +
    path(patch(trunk, -46, -20, 0.3, 0.33), '#35548a')
  );
}
